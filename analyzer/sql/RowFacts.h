#pragma once

#include "catalog/Catalog.h"
#include "source/SourceFile.h"
#include "sql/RowStatements.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringSet.h"

#include <memory>
#include <string>
#include <vector>

namespace holdfast::sql {

struct Dialect;

/// A table that the history does not know.
inline constexpr uint32_t unknownTable = ~0u;

/// A table that a statement reads or writes, as it is before that. `id` stays
/// the same when the table is renamed.
struct TableFacts {
  std::string schema, name;
  uint32_t id = unknownTable;
  std::shared_ptr<const Table> table; ///< null where the history knows none

  /// Whether both are the same table.
  bool is(uint32_t otherId, llvm::StringRef otherName) const {
    return id != unknownTable && otherId != unknownTable
               ? id == otherId
               : llvm::StringRef(name).equals_insensitive(otherName);
  }
};

/// The types that a value is cast to, one after the other.
using Casts = std::vector<ColumnType>;

/// What a statement does with rows, by the names in it.
struct RowFacts {
  /// What a query yields for a column.
  struct Value {
    std::string column;             ///< where it is one as it stands
    Casts casts;                    ///< of the column, or of what is kept
    std::vector<std::string> names; ///< of an expression, in lower case
    /// Columns to whose values one finds back from the expression.
    std::vector<std::string> kept;
    bool all = false; ///< `*`
  };
  /// What a column is set to.
  struct Assigned {
    std::string column;
    std::string source;   ///< another column, be it cast
    std::string other;    ///< a column of another row, be it cast
    Casts casts;          ///< of that column
    std::string literal;  ///< in SQL of our own: `'it''s'`, `5`, `NULL`
    std::string inserted; ///< on a conflict: a column of the row to insert
    /// Every row that has a value in `source` gets it.
    bool takesAll = false;
  };
  std::vector<TableFacts> sources; ///< that it reads
  /// That it fills or sets; of an INSERT, none for all of them.
  std::vector<std::string> columns;
  std::vector<std::string> cleared; ///< UPDATE: of these, those set to NULL
  /// That get what is their default: by the word, or as an INSERT leaves them
  /// out. Only where calls are followed.
  std::vector<std::string> defaulted;
  /// UPDATE and MERGE: of these, those that may hold another value later than
  /// the one that they have.
  std::vector<std::string> overwritten;
  bool deletes = false;      ///< MERGE, or what replaces rows: it deletes some
  std::vector<Value> values; ///< of the query that an INSERT takes them from
  /// All rows: of its table (UPDATE, DELETE), or of its sources (INSERT).
  bool isWhole = true;
  /// What leaves rows out, such as WHERE.
  Span narrowing;
  Range where;
  bool isOfValues = false;        ///< INSERT: it reads no table
  bool isOfNone = false;          ///< no row meets its condition: `WHERE false`
  std::vector<Assigned> assigned; ///< UPDATE, and INSERT on a conflict

  /// UPDATE and MERGE: columns that have to be equal in both rows.
  std::vector<std::string> joinedBy;
  /// MERGE: it inserts all rows of its source that match none, into these
  /// columns, and `values` are what it inserts; none for all columns.
  bool insertsUnmatched = false;
  std::vector<std::string> insertColumns;

  // INSERT, of rows whose key is there already.
  Conflict::Kind onConflict = Conflict::Kind::Fails;
  std::vector<std::string> conflictColumns; ///< an empty name: an expression
  std::string conflictConstraint;
  /// What VALUES gives, row by row, as Assigned::literal; empty where it is
  /// none. Only where the conflict matters, and of not too many rows.
  std::vector<std::vector<std::string>> inserted;
  size_t insertedRows = 0;    ///< that VALUES has
  bool isConditional = false; ///< a condition decides what it overwrites

