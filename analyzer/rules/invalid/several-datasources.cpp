#include "rules/RuleDefinition.h"

#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition severalDatasources;

static void check(const RuleContext &context, Reporter &reporter) {
  SmallVector<Span, 2> datasources;
  for (const DocumentPtr &document : context.schema.documents())
    for (const Block &block : document->blocks())
      if (block.kind == BlockKind::Datasource)
        datasources.push_back(document->span(block.range));
  if (datasources.size() < 2)
    return;
  for (Span span : datasources)
    reporter.report(severalDatasources.rule, span,
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
