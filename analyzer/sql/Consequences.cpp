#include "sql/Consequences.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::sql {

using Kind = Consequence::Kind;

namespace {

/// Goes along foreign keys, from a table whose rows change to those that refer
/// to it.
class Reach {
public:
  explicit Reach(const Database &database) : database(database) {}

  void deleteRows(const Table &table, bool whateverKeysSay);
  void changeColumns(const Table &table, ArrayRef<std::string> columns);

  std::vector<Consequence> found;

private:
  /// False where the key has been followed.
  bool add(Kind kind, const Table &table, const ForeignKey &key,
           const Table &cause);

  const Database &database;
};

} // namespace

bool Reach::add(Kind kind, const Table &table, const ForeignKey &key,
                const Table &cause) {
  uint32_t id = database.positionOf(table);
  if (any_of(found, [&](const Consequence &other) {
        return other.kind == kind && other.tableId == id &&
               other.columns == key.columns;
      }))
    return false;
  found.push_back({kind, table.schema, table.name, id, key.columns,
                   database.positionOf(cause)});
  return true;
}

static bool clears(ReferentialAction action) {
  return action == ReferentialAction::SetNull ||
         action == ReferentialAction::SetDefault;
}

void Reach::deleteRows(const Table &start, bool whateverKeysSay) {
  SmallVector<const Table *> deleted = {&start};
  for (size_t i = 0; i < deleted.size(); ++i) {
    const Table &cause = *deleted[i];
    for (auto [table, key] : database.referencesTo(cause)) {
      if (whateverKeysSay || key->onDelete == ReferentialAction::Cascade) {
        // What refers to its own table goes with that.
        if (table != &cause && table != &start)
          add(Kind::DeletesRows, *table, *key, cause);
        if (!is_contained(deleted, table))
          deleted.push_back(table);
      } else if (clears(key->onDelete)) {
        add(Kind::ClearsColumns, *table, *key, cause);
      }
    }
  }
}

/// Whether the key refers to one of the columns; without names, to the primary
/// key.
static bool refersTo(const Database &database, const ForeignKey &key,
                     const Table &table, ArrayRef<std::string> columns) {
  ArrayRef<std::string> referenced = key.referencedColumns;
  if (referenced.empty() && table.primaryKey)
    referenced = table.primaryKey->columns;
  return any_of(columns, [&](StringRef column) {
    return any_of(referenced, [&](StringRef other) {
      return database.sameColumn(column, other);
    });
  });
}

void Reach::changeColumns(const Table &table, ArrayRef<std::string> columns) {
  for (auto [other, key] : database.referencesTo(table)) {
    if (!refersTo(database, *key, table, columns))
      continue;
    if (clears(key->onUpdate))
      add(Kind::ClearsColumns, *other, *key, table);
    else if (key->onUpdate == ReferentialAction::Cascade &&
             add(Kind::ChangesColumns, *other, *key, table))
      changeColumns(*other, key->columns);
  }
}

std::vector<Consequence> consequencesOfDelete(const Database &database,
                                              const Table &table) {
  Reach reach(database);
  reach.deleteRows(table, /*whateverKeysSay=*/false);
  return std::move(reach.found);
}

std::vector<Consequence> consequencesOfTruncate(const Database &database,
                                                const Table &table) {
  Reach reach(database);
  reach.deleteRows(table, /*whateverKeysSay=*/true);
  return std::move(reach.found);
}

std::vector<Consequence> consequencesOfUpdate(const Database &database,
                                              const Table &table,
                                              ArrayRef<std::string> columns) {
  Reach reach(database);
  reach.changeColumns(table, columns);
  return std::move(reach.found);
}

std::vector<Consequence> consequencesOfDropSchema(const Database &database,
                                                  StringRef schema) {
  std::vector<Consequence> found;
  for (const Table &table : database.catalog().tables) {
    uint32_t id = database.positionOf(table);
    if (table.name.empty())
      continue; // dropped before
    if (table.schema == schema) {
      found.push_back({Kind::DropsTable, table.schema, table.name, id, {}});
      continue;
    }
    Consequence columns{Kind::DropsColumns, table.schema, table.name, id, {}};
    for (const Column &column : table.columns)
      if (column.type.schema == schema)
        columns.columns.push_back(column.name);
    if (!columns.columns.empty())
      found.push_back(std::move(columns));
  }
  return found;
}

} // namespace holdfast::sql
