#pragma once

#include "catalog/Catalog.h"
#include "introspect/Introspect.h"

#include "llvm/Support/Error.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

/// Copies of what a database is about to lose: structure and rows in a folder
/// of their own, and the way back from there. Reads from the one database it is
/// given, and writes below the one folder it is given.
namespace holdfast::keep {

/// A table by its name in a database; `schema` is empty where the provider has
/// none.
struct TableName {
  std::string schema;
  std::string name;

  bool operator==(const TableName &other) const {
    return schema == other.schema && name == other.name;
  }
};

/// Columns that a table, which stays, is about to lose.
struct LostColumns {
  TableName table;
  std::vector<std::string> columns;
};

/// What is to be kept. Partitions and heirs of a lost table are lost with it
/// and need not be named. Columns of a lost table are left out.
struct LostObjects {
  std::vector<TableName> tables;
  std::vector<LostColumns> columns;

  bool empty() const { return tables.empty() && columns.empty(); }
};

/// How far a copy, or the way back, has come.
struct Progress {
  llvm::StringRef table;  ///< the one at work; holds during the call only
  uint64_t rows = 0;      ///< done, of all tables
  uint64_t totalRows = 0; ///< as estimated; 0 if nobody knows
  uint64_t bytes = 0;     ///< read from the database so far
  double seconds = 0;     ///< since the beginning
};
/// Called a few times a second.
using ShowProgress = std::function<void(const Progress &)>;

struct KeepOptions {
  /// Where the copies are, usually `.holdfast/kept` in the project's folder;
  /// made if it is not there. See keptFolder() of cli/KeptPlaces.h.
  std::string folder;
  /// What the copy's name ends with after the time: `db-push`.
  std::string name;
  /// What it was taken for, as a person reads it: `prisma db push`. No secrets.
  std::string reason;
  /// The schemas to look into, and how long to wait. `lookAtRows` is ignored.
  introspect::ReadOptions live;
  /// The longest to wait for a lock that another session holds.
  unsigned lockSeconds = 5;
  ShowProgress progress;
};

/// What hangs on a table, goes with it, and is in no Prisma schema: a trigger,
/// a policy, a grant, a view on it.
struct Attached {
  std::string kind; ///< `trigger`, as messages name it
  std::string name; ///< as SQL where it has a schema of its own
  /// What makes it again, without semicolons. The first is the thing itself.
  std::vector<std::string> statements;
  std::vector<std::string> columns; ///< of the table, that it is about
};

/// A table of a copy, or columns of one with its primary key beside.
struct KeptTable {
  TableName table;
  /// Whether all of the table is there, or only some columns.
  bool isWhole = true;
  std::vector<std::string> key; ///< the primary key; empty if there is none
  /// Those of which values are kept, those of the key first if not `isWhole`.
  /// Generated columns have none.
  std::vector<std::string> columns;
  uint64_t rows = 0;
  uint64_t bytes = 0; ///< of the rows as text, before compression
  uint64_t checksum = 0;
  std::string file; ///< in the copy's folder
  /// Where the sequences of columns stood: the last value that was given out.
  std::vector<std::pair<std::string, int64_t>> counters;
  /// How its texts compare, as SQL, where that is not what the server takes for
  /// the table (MySQL) or a column by itself.
  std::string collation;
  std::vector<std::pair<std::string, std::string>> columnCollations;
  /// SQLite and MySQL: the statement that makes the table, with its indexes
  /// (MySQL), without the foreign keys (MySQL). It says more than any catalog;
  /// empty if nobody knows it.
  std::string creation = {};
  /// In an order that runs. Of columns alone, what is about one of them.
  std::vector<Attached> attached = {};
};

/// One copy on disk.
struct KeptCopy {
  enum class State {
    Whole,      ///< verified when it was taken
    Incomplete, ///< interrupted; not to be relied on
    InProgress, ///< another process is writing it
    Damaged,    ///< its files are not what its manifest says
  };
  State state = State::Incomplete;
  std::string problem;  ///< why it is not whole; empty if it is
  std::string id;       ///< its name in the folder, `20261130-052735-db-push`
  std::string path;     ///< of its folder
  std::string takenAt;  ///< RFC 3339, UTC
  std::string database; ///< the URL without secrets
  /// The database schema that the URL named, or else the server's usual one;
  /// empty in copies of earlier versions, and where there are none.
  std::string usualSchema = {};
  std::string reason;
  Provider provider = Provider::PostgreSQL;
  std::vector<KeptTable> tables; ///< in the order of the database
  /// The structure of the whole database when the copy was taken; null unless
  /// it is whole.
  std::shared_ptr<const Catalog> structure;
  uint64_t diskBytes = 0;

  uint64_t rows() const {
    uint64_t sum = 0;
    for (const KeptTable &table : tables)
      sum += table.rows;
    return sum;
  }
};

/// Copies what is lost out of a database, all in one snapshot that cannot
/// write, and returns only after everything has been read back from the disk
/// and found to be what the server sent, in number and content. Until then
/// nothing in the folder looks like a whole copy, however this ends; on an
/// error what was written is taken away again. Errors are one line, without
/// secrets: no right to read all rows, a lock that is held, a column whose
/// table has no primary key, a disk that is too small or full.
llvm::Expected<KeptCopy> keep(const introspect::ConnectionUrl &url,
                              const LostObjects &lost,
                              const KeepOptions &options);

/// All copies in a folder, the newest first, with those that were interrupted.
/// A folder that is not there has none.
llvm::Expected<std::vector<KeptCopy>> listKept(llvm::StringRef folder);

/// The copy of that id, or the newest whole one for `latest`.
llvm::Expected<KeptCopy> findKept(llvm::StringRef folder, llvm::StringRef id);

/// Reads a copy through and holds it against its manifest.
llvm::Error verifyKept(const KeptCopy &copy);

/// Refuses a copy that others could have written: what it holds would become
/// statements.
llvm::Error checkPrivate(const KeptCopy &copy);

/// Deletes a copy, whole or not. Refuses one that is being written.
llvm::Error removeKept(const KeptCopy &copy);

} // namespace holdfast::keep
