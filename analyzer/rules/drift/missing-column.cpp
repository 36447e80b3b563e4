#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition missingColumn;

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Comparison &comparison : context.comparisons)
    for (const Change &change : comparison.changes) {
      if (change.kind != Change::Kind::AddColumn || comparison.isBase ||
          comparison.isRenaming(change) || needsValue(change))
        continue;
      const Table &table = *change.toTable;
      const Column &column = *change.toColumn;
      reporter
          .report(
              missingColumn.rule, column.origin.span,
              "queries fail where the schema is deployed as it is: table `" +
                  table.name + "` of " + comparison.label + " has no column `" +
                  column.name + "`; create it with `prisma migrate dev`")
          .subject({table.schema, table.name, column.name, ""})
          .push(PushEffect::Silent)
          .note(change.fromTable->origin.span,
                "table `" + table.name + "` was made here");
    }
}

const RuleDefinition missingColumn = {
    {"missing-column", Category::Drift, Severity::Warning,
     "Finds fields whose column the database lacks."},
    Stage::Database,
    check};

} // namespace holdfast
