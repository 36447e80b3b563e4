#include "rules/Remarks.h"

namespace holdfast {

extern const RuleDefinition opaqueMigration;

static void check(const RuleContext &context, Reporter &reporter) {
  reportRemarks(context, reporter, opaqueMigration.rule,
                StatementRemark::Kind::Opaque,
                "what this makes or drops is unknown",
                "no finding rests on what it names; a dump, a snapshot or the "
                "database itself would tell");
}

const RuleDefinition opaqueMigration = {
    {"opaque-migration", Category::Drift, Severity::Warning,
     "Finds SQL that cannot be read, or whose effect is only known when it "
     "runs."},
    Stage::Database,
    check};

} // namespace holdfast
