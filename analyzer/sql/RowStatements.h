#pragma once

#include "source/Span.h"

#include "llvm/ADT/StringRef.h"

#include <variant>
#include <vector>

/// The statements that read and write rows. What they read is an outline: which
/// tables and columns, and whether all rows of them; never the values.
namespace holdfast::sql {

/// A name without its quotes, folded as the dialect folds it.
struct Name {
  llvm::StringRef text;
  Range range;

  explicit operator bool() const { return !text.empty(); }
};

struct QualifiedName {
  Name schema;
  Name name;

  explicit operator bool() const { return static_cast<bool>(name); }
};

/// A table in FROM, with the name that it has in the statement.
struct TableUse {
  QualifiedName table;
  Name alias;
};

/// What a query yields at one place of its list.
struct SelectItem {
  Name column; ///< where it is a column as it stands, be it cast
  Range expression;
  bool all = false; ///< `*`, `t.*`
};

/// What a query reads. Tables and items of WITH and of queries in FROM stand
/// for their names; those of a query in an expression are not told.
struct Query {
  std::vector<TableUse> sources;
  std::vector<SelectItem> items; ///< of its first SELECT
  Range where;
  /// The first clause by which rows of a source may be left out, such as WHERE,
  /// LIMIT or JOIN; empty where it takes all of them.
  Range narrowing;
  /// It is VALUES, or reads nothing.
  bool isOfValues = false;
  Range values; ///< VALUES with its rows, be it in FROM
  /// What the columns of VALUES are called: `(VALUES …) AS v (a, b)`.
  std::vector<Name> valueNames;
  bool isUnion = false; ///< its rows are those of several queries, or of
                        ///< several VALUES
};

/// What becomes of a row to insert whose key is there already.
struct Conflict {
  enum class Kind {
    Fails,
    LeavesOut, ///< the new row: DO NOTHING, INSERT IGNORE
    Updates,   ///< the old row: DO UPDATE, ON DUPLICATE KEY UPDATE
    Replaces,  ///< deletes the old row: REPLACE, INSERT OR REPLACE
  };
  Kind kind = Kind::Fails;
  std::vector<Name> columns; ///< of the key if it says so; empty: expressions
  Name constraint;           ///< … or its name
  Range assignments;         ///< what follows SET
  Range where;
};

struct Insert {
  Range head; ///< from its verb to its table
  QualifiedName table;
  std::vector<Name> columns; ///< empty for all of them
  Query query;
  Conflict conflict;
};

struct Update {
  Range head; ///< from its verb to its table
  QualifiedName table;
  std::vector<Name> columns;     ///< that it sets
  Range assignments;             ///< what follows SET
  std::vector<TableUse> sources; ///< without the table itself
  Range where;
  bool isLimited = false; ///< by LIMIT, TOP or a JOIN
  bool replaces = false;  ///< SQLite's OR REPLACE: deletes rows in its way
  bool leavesOut = false; ///< IGNORE: some rows stay as they are
};

struct Delete {
  Range head; ///< from its verb to its table
  QualifiedName table;
  std::vector<TableUse> sources;
  Range where;
  bool isLimited = false;
  bool returns = false; ///< RETURNING or OUTPUT
};

struct Merge {
  Range head; ///< from its verb to its table
  QualifiedName table;
  std::vector<TableUse> sources;
  std::vector<Name> columns;      ///< that it sets or fills, as far as told
  std::vector<Range> assignments; ///< what follows each SET
  Range condition;                ///< after ON
  bool deletes = false;
  /// Of its INSERT of all rows that match none; no values where there is none.
  std::vector<Name> insertColumns;
  Range insertValues; ///< without the parentheses
  Range narrowing;    ///< what leaves rows of the source out
};

struct Truncate {
  std::vector<QualifiedName> tables;
  Range cascade;
  bool restartsIdentity = false;
};

/// A statement whose WITH writes as well, in the order of the text; the last is
/// the statement itself, unless that only reads.
struct WriteChain {
  std::vector<std::variant<Insert, Update, Delete, Merge>> writes;
};

} // namespace holdfast::sql
