#pragma once

#include "sql/RowStatements.h"

#include "llvm/ADT/SmallVector.h"

/// Statements about a session, its transactions and locks, and about the server
/// as a whole.
namespace holdfast::sql {

/// A setting of the session, as `SET`, `RESET`, `set_config()` and SQLite's
/// PRAGMA change it.
struct Setting {
  llvm::StringRef name;  ///< in lower case; `all` for all of them
  llvm::StringRef value; ///< as written, without quotes; `default` for RESET
  bool local = false;    ///< until the end of the transaction
};

/// MySQL sets several with one SET. Variables of a script are none, nor what is
/// set for the server.
struct Settings {
  llvm::SmallVector<Setting, 1> assignments;
};

/// BEGIN and START TRANSACTION.
struct Begin {};

/// COMMIT, ROLLBACK and END.
struct EndTransaction {
  bool undone = false; ///< ROLLBACK of all that it did
};

struct Savepoint {
  enum class Kind { Set, RollBack, Release };
  Kind kind = Kind::Set;
  Name name;
};

/// LOCK TABLE, and MySQL's FLUSH TABLES WITH READ LOCK.
struct Lock {
  llvm::SmallVector<QualifiedName, 1> tables;
  llvm::StringRef mode; ///< as written; empty where it is not
  Range modeRange;
  bool ofServer = false; ///< all tables
};

/// Upkeep of what is there.
struct Maintenance {
  enum class Kind { Vacuum, Reindex, Cluster, RefreshView };
  Kind kind = Kind::Vacuum;
  QualifiedName object; ///< empty for everything, or several
  Range verb;
  Range full; ///< of VACUUM
  Range concurrently;
  bool isWide = false; ///< of a schema, a database or all tables
};

/// What is no part of the database at work: other databases, tablespaces, the
/// server's configuration.
struct ServerChange {
  enum class Kind { Create, DropDatabase, Drop, Configure };
  Kind kind = Kind::Create;
  Name name; ///< of a database
  Range verb;
  bool ifExists = false;
};

} // namespace holdfast::sql
