#include "rules/AllRules.h"
#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (!makesRequired(change, of.provider()))
    return;
  const Column &from = *change.fromColumn;
  std::string rows = of.inRows();
  if (!rows.empty())
    rows.insert(StringRef(" in ").size(), "one of ");
  DiagnosticBuilder finding = reportChange(
      reporter, madeRequired.rule, of, change.toColumn->origin.span,
      "the change fails if `" + from.name + "` contains NULL" + rows +
          ": it is nullable in " + of.comparison.label +
          ", required in the schema");
  noteMade(finding, from.origin);
  if (change.toColumn->defaultValue)
    finding.note({}, "the default applies to new rows only");
  finding.note({}, "fill it first: " +
                       of.inSql(*change.table()).fillNulls(from.name) + ";");
}

const RuleDefinition madeRequired = {
    .rule = {.id = "made-required",
             .category = Category::MayFail,
             .severity = Severity::Warning,
             .purpose =
                 "A column that becomes required while rows may hold NULL.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachChange = check};

} // namespace holdfast
