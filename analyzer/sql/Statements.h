#pragma once

#include "catalog/Catalog.h"
#include "sql/RowStatements.h"
#include "sql/SessionStatements.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <optional>
#include <variant>
#include <vector>

/// The statements that change a catalog, as plain structs. Texts point into
/// the script or into the parser's arena and live until the next statement.
namespace holdfast::sql {

/// A type as written; the dialect turns it into a ColumnType.
struct TypeName {
  Name schema;
  /// All its words in lower case, one blank between them; a quoted or
  /// qualified name as it is.
  llvm::StringRef name;
  bool quoted = false;
  llvm::SmallVector<llvm::StringRef, 2> arguments;
  /// The texts between the quotes of `ENUM('a', 'b')`.
  llvm::SmallVector<llvm::StringRef, 0> values;
  bool isArray = false;
  bool isUnsigned = false;
  bool isZerofill = false;
  Range range;

  explicit operator bool() const { return !name.empty(); }
};

/// A part of a key or an index.
struct KeyPart {
  Name column;
  Range expression; ///< when it is no column
  bool descending = false;
  std::optional<unsigned> length;
  llvm::StringRef operatorClass;
  bool withoutOverlaps = false; ///< PostgreSQL 18
};

/// A constraint or property of a column, or a constraint or index of a table.
/// What a statement says of how a sequence counts.
struct SequenceClauses {
  std::optional<int64_t> increment, cache, start, minValue, maxValue;
  bool isVirtual = false;

