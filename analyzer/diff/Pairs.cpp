#include "diff/Pairs.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Tables that PostGIS makes; Prisma ignores them even where a model maps one.
static bool isPostGisTable(StringRef name) {
  static constexpr StringLiteral names[] = {
      "spatial_ref_sys", "geometry_columns", "geography_columns",
      "raster_columns", "raster_overviews"};
  return any_of(
      names, [&](StringRef known) { return name.equals_insensitive(known); });
}

/// The name that two catalogs have a table by.
static std::pair<StringRef, StringRef> nameOf(const Table &table) {
  return {table.schema, table.name};
}

const ColumnPair *TablePair::findPair(StringRef column) const {
  auto found =
      lower_bound(columns, column, [](const ColumnPair &pair, StringRef name) {
        return pair.from->name < name;
      });
  return found != columns.end() && found->from->name == column ? &*found
                                                               : nullptr;
}

bool TablePair::isRecreated(StringRef column) const {
  const ColumnPair *pair = findPair(column);
  return pair && pair->difference.cast == Cast::None;
}

bool TablePair::typeChanges(StringRef column) const {
  const ColumnPair *pair = findPair(column);
  return pair && pair->difference.type;
}

bool ObjectOrder::isLess(StringRef a, StringRef b) const {
  int order = ignoresCase ? a.compare_insensitive(b) : 0;
  return order ? order < 0 : a < b;
}

/// So few of a table are counted each time.
static constexpr size_t countedObjects = 16;

template <typename Object>
size_t ObjectOrder::placeOf(const Object &object,
                            const std::vector<Object> &objects) const {
  if (!byName)
    return &object - objects.data();
  if (objects.size() > countedObjects)
    return places.lookup(&object);
  return count_if(objects, [&](const Object &other) {
    return isLess(other.name, object.name);
  });
}

template <typename Object>
void ObjectOrder::addPlaces(const std::vector<Object> &objects) const {
  if (objects.size() <= countedObjects)
    return;
  std::vector<const Object *> order;
  for (const Object &object : objects)
    order.push_back(&object);
  sort(order, [&](const Object *a, const Object *b) {
    return isLess(a->name, b->name);
  });
  size_t place = 0;
  for (const auto &[position, object] : enumerate(order)) {
    // Those of one name have one place.
    if (position && isLess(order[position - 1]->name, object->name))
      place = position;
    places.try_emplace(object, place);
  }
}

ObjectOrder::ObjectOrder(const Catalog &catalog)
    : catalog(catalog), byName(!catalog.ofPrismaSchema),
      ignoresCase(migrateFactsOf(catalog.provider).ordersIgnoreCase) {}

void ObjectOrder::find() const {
  if (isFound)
    return;
  isFound = true;
  std::vector<const Table *> order;
  for (const Table &table : catalog.tables)
    order.push_back(&table);
  if (byName)
    sort(order, [&](const Table *a, const Table *b) {
      return a->schema == b->schema ? isLess(a->name, b->name)
                                    : isLess(a->schema, b->schema);
    });
  for (const auto &[place, table] : enumerate(order))
    tables.try_emplace(table, place);
  if (byName)
    for (const Table &table : catalog.tables) {
      addPlaces(table.indexes);
      addPlaces(table.foreignKeys);
    }
}

size_t ObjectOrder::of(const Table &table) const {
  find();
  return tables.lookup(&table);
}

size_t ObjectOrder::of(const Index &index, const Table &table) const {
  find();
  return placeOf(index, table.indexes);
}

size_t ObjectOrder::of(const ForeignKey &key, const Table &table) const {
  find();
  return placeOf(key, table.foreignKeys);
}

bool Pairs::includesSchema(StringRef schema) const {
  return schema.empty() || to.schemas.empty() ||
         is_contained(to.schemas, schema);
}

bool Pairs::includes(const Table &table) const {
  return !isMigrationsTable(table.name) && !table.isPlainPartition() &&
         !(facts.ignoresPostGis && isPostGisTable(table.name)) &&
         includesSchema(table.schema) &&
         !options.externalTables.cover(table.schema, table.name);
}

bool Pairs::includes(const EnumType &type) const {
  return includesSchema(type.schema) &&
         !options.externalEnums.cover(type.schema, type.name);
}

Pairs::Pairs(const Catalog &from, const Catalog &to,
             const CompareOptions &options,
             const DenseSet<const Table *> &equal)
    : from(from), to(to), options(options), facts(migrateFactsOf(to.provider)),
      fromOrder(from), toOrder(to) {
  DenseMap<std::pair<StringRef, StringRef>, const Table *> next;
  next.reserve(to.tables.size());
  for (const Table &table : to.tables)
    if (includes(table))
      next.try_emplace(nameOf(table), &table);
  DenseSet<std::pair<StringRef, StringRef>> known;
  known.reserve(from.tables.size());
  tables.reserve(from.tables.size());
  for (const Table &table : from.tables) {
    if (!includes(table))
      continue;
    known.insert(nameOf(table));
    if (const Table *other = next.lookup(nameOf(table)))
      tables.push_back({&table, other, {}, {}, {}});
    else
      droppedTables.push_back(&table);
  }
  for (const Table &table : to.tables)
    if (includes(table) && !known.contains(nameOf(table)))
      createdTables.push_back(&table);
  for (TablePair &pair : tables) {
    pair.equal = equal.contains(pair.to);
    if (!pair.equal)
      pairColumns(pair);
  }
}

std::vector<const Index *>
visibleIndexes(const Pairs &pairs, const Table &table, const Catalog &catalog) {
  bool seesPartial = pairs.from.partialIndexes || pairs.to.partialIndexes;
  auto isVisible = [&](const Index &index) {
    bool isExclusion = index.constraint && !index.unique;
    return catalog.ofPrismaSchema ||
           (!isExclusion && (seesPartial || !index.predicate) &&
            none_of(index.parts,
                    [](const IndexPart &part) { return part.column.empty(); }));
  };
  std::vector<const Index *> visible;
  for (const std::vector<Index> *list :
       {&table.indexes, &table.foreignKeyIndexes})
    for (const Index &index : *list)
      if (isVisible(index))
        visible.push_back(&index);
  return visible;
}

/// Those that Prisma sees.
static std::vector<const Column *> byName(const Table &table,
                                          const Catalog &catalog) {
  bool seesGenerated = migrateFactsOf(catalog.provider).seesGenerated;
  std::vector<const Column *> columns;
  for (const Column &column : table.columns)
    if (seesGenerated || !column.generated)
      columns.push_back(&column);
  sort(columns,
       [](const Column *a, const Column *b) { return a->name < b->name; });
  return columns;
}

void Pairs::pairColumns(TablePair &pair) {
  auto before = byName(*pair.from, from), after = byName(*pair.to, to);
  auto old = before.begin(), made = after.begin();
  while (old != before.end() || made != after.end()) {
    if (made == after.end() ||
        (old != before.end() && (*old)->name < (*made)->name))
      pair.dropped.push_back(*old++);
    else if (old == before.end() || (*made)->name < (*old)->name)
      pair.added.push_back(*made++);
    else
      pair.columns.push_back({*old++, *made++, {}});
  }
  for (ColumnPair &columns : pair.columns)
    columns.difference = differenceOf(*this, pair, *columns.from, *columns.to);
}

} // namespace holdfast
