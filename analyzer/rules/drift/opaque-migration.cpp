#include "rules/Remarks.h"

namespace holdfast {

extern const RuleDefinition opaqueMigration;

static void check(const RuleContext &context, Reporter &reporter) {
  reportRemarks(context, reporter, opaqueMigration.rule,
                StatementRemark::Kind::Opaque,
                "cannot be followed, so what is made or dropped there may be "
                "missing from");
}

const RuleDefinition opaqueMigration = {
    {"opaque-migration", Category::Drift, Severity::Warning,
     "Finds SQL whose effect is only known when it runs."},
    Stage::Database,
    check};

} // namespace holdfast
