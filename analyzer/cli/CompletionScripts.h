#pragma once

#include "cli/Arguments.h"

#include <optional>

namespace holdfast::cli {

/// A shell that completes our commands, options and values.
enum class Shell { Bash, Zsh, Fish, PowerShell };
std::optional<Shell> parseShell(llvm::StringRef name);

/// Writes the script that a shell reads, from what the commands say of
/// themselves.
void printCompletions(llvm::raw_ostream &out, Shell shell,
                      llvm::ArrayRef<const Command *> commands);

/// The words that may follow an option or a command, where there is a choice;
/// none where it is a file or anything.
std::vector<std::string> choicesOf(const OptionSpec &option);
std::vector<std::string> operandsOf(const Command &command);

} // namespace holdfast::cli
