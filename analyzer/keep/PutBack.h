#pragma once

#include "keep/Keep.h"

namespace holdfast::keep {

struct PutBackOptions {
  /// Change the database; otherwise find out what would change, in a
  /// transaction that cannot write.
  bool apply = false;
  /// The tables to bring back; empty for all of the copy.
  std::vector<TableName> only;
  introspect::ReadOptions live;
  unsigned lockSeconds = 5;
  ShowProgress progress;
};

/// What became of a table, or would.
struct TableOutcome {
  TableName table;
  bool isWhole = true;
  bool isCreated = false; ///< the table was not there
  /// Why nothing of it comes back; empty where something does.
  std::string leftOut;
  std::vector<std::string> addedColumns;
  uint64_t filled = 0;    ///< rows that came back, or whose values did
  uint64_t same = 0;      ///< rows that are there as they were
  uint64_t differing = 0; ///< rows that are otherwise now, and stay so
  uint64_t gone = 0;      ///< of columns: rows that the table no longer has
  /// Rows of which nothing tells whether they are there: their key is NULL.
  uint64_t unknown = 0;
  /// Keys of the first rows that differ: `id = 7`.
  std::vector<std::string> examples;
  std::vector<std::string> differingColumns;
  /// The path of the kept rows, and their columns.
  std::string file;
  std::vector<std::string> columns;
};

struct PutBackResult {
  /// The statements that make what is missing, as a script.
  std::string sql;
  std::vector<TableOutcome> tables;
  /// What stays away or otherwise than it was, each as a sentence.
  std::vector<std::string> remarks;
};

/// Brings a copy back into a database: creates the tables, columns, types and
/// keys that are not there, fills them, and never changes a value that is there
/// now. All in one transaction (MySQL commits statements that create; they are
/// taken back if the rows fail). Errors are one line; the database is then as
/// it was.
llvm::Expected<PutBackResult> putBack(const introspect::ConnectionUrl &url,
                                      const KeptCopy &copy,
                                      const PutBackOptions &options);

} // namespace holdfast::keep
