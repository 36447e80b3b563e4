#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition requiredColumn;

/// Expand, fill, contract.
static void noteSteps(const ChangeOfDatabase &of, DiagnosticBuilder &finding) {
  std::string type = of.sqlType(of.change.toColumn->type);
  std::string column = of.column(), table = of.table();
  StringRef add = of.isOn(Provider::SQLServer) ? " ADD " : " ADD COLUMN ";
  finding.note({}, "make the field optional first: ALTER TABLE " + table + add +
                       column + " " + type +
                       (of.isOn(Provider::SQLServer) ? " NULL;" : ";"));
  finding.note({}, "then fill it: UPDATE " + table + " SET " + column +
                       " = … WHERE " + column + " IS NULL;");
  if (of.isOn(Provider::PostgreSQL) || of.isOn(Provider::CockroachDB))
    finding.note({}, "then make it required: ALTER TABLE " + table +
                         " ALTER COLUMN " + column + " SET NOT NULL;");
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
