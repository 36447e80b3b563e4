#include "guard/GuardedCommand.h"

#include "guard/CommandReader.h"
#include "guard/PrismaArguments.h"
#include "guard/Unfollowed.h"
#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::guard {

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
  words = beforeGuard(words);
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
  ArrayRef<Word> unguarded = beforeGuard(words);
  result.guardsItself |= unguarded.size() < words.size();
  if (unguarded.empty())
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
