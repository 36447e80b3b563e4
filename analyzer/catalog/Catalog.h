#pragma once

#include "catalog/CatalogIndex.h"
#include "catalog/Unknown.h"
#include "schema/Provider.h"
#include "schema/ReferentialAction.h"
#include "source/SourceFile.h"

#include "llvm/ADT/SmallVector.h"

#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace holdfast {

/// Where the knowledge of an object comes from.
struct Origin {
  enum class Kind { None, Schema, Statement, Live, Snapshot };
  Kind kind = Kind::None;
  /// The element of the schema, or the statement that made the object.
  Span span;
};

/// A column's type, taken apart so that types can be compared and rendered
/// without parsing text again. `spelling()` gives the catalog's own words.
struct ColumnType {
  /// Database schema of a user-defined type; empty for built-in types.
  std::string schema;
  /// As the provider's catalog names it, without arguments: `integer`,
  /// `character varying`, `timestamp without time zone`, `nvarchar`, `Role`.
  std::string name;
  /// Length, precision and scale, as written. `max` of SQL Server is text too.
  llvm::SmallVector<std::string, 2> arguments;
  /// The arguments are what the server takes when none are written, as `1` of
  /// PostgreSQL's `CHAR`; known of a schema's columns only.
  bool impliedArguments = false;
  /// 0 for a scalar. PostgreSQL keeps no dimensions apart, so 1 for any array.
  unsigned arrayDimensions = 0;
  bool isUnsigned = false; ///< MySQL
  /// MySQL's inline `ENUM(…)` and `SET(…)`.
  std::vector<std::string> values;
  /// The text of `Unsupported("…")`, which Prisma writes as it is.
  std::string unsupported = {};

  bool operator==(const ColumnType &other) const;
  bool operator!=(const ColumnType &other) const { return !(*this == other); }
};

/// The type as the provider's catalog spells it (PostgreSQL 15 `format_type`,
/// MySQL 8 `COLUMN_TYPE`, SQLite as declared in upper case).
std::string spelling(const ColumnType &type, Provider provider);

/// The default of a column, after outer parentheses and `::type` casts are
/// taken off.
struct ColumnDefault {
  enum class Kind {
    Literal,    ///< `text` is the value without quotes; `true`, `false`, digits
    Now,        ///< `now()`, `CURRENT_TIMESTAMP` with any precision
    Sequence,   ///< serial, identity, AUTO_INCREMENT, AUTOINCREMENT, IDENTITY
    Expression, ///< anything else; `text` is the expression
  };
  Kind kind = Kind::Expression;
  std::string text;
  /// SQL Server: the constraint that it is, if that has a name.
  std::string constraint = {};
  /// A literal as the schema writes it, without quotes and escapes: `1.10` for
  /// the text `1.1`. Empty where the catalog was not made from a schema.
  std::string written = {};
  /// PostgreSQL: `schema.name` of the type that its text was read as, where the
  /// column has had another type since; it goes when that type does.
  std::string castFrom = {};
  /// PostgreSQL: an expression as the server keeps and prints it, with its
  /// parentheses and casts, which Prisma compares; empty where not known.
  std::string stored = {};
};

/// CockroachDB's default of a serial column, which has no sequence.
inline constexpr llvm::StringLiteral rowIdDefault = "unique_rowid()";

struct Column {
  std::string name;
  ColumnType type;
  bool nullable = true;
  std::optional<ColumnDefault> defaultValue;
  /// A generated column; `defaultValue` holds its expression.
  bool generated = false;
  /// An identity column (`GENERATED … AS IDENTITY`), unlike a serial one.
  bool identity = false;
  /// The schema has a default that Prisma Client computes, such as `uuid()`;
  /// the database knows nothing of it.
  bool filledByClient = false;
  /// The schema says `dbgenerated()` without a text: the database may have any
  /// default, or none.
  bool unspecifiedDefault = false;
  Origin origin;
  std::string comment = {};
};

/// One part of an index: a column or an expression.
struct IndexPart {
  std::string column;
  std::string expression; ///< text, when `column` is empty
  bool descending = false;
  std::optional<unsigned> length; ///< MySQL prefix, in characters
  /// PostgreSQL's name of it, `jsonb_path_ops`; empty for the default.
  std::string operatorClass;
  /// The schema says `sort: Asc`, which Prisma writes out.
  bool ascendingWritten = false;
};

struct PrimaryKey {
  std::string name; ///< empty where the server has none (MySQL, SQLite)
  std::vector<std::string> columns;
  Origin origin;
  /// SQL Server: whether the rows are kept in its order; none if not said.
  std::optional<bool> clustered = {};
  /// MySQL, SQL Server: those of the columns that have a length or an order.
  std::vector<IndexPart> special = {};

  /// Every column, with its length and order.
  std::vector<IndexPart> parts() const;
};

struct Index {
  std::string name; ///< empty for the index of a UNIQUE clause on SQLite
  bool unique = false;
  /// A UNIQUE constraint, which `DROP CONSTRAINT` removes.
  bool constraint = false;
  /// Made by MySQL itself for a foreign key; goes when another one serves.
  bool implicit = false;
  std::string method = "btree"; ///< lower case
  std::vector<IndexPart> parts;
  /// Columns of INCLUDE (PostgreSQL), which are kept but not searched by.
  std::vector<std::string> included;
  std::optional<std::string> predicate; ///< text after WHERE
  std::optional<bool> clustered;        ///< as in PrimaryKey
  Origin origin;
};

