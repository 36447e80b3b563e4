#pragma once

#include "sql/RowFacts.h"
#include "sql/Statements.h"

#include <memory>
#include <optional>

namespace holdfast::sql {

/// A value that few of very many steps have: like std::optional, but as small
/// as a pointer where there is none. Copies share it; nobody changes it after
/// the step is complete.
template <typename Value> class Rare {
public:
  Rare() = default;
  Rare &operator=(Value other) {
    value = std::make_shared<Value>(std::move(other));
    return *this;
  }
  Value &emplace() {
    value = std::make_shared<Value>();
    return *value;
  }
  explicit operator bool() const { return value != nullptr; }
  bool has_value() const { return value != nullptr; }
  const Value &operator*() const { return *value; }
  const Value *operator->() const { return value.get(); }
  Value &operator*() { return *value; }
  Value *operator->() { return value.get(); }

private:
  std::shared_ptr<Value> value;
};

/// What a statement says beside what it does, each where it stands; no span
/// where it is not said.
struct StepOptions {
  Span concurrently;
  Span unchecked;  ///< NOT VALID, NOT ENFORCED, WITH NOCHECK
  Span usingIndex; ///< the index that becomes a constraint
  Span cascade;
  Span verb;       ///< of an index: up to the word INDEX
  Span online;     ///< SQL Server's `ONLINE = ON`
  Span type;       ///< the type that a column gets
  Span notNull;    ///< SET NOT NULL, or NOT NULL of a column
  Span conversion; ///< the expression after USING
  Span fillsRows;  ///< SQL Server's WITH VALUES
  Span reference;  ///< the first REFERENCES in a column's definition
  Span options;    ///< SQL Server's WITH (…)
  Span nullsNotDistinct;
  Span deferrable; ///< with INITIALLY DEFERRED
  Span full;       ///< of VACUUM
  /// The conversion is the column itself, be it cast: nobody has said what
  /// becomes of its values.
  bool convertsPlainly = true;
  /// The conversion is made from the column.
  bool convertsColumn = true;
  /// … and one finds back from it to the value: `a AT TIME ZONE 'UTC'`.
  bool keepsValues = true;
  bool casts = false; ///< it says so, as `USING a::integer` does
  /// How many characters it keeps of the column, as `USING left(a, 80)` does.
  std::optional<unsigned> keptLength;
  bool stored = false;         ///< of a generated column
  bool ifExists = false;       ///< or IF NOT EXISTS
  bool only = false;           ///< ON ONLY
  bool refusesToBlock = false; ///< MySQL: by its ALGORITHM or LOCK
  Span blocks; ///< MySQL: the ALGORITHM or LOCK that keeps writes waiting
  bool isLocal = false;     ///< of a setting
  bool isWide = false;      ///< of upkeep: more than one table
  bool isReadLater = false; ///< of a routine: its text is
  /// It is put together at run time, and deletes or changes rows.
  bool mayTakeRows = false;
  /// IGNORE: rows that are in the way go or stay as they are, and values that
  /// do not fit are changed.
  bool ignoresErrors = false;
  /// SQLite: rows that break a constraint of the table which it makes go, or
  /// are not inserted.
  bool dropsRows = false;
};

/// What a statement takes from a table beside the one that it names: by foreign
/// keys, or because the table is a part of what goes.
struct Consequence {
  enum class Kind {
    DropsTable,
    DropsColumns,   ///< with their type
    DeletesRows,    ///< that refer to rows which go
    ClearsColumns,  ///< to NULL or the default, for the same reason
    ChangesColumns, ///< to what they refer to by then
  };
  Kind kind = Kind::DeletesRows;
  std::string schema, table;
  uint32_t tableId = unknownTable;
  std::vector<std::string> columns; ///< those of the foreign key, or that go
  /// The table that the foreign key refers to.
  uint32_t causeId = unknownTable;
};

/// What a statement, or one action of an ALTER TABLE, does to a database that
/// may hold rows and serve queries. A plain value that stays valid as long as
/// the script.
struct Step {
  enum class Kind {
    CreateTable,
    DropTable,
    RedefineTable, ///< drops a table that another one takes the place of
    RenameTable,
    RenameSchema,
    AddColumn,
    DropColumn,
    RenameColumn,
    AlterColumn, ///< type, nullability, default or identity
    AddPrimaryKey,
    DropPrimaryKey,
    AddUnique, ///< as a constraint
    AddForeignKey,
    AddCheck,
    AddExclusion, ///< EXCLUDE
    ValidateConstraint,
    DropConstraint,
    CreateIndex,
    DropIndex,
    RewriteTable,      ///< another tablespace, character set or the like
    DropPartition,     ///< MySQL: with its rows
    TruncatePartition, ///< MySQL
    DetachPartition,
    CreateType,
    CreateDomain,
    CreateCast,
    AlterDomain, ///< `constraint` of a domain
    AddEnumValue,
    RenameEnumValue,
    DropEnumValue,
    CreateView,
    CreateRoutine,
    DropSchema,
    DropDatabase,
    ChangeServer, ///< CREATE DATABASE, ALTER SYSTEM and the like
    Insert,
    Update,
    Delete,
    Merge,
    Truncate,
    Vacuum,
    Reindex,
    Cluster,
    RefreshView,
    Lock,
    Set, ///< `name` to `value`
    Begin,
    Commit,
    Rollback,
    Unknown, ///< what cannot be followed
    Other,   ///< whatever else
  };
  Kind kind = Kind::Other;
  Span span;           ///< what to mark: the action, or the statement's head
  Span statement;      ///< the whole
  unsigned number = 0; ///< of the statement in its script, from 0
  unsigned action = 0; ///< of an ALTER TABLE, from 0
  /// Runs only under a condition that is not known before.
  bool conditional = false;
  bool isInBlock = false; ///< in a DO block, or a text that is executed

