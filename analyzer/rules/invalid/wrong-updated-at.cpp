#include "rules/Fixes.h"
#include "rules/invalid/Spans.h"
#include "schema/AttributeTable.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition wrongUpdatedAt;

static void checkField(const Field &field, const Attribute &attribute,
                       Reporter &reporter) {
  const Document &document = *field.model->document;
  const TypeReference &type = *field.declaration->type;
  Span span = attributeSpan(document, attribute);
  if (field.type.kind != FieldType::Kind::Scalar ||
      field.type.scalar != Scalar::DateTime)
    reporter
        .report(wrongUpdatedAt.rule, span,
                "Prisma refuses `@updatedAt`, because `" + field.name +
                    "` is no DateTime: change the type, or remove the "
                    "attribute")
        .fix(replaceFix("Make `" + field.name.str() + "` a DateTime",
                        Safety::Unsafe, document.span(type.name.range),
                        "DateTime"));
  if (field.isList())
    reporter
        .report(wrongUpdatedAt.rule, span,
                "Prisma refuses `@updatedAt`, because `" + field.name +
                    "` is a list and would have no one time: remove the "
                    "brackets")
        .fix(replaceFix("Remove the brackets", Safety::Unsafe,
                        document.span({type.name.range.end, type.range.end}),
                        ""));
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachAttributeList(
      context.modelsToCheck, {}, [&](const AttributeList &list) {
        if (list.place != AttributePlace::ScalarField ||
            !list.field->updatedAt || list.count("updatedAt") != 1)
          return;
        for (const Attribute &attribute : list.attributes)
          if (attribute.name.text == "updatedAt" && isUnderstood(attribute))
            checkField(*list.field, attribute, reporter);
      });
}

const RuleDefinition wrongUpdatedAt = {
    {"wrong-updated-at", Category::Invalid, Severity::Error,
     "Finds `@updatedAt` on fields that hold no one time."},
    Stage::Attributes,
    check};

} // namespace holdfast
