#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &,
                  Reporter &reporter) {
  for (const Attribute &attribute : field.declaration->attributes) {
    if (attribute.name.text != "default" && attribute.name.text != "map")
      continue;
    Span span = field.model->document->span(attribute.range);
    reporter
        .report(attributeOnRelationField.rule, span,
                "`@" + attribute.name.text + "` is not allowed on relation `" +
                    field.name +
                    "`, which has no column; put it on a scalar field")
        .fix(replaceFix(
            ("Remove `@" + attribute.name.text + "` from `" + field.name + "`")
                .str(),
            Safety::Safe, span, ""));
  }
}

const RuleDefinition attributeOnRelationField = {
    .rule =
        {.id = "attribute-on-relation-field",
         .category = Category::Invalid,
         .severity = Severity::Error,
         .purpose =
             "`@default` or `@map` on a relation field, which has no column."},
    .stage = Stage::Attributes,
    .fixes = {Safety::Safe},
    .eachRelationField = check};

} // namespace holdfast
