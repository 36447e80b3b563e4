#pragma once

#include "sql/RowFacts.h"

namespace holdfast::sql {

/// By what assignments call rows other than the one that they set: a table, a
/// query, VALUES, a record, `EXCLUDED`. That is whatever stands before a point
/// there and is not what the statement calls its own table.
class OtherRows {
public:
  /// `sources` are the tables that the statement reads; those that stand in a
  /// query of FROM are not known by their own names.
  OtherRows(const Dialect &dialect, const SourceFile &file,
            const QualifiedName &table, Range assignments,
            llvm::ArrayRef<TableUse> sources);

  /// Of the columns that the assignments set, those that may lose the value
  /// that they have.
  std::vector<std::string> overwritten(Range condition) const;

  /// What the assignments set columns to: from the row itself, or as
  /// `Assigned::other` from a source.
  std::vector<RowFacts::Assigned> assigned(Range condition) const;

private:
  const Dialect &dialect;
  const SourceFile &file;
  Range assignments;
  std::vector<std::string> names;
  llvm::SmallVector<llvm::StringRef> others; ///< into `names`
  llvm::SmallVector<llvm::StringRef> tables; ///< those that are sources
};

} // namespace holdfast::sql
