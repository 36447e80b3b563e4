#include "rules/Remarks.h"

namespace holdfast {

extern const RuleDefinition refusedMigration;

static void check(const RuleContext &context, Reporter &reporter) {
  reportRemarks(context, reporter, refusedMigration.rule,
                StatementRemark::Kind::Refused, "no new database can be set up",
                "");
}

const RuleDefinition refusedMigration = {
    {"refused-migration", Category::Drift, Severity::Warning,
     "Finds SQL that a server refuses after what stands before it."},
    Stage::Database,
    check};

} // namespace holdfast
