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
    "Prints a script that makes a shell complete commands, options and their "
    "values. For bash:\n\n"
    R"(  mkdir -p ~/.local/share/bash-completion/completions
  holdfast completions bash > ~/.local/share/bash-completion/completions/holdfast

For zsh, into a folder of $fpath, before compinit:

  mkdir -p ~/.zfunc && holdfast completions zsh > ~/.zfunc/_holdfast
  echo 'fpath=(~/.zfunc $fpath); autoload -Uz compinit && compinit' >> ~/.zshrc

For fish:

  holdfast completions fish > ~/.config/fish/completions/holdfast.fish

For PowerShell, in $PROFILE:

  holdfast completions powershell | Out-String | Invoke-Expression)";

const Command completionsCommand = {
    "completions", "SHELL", "print what makes a shell complete these",
    details,       {},      runCompletions};

} // namespace holdfast::cli
