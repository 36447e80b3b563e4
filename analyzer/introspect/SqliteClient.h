#pragma once

#include "introspect/Rows.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"

#include <chrono>
#include <memory>

struct sqlite3;

namespace holdfast::introspect {

/// A value as SQLite keeps it, which may differ from row to row.
struct SqliteValue {
  enum class Type { Null, Integer, Real, Text, Blob };
  Type type = Type::Null;
  int64_t integer = 0;
  double real = 0;
  llvm::StringRef bytes; ///< of a text or blob
};

/// A SQLite database, open for reading alone unless somebody asks for more.
class SqliteClient {
public:
  enum class Access { Read, Write };
  /// Errors are SQLite's own words.
  static llvm::Expected<SqliteClient> open(const std::string &path,
                                           unsigned statementSeconds,
                                           Access access = Access::Read);
  /// An empty database in memory, for trying things out: statements that reach
  /// for files fail.
  static llvm::Expected<SqliteClient> openScratch(unsigned statementSeconds);
  /// Takes over all that another database holds.
  llvm::Error copyFrom(SqliteClient &source);
  SqliteClient(SqliteClient &&) = default;
  SqliteClient &operator=(SqliteClient &&) = default;

  /// Runs one statement with `arguments` in the place of its `?`.
  llvm::Expected<Rows> query(llvm::StringRef sql,
                             llvm::ArrayRef<std::string> arguments = {});

  /// Runs one statement with numbers in the place of its `?`, for those that
  /// SQLite would not read exactly from a text.
  llvm::Expected<Rows> query(llvm::StringRef sql,
                             llvm::ArrayRef<double> arguments);
  /// Runs one statement and hands out its rows, each for the time of the call.
  /// The time limit holds for each row.
  llvm::Error forEach(
      llvm::StringRef sql,
      llvm::function_ref<llvm::Error(llvm::ArrayRef<SqliteValue> row)> take);
  /// Runs the first statement of a script and leaves what follows it; on an
  /// error in its grammar, nobody knows where that begins.
  llvm::Error runFirst(llvm::StringRef &script);
  /// How many rows the last statement that changes rows has changed.
  uint64_t changedRows() const;

private:
  struct Close {
    void operator()(sqlite3 *handle) const;
  };
  struct Deadline {
    std::chrono::steady_clock::time_point time;
  };
  SqliteClient() = default;
  void setDeadline();
  llvm::Error problem(int status) const;

  /// Outlives the handle, which asks it whether to go on.
  std::unique_ptr<Deadline> deadline;
  std::unique_ptr<sqlite3, Close> handle;
  unsigned statementSeconds = 0;
};

} // namespace holdfast::introspect
