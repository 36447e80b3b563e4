#pragma once

#include "llvm/ADT/Twine.h"

namespace holdfast::lsp {

enum class LogLevel { Error, Info, Verbose };

/// Sets what the server writes to standard error; errors alone at first.
void setLogLevel(LogLevel level);

/// Write one line to standard error, where editors collect a server's log.
void logError(const llvm::Twine &message);
void logInfo(const llvm::Twine &message);
void logVerbose(const llvm::Twine &message);

} // namespace holdfast::lsp
