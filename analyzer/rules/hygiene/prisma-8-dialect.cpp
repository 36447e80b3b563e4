#include "rules/RuleDefinition.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition prisma8Dialect;

static void check(const RuleContext &context, Reporter &reporter) {
  for (const DocumentPtr &document : context.schema.documents())
    if (std::optional<Range> comment = document->prisma8())
      reporter.report(prisma8Dialect.rule, document->span(*comment),
                      "this schema is not checked: Holdfast does not read the "
                      "dialect of Prisma 8 yet; validate it with Prisma");
}

const RuleDefinition prisma8Dialect = {
    {"prisma-8-dialect", Category::Hygiene, Severity::Info,
     "A schema in the dialect of Prisma 8, which is not checked."},
    Stage::Dialect,
    check};

} // namespace holdfast
