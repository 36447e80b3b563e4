#include "review/Comparison.h"
#include "rules/AllRules.h"
#include "rules/Fixes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

namespace {
/// What a push does with the values of a column.
struct Loss {
  std::string what;
  PushEffect effect;
  StringLiteral note;
};
} // namespace

static constexpr StringLiteral asksForValues =
    "`prisma db push` asks first only if the column holds a non-NULL value";

static Loss lossOf(const Comparison &comparison, const Table &table,
                   const Column &column) {
  std::optional<RowCount> count = comparison.rows.of(table);
  if (!count)
    return {" and its values", PushEffect::Warns, asksForValues};
  if (count->isEmpty())
    return {" (the table has no rows)", PushEffect::Silent,
            "`prisma db push` drops a column of an empty table without "
            "asking"};
  if (comparison.rows.holdsOnlyNulls(table, column.name))
    return {count->rows == 1 ? " (NULL in the only row)"
                             : " (NULL in all " + describe(*count) + ")",
            PushEffect::Silent,
            "`prisma db push` drops a column of NULLs without asking"};
  bool isCounted = count->kind != RowCount::Kind::Some;
  return {" and its values" + (isCounted ? " in " + describe(*count) : ""),
          PushEffect::Warns, asksForValues};
}

static void report(const RuleContext &context, const Comparison &comparison,
                   const Change &change, Reporter &reporter) {
  const Table &table = *change.fromTable;
  const Column &column = *change.fromColumn;
  PrismaRenderer renderer(context.schema, *comparison.existing);
  const Model *model = renderer.modelOf(table.schema, table.name);
  Loss loss = lossOf(comparison, table, column);
  DiagnosticBuilder finding =
      reporter.report(unmappedColumn.rule, change.toTable->origin.span,
                      "Prisma would drop column `" + table.name + "." +
                          column.name + "`" + loss.what + ": it exists in " +
                          comparison.label + ", but has no field");
  finding.subject({table.schema, table.name, column.name, ""})
      .push(loss.effect);
  noteMade(finding, column.origin);
  finding.note({}, loss.note);
  if (model)
    finding.fix(addFieldFix(context, comparison, *model, table, column));
}

static void check(const Comparison &comparison, const RuleContext &context,
                  Reporter &reporter) {
  for (const Change &change : comparison.changes)
    if (change.kind == Change::Kind::DropColumn &&
        !comparison.isRenaming(change))
      report(context, comparison, change, reporter);
}

const RuleDefinition unmappedColumn = {
    .rule = {.id = "unmapped-column",
             .category = Category::Drift,
             .severity = Severity::Error,
             .purpose = "A column of a mapped table that no field maps, which "
                        "a push would drop.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .fixes = {Safety::Unsafe},
    .eachComparison = check};

} // namespace holdfast
