#include "rules/AllRules.h"
#include "rules/Changes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// Whether rows that exist can have a value in all columns of the key.
static bool canHoldValues(const TablesOfDatabase &tables,
                          const ForeignKey &key) {
  return all_of(key.columns, [&](const std::string &name) {
    if (tables.from.findColumn(name))
      return true;
    const Column *column = tables.to.findColumn(name);
    return column && column->defaultValue;
  });
}

static std::string orphans(const ChangeOfDatabase &of, const Table &table,
                           const ForeignKey &key) {
  Table referenced;
  referenced.schema = key.referencedSchema;
  referenced.name = key.referencedTable;
  std::string on, notNull;
  for (auto [column, target] : zip_equal(key.columns, key.referencedColumns)) {
    on += (on.empty() ? "p." : " AND p.") + of.quoted(target) + " = c." +
          of.quoted(column);
    notNull += " AND c." + of.quoted(column) + " IS NOT NULL";
  }
  return "SELECT c.* FROM " + of.quoted(table) + " c LEFT JOIN " +
         of.quoted(referenced) + " p ON " + on + " WHERE p." +
         of.quoted(key.referencedColumns[0]) + " IS NULL" + notNull + ";";
}

static void check(const TablesOfDatabase &tables, const RuleContext &,
                  Reporter &reporter) {
  for (const ForeignKey &key : tables.to.foreignKeys) {
    if (findLike(tables.from, key) || key.referencedColumns.empty() ||
        key.columns.size() != key.referencedColumns.size() ||
        !canHoldValues(tables, key))
      continue;
    Change change{Change::Kind::AddForeignKey, &tables.from, &tables.to};
    change.toForeignKey = &key;
    ChangeOfDatabase of{tables.comparison, change};
    if (tables.comparison.isRenaming(change))
      continue;
    DiagnosticBuilder finding = reportChange(
        reporter, newForeignKey.rule, of, key.origin.span,
        "the change fails if a row of `" + tables.from.name + "` has " +
            ChangeOfDatabase::combined(key.columns) + " without a matching `" +
            key.referencedTable + "`: the foreign key is new");
    noteMade(finding, tables.from.origin, "table");
    finding.note({}, "Prisma does not check the rows first");
    finding.note({}, "to find them: " + orphans(of, tables.from, key));
  }
}

const RuleDefinition newForeignKey = {
    .rule =
        {.id = "new-foreign-key",
         .category = Category::MayFail,
         .severity = Severity::Warning,
         .purpose =
             "A new foreign key on an existing table, whose rows may refer to "
             "nothing."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachTable = check};

} // namespace holdfast
