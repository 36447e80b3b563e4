#include "guard/GuardedCommand.h"

#include "guard/PackageScripts.h"
#include "guard/PrismaArguments.h"
#include "guard/Unfollowed.h"
#include "guard/Wrappers.h"
#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::guard {

/// Scripts that call scripts are followed so far.
static constexpr unsigned mostDepth = 8;

namespace {

/// Where a command runs, and what it is given.
struct Place {
  std::string folder;
  Variables variables;
  unsigned depth = 0;
  /// Those of the shell that programs do not get.
  Variables shellVariables = {};
  bool readsOther = false; ///< standard input is not that of the whole
  bool isConditional = false;
  /// The command after which only a shell can tell folder and variables.
  std::string unclearSince = {};
};

class CommandReader {
public:
  CommandReader(vfs::FileSystem &files, FindValue variable)
      : files(files), variable(variable) {}

  void read(ArrayRef<Word> words, Place place);
  GuardedCommand take() { return std::move(result); }

private:
  void readPrisma(ArrayRef<Word> words, const Place &place);
  void readText(StringRef text, Place place);
  bool changesShell(ArrayRef<Word> words, Place &place);
  bool exportVariables(ArrayRef<Word> words, Place &place);
  bool startsPrisma(ArrayRef<Word> words, const Place &place);
  void readScript(StringRef name, ArrayRef<Word> added, Place place,
                  StringRef manager);
  void readScriptOrText(StringRef word, const Place &place);
  void readManager(const Wrapper &wrapper, Place place);
  void readOther(ArrayRef<Word> words, const Place &place);
  void addFiles(const Wrapper &wrapper, Place &place);
  void fail(const Twine &problem) {
    if (result.problem.empty())
      result.problem = problem.str();
  }
  std::optional<std::string> valueOf(const Place &place, StringRef name) const;

  vfs::FileSystem &files;
  FindValue variable;
  GuardedCommand result;
};

} // namespace

std::optional<std::string> CommandReader::valueOf(const Place &place,
                                                  StringRef name) const {
  for (const auto &[known, value] : reverse(place.variables))
    if (known == name)
      return value;
  return variable(name);
}

void CommandReader::readPrisma(ArrayRef<Word> words, const Place &place) {
  auto operation = readPrismaArguments(words);
  bool isComputed = any_of(words.take_front(2),
                           [](const Word &word) { return !word.isKnown; });
  if (!operation && isComputed)
    return fail(
        "which of Prisma's commands runs only a shell can compute; run "
        "it with holdfast guard in front, so that it is computed first");
  if (!operation || operation->onlyPrints)
    return;
  StringRef name = spelling(operation->kind);
  if (any_of(words, [](const Word &word) { return !word.isKnown; }))
    return fail("`" + name +
                "` has words that only a shell can compute; run it with "
                "holdfast guard in front, so that they are computed first");
  if (!place.unclearSince.empty())
    return fail("`" + name + "` runs after `" + place.unclearSince +
                "`, and what that changes only a shell can tell; put holdfast "
                "guard in front of Prisma's command there");
  if (place.isConditional)
    return fail("`" + name +
                "` runs in an `if` or a loop of a script; put holdfast guard "
                "in front of it there");
  result.calls.push_back({std::move(*operation), place.folder, place.variables,
                          !place.readsOther});
}

void CommandReader::readText(StringRef text, Place place) {
  if (++place.depth > mostDepth)
    return fail("scripts call each other without an end");
  auto find = [&](StringRef name) { return valueOf(place, name); };
  // What a subshell changes ends with it.
  std::vector<Place> shells{place};
  std::string changedInChain;
  for (const SimpleCommand &command : readShell(text, find)) {
    shells.resize(std::min<size_t>(shells.size(), command.subshell + 1));
    shells.resize(command.subshell + 1, shells.back());
    Place &here = shells.back();
    // After the chain nobody knows whether all of it ran.
    if (!command.isChained && !changedInChain.empty())
      here.unclearSince = std::exchange(changedInChain, "");
    ArrayRef<Word> words = command.words;
    Place after = here;
    if (changesShell(words, after)) {
      if (command.isConditional)
        after.unclearSince = words.front().text;
      if (command.isApart)
        continue;
      if (command.isChained)
        changedInChain = words.front().text;
      here = std::move(after);
      continue;
    }
    after.readsOther |= command.readsFile || command.readsPipe;
    after.isConditional |= command.isConditional;
    read(words, after);
  }
}

