#include "rules/AllRules.h"
#include "rules/Migrations.h"
#include "sql/Dialect.h"

using namespace llvm;

namespace holdfast {

static void check(const StepInBranch &step, const RuleContext &,
                  Reporter &reporter) {
  Span reference = step.step.options.reference;
  if (!reference || !sql::dialectOf(step.review.provider)->mayIgnoreReferences)
    return;
  reportStep(reporter, inlineReference.rule, step.at(reference),
             "MySQL up to 8.4 ignores this REFERENCES: no foreign key guards "
             "the column")
      .note({}, "write it after the columns, which MariaDB and MySQL both "
                "read: FOREIGN KEY (…) REFERENCES …");
}

const RuleDefinition inlineReference = {
    .rule =
        {.id = "inline-reference",
         .category = Category::Hygiene,
         .severity = Severity::Warning,
         .purpose =
             "REFERENCES in the definition of a column, which MySQL ignores."},
    .stage = Stage::Database,
    .databases = {Provider::MySQL},
    .eachStep = check};

} // namespace holdfast
