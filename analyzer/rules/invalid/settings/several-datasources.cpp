
#include "rules/AllRules.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static void check(const RuleContext &context, Reporter &reporter) {
  ArrayRef<Datasource> all = context.schema.datasources();
  // Prisma counts file by file. Those that it gives up on do not count, but are
  // pointed at.
  auto inSameFile = [&](const Datasource &one) {
    return count_if(all, [&](const Datasource &other) {
      return other.document == one.document && context.isRead(other);
    });
  };
  for (const Datasource &datasource : all)
    if (inSameFile(datasource) > 1)
      reporter.report(severalDatasources.rule,
                      datasource.document->span(datasource.block->range),
                      "more than one datasource; keep one, and move the models "
                      "of the others to their own schema");
}

const RuleDefinition severalDatasources = {
    .rule = {.id = "several-datasources",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A schema with more than one datasource."},
    .stage = Stage::Configuration,
    .wholeSchema = check};

} // namespace holdfast
