#include "diff/DefaultValue.h"
#include "diff/Pairs.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

bool isEnum(const ColumnType &type, const Catalog &catalog) {
  if (!type.values.empty())
    return type.name == "enum";
  return !type.schema.empty() && catalog.findEnum(type.schema, type.name);
}

static bool isInKey(const Table &table, StringRef column) {
  if (table.primaryKey && is_contained(table.primaryKey->columns, column))
    return true;
  return any_of(table.indexes, [&](const Index &index) {
    return any_of(index.parts,
                  [&](const IndexPart &part) { return part.column == column; });
  });
}

/// Whether the column can hold NULL. SQLite's INTEGER PRIMARY KEY, by which the
/// table is stored, cannot, though its catalog says so (Prisma 7.10).
static bool holdsNull(const Table &table, const Column &column,
                      Provider provider) {
  bool isRowid =
      provider == Provider::SQLite && table.primaryKey &&
      table.primaryKey->columns.size() == 1 &&
      StringRef(table.primaryKey->columns[0]).equals_insensitive(column.name) &&
      column.type.name == "INTEGER";
  return column.nullable && !isRowid;
}

static bool sameArity(const TablePair &tables, const Column &from,
                      const Column &to, Provider provider) {
  bool wasList = from.type.arrayDimensions, isList = to.type.arrayDimensions;
  // A list has no nullability of its own: Prisma reads NULL as an empty one.
  return wasList == isList &&
         (isList || holdsNull(*tables.from, from, provider) ==
                        holdsNull(*tables.to, to, provider));
}

ColumnDifference differenceOf(const Pairs &pairs, const TablePair &tables,
                              const Column &from, const Column &to) {
  Provider provider = pairs.to.provider;
  CastContext context{provider, isEnum(from.type, pairs.from),
                      isEnum(to.type, pairs.to), false};
  if (pairs.facts.castsDependOnIndexes)
    context.indexed =
        isInKey(*tables.from, from.name) && isInKey(*tables.to, to.name);
  ColumnDifference difference;
  difference.cast = castBetween(from.type, to.type, context);
  difference.type = difference.cast != Cast::Same;
  difference.arity = !sameArity(tables, from, to, provider);
  difference.defaultValue = !defaultsMatch(from, to, pairs);
  difference.autoincrement = pairs.facts.comparesAutoincrement &&
                             countsByItself(from) != countsByItself(to);
  return difference;
}

} // namespace holdfast
