#include "rules/Remarks.h"

namespace holdfast {

extern const RuleDefinition opaqueMigration;

static void check(const RuleContext &context, Reporter &reporter) {
  reportRemarks(context, reporter, opaqueMigration.rule,
                StatementRemark::Kind::Opaque,
                "Holdfast cannot tell what this changes",
                "findings that depend on what it names are left out; to see "
                "them, compare with a dump, a snapshot or the database");
}

const RuleDefinition opaqueMigration = {
    {"opaque-migration", Category::Drift, Severity::Warning,
     "SQL that cannot be read, or whose effect is only known when it runs."},
    Stage::Database,
    check};

} // namespace holdfast