  bool empty() const {
    return !increment && !cache && !start && !minValue && !maxValue;
  }
  /// Changes what is said, and nothing else.
  void applyTo(SequenceOptions &options) const;
};

struct Constraint {
  enum class Kind {
    NotNull,
    Null,
    Default,
    Generated,
    Identity, ///< identity, AUTO_INCREMENT, AUTOINCREMENT
    PrimaryKey,
    Unique,
    ForeignKey,
    Check,
    Index,  ///< MySQL's KEY and INDEX, SQL Server's INDEX
    Period, ///< `GENERATED ALWAYS AS ROW START` and `… END`
  };
  Kind kind = Kind::NotNull;
  Name name;
  Range range;
  llvm::SmallVector<KeyPart, 2> parts;
  Range expression; ///< of DEFAULT, CHECK, GENERATED; the predicate of an index
  QualifiedName table;
  llvm::SmallVector<Name, 2> referenced;
  llvm::SmallVector<Name, 0> included; ///< of INCLUDE
  ReferentialAction onDelete = ReferentialAction::NoAction;
  ReferentialAction onUpdate = ReferentialAction::NoAction;
  llvm::StringRef method;
  /// Of USING INDEX; of a foreign key on MySQL the name for its index.
  Name usingIndex;
  std::optional<bool> clustered; ///< SQL Server
  bool ifNotExists = false;
  bool stored = false;    ///< of Kind::Generated: STORED, PERSISTED
  bool unique = false;    ///< of Kind::Index
  bool exclusion = false; ///< of Kind::Index: EXCLUDE
  QualifiedName sequence; ///< SEQUENCE NAME of an identity column
  // Where the statement says it; empty if it does not.
  Range unchecked;        ///< NOT VALID, NOT ENFORCED: no row is looked at
  Range online;           ///< `ONLINE = ON` among its options
  Range options;          ///< WITH (…) of SQL Server
  Range nullsNotDistinct; ///< of a unique constraint
  Range deferrable;
  /// SQLite: of two rows that it keeps apart, one goes.
  bool dropsRows = false;
  SequenceClauses sequenceClauses;
};

struct ColumnDefinition {
  Name name;
  TypeName type;
  llvm::SmallVector<Constraint, 2> constraints;
  Range range;
  llvm::StringRef comment; ///< MySQL
  Range fillsRows;         ///< SQL Server's WITH VALUES
  Range online;            ///< SQL Server's `ONLINE = ON`
  /// MySQL: stands first, or after another column.
  bool first = false;
  Name after;
  /// SQLite: a constraint of it drops rows that break it.
  bool dropsRows = false;
};

struct LikeClause {
  QualifiedName table;
  /// How many columns the statement defines before it.
  size_t position = 0;
  /// MySQL's `CREATE TABLE a LIKE b`: everything but the foreign keys.
  bool exact = false;
  bool defaults = false, identity = false, indexes = false, constraints = false,
       generated = false, comments = false;
};

struct CreateTable {
  QualifiedName table;
  bool ifNotExists = false;
  bool temporary = false;
  bool orReplace = false;
  std::vector<ColumnDefinition> columns;
  std::vector<Constraint> constraints;
  std::vector<LikeClause> likes;
  llvm::SmallVector<QualifiedName, 1> inherits;
  QualifiedName partitionOf;
  Range partitionBound; ///< `FOR VALUES …` or `DEFAULT`
  Range partitionedBy;  ///< what follows PARTITION BY
  llvm::StringRef comment;
  bool withoutRowid = false; ///< SQLite
  Range query;               ///< of CREATE TABLE … AS
  Query reads;               ///< what that reads
};

struct AlterAction {
  enum class Kind {
    AddColumn,
    DropColumn,
    ModifyColumn, ///< MySQL's MODIFY and CHANGE: `name` becomes `column`
    SetType,
    SetDefault,
    DropDefault,
    SetNotNull,
    DropNotNull,
    SetGenerated, ///< ADD GENERATED … AS IDENTITY
    DropIdentity,
    DropExpression,
    ReplaceType, ///< SQL Server: type and nullability, nothing else
    AddConstraint,
    DropConstraint,
    SetPrimaryKey, ///< CockroachDB's ALTER PRIMARY KEY
    DropPrimaryKey,
    DropForeignKey,
    DropIndex,
    RenameColumn,
    RenameConstraint,
    RenameIndex,
    RenameTable,
    SetSchema,
    AttachPartition,
    DetachPartition,
    Inherit,
    NoInherit,
    SetPartitioning, ///< MySQL's PARTITION BY and REMOVE PARTITIONING
    SetComment,      ///< MySQL's COMMENT = 'x'
    ValidateConstraint,
    RewriteTable,      ///< SET TABLESPACE, SET LOGGED, CONVERT TO CHARACTER SET
    DropPartition,     ///< MySQL, with the rows in it
    TruncatePartition, ///< MySQL
    Ignored,           ///< changes nothing that a catalog holds
  };
  Kind kind = Kind::Ignored;
  Name name;
  Name newName;
  QualifiedName table; ///< the new name of a table, or the partition
  ColumnDefinition column;
  Constraint constraint;
  bool ifExists = false;
  bool ifNotExists = false;
  bool cascade = false;
  Range range;        ///< the whole action, after ALTER TABLE and the table
  Range concurrently; ///< of DETACH PARTITION
  Range conversion;   ///< the expression after USING, of a type's change
};

/// How MySQL is asked to carry out a statement: it refuses rather than to do it
/// another way.
struct AlterMethod {
  bool inPlace = false;   ///< ALGORITHM = INPLACE, INSTANT or NOCOPY
  bool copies = false;    ///< ALGORITHM = COPY
  bool letsWrite = false; ///< LOCK = NONE
  /// The words that ask for a copy, or for LOCK = SHARED or EXCLUSIVE.
  Range blocks;
};

struct AlterTable {
  QualifiedName table;
  bool ifExists = false;
  bool only = false;          ///< without the tables that inherit from it
  bool ignoresErrors = false; ///< MariaDB's IGNORE
  std::vector<AlterAction> actions;
  Range unchecked;    ///< SQL Server's WITH NOCHECK
  AlterMethod method; ///< MySQL
};

enum class ObjectKind {
  Table,
  View,
  Index,
  Sequence,
  Type,
  Schema,
  Extension,
};

struct Drop {
  ObjectKind kind = ObjectKind::Table;
  llvm::SmallVector<QualifiedName, 2> names;
  bool ifExists = false;
  bool cascade = false;
  Range cascadeRange;
  Range verb; ///< `DROP INDEX`
  Range concurrently;
  /// The table of each index, where indexes belong to one; may be shorter.
  llvm::SmallVector<QualifiedName, 1> on;
};

struct CreateIndex {
  QualifiedName table;
  bool only = false;
  bool ifNotExists = false;
  Range verb; ///< `CREATE … INDEX`
  Range concurrently;
  Constraint index;
};

struct CreateType {
  QualifiedName name;
  bool isEnum = false;
  bool isDomain = false;
  ColumnDefinition domain; ///< as if it were a column, without a name
  bool ifNotExists = false;
  std::vector<llvm::StringRef> values;
};

/// What ALTER DOMAIN does, in the words of ALTER TABLE.
struct AlterDomain {
  QualifiedName name;
  AlterAction action;
};

struct AlterEnum {
  QualifiedName name;
  llvm::StringRef value;
  llvm::StringRef newValue; ///< of RENAME VALUE
  llvm::StringRef neighbour;
  bool before = false;
  bool ifNotExists = false;
  bool rename = false;
  bool dropValue = false; ///< CockroachDB
};

struct Rename {
  ObjectKind kind = ObjectKind::Table;
  /// Old and new names; several for MySQL's RENAME TABLE.
  llvm::SmallVector<std::pair<QualifiedName, QualifiedName>, 1> names;
  QualifiedName on; ///< the table of an index, where it is said
  bool ifExists = false;
};

struct SetSchema {
  ObjectKind kind = ObjectKind::Type;
  QualifiedName name;
  Name schema;
  bool ifExists = false;
};

struct CreateSchema {
  Name name;
  /// Statements without semicolons that follow, made in the new schema.
  Range elements;
  bool ifNotExists = false;
};

struct CreateView {
  QualifiedName name;
  /// What follows FROM, JOIN or a comma in its query.
  std::vector<QualifiedName> sources;
  /// All other names in the query.
  std::vector<llvm::StringRef> names;
  bool allColumns = false; ///< there is a `*` in it
  bool orReplace = false;
  bool ifNotExists = false;
  bool temporary = false;
  bool materialized = false;
  llvm::SmallVector<Name, 0> columns;
  Range query; ///< what follows AS
};

struct CreateCast {};

/// COMMENT ON.
struct SetComment {
  /// Table stands for views as well, Type for enums and domains.
  ObjectKind kind = ObjectKind::Table;
  QualifiedName object;
  Name column;
  llvm::StringRef text; ///< empty for NULL
};

/// `OWNED BY`, of CREATE and ALTER SEQUENCE; `column` is empty for NONE.
struct OwnSequence {
  QualifiedName sequence;
  QualifiedName table;
  Name column;
};

/// `ALTER SEQUENCE … INCREMENT 2`
struct AlterSequence {
  QualifiedName sequence;
  bool ifExists = false;
  SequenceClauses clauses;
};

struct CreateSequence {
  QualifiedName name;
  bool ifNotExists = false;
  bool temporary = false;
  std::optional<OwnSequence> owner;
  SequenceClauses clauses;
};

struct CreateExtension {
  Name name;
  bool ifNotExists = false;
  Name schema;
};

/// CREATE, ALTER and DROP POLICY.
struct ChangePolicy {
  bool creates = false;
  Name name;
  QualifiedName table;
  Range conditions; ///< with the words around them
};

struct SetSearchPath {
  llvm::SmallVector<llvm::StringRef, 4> schemas;
  bool local = false; ///< until the end of the transaction
};

/// Statements inside another one: the body of a DO block, or the text of
/// `EXECUTE '…'`, without its quotes.
struct Block {
  Range body;
  /// The body where it does not stand in the script as it is: with doubled
  /// quotes or escapes.
  llvm::StringRef decoded;
};

/// CREATE FUNCTION, PROCEDURE or TRIGGER.
struct CreateRoutine {
  Name name;
  Name schema;
  bool isTrigger = false;
  llvm::StringRef language; ///< as written; empty if it does not say
  Block body;               ///< empty where it is not found
  /// Its body is only read when it runs.
  bool isReadLater = true;
};

struct Skip {
  std::string reason;
  bool mayHideDdl = false;
  bool isOpen = false; ///< … and its text is only known when it runs
  /// … and its beginning says that it deletes or changes rows.
  bool mayTakeRows = false;
};

struct Statement {
  Range range;
  /// Runs only under a condition that is not known, or with its errors caught:
  /// what it cannot do is no error then.
  bool conditional = false;
  /// The IF of a procedure in which it stands, from 1, and whether after ELSE.
  unsigned condition = 0;
  bool isAlternative = false;
  /// The first name that the server refuses for its length.
  Range tooLongName;
  std::variant<Skip, CreateTable, AlterTable, Drop, CreateIndex, CreateType,
               CreateCast, AlterDomain, SetComment, AlterEnum, Rename,
               SetSchema, CreateSchema, CreateView, CreateSequence, OwnSequence,
               AlterSequence, CreateExtension, SetSearchPath, ChangePolicy,
               EndTransaction, Begin, Savepoint, Settings, Lock, Maintenance,
               ServerChange, CreateRoutine, Block, Insert, Update, Delete,
               Merge, Truncate, WriteChain>
      action;
};

} // namespace holdfast::sql
