#include "rules/Baselining.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition missingTable;

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Comparison &comparison : context.comparisons)
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
    {"missing-table", Category::Drift, Severity::Warning,
     "A model or relation whose table the database lacks."},
    Stage::Database,
    check};

} // namespace holdfast
