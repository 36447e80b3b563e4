#include "rules/RuleDefinition.h"
#include "rules/invalid/Spans.h"
#include "schema/AttributeTable.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unknownAttribute;

static StringRef describe(AttributePlace place) {
  switch (place) {
  case AttributePlace::ScalarField:
    return "a field of this type";
  case AttributePlace::RelationField:
    return "a relation field";
  case AttributePlace::CompositeTypeField:
    return "a field of a composite type";
  case AttributePlace::Model:
    return "a model";
  case AttributePlace::Enum:
    return "an enum";
  case AttributePlace::EnumValue:
    return "an enum value";
  }
  llvm_unreachable("covered switch");
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachAttributeList(
      context.modelsToCheck, context.enumsToCheck,
      [&](const AttributeList &list) {
        for (const Attribute &attribute : list.attributes) {
          StringRef name = attribute.name.text;
          bool known = name.contains('.')
                           ? list.takesNativeType()
                           : findAttribute(list.place, name) != nullptr;
          if (known)
            continue;
          bool block = isBlockAttribute(*list.document, attribute);
          reporter.report(unknownAttribute.rule,
                          attributeSpan(*list.document, attribute),
                          "Prisma does not know `" + Twine(block ? "@@" : "@") +
                              name + "` on " + describe(list.place) +
                              " and refuses the schema: correct the name, or "
                              "remove it");
        }
      });
}

const RuleDefinition unknownAttribute = {
    {"unknown-attribute", Category::Invalid, Severity::Error,
     "Finds attributes that do not exist, or not in this place."},
    Stage::Attributes,
    check};

} // namespace holdfast
