#include "rules/AllRules.h"
#include "rules/Changes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static void check(const TablesOfDatabase &tables, const RuleContext &context,
                  Reporter &reporter) {
  for (const ForeignKey &key : tables.from.foreignKeys) {
    bool columnsStay = all_of(key.columns, [&](const std::string &column) {
      return tables.to.findColumn(column);
    });
    bool tableStays = tables.comparison.wanted->findTable(key.referencedSchema,
                                                          key.referencedTable);
    Change change{Change::Kind::DropForeignKey, &tables.from, &tables.to};
    change.fromForeignKey = &key;
    ChangeOfDatabase of{tables.comparison, change};
    if (!columnsStay || !tableStays || findLike(tables.to, key) ||
        tables.comparison.doubtfulKeys.contains(&key) ||
        tables.comparison.isRenaming(change))
      continue;
    const Column &first = *tables.to.findColumn(key.columns[0]);
    DiagnosticBuilder finding =
        reportChange(reporter, droppedForeignKey.rule, of, first.origin.span,
                     ChangeOfDatabase::ticked(tables.from.name, key.columns) +
                         " could point to missing `" + key.referencedTable +
                         "` rows: Prisma would drop the foreign key");
    noteMade(finding, key.origin);
    finding.note({}, "Prisma drops it without warning; " +
                         withoutKey(key, tables.from.name));
    Fix fix = addRelationFix(context, tables.comparison, tables.from, key);
    if (!fix.edits.empty())
      finding.fix(std::move(fix));
  }
}

const RuleDefinition droppedForeignKey = {
    .rule = {.id = "dropped-foreign-key",
             .category = Category::Breaking,
             .severity = Severity::Warning,
             .purpose =
                 "A foreign key that would be dropped while its columns stay."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .fixes = {Safety::Unsafe},
    .eachTable = check};

} // namespace holdfast
