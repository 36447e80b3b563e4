#pragma once

#include "scripts/ShellWords.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast {

/// Whether a command runs scripts of package.json by their names: `npm run x`.
bool runsScripts(const ShellCommand &command);

/// Whether a command runs targets of a Makefile or a Taskfile: `make x`.
bool runsTargets(const ShellCommand &command);

/// The options that a command passes on to the script that it names: those
/// after `--`, which npm insists on, else all after the name.
llvm::ArrayRef<ShellWord> passedOptions(const ShellCommand &command,
                                        size_t scriptName);

} // namespace holdfast
