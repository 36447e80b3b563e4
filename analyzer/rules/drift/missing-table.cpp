#include "rules/AllRules.h"
#include "rules/Baselining.h"

using namespace llvm;

namespace holdfast {

static void check(const Comparison &comparison, const RuleContext &context,
                  Reporter &reporter) {
  for (const Change &change : comparison.changes) {
    if (change.kind != Change::Kind::CreateTable ||
        comparison.isRenaming(change) || comparison.isBase)
      continue;
    const Table &table = *change.toTable;
    DiagnosticBuilder finding = reporter.report(
        missingTable.rule, table.origin.span,
        "queries on `" + table.name + "` would fail: " + comparison.label +
            " has no such table; " +
            wayToMigrate(context, comparison, "create"));
    finding.subject({table.schema, table.name, "", ""})
        .push(PushEffect::Silent);
    noteBaseline(finding, context, comparison);
  }
}

const RuleDefinition missingTable = {
    .rule = {.id = "missing-table",
             .category = Category::Drift,
             .severity = Severity::Warning,
             .purpose = "A model or relation whose table the database lacks."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachComparison = check};

} // namespace holdfast
