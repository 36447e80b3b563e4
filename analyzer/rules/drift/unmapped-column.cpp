#include "rules/Fixes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unmappedColumn;

static void report(const RuleContext &context, const Comparison &comparison,
                   const Change &change, Reporter &reporter) {
  const Table &table = *change.fromTable;
  const Column &column = *change.fromColumn;
  PrismaRenderer renderer(context.schema, *comparison.existing);
  const Model *model = renderer.modelOf(table.schema, table.name);
  DiagnosticBuilder finding = reporter.report(
      unmappedColumn.rule, change.toTable->origin.span,
      "column `" + column.name + "` of table `" + table.name +
          "` and its values would be dropped: " + comparison.label +
          " has it, but no field maps it");
  finding.subject({table.schema, table.name, column.name, ""})
      .push(PushEffect::Warns)
      .note(
          column.origin.span,
          "`" + column.name +
              "` was made here; `prisma db push` asks before it drops values, "
              "and drops a column of NULLs without a word");
  if (model)
    finding.fix(addFieldFix(context, comparison, *model, table, column));
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Comparison &comparison : context.comparisons)
    for (const Change &change : comparison.changes)
      if (change.kind == Change::Kind::DropColumn)
        report(context, comparison, change, reporter);
}

const RuleDefinition unmappedColumn = {
    {"unmapped-column", Category::Drift, Severity::Error,
     "Finds columns of mapped tables that no field maps, which a push would "
     "drop."},
    Stage::Database,
    check};

} // namespace holdfast
