#pragma once

#include "catalog/Catalog.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/StringSet.h"

#include <cstdint>
#include <optional>
#include <string>

namespace holdfast {

/// How many rows a table has, as far as anybody looked.
struct RowCount {
  enum class Kind {
    Some,     ///< at least one
    Estimate, ///< `rows` is the server's own guess, of a table with rows
    Exact,
  };
  Kind kind = Kind::Exact;
  uint64_t rows = 0;

  bool isEmpty() const { return kind == Kind::Exact && rows == 0; }
};

/// `1,204 rows`, `about 1,204 rows`, `rows`, `no rows`.
std::string describe(const RowCount &count);

/// What is known about the rows of a database, beside its Catalog. Empty for
/// everything but a live database.
class RowCounts {
public:
  void set(llvm::StringRef schema, llvm::StringRef table, RowCount count);
  void setOnlyNulls(llvm::StringRef schema, llvm::StringRef table,
                    llvm::StringRef column);
  /// How many rows have a value in the column.
  void setValues(llvm::StringRef schema, llvm::StringRef table,
                 llvm::StringRef column, uint64_t values);

  /// How many rows meet a condition, in SQL as it was asked.
  void setWhere(llvm::StringRef schema, llvm::StringRef table,
                llvm::StringRef condition, uint64_t rows);

  /// What is known of one database schema becomes that of another.
  void moveSchema(llvm::StringRef from, llvm::StringRef to);

  std::optional<RowCount> of(const Table &table) const;
  /// Whether the column is known to hold nothing but NULLs.
  bool holdsOnlyNulls(const Table &table, llvm::StringRef column) const;
  /// Nothing where nobody counted.
  std::optional<uint64_t> valuesIn(const Table &table,
                                   llvm::StringRef column) const;
  /// Nothing where nobody could count.
  std::optional<uint64_t> where(const Table &table,
                                llvm::StringRef condition) const;
  bool empty() const { return counts.empty(); }

private:
  llvm::StringMap<RowCount> counts;
  llvm::StringSet<> nullColumns;
  llvm::StringMap<uint64_t> values; ///< by column, or by condition
};

} // namespace holdfast
