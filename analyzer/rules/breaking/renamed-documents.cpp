#include "rules/AllRules.h"
#include "rules/Documents.h"
#include "rules/MapFixes.h"

using namespace llvm;

namespace holdfast {

static void reportCollection(const RuleContext &context,
                             const Comparison &comparison, const Change &drop,
                             const Change &create, Reporter &reporter) {
  const Table &from = *drop.fromTable, &to = *create.toTable;
  DiagnosticBuilder finding = reportChange(
      reporter, renamedDocuments.rule, {comparison, drop}, to.origin.span,
      "queries on `" + to.name +
          "` would find no document: they are in collection `" + from.name +
          "`, which looks like its old name");
  noteMade(finding, from.origin);
  PrismaRenderer renderer(context.schema, *comparison.wanted);
  if (const Model *model = renderer.modelOf(to.schema, to.name))
    finding.fix(mapBlockFix(*model->document, *model->block, "collection",
                            to.name, from.name));
}

static void reportField(const RuleContext &context,
                        const Comparison &comparison, const Rename &rename,
                        Reporter &reporter) {
  const Table &table = *rename.add->toTable;
  const Column &from = *rename.drop->fromColumn, &to = *rename.add->toColumn;
  if (isReportedAt(reporter, renamedDocuments.rule, to.origin.span))
    return;
  DiagnosticBuilder finding =
      reportChange(reporter, renamedDocuments.rule, {comparison, *rename.drop},
                   to.origin.span,
                   fieldPath(table, to) +
                       " would be missing in existing documents: they "
                       "have `" +
                       from.name + "`, which looks like its old name");
  noteMade(finding, from.origin);
  addColumnMapFix(context, comparison, rename, finding);
}

static void check(const Comparison &comparison, const RuleContext &context,
                  Reporter &reporter) {
  for (const SimilarTable &similar : comparison.similarTables)
    reportCollection(context, comparison, *similar.drop, *similar.create,
                     reporter);
  for (const Rename &rename : comparison.renames) {
    if (rename.drop->kind == Change::Kind::DropTable)
      reportCollection(context, comparison, *rename.drop, *rename.add,
                       reporter);
    else if (rename.drop->kind == Change::Kind::DropColumn)
      reportField(context, comparison, rename, reporter);
  }
}

const RuleDefinition renamedDocuments = {
    .rule = {.id = "renamed-documents",
             .category = Category::Breaking,
             .severity = Severity::Error,
             .purpose = "A model or field that was probably renamed, while the "
                        "documents keep the "
                        "old name (MongoDB).",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = {Provider::MongoDB},
    .fixes = {Safety::Safe, Safety::Unsafe},
    .eachComparison = check};

} // namespace holdfast
