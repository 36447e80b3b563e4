#include "rules/AllRules.h"
#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

/// Expand, fill, contract.
static void noteSteps(const ChangeOfDatabase &of, DiagnosticBuilder &finding) {
  const Column &column = *of.change.toColumn;
  SqlTable table = of.inSql(*of.change.table());
  finding.note({}, "1. make the field optional first: " +
                       table.addColumn(column.name, of.sqlType(column.type)) +
                       ";");
  finding.note({}, "2. fill it: " + table.fillNulls(column.name) + ";");
  if (connectorOf(of.provider()).setsNotNull)
    finding.note({},
                 "3. make it required: " + table.setNotNull(column.name) + ";");
  else
    finding.note({}, "3. make the field required");
}

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (!needsValue(change))
    return;
  const Column &column = *change.toColumn;
  std::optional<RowCount> count = of.comparison.rows.of(*change.fromTable);
  std::string rows = !count ? "if the table has rows"
                     : count->isEmpty()
                         ? "once the table has rows"
                         : "because the table has " + describe(*count);
  DiagnosticBuilder finding = reportChange(
      reporter, requiredColumn.rule, of, column.origin.span,
      "adding `" + change.fromTable->name + "." + column.name + "` fails " +
          rows +
          (column.filledByClient
               ? ": it is required, and only Prisma Client computes its "
                 "default"
               : ": it is required and has no default"));
  noteMade(finding, change.fromTable->origin, "table");
  noteSteps(of, finding);
}

const RuleDefinition requiredColumn = {
    .rule = {.id = "required-column",
             .category = Category::MayFail,
             .severity = Severity::Warning,
             .purpose =
                 "A new required column for which existing rows have no value.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachChange = check};

} // namespace holdfast
