#include "rules/DroppedIndexes.h"

#include "diff/MigrateFacts.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

bool dropsIndex(const Change &change) {
  return change.kind == Change::Kind::DropIndex && !change.again &&
         change.toTable && !change.fromIndex->parts.empty();
}

static bool leadsWith(const Index &index, StringRef column) {
  return !index.parts.empty() && index.parts[0].column == column;
}

/// Whether some key or index still starts with the column.
static bool isServed(const Table &table, StringRef column) {
  if (table.primaryKey && table.primaryKey->columns[0] == column)
    return true;
  return any_of(table.indexes, [&](const Index &index) {
    return leadsWith(index, column) && !index.predicate;
  });
}

const ForeignKey *unservedKey(const Change &change, Provider provider) {
  if (!dropsIndex(change) || migrateFactsOf(provider).indexesForeignKeys)
    return nullptr;
  StringRef column = change.fromIndex->parts[0].column;
  const Table &after = *change.toTable;
  auto key = find_if(after.foreignKeys, [&](const ForeignKey &key) {
    return key.columns[0] == column;
  });
  return key == after.foreignKeys.end() || isServed(after, column) ? nullptr
                                                                   : &*key;
}

static std::vector<std::string> columnsOf(const Index &index) {
  std::vector<std::string> columns;
  for (const IndexPart &part : index.parts)
    columns.push_back(part.column);
  return columns;
}

std::vector<std::string> noLongerUnique(const Change &change) {
  if (!dropsIndex(change) || !change.fromIndex->unique ||
      change.fromIndex->predicate)
    return {};
  std::vector<std::string> columns = columnsOf(*change.fromIndex);
  auto isKept = [&](ArrayRef<std::string> key) {
    return !key.empty() && all_of(key, [&](const std::string &column) {
      return is_contained(columns, column);
    });
  };
  const Table &after = *change.toTable;
  bool stays =
      (after.primaryKey && isKept(after.primaryKey->columns)) ||
      any_of(after.indexes, [&](const Index &index) {
        return index.unique && !index.predicate && isKept(columnsOf(index));
      });
  bool columnsStay = all_of(columns, [&](const std::string &column) {
    return after.findColumn(column);
  });
  return stays || !columnsStay ? std::vector<std::string>() : columns;
}

} // namespace holdfast
