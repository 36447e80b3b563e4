#include "rules/RuleDefinition.h"
#include "rules/invalid/Spans.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition compositeTypeAttribute;

/// Why a `@@` attribute has no place in a composite type.
static StringRef reason(StringRef attribute) {
  return StringSwitch<StringRef>(attribute)
      .Case("map", "a type has no table of its own and so no name in the "
                   "database: remove it")
      .Case("id", "only the model that holds the value has an identity: "
                  "declare it there")
      .Cases("unique", "index", "fulltext",
             "an index belongs to the model that holds the value: declare it "
             "there")
      .Default("a type has no attributes of its own: remove it");
}

static void checkField(const Document &document, const FieldDeclaration &field,
                       Reporter &reporter) {
  if (field.isMalformed())
    return;
  for (const Attribute &attribute : field.attributes) {
    StringRef name = attribute.name.text;
    if (name == "id" || name == "unique" || name == "relation")
      reporter.report(compositeTypeAttribute.rule,
                      lineSpan(document, field.range),
                      "Prisma refuses `@" + name + "` on `" + field.name.text +
                          "`, a field of a composite type: declare it on the "
                          "model that holds the value");
  }
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Model &type : context.models()) {
    if (type.block->kind != BlockKind::CompositeType)
      continue;
    for (const FieldDeclaration &field : type.block->fields)
      checkField(*type.document, field, reporter);
    for (const Attribute &attribute : type.block->attributes)
      reporter.report(
          compositeTypeAttribute.rule, attributeSpan(*type.document, attribute),
          "Prisma refuses `@@" + attribute.name.text + "` in `" + type.name +
              "`, because " + reason(attribute.name.text));
  }
}

const RuleDefinition compositeTypeAttribute = {
    {"composite-type-attribute", Category::Invalid, Severity::Error,
     "Finds attributes in composite types that only models can have."},
    Stage::Syntax,
    check};

} // namespace holdfast