/// Whether the command changes what those after it get, which it does to
/// `place` as far as that can be told.
bool CommandReader::changesShell(ArrayRef<Word> words, Place &place) {
  StringRef name = words.front().text;
  auto becomesUnclear = [&] {
    if (place.unclearSince.empty())
      place.unclearSince = name.str();
    return true;
  };
  bool isKnown = all_of(words, [](const Word &word) { return word.isKnown; });
  if (name == "cd") {
    if (words.size() != 2 || !isKnown || words[1].text == "-")
      return becomesUnclear();
    place.folder = joinPath(place.folder, words[1].text);
    return true;
  }
  if (name == "export")
    return exportVariables(words.drop_front(), place) && isKnown
               ? true
               : becomesUnclear();
  static constexpr StringLiteral others[] = {
      ".",    "source", "eval",    "read",    "unset",  "pushd",
      "popd", "alias",  "declare", "typeset", "mapfile"};
  if (is_contained(others, name)) {
    readOther(words, place);
    return becomesUnclear();
  }
  if (name == "set") {
    // Every variable becomes a program's.
    bool exportsAll = any_of(words.drop_front(), [](const Word &word) {
      StringRef text = word.text;
      return text == "allexport" ||
             (text.starts_with("-") && text.contains('a'));
    });
    return exportsAll ? becomesUnclear() : true;
  }
  Variables assigned;
  if (!takeAssignments(words, assigned).empty())
    return false;
  if (!isKnown)
    return becomesUnclear();
  for (auto &[variable, value] : assigned)
    (valueOf(place, variable) ? place.variables : place.shellVariables)
        .push_back({variable, value});
  return true;
}

/// Takes what `export` is given; false where it is given an option.
bool CommandReader::exportVariables(ArrayRef<Word> words, Place &place) {
  for (const Word &word : words) {
    Variables assigned;
    if (takeAssignments(word, assigned).empty()) {
      append_range(place.variables, assigned);
      continue;
    }
    if (StringRef(word.text).starts_with("-"))
      return false;
    for (const auto &[name, value] : place.shellVariables)
      if (name == word.text)
        place.variables.push_back({name, value});
  }
  return true;
}

/// A script of package.json, with those that run before and after it.
void CommandReader::readScript(StringRef name, ArrayRef<Word> added,
                               Place place, StringRef manager) {
  auto package = findPackage(files, place.folder);
  if (!package)
    return fail(toString(package.takeError()));
  place.folder = package->folder;
  bool hasHooks = manager == "npm" || manager == "yarn" || manager == "bun";
  std::vector<std::string> names{name.str()};
  if (hasHooks)
    names = {"pre" + name.str(), name.str(), "post" + name.str()};
  for (const std::string &part : names) {
    const std::string *script = package->find(part);
    if (!script)
      continue;
    std::string text = *script;
    if (part == name)
      for (const Word &word : added)
        text += " '" + word.text + "'";
    readText(text, place);
  }
}

void CommandReader::readScriptOrText(StringRef word, const Place &place) {
  auto package = findPackage(files, place.folder);
  if (!package)
    return fail(toString(package.takeError()));
  if (package->find(word))
    return readScript(word, {}, place, "npm");
  readText(word, place);
}

/// `.env` files that a wrapper reads: what is set stays, unless it says
/// otherwise.
void CommandReader::addFiles(const Wrapper &wrapper, Place &place) {
  for (const std::string &path : wrapper.envFiles) {
    std::string full = joinPath(place.folder, path);
    if (!isFile(files, full))
      continue;
    auto file = readFile(files, full);
    if (!file)
      return fail(toString(file.takeError()));
    auto read = readDotEnvFile(
        (*file)->text(), [&](StringRef name) { return valueOf(place, name); });
    for (auto &[name, value] : read)
      if (wrapper.overrides || !valueOf(place, name))
        place.variables.push_back({name, value});
  }
}

