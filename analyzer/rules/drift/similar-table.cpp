#include "review/Comparison.h"
#include "rules/MapFixes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition similarTable;

/// `its 1,204 rows`, `about 1,204 rows`, or `its rows` where nobody counted.
static std::string rowsOf(const Comparison &comparison, const Table &table) {
  std::optional<RowCount> count = comparison.rows.of(table);
  if (!count || count->isEmpty())
    return "its rows";
  return (count->kind == RowCount::Kind::Estimate ? "" : "its ") +
         describe(*count);
}

static void report(const RuleContext &context, const Comparison &comparison,
                   const SimilarTable &pair, Reporter &reporter) {
  const Table &existing = *pair.drop->fromTable;
  const Table &wanted = *pair.create->toTable;
  DiagnosticBuilder finding = reporter.report(
      similarTable.rule, wanted.origin.span,
      "table `" + existing.name + "` and " + rowsOf(comparison, existing) +
          " would be dropped and an empty `" + wanted.name +
          "` made: " + comparison.label + " has `" + existing.name +
          "`, which this model probably means");
  finding.subject({existing.schema, existing.name, "", ""})
      .push(PushEffect::Warns);
  noteMade(finding, existing.origin, existing.name);
  PrismaRenderer renderer(context.schema, *comparison.wanted);
  const Model *model = renderer.modelOf(wanted.schema, wanted.name);
  if (!model)
    return;
  finding.fix(
      mapBlockFix(*model->document, *model->block, wanted.name, existing.name));
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Comparison &comparison : context.comparisons)
    for (const SimilarTable &pair : comparison.similarTables)
      report(context, comparison, pair, reporter);
}

const RuleDefinition similarTable = {
    {"similar-table", Category::Drift, Severity::Error,
     "Finds models whose table exists under a name that differs only by letter "
     "case, underscores or plural."},
    Stage::Database,
    check};

} // namespace holdfast
