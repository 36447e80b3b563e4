#pragma once

#include "keep/PutBack.h"
#include "keep/RowFile.h"
#include "keep/RowText.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace holdfast::keep {

/// A statement with the numbers for its `?`, which only SQLite has.
struct RowStatement {
  std::string sql;
  std::vector<double> numbers;
};

/// A trigger that would change, or act on, the rows that come back.
struct ActiveTrigger {
  std::string name;
  std::string pause, resume; ///< statements; empty where the server has none
};

/// A database to bring rows back into. Cannot write until begin().
class RowTarget {
public:
  static llvm::Expected<std::unique_ptr<RowTarget>>
  open(const introspect::ConnectionUrl &url, const PutBackOptions &options);
  virtual ~RowTarget() = default;

  const Catalog &structure() const { return catalog; }
  /// A name as SQL.
  std::string quotedName(const TableName &table) const;

  /// Runs a statement outside of any transaction that writes.
  virtual llvm::Error runAlone(const std::string &sql) = 0;
  /// Begins the transaction that writes.
  virtual llvm::Error begin() = 0;
  virtual llvm::Error run(const std::string &sql) = 0;
  /// Runs a statement so that its failure leaves all others as they are.
  virtual llvm::Error tryRun(const std::string &sql) = 0;
  virtual llvm::Error commit() = 0;
  /// Whether statements that create are a part of the transaction.
  virtual bool canTakeBack() const { return true; }

  /// Says whether the columns that follow are those of the copy, so that its
  /// values need no check: not all that a server holds would it take again.
  virtual llvm::Error expectKeptColumns(bool) { return llvm::Error::success(); }
  virtual llvm::Expected<bool> hasRows(const Table &table) = 0;
  /// Hands out rows in the form of a copy's.
  virtual llvm::Error select(const Table &table,
                             llvm::ArrayRef<std::string> columns,
                             const std::string &condition,
                             llvm::function_ref<void(RowCells row)> take) = 0;
  /// A cell of a copy as SQL. With `into`, as a value to write, which may be a
  /// `?`; else to compare with. An error if it is nothing of the kind.
  virtual llvm::Expected<std::string>
  literal(const Column &column, llvm::StringRef cell, RowStatement *into) = 0;
  /// What makes an expression of literals the type of the column.
  virtual std::string cast(const Column &column, std::string expression) {
    return expression;
  }
  /// Inserts rows, but for those whose keys others have. Returns how many.
  virtual llvm::Expected<uint64_t> insert(const Table &table,
                                          RowStatement statement) = 0;
  virtual llvm::Error update(const RowStatement &statement) = 0;
  /// Whether fill() is faster than insert().
  virtual bool canFill() const { return false; }
  /// Loads a file into a table without rows.
  virtual llvm::Expected<uint64_t>
  fill(const Table &table, llvm::ArrayRef<std::string> columns,
       llvm::function_ref<llvm::Expected<llvm::StringRef>()> next);
  /// Those of a table that is there.
  virtual llvm::Expected<std::vector<ActiveTrigger>>
  triggersOf(const TableName &table) = 0;
  /// Whether there is something of that kind and name by now, which is not a
  /// view. `table` is there.
  virtual llvm::Expected<bool> isThere(const TableName &table,
                                       const Attached &attached) = 0;
  /// Lets a column's sequence go on after `last`, and after all that is there.
  virtual llvm::Error setCounter(const Table &table, const Column &column,
                                 std::optional<int64_t> last) = 0;

protected:
  Catalog catalog;
};

llvm::Expected<std::unique_ptr<RowTarget>>
openPostgresTarget(const introspect::ConnectionUrl &url,
                   const PutBackOptions &options);
llvm::Expected<std::unique_ptr<RowTarget>>
openMysqlTarget(const introspect::ConnectionUrl &url,
                const PutBackOptions &options);
llvm::Expected<std::unique_ptr<RowTarget>>
openSqliteTarget(const introspect::ConnectionUrl &url,
                 const PutBackOptions &options);

/// The longest that making an index or loading rows may take.
constexpr unsigned restoreSeconds = 4 * 3600;

} // namespace holdfast::keep
