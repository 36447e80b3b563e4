#include "project/ExternalTables.h"
#include "rules/AllRules.h"
#include "rules/Changes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static void report(const RuleContext &context, const Comparison &comparison,
                   const Table &table, Reporter &reporter) {
  std::optional<RowCount> count = comparison.rows.of(table);
  bool isEmpty = count && count->isEmpty();

  DiagnosticBuilder finding = reporter.report(
      unmappedTable.rule, schemaAnchor(context.schema),
      (isEmpty ? "Prisma would drop the empty table `" + table.name + "`"
               : "Prisma would drop table `" + table.name + "` and " +
                     itsRows(comparison, table)) +
          ": it exists in " + comparison.label + ", but has no model");
  finding.subject({table.schema, table.name, "", ""})
      .push(isEmpty ? PushEffect::Silent : PushEffect::Warns);
  // One whose map is empty is probably its model.
  bool isOpen = any_of(context.schema.models(), [](const Model &model) {
    return model.tableName.empty();
  });
  if (!isOpen)
    finding.fix(addModelFix(context, comparison, table));
  if (context.config)
    if (Fix fix = declareExternalFix(*context.config, table.schema, table.name);
        !fix.edits.empty())
      finding.fix(std::move(fix));
  noteMade(finding, table.origin);
  finding.note(
      {}, isEmpty ? "`prisma db push` drops an empty table without asking"
          : count ? "`prisma db push` asks before it drops a table with rows"
                  : "`prisma db push` asks first if the table has rows, and "
                    "drops an empty one without asking");
}

static void check(const Comparison &comparison, const RuleContext &context,
                  Reporter &reporter) {
  for (const Change &change : comparison.changes)
    if (change.kind == Change::Kind::DropTable &&
        !comparison.isRenaming(change) && !isJoinTable(*change.fromTable))
      report(context, comparison, *change.fromTable, reporter);
}

const RuleDefinition unmappedTable = {
    .rule = {.id = "unmapped-table",
             .category = Category::Drift,
             .severity = Severity::Error,
             .purpose = "A table of the database that no model maps, which a "
                        "push would drop.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .fixes = {Safety::Unsafe},
    .eachComparison = check};

} // namespace holdfast
