#include "scripts/Development.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static bool hasWord(const ShellCommand &command, StringRef text) {
  return any_of(command,
                [&](const ShellWord &word) { return word.text == text; });
}

bool startsDevelopment(ArrayRef<ShellCommand> commands) {
  static constexpr StringLiteral servers[] = {
      "npm", "pnpm", "yarn", "bun", "next", "nuxt", "vite", "turbo", "remix"};
  return any_of(commands, [](const ShellCommand &command) {
    return hasWord(command, "dev") && !hasWord(command, "migrate") &&
           any_of(command, [](const ShellWord &word) {
             return is_contained(servers, word.text);
           });
  });
}

std::optional<size_t> lastTestRun(ArrayRef<ShellCommand> commands) {
  static constexpr StringLiteral runners[] = {
      "test", "e2e", "jest", "vitest", "playwright", "cypress", "mocha"};
  for (size_t i = commands.size(); i-- > 0;)
    if (any_of(commands[i], [](const ShellWord &word) {
          return is_contained(runners, word.text) ||
                 word.text.starts_with("test:") ||
                 word.text.starts_with("e2e:");
        }))
      return i;
  return std::nullopt;
}

bool isElseOfDeployment(ArrayRef<ShellCommand> commands, size_t command) {
  constexpr size_t farthest = 200;
  // From `if` over one branch to `else`, from there over the other to `fi`.
  auto isMark = [&](size_t i, StringRef mark) {
    return commands[i].front().text == mark;
  };
  auto deploys = [&](size_t i) {
    return hasWord(commands[i], "migrate") && hasWord(commands[i], "deploy");
  };
  size_t begin = command, end = command;
  while (begin > 0 && command - begin < farthest && !isMark(begin, "if") &&
         !isMark(begin - 1, "fi"))
    --begin;
  while (end + 1 < commands.size() && end - command < farthest &&
         !isMark(end, "fi"))
    ++end;
  std::optional<size_t> branch;
  bool before = false, after = false;
  for (size_t i = begin; i <= end; ++i) {
    if (isMark(i, "else") || isMark(i, "elif"))
      branch = i;
    (branch ? after : before) |= deploys(i);
  }
  return branch && (command < *branch ? after : before);
}

} // namespace holdfast
