#include "rules/Comparison.h"
#include "rules/Fixes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition missingColumn;

/// Rows that exist already have no value for it.
static bool needsValue(const Column &column) {
  return !column.nullable && !column.defaultValue;
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Comparison &comparison : context.comparisons)
    for (const Change &change : comparison.changes) {
      if (change.kind != Change::Kind::AddColumn || comparison.isBase)
        continue;
      const Table &table = *change.toTable;
      const Column &column = *change.toColumn;
      DiagnosticBuilder finding = reporter.report(
          missingColumn.rule, column.origin.span,
          "queries fail where the schema is deployed as it is: table `" +
              table.name + "` of " + comparison.label + " has no column `" +
              column.name + "`; create it with `prisma migrate dev`");
      finding.subject({table.schema, table.name, column.name, ""})
          .push(needsValue(column) ? PushEffect::Refuses : PushEffect::Silent)
          .note(change.fromTable->origin.span,
                "table `" + table.name + "` was made here");
      if (needsValue(column))
        finding.note({},
                     "it is required and has no default in the database, so "
                     "a table with rows refuses it: make it optional, fill "
                     "it, then make it required");
    }
}

const RuleDefinition missingColumn = {
    {"missing-column", Category::Drift, Severity::Warning,
     "Finds fields whose column the database lacks."},
    Stage::Database,
    check};

} // namespace holdfast
