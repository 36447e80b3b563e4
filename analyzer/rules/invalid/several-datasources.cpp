#include "rules/RuleDefinition.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition severalDatasources;

static void check(const RuleContext &context, Reporter &reporter) {
  // Those that Prisma gives up on do not count, but are pointed at.
  ArrayRef<Datasource> all = context.schema.datasources();
  if (count_if(all, [&](const Datasource &datasource) {
        return context.isRead(datasource);
      }) < 2)
    return;
  for (const Datasource &datasource : all)
    reporter.report(severalDatasources.rule,
                    datasource.document->span(datasource.block->range),
                    "a schema describes one database, so Prisma refuses a "
                    "second datasource: keep one, and put the models of the "
                    "other into a schema of their own");
}

const RuleDefinition severalDatasources = {
    {"several-datasources", Category::Invalid, Severity::Error,
     "Finds schemas with more than one datasource."},
    Stage::Configuration,
    check};

} // namespace holdfast
