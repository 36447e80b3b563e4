#include "review/Comparison.h"
#include "rules/AllRules.h"
#include "rules/Changes.h"
#include "rules/MapFixes.h"

using namespace llvm;

namespace holdfast {

static void report(const RuleContext &context, const Comparison &comparison,
                   const SimilarTable &pair, Reporter &reporter) {
  const Table &existing = *pair.drop->fromTable;
  const Table &wanted = *pair.create->toTable;
  DiagnosticBuilder finding = reporter.report(
      similarTable.rule, wanted.origin.span,
      "Prisma would drop table `" + existing.name + "` with " +
          itsRows(comparison, existing) + " and create an empty `" +
          wanted.name + "`: this model probably means it");
  finding.subject({existing.schema, existing.name, "", ""})
      .push(PushEffect::Warns);
  noteMade(finding, existing.origin);
  PrismaRenderer renderer(context.schema, *comparison.wanted);
  const Model *model = renderer.modelOf(wanted.schema, wanted.name);
  if (!model)
    return;
  finding.fix(mapBlockFix(*model->document, *model->block, "table", wanted.name,
                          existing.name));
}

static void check(const Comparison &comparison, const RuleContext &context,
                  Reporter &reporter) {
  for (const SimilarTable &pair : comparison.similarTables)
    report(context, comparison, pair, reporter);
}

const RuleDefinition similarTable = {
    .rule = {.id = "similar-table",
             .category = Category::Drift,
             .severity = Severity::Error,
             .purpose = "A model whose table exists under a name that differs "
                        "only by letter "
                        "case, underscores or plural.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .fixes = {Safety::Safe, Safety::Unsafe},
    .eachComparison = check};

} // namespace holdfast
