#include "rules/RuleDefinition.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unknownBlock;

static void check(const RuleContext &context, Reporter &reporter) {
  for (const DocumentPtr &document : context.schema.documents())
    for (const Block &block : document->blocks())
      if (block.kind == BlockKind::Unknown)
        reporter.report(unknownBlock.rule, document->span(block.range),
                        "Prisma does not know this kind of block and refuses "
                        "the schema: start it with `model`, `view`, `type`, "
                        "`enum`, `datasource` or `generator`, and a name");
}

const RuleDefinition unknownBlock = {
    {"unknown-block", Category::Invalid, Severity::Error,
     "Finds blocks without a keyword, or without a name."},
    Stage::Syntax,
    check};

} // namespace holdfast
