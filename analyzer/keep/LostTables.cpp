#include "keep/LostTables.h"

#include "introspect/ConnectionUrl.h"
#include "keep/RowSource.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using holdfast::introspect::failure;

namespace holdfast::keep {

std::vector<std::string> keyOf(const Table &table) {
  if (table.primaryKey)
    return table.primaryKey->columns;
  auto isNeverNull = [&](const IndexPart &part) {
    const Column *column = table.findColumn(part.column);
    return column && !column->nullable && !column->generated && !part.length;
  };
  for (const Index &index : table.indexes)
    if (index.unique && !index.predicate && all_of(index.parts, isNeverNull)) {
      std::vector<std::string> names;
      for (const IndexPart &part : index.parts)
        names.push_back(part.column);
      return names;
    }
  return {};
}

namespace {

/// What is lost of each table; no columns mean all of it.
using Losses = MapVector<const Table *, std::vector<std::string>>;

} // namespace

static Error isNotThere(const Twine &what) {
  return failure("the database has no " + what + "; nothing was kept");
}

static const Table *find(const Catalog &structure, const TableName &name) {
  if (const Table *table = structure.findTable(name.schema, name.name))
    return table;
  StringRef usual = defaultSchema(structure.provider);
  return name.schema.empty() ? structure.findTable(usual, name.name) : nullptr;
}

/// Adds the table and all that goes with it.
static void addWhole(const Catalog &structure, const Table &table,
                     Losses &losses) {
  auto [place, isNew] = losses.insert({&table, {}});
  if (!isNew && place->second.empty())
    return;
  place->second.clear();
  for (const Table &other : structure.tables)
    if (any_of(other.parents, [&](const ParentTable &parent) {
          return parent.schema == table.schema && parent.name == table.name;
        }))
      addWhole(structure, other, losses);
}

static Expected<Losses> findLosses(const Catalog &structure,
                                   const LostObjects &lost) {
  Losses losses;
  for (const TableName &name : lost.tables) {
    if (isMigrationsTable(name.name))
      continue;
    const Table *table = find(structure, name);
    if (!table)
      return isNotThere("table `" + nameOf(name) + "`");
    addWhole(structure, *table, losses);
  }
  for (const LostColumns &some : lost.columns) {
    const Table *table = find(structure, some.table);
    if (!table)
      return isNotThere("table `" + nameOf(some.table) + "`");
    for (const std::string &name : some.columns)
      if (!table->findColumn(name))
        return isNotThere("column `" + nameOf(some.table) + "." + name + "`");
    if (some.columns.empty())
      continue;
    auto [place, isNew] = losses.insert({table, some.columns});
    if (!isNew && !place->second.empty())
      append_range(place->second, some.columns);
  }
  return losses;
}

/// Nothing where the columns alone would not find back to their rows.
static std::optional<std::vector<std::string>>
keyBeside(const Table &table, ArrayRef<std::string> lost) {
  std::vector<std::string> key = keyOf(table);
  if (key.empty() || any_of(key, [&](const std::string &name) {
        return is_contained(lost, name);
      }))
    return std::nullopt;
  return key;
}

static KeptTable describe(const Table &table, ArrayRef<std::string> lost) {
  KeptTable kept;
  kept.table = {table.schema, table.name};
  kept.key = keyOf(table);
  kept.columns = storedColumns(table);
  auto key = keyBeside(table, lost);
  if (lost.empty() || !key)
    return kept;
  kept.isWhole = false;
  kept.columns = *key;
  for (const std::string &name : storedColumns(table))
    if (is_contained(lost, name))
      kept.columns.push_back(name);
  return kept;
}

Expected<std::vector<TableToKeep>> tablesToKeep(const Catalog &structure,
                                                const LostObjects &lost) {
  auto losses = findLosses(structure, lost);
  if (!losses)
    return losses.takeError();
  std::vector<TableToKeep> out;
  for (const Table &table : structure.tables) {
    auto found = losses->find(&table);
    if (found == losses->end())
      continue;
    out.push_back({&table, describe(table, found->second)});
  }
  return out;
}

} // namespace holdfast::keep
