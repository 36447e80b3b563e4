#include "cli/Commands.h"
#include "cli/CompletionScripts.h"

#include "project/Errors.h"

using namespace llvm;

namespace holdfast::cli {

static Expected<int> runCompletions(const Arguments &arguments) {
  if (arguments.positional.size() != 1)
    return failure("name one shell: bash, zsh, fish or powershell");
  StringRef name = arguments.positional.front();
  std::optional<Shell> shell = parseShell(name);
  if (!shell)
    return failure("there are no completions for `" + name +
                   "`: bash, zsh, fish and powershell have some");
  printCompletions(outs(), *shell, commands());
  return 0;
}

static constexpr StringLiteral details =
    R"(Prints a script that makes a shell complete commands, options and their
values.

bash: holdfast completions bash > ~/.local/share/bash-completion/completions/holdfast

zsh: holdfast completions zsh > _holdfast, in a folder of $fpath

fish: holdfast completions fish > ~/.config/fish/completions/holdfast.fish

PowerShell: holdfast completions powershell | Out-String | Invoke-Expression, in $PROFILE)";

const Command completionsCommand = {
    "completions", "SHELL", "print what makes a shell complete these",
    details,       {},      runCompletions};

} // namespace holdfast::cli
