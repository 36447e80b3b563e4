#include "rules/AllRules.h"
#include "rules/Baselining.h"

using namespace llvm;

namespace holdfast {

static void check(const ChangeOfDatabase &of, const RuleContext &context,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (change.kind != Change::Kind::AddColumn || of.comparison.isBase ||
      needsValue(change))
    return;
  const Table &table = *change.toTable;
  const Column &column = *change.toColumn;
  DiagnosticBuilder finding = reportChange(
      reporter, missingColumn.rule, of, column.origin.span,
      "queries on `" + table.name + "` would fail: " + of.comparison.label +
          " has no column `" + column.name + "`; " +
          wayToMigrate(context, of.comparison, "create"));
  noteMade(finding, change.fromTable->origin, "table");
  noteBaseline(finding, context, of.comparison);
  if (!column.nullable && isNumberedUnseen(column, of.provider()))
    finding.note({}, "`prisma db push` fails if the table has rows, although "
                     "the database would number them");
}

const RuleDefinition missingColumn = {
    .rule = {.id = "missing-column",
             .category = Category::Drift,
             .severity = Severity::Warning,
             .purpose = "A field whose column the database lacks."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachChange = check};

} // namespace holdfast