void CommandReader::readManager(const Wrapper &wrapper, Place place) {
  place.folder = joinPath(place.folder, wrapper.folder);
  addFiles(wrapper, place);
  for (const auto &assignment : wrapper.assignments)
    place.variables.push_back(assignment);
  switch (wrapper.kind) {
  case Wrapper::Kind::Command:
    return read(wrapper.words, place);
  case Wrapper::Kind::Text:
    return readText(wrapper.words.front().text, place);
  case Wrapper::Kind::Scripts:
    for (const Word &name : wrapper.words)
      readScript(name.text, wrapper.added, place, wrapper.program);
    return;
  case Wrapper::Kind::ScriptOrCommand: {
    // A script goes before a program of the same name.
    auto package = findPackage(files, place.folder);
    if (package && package->find(wrapper.words.front().text))
      return readScript(wrapper.words.front().text,
                        ArrayRef(wrapper.words).drop_front(), place,
                        wrapper.program);
    if (!package)
      consumeError(package.takeError());
    return read(wrapper.words, place);
  }
  case Wrapper::Kind::ScriptsOrTexts:
    for (const Word &word : wrapper.words)
      readScriptOrText(word.text, place);
    return;
  case Wrapper::Kind::Unclear:
    return fail("holdfast guard does not see through `" + wrapper.program +
                "`; " + wrapper.remedy);
  }
}

/// Whether what an unknown program is given to start leads to Prisma.
bool CommandReader::startsPrisma(ArrayRef<Word> words, const Place &place) {
  auto find = [&](StringRef name) { return valueOf(place, name); };
  if (namesPrisma(words, find))
    return true;
  Place inside = place;
  if ((inside.depth += 2) > mostDepth)
    return false;
  auto startsCommand = [](const SimpleCommand &command) {
    return mayStartCommand(command.words);
  };
  for (const auto &[i, word] : enumerate(words)) {
    CommandReader reader(files, variable);
    if (mayStartCommand(words.drop_front(i)))
      reader.read(words.drop_front(i), inside);
    else if (any_of(readShell(word.text, find), startsCommand))
      reader.readText(word.text, inside);
    if (!reader.result.calls.empty() || !reader.result.problem.empty())
      return true;
  }
  return false;
}

/// A shell script that calls Prisma's commands is not followed, but not run
/// unseen either.
void CommandReader::readOther(ArrayRef<Word> words, const Place &place) {
  // They only say the words.
  static constexpr StringLiteral speakers[] = {"echo", "printf", ":",   "true",
                                               "test", "[",      "git", "grep"};
  if (is_contained(speakers, words.front().text))
    return;
  if (startsPrisma(words.drop_front(), place))
    return fail(whyUnfollowed(words));
  for (const Word &word : words) {
    StringRef extension = sys::path::extension(word.text);
    if (!extension.empty() && extension != ".sh")
      continue;
    std::string path = joinPath(place.folder, word.text);
    if (!isFile(files, path))
      continue;
    auto file = readFile(files, path);
    if (!file) {
      consumeError(file.takeError());
      continue;
    }
    StringRef text = (*file)->text();
    bool isScript = extension == ".sh" || text.starts_with("#!");
    if (isScript && text.take_front(1 << 16).contains("prisma"))
      return fail("`" + word.text +
                  "` runs Prisma, and holdfast guard does not follow scripts; "
                  "put holdfast guard in front of the command there");
  }
}

void CommandReader::read(ArrayRef<Word> words, Place place) {
  const Word *program = find_if(
      words, [](const Word &word) { return isPrismaProgram(word.text); });
  bool isComputed = any_of(ArrayRef(words.begin(), program),
                           [](const Word &word) { return !word.isKnown; });
  if (program != words.end() && isComputed)
    return fail("what stands before `prisma` only a shell can compute; run it "
                "with holdfast guard in front, so that it is computed first");
  words = takeAssignments(words, place.variables);
  if (words.empty())
    return;
  if (!words.front().isKnown)
    return fail("which command runs only a shell can compute; put holdfast "
                "guard in front of Prisma's command there");
  if (isPrismaProgram(words.front().text)) {
    words = words.drop_front();
    // `npm exec prisma -- db push`
    if (!words.empty() && words.front().text == "--")
      words = words.drop_front();
    return readPrisma(words, place);
  }
  // What is guarded inside looks for itself.
  if (words.size() > 1 && words[1].text == "guard" &&
      sys::path::filename(words.front().text) == "holdfast") {
    result.guardsItself = true;
    return;
  }
  if (++place.depth > mostDepth)
    return fail("commands call each other without an end");
  auto find = [&](StringRef name) { return valueOf(place, name); };
  if (auto wrapper = readWrapper(words, find))
    return readManager(*wrapper, place);
  readOther(words, place);
}

GuardedCommand readCommand(vfs::FileSystem &files, ArrayRef<std::string> words,
                           StringRef folder, FindValue variable) {
  std::vector<Word> known;
  for (const std::string &word : words)
    known.push_back({word});
  CommandReader reader(files, variable);
  reader.read(known, {folder.str()});
  return reader.take();
}

} // namespace holdfast::guard
