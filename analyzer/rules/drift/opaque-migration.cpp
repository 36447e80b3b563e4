#include "rules/AllRules.h"
#include "rules/Remarks.h"

namespace holdfast {

static void check(const RuleContext &context, Reporter &reporter) {
  reportRemarks(context, reporter, opaqueMigration.rule,
                StatementRemark::Kind::Opaque,
                "Holdfast cannot tell what this changes",
                "findings that depend on what it names are left out; to see "
                "them, compare with a dump, a snapshot or the database");
}

const RuleDefinition opaqueMigration = {
    .rule = {.id = "opaque-migration",
             .category = Category::Drift,
             .severity = Severity::Warning,
             .purpose = "SQL that cannot be read, or whose effect is only "
                        "known when it runs."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .wholeSchema = check};

} // namespace holdfast
