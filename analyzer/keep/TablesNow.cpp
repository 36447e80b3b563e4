#include "keep/TablesNow.h"

#include "introspect/ConnectionUrl.h"
#include "keep/RowSource.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

#include <map>

using namespace llvm;
using holdfast::introspect::failure;

namespace holdfast::keep {

/// What a table was called, and is called now.
using Names = std::map<std::pair<std::string, std::string>, std::string>;

/// The names that follow a table when it is renamed, and that no other table of
/// its schema can have.
static StringSet<> ownNames(const Table &table, Provider provider) {
  StringSet<> names;
  bool isPostgres =
      provider == Provider::PostgreSQL || provider == Provider::CockroachDB;
  if (!isPostgres && provider != Provider::SQLite)
    return names;
  if (isPostgres && table.primaryKey)
    names.insert(table.primaryKey->name);
  for (const Index &index : table.indexes)
    names.insert(index.name);
  names.erase("");
  return names;
}

static bool hasColumns(const Table &table, ArrayRef<std::string> columns) {
  return all_of(columns, [&](const std::string &name) {
    return table.findColumn(name) != nullptr;
  });
}

static std::vector<std::string> columnsOf(const Table &table) {
  std::vector<std::string> names;
  for (const Column &column : table.columns)
    names.push_back(column.name);
  return names;
}

static bool hasSameColumns(const Table &one, const Table &other) {
  return one.columns.size() == other.columns.size() &&
         hasColumns(one, columnsOf(other));
}

namespace {

/// Looks for one table after the other.
struct TableSearch {
  const Catalog &earlier, &current;

  const Table *bearer(const Table &then) const;
  const Table *alike(const Table &then) const;
  const Table *owner(const Table &then, const Table &now) const;
  Expected<const Table *> find(const Table &then) const;
};

} // namespace

/// The table that has the keys or indexes of that one; null where none has.
const Table *TableSearch::bearer(const Table &then) const {
  StringSet<> names = ownNames(then, earlier.provider);
  const Table *found = nullptr;
  size_t most = 0;
  for (const Table &now : current.tables) {
    if (now.schema != then.schema)
      continue;
    size_t shared = 0;
    for (const auto &name : ownNames(now, current.provider))
      shared += names.contains(name.getKey());
    if (shared > most) {
      most = shared;
      found = &now;
    }
  }
  std::vector<std::string> key =
      then.primaryKey ? then.primaryKey->columns : columnsOf(then);
  return found && hasColumns(*found, key) ? found : nullptr;
}

/// The only table that has its columns and had others, or was not there; null
/// where there are several.
const Table *TableSearch::alike(const Table &then) const {
  const Table *found = nullptr;
  for (const Table &now : current.tables) {
    if (now.schema != then.schema || !hasSameColumns(now, then))
      continue;
    const Table *before = earlier.findTable(now.schema, now.name);
    if (before && hasSameColumns(*before, now))
      continue;
    if (found)
      return nullptr;
    found = &now;
  }
  return found;
}

static bool sharesNames(const Table &one, const Table &other,
                        Provider provider) {
  StringSet<> names = ownNames(one, provider);
  return any_of(ownNames(other, provider), [&](const auto &name) {
    return names.contains(name.getKey());
  });
}

/// Another table of the copy, that one of today has the keys or indexes of.
const Table *TableSearch::owner(const Table &then, const Table &now) const {
  for (const Table &other : earlier.tables)
    if (&other != &then && other.schema == now.schema &&
        sharesNames(other, now, earlier.provider))
      return &other;
  return nullptr;
}

/// What the table is now; null where it is gone.
Expected<const Table *> TableSearch::find(const Table &then) const {
  const Table *same = current.findTable(then.schema, then.name);
  const Table *bears = bearer(then);
  if (same && sharesNames(then, *same, earlier.provider))
    return same;
  if (!same || bears)
    return bears;
  bool isNamed = !ownNames(then, earlier.provider).empty();
  const Table *was = isNamed ? owner(then, *same) : nullptr;
  if (was)
    return failure("`" + nameOf(then) + "` is another table now, which was `" +
                   nameOf(*was) + "`, and its own is gone; rename that first");
  if (hasSameColumns(*same, then))
    return same;
  const Table *other = alike(then);
  return other ? other : same;
}

/// The structure with other names of tables, and without those that have such a
/// name and are not there by it any more.
static std::shared_ptr<const Catalog> renamed(const Catalog &structure,
                                              const Names &names) {
  auto result = std::make_shared<Catalog>(structure);
  auto rename = [&](const std::string &schema, std::string &table) {
    auto known = names.find({schema, table});
    bool isOther = known != names.end();
    if (isOther)
      table = known->second;
    return isOther;
  };
  llvm::erase_if(result->tables, [&](const Table &table) {
    return !names.count({table.schema, table.name}) &&
           any_of(names, [&](const auto &name) {
             return name.first.first == table.schema &&
                    name.second == table.name;
           });
  });
  for (Table &table : result->tables) {
    rename(table.schema, table.name);
    for (ForeignKey &key : table.foreignKeys)
      rename(key.referencedSchema, key.referencedTable);
    for (ParentTable &parent : table.parents)
      rename(parent.schema, parent.name);
  }
  for (Sequence &sequence : result->sequences)
    rename(sequence.schema, sequence.ownerTable);
  result->indexNames();
  return result;
}

Expected<RenamedCopy>
underNamesOfToday(std::shared_ptr<const Catalog> structure,
                  std::vector<KeptTable> tables, const Catalog &current) {
  RenamedCopy result{structure, std::move(tables), {}};
  TableSearch search{*structure, current};
  Names names;
  std::map<const Table *, std::string> taken;
  for (KeptTable &kept : result.tables) {
    const Table *then =
        structure->findTable(kept.table.schema, kept.table.name);
    if (!then)
      continue;
    auto found = search.find(*then);
    if (!found)
      return found.takeError();
    const Table *now = *found;
    if (!now)
      continue;
    auto [place, isFree] = taken.try_emplace(now, then->name);
    if (!isFree)
      return failure("`" + place->second + "` and `" + then->name +
                     "` of the copy would both be `" + nameOf(*now) +
                     "` now; name one with --only");
    if (now->name == then->name)
      continue;
    names[{then->schema, then->name}] = now->name;
    result.remarks.push_back("`" + nameOf(*then) + "` is called `" +
                             nameOf(*now) +
                             "` now: what comes back goes there");
    kept.table.name = now->name;
    // They are about it under its old name.
    kept.attached.clear();
  }
  if (!names.empty())
    result.structure = renamed(*structure, names);
  return result;
}

} // namespace holdfast::keep
