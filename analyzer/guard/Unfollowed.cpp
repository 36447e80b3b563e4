#include "guard/Unfollowed.h"

#include "guard/PrismaArguments.h"
#include "scripts/Elsewhere.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::guard {

/// Texts in texts are followed so far.
static constexpr unsigned mostDepth = 8;

ArrayRef<Word> beforeGuard(ArrayRef<Word> words) {
  for (size_t i = 0; i + 1 < words.size(); ++i)
    if (sys::path::filename(words[i].text) == "holdfast" &&
        words[i + 1].text == "guard")
      return words.take_front(i);
  return words;
}

static bool namesPrisma(ArrayRef<Word> words, FindValue variable,
                        unsigned depth) {
  words = beforeGuard(words);
  for (const auto &[i, word] : enumerate(words)) {
    if (isPrismaProgram(word.text) &&
        readPrismaArguments(words.drop_front(i + 1)))
      return true;
    StringRef text = word.text;
    if (depth < mostDepth && text.contains("prisma") &&
        text.find_first_of(" \t\n") != StringRef::npos)
      for (const SimpleCommand &command : readShell(text, variable))
        if (namesPrisma(command.words, variable, depth + 1))
          return true;
  }
  return false;
}

bool namesPrisma(ArrayRef<Word> words, FindValue variable) {
  return namesPrisma(words, variable, 0);
}

bool mayStartCommand(ArrayRef<Word> words) {
  static constexpr StringLiteral programs[] = {
      "npx",  "npm",  "pnpm", "pnpx",      "yarn",   "bun",     "bunx",
      "sh",   "bash", "zsh",  "dash",      "dotenv", "dotenvx", "env-cmd",
      "node", "deno", "env",  "cross-env", "rushx"};
  return words.size() > 1 &&
         is_contained(programs, sys::path::filename(words.front().text));
}

static bool isElsewhere(ArrayRef<Word> words) {
  static constexpr StringLiteral containers[] = {
      "docker", "docker-compose", "podman", "podman-compose", "nerdctl"};
  ShellCommand command;
  for (const Word &word : words)
    command.push_back({word.text, {}});
  return runsElsewhere(command) ||
         is_contained(containers, sys::path::filename(words.front().text));
}

std::string whyUnfollowed(ArrayRef<Word> words) {
  std::string program = sys::path::filename(words.front().text).str();
  std::string quoted = "`" + program + "`";
  if (isElsewhere(words))
    return quoted + " runs it elsewhere, where this guard sees neither files "
                    "nor database; put holdfast guard in front of Prisma's "
                    "command there";
  static constexpr StringLiteral repeaters[] = {
      "nodemon", "watchexec", "chokidar", "onchange", "entr", "watch"};
  if (is_contained(repeaters, program))
    return quoted +
           " runs it again and again, and only the first time would "
           "be looked at; put holdfast guard inside: " +
           program + " … 'holdfast guard -- prisma …'";
  static constexpr StringLiteral users[] = {"sudo", "doas", "pkexec", "su",
                                            "runuser"};
  if (is_contained(users, program))
    return quoted +
           " runs it as another user and without your variables; put "
           "holdfast guard behind it: " +
           program + " … holdfast guard -- prisma …";
  return "holdfast guard does not know what " + quoted +
         " does with its variables; put it before the command: " + program +
         " … holdfast guard -- prisma …";
}

} // namespace holdfast::guard
