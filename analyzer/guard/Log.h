#pragma once

#include "guard/Loss.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

namespace holdfast::guard {

/// What was decided about one command: a line of `.holdfast/guard.log`.
struct LogEntry {
  std::string command;     ///< as it was typed; secrets are taken out
  std::string database;    ///< without secrets
  std::string environment; ///< `production`
  std::string decision;    ///< `ran`, `stopped`, `refused`
  std::string reason;      ///< why it did not run; may be empty
  std::vector<Loss> losses;
  std::vector<std::string> answers; ///< `delete talent_groups`
  std::string copy;                 ///< that was taken before; empty for none
};

/// Adds a line to the log in the folder `.holdfast` of a project, which git is
/// told to ignore. Made where it is not there; never through a link.
llvm::Error writeLog(llvm::StringRef projectFolder, const LogEntry &entry);

} // namespace holdfast::guard
