#include "rules/Baselining.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition missingColumn;

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
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
  });
}

const RuleDefinition missingColumn = {
    {"missing-column", Category::Drift, Severity::Warning,
     "A field whose column the database lacks."},
    Stage::Database,
    check};

} // namespace holdfast
