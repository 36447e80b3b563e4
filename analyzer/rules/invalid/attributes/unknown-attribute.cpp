#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/Wording.h"
#include "schema/AttributeTable.h"

using namespace llvm;

namespace holdfast {

static constexpr AttributePlace places[] = {AttributePlace::ScalarField,
                                            AttributePlace::RelationField,
                                            AttributePlace::CompositeTypeField,
                                            AttributePlace::Model,
                                            AttributePlace::Enum,
                                            AttributePlace::EnumValue};

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

/// Whether the attribute exists, for fields or blocks of another kind.
static bool existsElsewhere(StringRef name) {
  return name.contains('.') ||
         any_of(ArrayRef<AttributePlace>(places), [&](AttributePlace place) {
           return findAttribute(place, name) != nullptr;
         });
}

static std::string messageFor(const AttributeList &list,
                              const Attribute &attribute) {
  StringRef name = attribute.name.text;
  bool block = isBlockAttribute(*list.document, attribute);
  std::string sign = block ? "@@" : "@";
  if (!existsElsewhere(name)) {
    std::string near = nearestName(name, attributeNames(list.place)).str();
    return "unknown attribute `" + sign + name.str() + "`" +
           didYouMeanOr(near.empty() ? near : sign + near,
                        "correct the name, or remove it");
  }
  std::string remedy = "remove it";
  if (list.field && (name == "index" || name == "fulltext"))
    remedy = "use `@@" + name.str() + "([" + list.field->name.str() + "])`";
  return "`" + sign + name.str() + "` is not allowed on " +
         describe(list.place).str() + "; " + remedy;
}

static void check(const AttributeList &list, const BlockContext &,
                  Reporter &reporter) {
  for (const Attribute &attribute : list.attributes) {
    StringRef name = attribute.name.text;
    bool known = name.contains('.')
                     ? list.takesNativeType()
                     : findAttribute(list.place, name) != nullptr;
    if (!known)
      reporter.report(unknownAttribute.rule,
                      attributeSpan(*list.document, attribute),
                      messageFor(list, attribute));
  }
}

const RuleDefinition unknownAttribute = {
    .rule = {.id = "unknown-attribute",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "An attribute that does not exist, or not in this place."},
    .stage = Stage::Attributes,
    .eachAttributeList = check};

} // namespace holdfast
