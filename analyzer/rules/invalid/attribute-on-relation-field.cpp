#include "rules/invalid/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition attributeOnRelationField;

static void check(const RuleContext &context, Reporter &reporter) {
  forEachRelationField(context.modelsToCheck, [&](const Field &field) {
    for (const Attribute &attribute : field.declaration->attributes) {
      if (attribute.name.text != "default" && attribute.name.text != "map")
        continue;
      Span span = field.model->document->span(attribute.range);
      reporter
          .report(attributeOnRelationField.rule, span,
                  "`@" + attribute.name.text +
                      "` is not allowed on relation `" + field.name +
                      "`, which has no column; put it on a scalar field")
          .fix(replaceFix(("Remove `@" + attribute.name.text + "` from `" +
                           field.name + "`")
                              .str(),
                          Safety::Safe, span, ""));
    }
  });
}

const RuleDefinition attributeOnRelationField = {
    {"attribute-on-relation-field", Category::Invalid, Severity::Error,
     "`@default` or `@map` on a relation field, which has no column."},
    Stage::Attributes,
    check};

} // namespace holdfast
