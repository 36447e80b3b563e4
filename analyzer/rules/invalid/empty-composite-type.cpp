#include "rules/invalid/FieldTypes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition emptyCompositeType;

static void check(const RuleContext &context, Reporter &reporter) {
  if (!typeFacts(context).compositeTypes)
    return;
  for (const Model &type : context.models())
    if (type.block->kind == BlockKind::CompositeType &&
        type.block->fields.empty())
      reporter.report(emptyCompositeType.rule,
                      type.document->span(type.block->range),
                      "composite type `" + type.name +
                          "` has no fields; add one, or remove the type");
}

const RuleDefinition emptyCompositeType = {
    {"empty-composite-type", Category::Invalid, Severity::Error,
     "A composite type without a field."},
    Stage::Schema,
    check};

} // namespace holdfast
