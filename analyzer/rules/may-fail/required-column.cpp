#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition requiredColumn;

/// Expand, fill, contract.
static void noteSteps(const ChangeOfDatabase &of, DiagnosticBuilder &finding) {
  const Column &column = *of.change.toColumn;
  SqlTable table = of.inSql(*of.change.table());
  finding.note({}, "make the field optional first: " +
                       table.addColumn(column.name, of.sqlType(column.type)) +
                       ";");
  finding.note({}, "then fill it: " + table.fillNulls(column.name) + ";");
  if (connectorOf(of.provider()).setsNotNull)
    finding.note({}, "then make it required: " + table.setNotNull(column.name) +
                         ";");
  else
    finding.note({}, "then make the field required");
}

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
    const Change &change = of.change;
    if (!needsValue(change))
      return;
    const Column &column = *change.toColumn;
    std::optional<RowCount> count = of.comparison.rows.of(*change.fromTable);
    std::string rows = !count             ? "if it has rows"
                       : count->isEmpty() ? "once it has rows, of which it has "
                                            "none now"
                                          : "as it has " + describe(*count);
    DiagnosticBuilder finding = reportChange(
        reporter, requiredColumn.rule, of, column.origin.span,
        "table `" + change.fromTable->name + "` refuses the new column `" +
            column.name + "` " + rows +
            (column.filledByClient
                 ? ": it is required, and its default is one that only Prisma "
                   "Client knows"
                 : ": it is required and has no default"));
    noteMade(finding, change.fromTable->origin, change.fromTable->name);
    noteSteps(of, finding);
  });
}

const RuleDefinition requiredColumn = {
    {"required-column", Category::MayFail, Severity::Warning,
     "Finds new required columns that rows which exist have no value for."},
    Stage::Database,
    check};

} // namespace holdfast