  // The table, by its names before the step; empty where there is none.
  std::string schema;
  std::string table;
  uint32_t tableId = unknownTable; ///< as in TableFacts
  /// As it is before the statement; null where the history does not know it.
  std::shared_ptr<const Table> before;
  /// Made since the mark (see Replayer::markExisting()), hence not in use yet.
  bool isNew = false;
  /// The same of the column that the step is about.
  bool isNewColumn = false;

  /// Of the column, index, constraint, schema, enum value or setting.
  std::string name;
  std::string newName;   ///< of a rename
  std::string value;     ///< of a setting; the mode of a lock
  std::string enumName;  ///< of an enum value
  Rare<Column> from, to; ///< a column before and after the statement
  /// A validated check proves that the column is never NULL.
  bool isProvenNotNull = false;
  /// AlterColumn: what USING casts the column to.
  Rare<Casts> casts;
  /// AlterColumn: values of the column's enum that its new enum lacks.
  std::vector<std::string> lostValues;
  /// An index, or a unique constraint or primary key as one.
  Rare<Index> index;
  Rare<ForeignKey> foreignKey;
  std::string expression; ///< of a check
  /// RedefineTable: what takes the table's place. CreateTable from a query:
  /// what it makes.
  std::shared_ptr<const Table> after;
  uint32_t afterId = unknownTable;
  /// Rows that it reads and writes.
  Rare<RowFacts> rows;
  /// All names in a statement that reads rows to write others, or in a block:
  /// in lower case, without those in strings. Null for any other.
  std::shared_ptr<const llvm::StringSet<>> names;
  StepOptions options;

  /// A table that refers to the step's table.
  struct Referrer {
    std::string table;
    ReferentialAction onDelete;
    std::vector<std::string> columns;
  };
  /// Truncate with CASCADE: the tables that it empties as well; else, of a
  /// statement that drops a table, those that refer to it.
  std::vector<Referrer> referrers;
  /// SQLite: DROP TABLE deletes or changes the rows of the referrers.
  bool actsOnReferrers = false;
  /// What goes beside, each foreign key once, causes first. Of a statement on
  /// rows it is what may go, if any of its rows does.
  std::vector<Consequence> consequences;
  /// Unknown: what it may make, drop and name.
  std::shared_ptr<const UnknownStatement> unknown;
  /// Why the server refuses the statement for what is there, whatever the rows:
  /// a sentence. What it refuses for something missing may be otherwise.
  Rare<std::string> refusal;
  /// Rollback: what it took back were so many statements.
  unsigned undone = 0;

  /// Whether the facts are of the step's table.
  bool isOn(const TableFacts &facts) const { return facts.is(tableId, table); }
  bool isOnTableOf(const Step &other) const {
    return TableFacts{schema, table, tableId, {}}.is(other.tableId,
                                                     other.table);
  }
  bool writesRows() const {
    return kind == Kind::Insert || kind == Kind::Update ||
           kind == Kind::Delete || kind == Kind::Merge ||
           kind == Kind::Truncate;
  }
};

/// Where the statement uses `value` of the enum that `added` is about: a text
/// that is compared with, assigned to or cast to something of that type, as far
/// as that is known. Nothing if it does not.
std::optional<Span> useOfEnumValue(const Step &step, const Step &added);

} // namespace holdfast::sql
