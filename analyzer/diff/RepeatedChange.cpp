#include "diff/RepeatedChange.h"

#include "diff/DefaultValue.h"
#include "diff/Steps.h"
#include "sql/Replay.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether the change may be about spelling alone; saves the work for others.
static bool mayRepeat(const Change &change) {
  if (change.kind != Change::Kind::AlterColumn || change.difference.arity ||
      change.difference.autoincrement)
    return false;
  const Column &from = *change.fromColumn, &to = *change.toColumn;
  return change.difference.type
             ? from.type.name == to.type.name &&
                   from.type.arrayDimensions == to.type.arrayDimensions
             : from.defaultValue && to.defaultValue;
}

/// The table by itself, with what its columns are made of.
static Catalog onlyTable(const Table &table, const Catalog &wanted) {
  Catalog catalog;
  catalog.provider = wanted.provider;
  catalog.ofPrismaSchema = true;
  catalog.schemas = wanted.schemas;
  catalog.enums = wanted.enums;
  catalog.sequences = wanted.sequences;
  Table &copy = catalog.tables.emplace_back(table);
  copy.foreignKeys.clear();
  copy.indexes.clear();
  catalog.indexNames();
  return catalog;
}

/// What the server keeps of a catalog that Prisma brings into being.
static Catalog made(const Catalog &wanted) {
  Catalog nothing;
  nothing.provider = wanted.provider;
  std::string script;
  std::vector<Change> changes = compare(nothing, wanted);
  for (const Step &step : migrationSteps(changes, nothing, wanted))
    for (const std::string &statement : step.statements)
      script += statement + ";\n";
  Catalog kept = sql::replay(
      wanted.provider,
      {std::make_shared<SourceFile>("repeated.sql", std::move(script))});
  kept.indexNames();
  return kept;
}

static bool sameDefault(const Column &a, const Column &b) {
  if (!a.defaultValue || !b.defaultValue)
    return !a.defaultValue && !b.defaultValue;
  const ColumnDefault &one = *a.defaultValue, &other = *b.defaultValue;
  if (a.type.arrayDimensions)
    if (auto elements = listElements(one); elements)
      return elements == listElements(other);
  auto text = [](const ColumnDefault &value) -> StringRef {
    return value.stored.empty() ? value.text : value.stored;
  };
  return one.kind == other.kind &&
         (one.kind == ColumnDefault::Kind::Now || text(one) == text(other));
}

std::optional<Column> repeatedColumn(const Change &change,
                                     const Catalog &existing,
                                     const Catalog &wanted) {
  if (!wanted.ofPrismaSchema || existing.ofPrismaSchema || !mayRepeat(change))
    return std::nullopt;
  Catalog alone = onlyTable(*change.toTable, wanted);
  Catalog kept = made(alone);
  for (const Change &again : compare(kept, alone)) {
    if (again.kind != Change::Kind::AlterColumn ||
        again.toColumn->name != change.toColumn->name)
      continue;
    const Column &column = *again.fromColumn;
    if (again.difference.type == change.difference.type &&
        again.difference.defaultValue == change.difference.defaultValue &&
        column.type == change.fromColumn->type &&
        sameDefault(column, *change.fromColumn))
      return column;
  }
  return std::nullopt;
}

bool onlyRepeats(const Change &redefinition, ArrayRef<Change> changes,
                 const Catalog &existing, const Catalog &wanted) {
  // Foreign keys that change are no changes of their own here.
  bool repeats = false;
  for (const Change &change : changes) {
    if (change.fromTable != redefinition.fromTable || change.again ||
        change.kind == Change::Kind::RedefineTable)
      continue;
    if (!repeatedColumn(change, existing, wanted))
      return false;
    repeats = true;
  }
  return repeats;
}

} // namespace holdfast
