#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition requiredColumn;

/// Expand, fill, contract.
static void noteSteps(const ChangeOfDatabase &of, DiagnosticBuilder &finding) {
  std::string type = of.sqlType(of.change.toColumn->type);
  std::string column = of.column(), table = of.table();
  StringRef add = of.isOn(Provider::SQLServer) ? " ADD " : " ADD COLUMN ";
  finding.note({}, "1. make the field optional first: ALTER TABLE " + table +
                       add + column + " " + type +
                       (of.isOn(Provider::SQLServer) ? " NULL;" : ";"));
  finding.note({}, "2. fill it: UPDATE " + table + " SET " + column +
                       " = … WHERE " + column + " IS NULL;");
  if (of.isOn(Provider::PostgreSQL) || of.isOn(Provider::CockroachDB))
    finding.note({}, "3. make it required: ALTER TABLE " + table +
                         " ALTER COLUMN " + column + " SET NOT NULL;");
  else
    finding.note({}, "3. make the field required");
}

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
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
  });
}

const RuleDefinition requiredColumn = {
    {"required-column", Category::MayFail, Severity::Warning,
     "Finds new required columns for which existing rows have no value."},
    Stage::Database,
    check};

} // namespace holdfast
