#pragma once

#include "introspect/Rows.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <chrono>
#include <memory>

struct sqlite3;

namespace holdfast::introspect {

/// A SQLite database, open for reading alone.
class SqliteClient {
public:
  /// Errors are SQLite's own words.
  static llvm::Expected<SqliteClient> open(const std::string &path,
                                           unsigned statementSeconds);
  SqliteClient(SqliteClient &&) = default;
  SqliteClient &operator=(SqliteClient &&) = default;

  /// Runs one statement with `arguments` in the place of its `?`.
  llvm::Expected<Rows> query(llvm::StringRef sql,
                             llvm::ArrayRef<std::string> arguments = {});

private:
  struct Close {
    void operator()(sqlite3 *handle) const;
  };
  struct Deadline {
    std::chrono::steady_clock::time_point time;
  };
  SqliteClient() = default;

  /// Outlives the handle, which asks it whether to go on.
  std::unique_ptr<Deadline> deadline;
  std::unique_ptr<sqlite3, Close> handle;
  unsigned statementSeconds = 0;
};

} // namespace holdfast::introspect
