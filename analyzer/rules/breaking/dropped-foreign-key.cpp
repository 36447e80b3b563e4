#include "rules/Changes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition droppedForeignKey;

static void check(const RuleContext &context, Reporter &reporter) {
  forChangedTables(context, [&](const TablesOfDatabase &tables) {
    for (const ForeignKey &key : tables.from.foreignKeys) {
      bool columnsStay = all_of(key.columns, [&](const std::string &column) {
        return tables.to.findColumn(column);
      });
      bool tableStays = tables.comparison.wanted->findTable(
          key.referencedSchema, key.referencedTable);
      Change change{Change::Kind::DropForeignKey, &tables.from, &tables.to};
      change.fromForeignKey = &key;
      ChangeOfDatabase of{tables.comparison, change};
      if (!columnsStay || !tableStays || findLike(tables.to, key) ||
          tables.comparison.doubtfulKeys.contains(&key) ||
          tables.comparison.isRenaming(change))
        continue;
      const Column &first = *tables.to.findColumn(key.columns[0]);
      DiagnosticBuilder finding = reportChange(
          reporter, droppedForeignKey.rule, of, first.origin.span,
          "rows of `" + tables.from.name +
              "` could from now on name rows that `" + key.referencedTable +
              "` does not have: the foreign key over " +
              ChangeOfDatabase::ticked(key.columns) + " would be dropped");
      noteMade(finding, key.origin, tables.from.name,
               "Prisma drops it without a word; deletions in `" +
                   key.referencedTable + "` no longer reach these rows either");
      Fix fix = addRelationFix(context, tables.comparison, tables.from, key);
      if (!fix.edits.empty())
        finding.fix(std::move(fix));
    }
  });
}

const RuleDefinition droppedForeignKey = {
    {"dropped-foreign-key", Category::Breaking, Severity::Warning,
     "Finds foreign keys that would be dropped while their columns stay."},
    Stage::Database,
    check};

} // namespace holdfast
