#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition madeRequired;

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
    const Change &change = of.change;
    if (!makesRequired(change, of.provider()))
      return;
    const Column &from = *change.fromColumn;
    DiagnosticBuilder finding = reportChange(
        reporter, madeRequired.rule, of, change.toColumn->origin.span,
        "the change fails where `" + from.name + "` holds NULL" + of.inRows() +
            ": " + of.comparison.label +
            " lets it be NULL, the schema does not");
    noteMade(finding, from.origin, from.name,
             change.toColumn->defaultValue
                 ? "its default fills new rows, and no row that exists"
                 : "");
    finding.note({}, "fill it first: " +
                         of.inSql(*change.table()).fillNulls(from.name) + ";");
  });
}

const RuleDefinition madeRequired = {
    {"made-required", Category::MayFail, Severity::Warning,
     "Finds columns that become required while rows may hold NULL."},
    Stage::Database,
    check};

} // namespace holdfast
