#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"
#include "schema/AttributeTable.h"

using namespace llvm;

namespace holdfast {

static void report(const AttributeList &list, const Attribute &attribute,
                   StringRef what, Reporter &reporter) {
  reporter.report(repeatedAttribute.rule,
                  attributeSpan(*list.document, attribute),
                  "duplicate " + what + "; keep one");
}

static void checkList(const AttributeList &list, Reporter &reporter) {
  bool hasNativeType = false;
  for (const Attribute &attribute : list.attributes) {
    StringRef name = attribute.name.text;
    if (name.contains('.')) {
      if (hasNativeType && list.takesNativeType())
        report(list, attribute, "native type", reporter);
      hasNativeType = true;
      continue;
    }
    const AttributeSpec *spec = findAttribute(list.place, name);
    if (spec && !spec->repeatable && list.count(name) > 1)
      report(list, attribute,
             (list.field || list.place == AttributePlace::EnumValue ? "`@"
                                                                    : "`@@") +
                 name.str() + "`",
             reporter);
  }
}

static void check(const AttributeList &list, const BlockContext &,
                  Reporter &reporter) {
  if (list.attributes.size() > 1)
    checkList(list, reporter);
}

const RuleDefinition repeatedAttribute = {
    .rule = {.id = "repeated-attribute",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "An attribute that stands twice where it may stand once."},
    .stage = Stage::Attributes,
    .eachAttributeList = check};

} // namespace holdfast