struct ForeignKey {
  std::string name; ///< empty on SQLite
  std::vector<std::string> columns;
  std::string referencedSchema;
  std::string referencedTable;
  std::vector<std::string> referencedColumns;
  ReferentialAction onDelete = ReferentialAction::NoAction;
  ReferentialAction onUpdate = ReferentialAction::NoAction;
  Origin origin;
};

struct CheckConstraint {
  std::string name;
  std::string expression;
  Origin origin;
};

/// A table that another one is a partition of or inherits from.
struct ParentTable {
  std::string schema;
  std::string name;
  /// `FOR VALUES …` or `DEFAULT`; empty if it is no partition but an heir.
  std::string bound;
};

struct Table {
  std::string schema; ///< empty where the provider has none
  std::string name;
  std::vector<Column> columns; ///< in the order of the database
  std::optional<PrimaryKey> primaryKey;
  std::vector<Index> indexes; ///< all but the primary key
  /// MySQL: those that the server has for the foreign keys, with the name and
  /// the columns of one; none of them is in `indexes`.
  std::vector<Index> foreignKeyIndexes = {};
  std::vector<ForeignKey> foreignKeys;
  std::vector<CheckConstraint> checks;
  Origin origin;
  /// How it is partitioned: the text after PARTITION BY; empty if it is not.
  std::string partitionedBy = {};
  std::vector<ParentTable> parents = {}; ///< PostgreSQL
  std::string comment = {};

  /// The table that it is a partition of, or null.
  const ParentTable *partitionOf() const;
  /// Whether it is but a part of another table: a partition that has none
  /// itself. Prisma (7.10) does not see these.
  bool isPlainPartition() const {
    return partitionOf() && partitionedBy.empty();
  }
  Column *findColumn(llvm::StringRef name);
  const Column *findColumn(llvm::StringRef name) const;
};

/// Moves what is the index of a foreign key out of the table's indexes.
void separateForeignKeyIndexes(Table &table);

/// Gives each foreign key that no key or index begins with the columns of the
/// index that MySQL makes for it.
void addForeignKeyIndexes(Table &table);

struct View {
  std::string schema;
  std::string name;
  bool materialized = false;
  Origin origin;
  /// The text after AS; empty if it is not known.
  std::string query = {};
  /// Names of its columns where the query does not give them.
  std::vector<std::string> columns = {};
  std::string comment = {};
};

struct EnumType {
  std::string schema;
  std::string name;
  std::vector<std::string> values; ///< in the order of the database
  Origin origin;
  std::string comment = {};
};

/// A named type with conditions of its own (PostgreSQL).
struct Domain {
  std::string schema;
  std::string name;
  ColumnType type; ///< what it is made from
  bool nullable = true;
  std::optional<ColumnDefault> defaultValue = {};
  std::vector<CheckConstraint> checks = {};
  Origin origin = {};
  std::string comment = {};
};

/// How a sequence counts. Prisma knows this of CockroachDB's only.
struct SequenceOptions {
  int64_t increment = 1;
  int64_t cache = 1;
  int64_t start = 1;
  int64_t minValue = 1;
  int64_t maxValue = std::numeric_limits<int64_t>::max();
  bool isVirtual = false;
};

struct Sequence {
  std::string schema;
  std::string name;
  /// The column that owns it (serial, identity); empty for a free one.
  std::string ownerTable;
  std::string ownerColumn;
  Origin origin;
  SequenceOptions options = {};
};

/// A statement of replayed SQL that the catalog does not hold.
struct StatementRemark {
  enum class Kind {
    Harmless, ///< it changes nothing that a catalog holds
    Opaque,   ///< what it makes or drops is only known when it runs
    Refused,  ///< the server itself would refuse it
  };
  Kind kind;
  Span span;
  std::string message; ///< a sentence
};

/// A description of a database, whatever it came from: a schema, replayed SQL,
/// a snapshot or a live server. A plain value; the objects stand in the order
/// in which they were made, and everything that prints sorts for itself.
struct Catalog {
  Provider provider = Provider::PostgreSQL;
  /// It is what a Prisma schema describes, and not a database.
  bool ofPrismaSchema = false;
  /// That schema has the preview feature `partialIndexes`.
  bool partialIndexes = false;
  std::vector<std::string> schemas; ///< empty where the provider has none
  std::vector<Table> tables;
  std::vector<View> views;
  std::vector<EnumType> enums;
  std::vector<Domain> domains;
  std::vector<Sequence> sequences;
  std::vector<std::string> extensions;
  /// In the order of the SQL; empty where there was none.
  std::vector<StatementRemark> remarks;
  /// What statements that cannot be followed leave open.
  Unknown unknown;
  /// Keeps the texts alive that the origins point into.
  std::vector<SourceFilePtr> files;

  /// Of an indexed catalog in constant time.
  Table *findTable(llvm::StringRef schema, llvm::StringRef name);
  const Table *findTable(llvm::StringRef schema, llvm::StringRef name) const;
  EnumType *findEnum(llvm::StringRef schema, llvm::StringRef name);
  const EnumType *findEnum(llvm::StringRef schema, llvm::StringRef name) const;
  /// The tables with a foreign key to the table of that name, in their order.
  std::vector<const Table *> findReferrers(llvm::StringRef schema,
                                           llvm::StringRef name) const;
  /// Indexes the tables and enums, whose names and foreign keys stay what they
  /// are from then on.
  void indexNames() { index = CatalogIndex(*this); }

private:
  CatalogIndex index;
};

/// Whether the name is Prisma Migrate's own table, which no comparison counts.
bool isMigrationsTable(llvm::StringRef name);

} // namespace holdfast
