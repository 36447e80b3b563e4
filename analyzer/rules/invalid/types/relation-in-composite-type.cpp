#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"

using namespace llvm;

namespace holdfast {

static bool relatesToModel(const Field &field) {
  return field.type.kind == FieldType::Kind::Model &&
         !field.declaration->isMalformed();
}

static void check(const Model &type, const BlockContext &, Reporter &reporter) {
  if (type.block->kind != BlockKind::CompositeType)
    return;
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

const RuleDefinition relationInCompositeType = {
    .rule = {.id = "relation-in-composite-type",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A field of a composite type whose type is a model."},
    .stage = Stage::Types,
    .databases = {Provider::MongoDB},
    .eachModel = check};

} // namespace holdfast
