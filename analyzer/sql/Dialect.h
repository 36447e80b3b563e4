#pragma once

#include "sql/Lexer.h"
#include "sql/Statements.h"

namespace holdfast::sql {

class Cursor;

/// What a type stands for, apart from its name.
struct ResolvedType {
  ColumnType type;
  /// serial and the like: not null, with a sequence of its own.
  bool serial = false;
  /// Not built in: `type.schema` is still to be found if it is empty.
  bool userDefined = false;
};

/// Which statements take IF EXISTS or IF NOT EXISTS: a set of bits.
enum ExistsClause : unsigned {
  CreatesTable = 1,
  CreatesIndex = 2,
  AddsColumn = 4,
  DropsTable = 8,
  DropsIndex = 16,
  DropsColumn = 32,
  DropsConstraint = 64,
};

/// How a server names the constraints and indexes that have no name.
enum class GeneratedNames {
  None,     ///< they stay nameless (SQLite)
  Postgres, ///< `t_pkey`, `t_a_key`, `t_a_idx`, `t_a_fkey`, `t_a_check`
  Random,   ///< `PK__t__3213E83F`: nameless here (SQL Server)
  MySQL,    ///< an index after its first column, `t_ibfk_1`, `t_chk_1`
};

/// The facts of one database: everything in which the SQL of the servers
/// differs, as far as a catalog can tell. One file each under dialects/.
struct Dialect {
  Provider provider;
  LexicalRules lexical;

  // Names.
  bool columnsIgnoreCase = false;
  bool tablesIgnoreCase = false;
  /// Where names without a schema are looked for; empty without schemas.
  llvm::StringLiteral defaultSchema = "";
  /// Tables whose names start like this are the server's own, or empty.
  llvm::StringLiteral ownTables = "";
  /// Longest name in bytes; longer ones are cut. 0 without a limit.
  unsigned maxNameLength = 0;
  GeneratedNames generatedNames = GeneratedNames::None;
  /// Indexes share their names with the tables of the schema; elsewhere each
  /// table has its own.
  bool indexesShareNamespace = false;
  bool namedPrimaryKeys = false;
  bool namedForeignKeys = true;
  bool namedUniqueConstraints = true;

  /// Constraints share their names with the tables of the schema, and have one
  /// way of being renamed with them.
  bool constraintsAreObjects = false;

  // Statements.
  /// Nothing need stand between two statements, and IF, BEGIN and EXEC stand
  /// anywhere (T-SQL).
  bool hasBatches = false;
  /// Policies restrict the rows of a table (CREATE POLICY).
  bool hasPolicies = false;
  /// `search_path` tells where names without a schema are looked for.
  bool hasSearchPath = false;
  /// RESET and DISCARD put settings of the session back.
  bool resetsSettings = false;
  /// PREPARE makes a statement of a text (MySQL).
  bool preparesTexts = false;
  /// LOCK TABLES names a mode after each table.
  bool locksTableByTable = false;
  /// `DELETE a, s.b FROM …` names the tables that lose rows.
  bool deletesFromJoins = false;
  /// COMMENT stands in the definition of a table or column.
  bool hasCommentClauses = false;
  /// ALTER TABLE adds, drops and truncates partitions, and repartitions.
  bool altersPartitions = false;
  /// ALTER TABLE takes ALGORITHM and LOCK.
  bool hasOnlineClauses = false;
  /// A table has a character set that it can be converted to.
  bool hasCharacterSets = false;
  /// RENAME of ALTER TABLE needs no TO.
  bool renamesWithoutTo = false;
  /// A table may be renamed to the name that it has.
  bool renamesToSameName = false;
  /// DROP TABLE of a view is a missing table, and not an error of its own.
  bool dropsByKind = false;
  /// A dump adds virtual tables by rows of the schema's table (SQLite).
  bool hasVirtualTables = false;
  /// An index is named with its table: `t@i`.
  bool hasIndexPaths = false;

