#include "rules/RuleDefinition.h"
#include "rules/invalid/Wording.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition relationInCompositeType;

static bool relatesToModel(const Field &field) {
  return field.type.kind == FieldType::Kind::Model &&
         !field.declaration->isMalformed();
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Model &type : context.models()) {
    if (type.block->kind != BlockKind::CompositeType)
      continue;
    for (const Field &field : type.fields)
      if (relatesToModel(field))
        reporter
            .report(relationInCompositeType.rule,
                    type.document->span(field.declaration->type->name.range),
                    "`" + pathOf(field) +
                        "` cannot be a relation in a composite type; store the "
                        "id of `" +
                        field.type.model->name + "` instead")
            .note(field.type.model->nameSpan(), "the model");
  }
}

const RuleDefinition relationInCompositeType = {
    {"relation-in-composite-type", Category::Invalid, Severity::Error,
     "A field of a composite type whose type is a model."},
    Stage::Types,
    check};

} // namespace holdfast
