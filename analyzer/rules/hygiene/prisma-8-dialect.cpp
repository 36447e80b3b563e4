#include "rules/AllRules.h"

using namespace llvm;

namespace holdfast {

static void check(const RuleContext &context, Reporter &reporter) {
  for (const DocumentPtr &document : context.schema.documents())
    if (std::optional<Range> comment = document->prisma8())
      reporter.report(prisma8Dialect.rule, document->span(*comment),
                      "this schema is not checked: Holdfast does not read the "
                      "dialect of Prisma 8 yet; validate it with Prisma");
}

const RuleDefinition prisma8Dialect = {
    .rule = {.id = "prisma-8-dialect",
             .category = Category::Hygiene,
             .severity = Severity::Info,
             .purpose =
                 "A schema in the dialect of Prisma 8, which is not checked."},
    .stage = Stage::Dialect,
    .wholeSchema = check};

} // namespace holdfast
