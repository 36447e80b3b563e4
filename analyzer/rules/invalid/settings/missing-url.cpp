#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "source/Newlines.h"

using namespace llvm;

namespace holdfast {

static void check(const RuleContext &context, Reporter &reporter) {
  if (context.prisma != PrismaVersion::V6)
    return;
  for (const Datasource &datasource : context.schema.datasources()) {
    const Block &block = *datasource.block;
    if (!datasource.provider || context.isRead(datasource) ||
        block.findProperty("url"))
      continue;
    const Document &document = *datasource.document;
    StringRef text = document.file().text();
    uint32_t at = endOfLine(text, block.findProperty("provider")->range.end);
    DiagnosticBuilder finding = reporter.report(
        missingUrl.rule, document.span(block.range),
        "Prisma 6 needs a `url` in datasource `" + block.name.text +
            "`; add `url = env(\"DATABASE_URL\")`");
    if (at >= block.range.end)
      continue;
    finding.fix(replaceFix("Add `url = env(\"DATABASE_URL\")`", Safety::Unsafe,
                           document.span({at, at}),
                           "  url      = env(\"DATABASE_URL\")\n"));
  }
}

const RuleDefinition missingUrl = {
    .rule = {.id = "missing-url",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A datasource without the `url` that Prisma 6 needs."},
    .stage = Stage::Configuration,
    .fixes = {Safety::Unsafe},
    .wholeSchema = check};

} // namespace holdfast
