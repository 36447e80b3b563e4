#include "rules/AllRules.h"
#include "rules/invalid/types/FieldTypes.h"

using namespace llvm;

namespace holdfast {

static void check(const Model &type, const BlockContext &context,
                  Reporter &reporter) {
  if (!typeFacts(context).compositeTypes)
    return;
  if (type.block->kind == BlockKind::CompositeType &&
      type.block->fields.empty())
    reporter.report(emptyCompositeType.rule,
                    type.document->span(type.block->range),
                    "composite type `" + type.name +
                        "` has no fields; add one, or remove the type");
}

const RuleDefinition emptyCompositeType = {
    .rule = {.id = "empty-composite-type",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A composite type without a field."},
    .stage = Stage::Schema,
    .databases = {Provider::MongoDB},
    .eachModel = check};

} // namespace holdfast
