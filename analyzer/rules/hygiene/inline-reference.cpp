#include "rules/Migrations.h"
#include "sql/Dialect.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition inlineReference;

static void check(const RuleContext &context, Reporter &reporter) {
  forSteps(context, [&](const StepInBranch &step) {
    Span reference = step.step.options.reference;
    if (!reference ||
        !sql::dialectOf(step.review.provider)->mayIgnoreReferences)
      return;
    reportStep(reporter, inlineReference.rule, step.at(reference),
               "MySQL up to 8.4 ignores this REFERENCES: no foreign key guards "
               "the column")
        .note({}, "write it after the columns, which MariaDB and MySQL both "
                  "read: FOREIGN KEY (…) REFERENCES …");
  });
}

const RuleDefinition inlineReference = {
    {"inline-reference", Category::Hygiene, Severity::Warning,
     "REFERENCES in the definition of a column, which MySQL ignores."},
    Stage::Database,
    check};

} // namespace holdfast
