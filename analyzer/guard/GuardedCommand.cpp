#include "guard/GuardedCommand.h"

#include "guard/PackageScripts.h"
#include "guard/PrismaArguments.h"
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
  bool readsOther = false; ///< standard input is not that of the whole
  bool isConditional = false;
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
  void readScript(StringRef name, ArrayRef<Word> added, Place place,
                  StringRef manager);
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
  if (!operation || operation->onlyPrints)
    return;
  StringRef name = spelling(operation->kind);
  if (any_of(words, [](const Word &word) { return !word.isKnown; }))
    return fail("`" + name +
                "` has words that only a shell can compute; run it with "
                "holdfast guard in front, so that they are computed first");
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
  for (const SimpleCommand &command : readShell(text, find)) {
    ArrayRef<Word> words = command.words;
    if (words.front().text == "cd" && words.size() == 2) {
      place.folder = joinPath(place.folder, words[1].text);
      continue;
    }
    if (words.front().text == "export") {
      (void)takeAssignments(words.drop_front(), place.variables);
      continue;
    }
    Place here = place;
    here.readsOther |= command.readsFile || command.readsPipe;
    here.isConditional |= command.isConditional;
    read(words, here);
  }
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
  case Wrapper::Kind::Unclear:
    return fail("holdfast guard does not see through `" + wrapper.program +
                "`; " + wrapper.remedy);
  }
}

/// A shell script that calls Prisma's commands is not followed, but not run
/// unseen either.
void CommandReader::readOther(ArrayRef<Word> words, const Place &place) {
  for (const auto &[i, word] : enumerate(words)) {
    if (i > 0 && isPrismaProgram(word.text) &&
        readPrismaArguments(words.drop_front(i + 1)))
      return fail("holdfast guard does not know what `" + words.front().text +
                  "` does with its variables; put it before the command: " +
                  words.front().text + " … holdfast guard -- prisma …");
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
  words = takeAssignments(words, place.variables);
  if (words.empty())
    return;
  if (isPrismaProgram(words.front().text)) {
    words = words.drop_front();
    // `npm exec prisma -- db push`
    if (!words.empty() && words.front().text == "--")
      words = words.drop_front();
    return readPrisma(words, place);
  }
  // What is guarded inside looks for itself.
  if (words.size() > 1 && words[1].text == "guard" &&
      sys::path::filename(words.front().text) == "holdfast")
    return;
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
