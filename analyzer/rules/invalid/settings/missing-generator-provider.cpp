#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "schema/SettingValue.h"

using namespace llvm;

namespace holdfast {

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Generator &generator : context.schema.generators()) {
    const Block &block = *generator.block;
    if (!hasAllValues(block) || block.findProperty("provider"))
      continue;
    DiagnosticBuilder finding = reporter.report(
        missingGeneratorProvider.rule, generator.document->span(block.range),
        "generator `" + block.name.text +
            "` has no `provider`; add one, such as `provider = "
            "\"prisma-client-js\"`");
    // A block on one line cannot be read by Prisma.
    StringRef text = generator.document->file().text(block.range);
    if (text.find_first_of("\r\n") != StringRef::npos)
      finding.fix(replaceFix(
          "Add `provider = \"prisma-client-js\"`", Safety::Unsafe,
          generator.document->span({block.body.begin, block.body.begin}),
          "  provider = \"prisma-client-js\"\n"));
  }
}

const RuleDefinition missingGeneratorProvider = {
    .rule = {.id = "missing-generator-provider",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A generator without a `provider`."},
    .stage = Stage::Configuration,
    .fixes = {Safety::Unsafe},
    .wholeSchema = check};

} // namespace holdfast
