#include "scripts/ScriptCalls.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

static bool hasProgram(const ShellCommand &command,
                       ArrayRef<StringLiteral> programs) {
  return any_of(command, [&](const ShellWord &word) {
    return is_contained(programs, sys::path::filename(word.text));
  });
}

bool runsScripts(const ShellCommand &command) {
  static constexpr StringLiteral runners[] = {
      "npm",   "pnpm",  "yarn",  "bun",         "turbo",
      "lerna", "run-s", "run-p", "npm-run-all", "nx"};
  return hasProgram(command, runners);
}

bool runsTargets(const ShellCommand &command) {
  static constexpr StringLiteral runners[] = {"make", "gmake", "task",
                                              "go-task"};
  return hasProgram(command, runners);
}

ArrayRef<ShellWord> passedOptions(const ShellCommand &command,
                                  size_t scriptName) {
  ArrayRef<ShellWord> rest = ArrayRef(command).drop_front(scriptName + 1);
  const ShellWord *dashes =
      find_if(rest, [](const ShellWord &word) { return word.text == "--"; });
  if (dashes != rest.end())
    return ArrayRef(dashes + 1, rest.end());
  bool isNpm = any_of(command, [](const ShellWord &word) {
    return sys::path::filename(word.text) == "npm";
  });
  return isNpm ? ArrayRef<ShellWord>() : rest;
}

} // namespace holdfast
