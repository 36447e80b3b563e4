#pragma once

#include "schema/KeyFacts.h"
#include "schema/Provider.h"
#include "schema/ReferentialAction.h"
#include "schema/Scalar.h"
#include "schema/TypeFacts.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast {

/// A set of ReferentialActions, one bit each.
using ActionSet = uint8_t;
constexpr ActionSet only(ReferentialAction action) {
  return static_cast<ActionSet>(1u << static_cast<unsigned>(action));
}
constexpr ActionSet everyAction = 31;
constexpr ActionSet except(ReferentialAction action) {
  return static_cast<ActionSet>(everyAction & ~only(action));
}

enum class ConstraintKind { PrimaryKey, Index, ForeignKey, Default };

/// A set of ConstraintKinds, one bit each. Unique constraints are indexes.
using ConstraintSet = uint8_t;
constexpr ConstraintSet only(ConstraintKind kind) {
  return static_cast<ConstraintSet>(1u << static_cast<unsigned>(kind));
}
template <typename... Kinds>
constexpr ConstraintSet constraints(Kinds... kinds) {
  return static_cast<ConstraintSet>((only(kinds) | ...));
}

/// Constraints among which no name may occur twice.
struct NameScope {
  ConstraintSet kinds;
  bool perTable; ///< else in a whole database schema
  /// Those whose clashes are left to the other member, or to another scope.
  ConstraintSet silent = 0;
};

/// The column type of a field without a native type.
struct DefaultType {
  llvm::StringLiteral native; ///< name of a NativeType, empty where none exist
  llvm::StringLiteral arguments; ///< `65,30`, or empty
  llvm::StringLiteral catalog;   ///< where there is no native type to name it
};

/// What the server does with the name of a table, column or type that is longer
/// than `maxIdentifierBytes`.
enum class LongNames {
  Kept,
  Cut,     ///< keeps as many bytes
  Refused, ///< where it has more characters
};

/// Where the values of an enum are kept.
enum class EnumValues {
  Unchecked, ///< nowhere: its columns hold texts
  InTypes,   ///< in types of the database that columns share
  InColumns, ///< in the type of each column
};

/// What Holdfast knows about one provider: facts, no code. Sources are named in
/// each connector's file.
struct Connector {
  Provider provider;
  llvm::StringLiteral displayName;
  unsigned maxIdentifierBytes;
  LongNames longNames = LongNames::Kept;
  bool namedPrimaryKeys;
  bool namedForeignKeys;
  /// Implicit many-to-many tables have a primary key; else a unique index.
  bool joinTablePrimaryKey;
  llvm::ArrayRef<NameScope> nameScopes;
  ActionSet foreignKeyActions; ///< with relationMode "foreignKeys"
  ActionSet emulatedActions;   ///< with relationMode "prisma"
  /// The server refuses foreign keys whose actions form a cycle, or reach a
  /// table on several paths.
  bool refusesCascadeCycles;
  /// The server makes an index for each foreign key that has none.
  bool indexesForeignKeys = false;
  /// A foreign key must name the referenced columns in the order of their key.
  bool orderedReferences;
  /// Many-to-many relations are lists of ids in both collections, not a table.
  bool embeddedManyToMany;
  /// Collections of documents in place of tables: Prisma creates collections,
  /// creates and drops indexes, and leaves documents as they are. No SQL and no
  /// migrations (mongodb-schema-connector of Prisma 6).
  bool storesDocuments = false;
  /// The datasource may list `extensions`.
  bool extensions = false;
  /// The quotes around a name in SQL; a closing one within is doubled.
  char openQuote = '"';
  char closeQuote = '"';
  /// A backslash in a text of SQL escapes what follows.
  bool backslashEscapes = false;
  /// Tables and columns are renamed by `sp_rename`, and tables are moved by
  /// their new schema.
  bool renamesByProcedure = false;
  llvm::StringLiteral addColumnWords = "ADD COLUMN"; ///< of ALTER TABLE
  /// ALTER COLUMN sets NOT NULL by itself, without the column's type.
  bool setsNotNull = false;
  /// A new column is NOT NULL or not by settings of the session.
  bool columnsDefaultToNotNull = false;
  /// Names without quotes are folded to lower case.
  bool foldsNames = false;
  EnumValues enumValues = EnumValues::Unchecked;
  /// A column that auto-increments has a sequence, and shows it as a default.
  bool numbersBySequence = false;
  /// `autoincrement()` is `unique_rowid()`, and `sequence()` a sequence.
  bool numbersByRowId = false;
  /// The only Int field of an id is the row's number.
  bool intIdIsRowId = false;
  /// The catalog has the names of types in capitals.
  bool capitalizesTypes = false;
  /// Numbers may be unsigned.
  bool unsignedTypes = false;
  /// Introspection writes out the precision of times that have the usual one.
  bool writesUsualPrecision = false;
  /// JSON and Bytes can have a literal default.
  bool documentDefaults = true;
  /// The expression of a default stands in parentheses.
  bool parenthesizesDefaults = false;
  /// Introspection takes the expression of a text's default for a constant.
  bool readsTextDefaults = false;
  /// Introspection shows the expression of a generated column as its default.
  bool generatedAreDefaults = false;
  /// Introspection sees the expressions of generated columns.
  bool tellsGenerated = true;
  /// Most bytes of a key's columns together; 0 without a limit.
  unsigned maxKeyBytes = 0;
  /// The server refuses foreign keys with SET DEFAULT (InnoDB).
  bool refusesSetDefault = false;
  /// SET NULL may stand on a foreign key of required columns; deletions fail.
  bool acceptsSetNullOnRequired = false;
  llvm::ArrayRef<NativeType> nativeTypes;
  /// By Scalar; an empty entry means that the provider lacks the scalar.
  DefaultType defaultTypes[scalarCount];
  KeyFacts keys;
  TypeFacts types;

  const NativeType *findNativeType(llvm::StringRef name) const;
  /// The native type that the catalog calls `name`, or null.
  const NativeType *findCatalogType(llvm::StringRef name,
                                    bool isUnsigned = false) const;
};

const Connector &connectorOf(Provider provider);

extern const Connector postgresqlConnector;
extern const Connector cockroachdbConnector;
extern const Connector mysqlConnector;
extern const Connector sqliteConnector;
extern const Connector sqlserverConnector;
extern const Connector mongodbConnector;

} // namespace holdfast
