#include "sql/Effects.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What servers ask of a table as a whole, and MySQL of foreign keys.
namespace holdfast::sql {

static bool isInteger(const ColumnType &type) {
  return StringRef(type.name).ends_with("int");
}

static bool isText(const ColumnType &type) {
  return type.name == "char" || type.name == "varchar";
}

/// Whether a foreign key cannot join columns of these types, as far as that is
/// certain.
static bool differ(const ColumnType &a, const ColumnType &b) {
  if (isInteger(a) && isInteger(b))
    return a.name != b.name || a.isUnsigned != b.isUnsigned;
  return (isInteger(a) && isText(b)) || (isText(a) && isInteger(b));
}

/// Whether an index of the table starts with these columns, in their order. The
/// primary key stands behind the columns of every index.
static bool hasIndexOf(const Table &table, ArrayRef<std::string> columns) {
  std::vector<std::string> primary;
  if (table.primaryKey)
    primary = table.primaryKey->columns;
  auto starts = [&](ArrayRef<std::string> names) {
    return names.size() >= columns.size() &&
           equal(columns, names.take_front(columns.size()));
  };
  return starts(primary) || any_of(table.indexes, [&](const Index &index) {
           if (index.method != "btree" ||
               any_of(index.parts,
                      [](const IndexPart &part) { return part.length > 0; }))
             return false;
           std::vector<std::string> names = columnNames(index);
           append_range(names, primary);
           return starts(names);
         });
}

/// Why MySQL does not make the foreign key; empty when it does.
std::string problemOf(ReplayContext &context, Table &table,
                      const ForeignKey &key, Table &target) {
  if (!context.dialect->indexesForeignKeys || !context.checksReferences ||
      context.isPartlyKnown(target) || context.isPartlyKnown(table))
    return "";
  for (const std::string &name : key.referencedColumns)
    if (!context.database.findColumn(target, name))
      return "The column `" + name + "` does not exist in `" + target.name +
             "`, so no foreign key can refer to it.";
  if (!hasIndexOf(target, key.referencedColumns))
    return "No index of `" + target.name +
           "` starts with the columns that the foreign key refers to.";
  for (const auto &[from, to] : zip(key.columns, key.referencedColumns)) {
    const Column *mine = context.database.findColumn(table, from);
    const Column *theirs = context.database.findColumn(target, to);
    if (!mine)
      continue; // refused already
    if (differ(mine->type, theirs->type))
      return "The columns `" + mine->name + "` and `" + theirs->name +
             "` of the foreign key have different types.";
    bool setsNull = key.onDelete == ReferentialAction::SetNull ||
                    key.onUpdate == ReferentialAction::SetNull;
    if (setsNull && !mine->nullable)
      return "The foreign key would set `" + mine->name +
             "` to NULL, but the column is NOT NULL.";
  }
  return "";
}

/// Whether the numbers of an AUTO_INCREMENT column lack the key that they need.
bool hasLooseNumbers(const ReplayContext &context, const Table &table) {
  if (!context.dialect->numbersNeedKey)
    return false;
  unsigned count = 0;
  for (const Column &column : table.columns) {
    if (!column.identity)
      continue;
    auto starts = [&](ArrayRef<std::string> names) {
      return !names.empty() &&
             context.database.sameColumn(names.front(), column.name);
    };
    bool hasKey = (table.primaryKey && starts(table.primaryKey->columns)) ||
                  any_of(table.indexes, [&](const Index &index) {
                    return starts(columnNames(index));
                  });
    if (!hasKey || ++count > 1)
      return true;
  }
  return false;
}

/// Refuses what a statement leaves of a table, or makes it to be.
void refuseWhole(ReplayContext &context, const Table &table, bool wasLoose) {
  if (context.dialect->needsColumns && table.columns.empty() &&
      !context.isPartlyKnown(table))
    context.refuse("`" + table.name + "` would have no column left.");
  else if (!wasLoose && hasLooseNumbers(context, table))
    context.refuse(
        "`" + table.name +
        "` can have but one AUTO_INCREMENT column, and needs a key that "
        "starts with it.");
}

/// Refuses a table of so many columns, and says whether it did.
bool refuseColumns(ReplayContext &context, const Table &table, size_t count) {
  unsigned most = context.dialect->maxColumns;
  if (!most || count <= most)
    return false;
  context.refuse("A table has at most " + Twine(most) + " columns, and `" +
                 table.name + "` would have " + Twine(count) + ".");
  return true;
}

} // namespace holdfast::sql
