#pragma once

#include "catalog/Catalog.h"
#include "source/SourceFile.h"
#include "sql/RowStatements.h"

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

/// What a statement does with rows, by the names in it.
struct RowFacts {
  /// What a query yields for a column.
  struct Value {
    std::string column;             ///< where it is one as it stands
    std::vector<std::string> names; ///< of an expression, in lower case
    bool all = false;               ///< `*`
  };
  std::vector<TableFacts> sources; ///< that it reads
  /// That it fills or sets; of an INSERT, none for all of them.
  std::vector<std::string> columns;
  std::vector<std::string> cleared; ///< UPDATE: of these, those set to NULL
  /// UPDATE and MERGE: of these, those that may hold another value later than
  /// the one that they have.
  std::vector<std::string> overwritten;
  bool deletes = false;      ///< MERGE: it deletes rows
  std::vector<Value> values; ///< of the query that an INSERT takes them from
  /// All rows: of its table (UPDATE, DELETE), or of its sources (INSERT).
  bool isWhole = true;
  /// What leaves rows out, such as WHERE.
  Span narrowing;
  Range where;
  bool isOfValues = false; ///< INSERT: it reads no table
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
std::vector<std::string> overwrittenIn(const Dialect &dialect,
                                       const SourceFile &file,
                                       Range assignments, Range condition);

/// Whether one finds back from an expression to the value of the column: the
/// column itself, `a AT TIME ZONE 'UTC'`, `ARRAY[a]`, `to_jsonb(a)`,
/// `coalesce(a, …)`.
bool keepsColumn(const Dialect &dialect, const SourceFile &file,
                 Range expression, llvm::StringRef column);

/// Whether a condition holds for every row, as `true`, `1 = 1`, or `a IS NOT
/// NULL` of a column of the table that is never NULL.
bool isAlwaysTrue(const Dialect &dialect, const SourceFile &file,
                  Range condition, const Table *table);

/// Whether an expression is the column itself, be it cast or in parentheses.
bool isPlainColumn(const Dialect &dialect, const SourceFile &file,
                   Range expression, llvm::StringRef column);
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