  std::string viaView; ///< by whose name the statement reaches the table
  /// A trigger does it for each row of that table that a statement takes or
  /// changes.
  uint32_t firedBy = unknownTable;
};

/// The names in a part of a script, in lower case; what stands in strings is
/// none.
llvm::StringSet<> namesIn(const Dialect &dialect, llvm::StringRef text,
                          Range range);

/// A range without parentheses around the whole of it.
Range unwrapped(const Dialect &dialect, const SourceFile &file, Range range);

/// The names in an expression that may be columns, in lower case.
std::vector<std::string> columnNamesIn(const Dialect &dialect,
                                       llvm::StringRef text, Range expression);

/// Of the columns that assignments set, those that become NULL.
std::vector<std::string> clearedIn(const Dialect &dialect,
                                   const SourceFile &file, Range assignments);

/// Of the columns that assignments set where a condition holds, those that may
/// lose the value that they have: not `a = coalesce(a, 1)`, nor any that the
/// condition asks to be NULL.
/// `others` are the names of other rows than the one that is set.
std::vector<std::string>
overwrittenIn(const Dialect &dialect, const SourceFile &file, Range assignments,
              Range condition, llvm::ArrayRef<llvm::StringRef> others = {});

/// Visits what assignments say of single columns; a list of columns that gets a
/// row is visited column by column, without a value.
void forAssignments(
    const Dialect &dialect, const SourceFile &file, Range assignments,
    llvm::function_ref<void(llvm::StringRef column, Range value)> visit);

/// What assignments set columns to, as far as it is plain. `tables` are the
/// names of tables that the statement reads, `others` those of any row that is
/// not the one that is set; of a row that is no table's no column is plain.
std::vector<RowFacts::Assigned>
assignedIn(const Dialect &dialect, const SourceFile &file, Range assignments,
           Range condition, llvm::ArrayRef<llvm::StringRef> tables = {},
           llvm::ArrayRef<llvm::StringRef> others = {});

/// An expression that is a literal, as SQL of our own; `DEFAULT` for that word,
/// `CURRENT_TIMESTAMP` for the time of the statement, and empty for anything
/// else.
std::string literalIn(const Dialect &dialect, const SourceFile &file,
                      Range expression);

/// Takes in the rows that an INSERT has written down: VALUES, be it in FROM, or
/// a query that reads nothing.
void setInserted(RowFacts &rows, const Dialect &dialect, const SourceFile &file,
                 const Query &query);

/// Columns that a condition wants to be equal in two rows: `a.x = b.x AND …`.
std::vector<std::string> joinedIn(const Dialect &dialect,
                                  const SourceFile &file, Range condition);

/// Whether a condition holds for no row, as `false` and `1 = 0`.
bool isNeverTrue(const Dialect &dialect, const SourceFile &file,
                 Range condition);

/// Whether one finds back from an expression to the value of the column: the
/// column itself, `a AT TIME ZONE 'UTC'`, `ARRAY[a]`, `to_jsonb(a)`,
/// `coalesce(a, …)`. What the column is cast to on the way is put into `casts`.
bool keepsColumn(const Dialect &dialect, const SourceFile &file,
                 Range expression, llvm::StringRef column,
                 Casts *casts = nullptr);

/// Whether a condition holds for every row, as `true`, `1 = 1`, or `a IS NOT
/// NULL` of a column of the table that is never NULL.
bool isAlwaysTrue(const Dialect &dialect, const SourceFile &file,
                  Range condition, const Table *table);

/// Whether an expression is the column itself, be it cast or in parentheses;
/// `casts` gets the types.
bool isPlainColumn(const Dialect &dialect, const SourceFile &file,
                   Range expression, llvm::StringRef column,
                   Casts *casts = nullptr);
/// Whether it is the name of a column, without a cast.
bool isColumnAlone(const Dialect &dialect, const SourceFile &file,
                   Range expression);

/// How many characters of the column an expression keeps from its start: 80 of
/// `left(a, 80)`, `substring(a from 1 for 80)` and `substr(a, 1, 80)`, be it
/// cast; nothing of any other.
std::optional<unsigned> lengthKept(const Dialect &dialect,
                                   const SourceFile &file, Range expression,
                                   llvm::StringRef column);

/// Whether a condition is `column IS NULL`.
bool asksForNull(Provider provider, const SourceFile &file, Range condition,
                 llvm::StringRef column);

/// Whether a condition holds for no row in which the column has a value: one
/// part of an AND says that it IS NULL.
bool impliesNull(const Dialect &dialect, const SourceFile &file,
                 Range condition, llvm::StringRef column);

/// Whether an expression is NULL at most where the column is not: a check with
/// it proves that the column has a value (`a IS NOT NULL AND …`).
bool provesNotNull(const Dialect &dialect, llvm::StringRef check,
                   llvm::StringRef column);

} // namespace holdfast::sql
