#pragma once

#include "sql/Lexer.h"
#include "sql/Statements.h"

namespace holdfast::sql {

class Parser;

/// What a type stands for, apart from its name.
struct ResolvedType {
  ColumnType type;
  /// serial and the like: not null, with a sequence of its own.
  bool serial = false;
  /// Not built in: `type.schema` is still to be found if it is empty.
  bool userDefined = false;
};

enum class Folding { Keep, Lower };

/// How a server names what the statement leaves nameless.
enum class ConstraintNames {
  None,       ///< nameless (SQLite)
  Postgres,   ///< `t_pkey`, `t_a_key`, `t_a_fkey`
  MySQL,      ///< indexes after their first column, `t_ibfk_1`
  SQLServer,  ///< `PK__t__3213E83F` with a part that cannot be known
  CockroachDB ///< as PostgreSQL, with `t_a_b_idx`
};

/// The facts of one database: everything in which the SQL of the servers
/// differs, as far as a catalog can tell. One file each under dialects/.
struct Dialect {
  Provider provider;
  LexicalRules lexical;
  Folding folding = Folding::Keep;
  bool columnsIgnoreCase = false;
  bool tablesIgnoreCase = false;
  /// Where names without a schema are looked for; empty without schemas.
  llvm::StringRef defaultSchema;
  ConstraintNames constraintNames = ConstraintNames::None;
  /// Longest name in bytes; longer ones are cut. 0 without a limit.
  unsigned maxNameLength = 0;
  /// Tables, views, indexes and sequences of a schema share their names.
  bool indexesShareNamespace = false;
  bool namedPrimaryKeys = false;
  bool namedForeignKeys = false;
  bool namedUniqueConstraints = true;
  /// The columns of a primary key become NOT NULL.
  bool primaryKeyIsNotNull = true;
  /// Sequences are objects, and serial and identity columns have one.
  bool hasSequences = false;
  /// A word after a column's name that cannot belong to its type or default.
  bool (*endsType)(llvm::StringRef upperWord);
  /// Reads what can follow the first word of a type (`precision`, `varying`).
  void (*parseTypeTail)(Parser &, TypeName &);
  ResolvedType (*resolveType)(const TypeName &);
  /// The default in the words of the server's catalog, where the column's type
  /// changes them (`'t'` of a boolean is `true`). May be null.
  void (*adaptDefault)(const ColumnType &, ColumnDefault &) = nullptr;
  /// The extension that a type belongs to, or empty.
  llvm::StringRef (*extensionOfType)(llvm::StringRef type) = nullptr;
};

/// The dialect of a provider, or null for MongoDB.
const Dialect *dialectOf(Provider provider);

extern const Dialect postgresDialect;
extern const Dialect sqliteDialect;

} // namespace holdfast::sql
