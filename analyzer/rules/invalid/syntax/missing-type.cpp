#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"

using namespace llvm;

namespace holdfast {

static void check(const BlockInFile &place, const BlockContext &,
                  Reporter &reporter) {
  const auto &[document, block] = place;
  for (const FieldDeclaration &field : block.fields)
    if (!field.type)
      reporter.report(missingType.rule, lineSpan(*document, field.range),
                      "field `" + field.name.text +
                          "` has no type; add one, such as `" +
                          field.name.text + " String`");
}

const RuleDefinition missingType = {
    .rule = {.id = "missing-type",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A field without a type."},
    .stage = Stage::Syntax,
    .eachBlock = check};

} // namespace holdfast
