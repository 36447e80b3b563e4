#pragma once

#include "diff/Change.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/SmallVector.h"

namespace holdfast {

/// Changes that a finding about two objects, which are really one, stands for:
/// that of the object itself, and what follows from it, such as the foreign
/// keys to a table under a new name. Tells it of a change in constant time;
/// points into the changes and catalogs that it was told of.
class ExplainedChanges {
public:
  /// A dropped and an added table, column or enum are one.
  void add(const Change &drop, const Change &add);

  bool contains(const Change &change) const;

private:
  using Name = std::pair<llvm::StringRef, llvm::StringRef>;
  bool isOfTable(const Change &change) const;
  bool isOfColumn(const Change &change) const;
  bool isOfEnum(const Change &change) const;
  bool keepsPrimaryKey(const Change &change) const;
  bool hasColumn(const Table *table, llvm::StringRef column) const;

  llvm::DenseSet<const Change *> changes;
  llvm::DenseSet<Name> tables; ///< by schema and name, before and after
  /// Columns by table, before and after.
  llvm::DenseMap<const Table *, llvm::SmallVector<llvm::StringRef, 1>> columns;
  /// … and those that foreign keys refer to, by the name of the table.
  llvm::DenseMap<Name, llvm::SmallVector<llvm::StringRef, 1>> referenced;
  /// Names after, by table and name before.
  llvm::DenseMap<std::pair<const Table *, llvm::StringRef>, llvm::StringRef>
      columnNames;
  llvm::DenseSet<std::pair<Name, Name>> enums;
};

} // namespace holdfast
