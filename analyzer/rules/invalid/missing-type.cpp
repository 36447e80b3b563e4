#include "rules/RuleDefinition.h"
#include "rules/invalid/Spans.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition missingType;

static void check(const RuleContext &context, Reporter &reporter) {
  for (const auto &[document, block] : context.blocksToCheck)
    for (const FieldDeclaration &field : block.fields)
      if (!field.type)
        reporter.report(missingType.rule, lineSpan(*document, field.range),
                        "field `" + field.name.text +
                            "` has no type; add one, such as `" +
                            field.name.text + " String`");
}

const RuleDefinition missingType = {{"missing-type", Category::Invalid,
                                     Severity::Error,
                                     "A field without a type."},
                                    Stage::Syntax,
                                    check};

} // namespace holdfast