  // Tables.
  /// `INDEX name (a)` inside of CREATE TABLE.
  bool hasTableIndexes = false;
  unsigned existsClauses = 0;
  /// KEY stands for INDEX, and ALTER TABLE drops and renames indexes.
  bool hasKeyClauses = false;
  /// FIRST and AFTER place a column.
  bool hasColumnPositions = false;
  /// `title(100)` in an index is a prefix; elsewhere a call.
  bool hasIndexPrefixes = false;
  /// LIKE copies all of a table, with or without parentheses.
  bool likeCopiesAll = false;
  /// Equal unique constraints in one CREATE TABLE become one.
  bool mergesEqualKeys = true;
  /// A primary key of one INTEGER column is the row's number, without an index.
  bool integerKeyIsRowid = false;
  /// The columns of a primary key become NOT NULL.
  bool primaryKeyIsNotNull = true;
  /// The catalog keeps lengths and orders of a primary key's columns.
  bool keepsKeyOrder = false;
  /// Sequences are objects, and serial and identity columns have one.
  bool hasSequences = false;
  /// … that of a serial column is one of them.
  bool serialHasSequence = true;
  bool identityIsNotNull = false;
  /// At most one column auto-increments, and a key starts with it.
  bool numbersNeedKey = false;
  /// Most columns of a table; 0 without a limit.
  unsigned maxColumns = 0;
  /// The last column of a table stays.
  bool needsColumns = false;
  /// A dropped column leaves the indexes that it was a part of, with what
  /// other parts they have; elsewhere they go with it.
  bool dropShrinksIndexes = false;
  /// A foreign key gets an index of its own if none starts with its columns.
  bool indexesForeignKeys = false;
  /// Statements that change the structure end the transaction (MySQL).
  bool commitsStructure = false;
  /// The columns of a query keep their NOT NULL and identity.
  bool queriesKeepNullability = false;
  /// … their default as well, and 0 for what auto-increments.
  bool queriesKeepDefaults = false;
  /// A column cannot be dropped while an index, key or constraint uses it.
  bool keepsUsedColumns = false;
  /// ALTER TABLE adds no column that is a key.
  bool addsPlainColumns = false;
  /// Views go on reading what was renamed.
  bool viewsFollowRenames = false;
  /// What a view's query names stays as long as the view.
  bool viewsHoldSources = false;
  /// What a foreign key refers to must be there, and stay.
  bool checksReferences = true;
  /// Some releases take REFERENCES in a column's definition and make no foreign
  /// key of it (MySQL up to 8.4; not MariaDB).
  bool mayIgnoreReferences = false;
  /// DROP TABLE deletes the rows first, so that the actions of foreign keys run
  /// while `PRAGMA foreign_keys` is on.
  bool dropRunsActions = false;
  /// The type of a column changes only with a cast, and while no view, policy
  /// or other object reads the column.
  bool guardsColumnTypes = false;
  /// ALTER TABLE adds constraints to a table that is there.
  bool addsConstraints = true;

  // Types.
  /// A word after a column's name that cannot belong to its type.
  bool (*endsType)(llvm::StringRef word) = nullptr;
  /// Reads what can follow the first word of a type (`precision`, `varying`).
  void (*parseTypeTail)(Cursor &, TypeName &) = nullptr;
  ResolvedType (*resolveType)(const TypeName &) = nullptr;
  /// Puts a default in the words of the server's catalog, where the column's
  /// type changes them (`'t'` of a boolean is `true`). May be null.
  void (*adaptDefault)(const ColumnType &, ColumnDefault &) = nullptr;
  /// What a column's own check tells of its type. May be null.
  void (*adaptToCheck)(ColumnType &, llvm::StringRef check) = nullptr;
  /// The type that a query's result has for a column of this type. May be
  /// null: the same.
  ColumnType (*queryType)(const ColumnType &) = nullptr;
  /// The expression of a default or generated column as the server prints it,
  /// see ColumnDefault::stored. May be null.
  std::optional<std::string> (*storedExpression)(
      llvm::StringRef, llvm::ArrayRef<Column> columns) = nullptr;
  /// The extension that a type belongs to, or empty. May be null.
  llvm::StringRef (*extensionOfType)(llvm::StringRef type) = nullptr;
};

/// The dialect of a provider, or null for MongoDB.
const Dialect *dialectOf(Provider provider);

extern const Dialect postgresDialect;
extern const Dialect sqliteDialect;
extern const Dialect mysqlDialect;
extern const Dialect cockroachDialect;
extern const Dialect sqlserverDialect;

} // namespace holdfast::sql
