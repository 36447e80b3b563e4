#pragma once

#include "introspect/Introspect.h"

namespace holdfast::introspect {

/// Runs one statement that changes a database, on the user's word: all else
/// here reads. Waits at most five seconds for a lock. Errors are one line that
/// starts with the redacted URL; a SQLite database is not written to.
llvm::Error writeOnce(const ConnectionUrl &url, const ReadOptions &options,
                      const std::string &sql);

} // namespace holdfast::introspect
