#pragma once

#include "cli/Arguments.h"

namespace holdfast::cli {

extern const Command checkCommand;
extern const Command commentCommand;
extern const Command baselineCommand;
extern const Command auditCommand;
extern const Command diffCommand;
extern const Command restoreCommand;
extern const Command keptCommand;
extern const Command snapshotCommand;
extern const Command guardCommand;
extern const Command statusCommand;
extern const Command formatCommand;
extern const Command initCommand;
extern const Command configCommand;
extern const Command rulesCommand;
extern const Command explainCommand;
extern const Command completionsCommand;

/// All commands, in the order of `holdfast --help`.
llvm::ArrayRef<const Command *> commands();

/// One line on standard error, whatever the names in it are, and without the
/// secrets of URLs, whatever they were given for.
void printError(llvm::Error error);

/// Runs the program on its arguments (without its name) and returns its exit
/// status. What goes wrong is one line on standard error.
int runProgram(llvm::ArrayRef<llvm::StringRef> words);

} // namespace holdfast::cli
