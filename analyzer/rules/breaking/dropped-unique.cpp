#include "rules/AllRules.h"
#include "rules/Changes.h"
#include "rules/DroppedIndexes.h"

using namespace llvm;

namespace holdfast {

static void check(const ChangeOfDatabase &of, const RuleContext &context,
                  Reporter &reporter) {
  const Change &change = of.change;
  std::vector<std::string> columns = noLongerUnique(change);
  if (columns.empty())
    return;
  const Table &after = *change.toTable;
  DiagnosticBuilder finding =
      reportChange(reporter, droppedUnique.rule, of,
                   after.findColumn(columns[0])->origin.span,
                   "`" + after.name + "` would accept duplicates of " +
                       ChangeOfDatabase::combined(columns) +
                       ": Prisma would drop the unique constraint");
  noteMade(finding, change.fromIndex->origin);
  finding.note({}, "Prisma drops it without warning, and `findUnique()` and "
                   "`upsert()` by it no longer compile");
  if (auto fix = keepIndexFix(context, *of.comparison.existing,
                              *change.fromTable, {change.fromIndex}))
    finding.fix(std::move(*fix));
}

const RuleDefinition droppedUnique = {
    .rule = {.id = "dropped-unique",
             .category = Category::Breaking,
             .severity = Severity::Warning,
             .purpose = "A unique constraint that would be dropped while its "
                        "columns stay."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .fixes = {Safety::Unsafe},
    .eachChange = check};

} // namespace holdfast
