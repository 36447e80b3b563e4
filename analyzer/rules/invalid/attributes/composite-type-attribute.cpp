#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

/// What to do with a `@@` attribute of a composite type.
static StringRef remedy(StringRef attribute) {
  return StringSwitch<StringRef>(attribute)
      .Case("map", ", which has no table; remove it")
      .Cases("id", "unique", "index", "fulltext",
             "; declare it in the model that uses the type")
      .Default("; remove it");
}

static void checkField(const Document &document, const FieldDeclaration &field,
                       Reporter &reporter) {
  if (field.isMalformed())
    return;
  for (const Attribute &attribute : field.attributes) {
    StringRef name = attribute.name.text;
    if (name == "id" || name == "unique" || name == "relation")
      reporter.report(
          compositeTypeAttribute.rule, lineSpan(document, field.range),
          "`@" + name + "` is not allowed on `" + field.name.text +
              "`, a field of a composite type; declare it in a model");
  }
}

static void check(const Model &type, const BlockContext &, Reporter &reporter) {
  if (type.block->kind != BlockKind::CompositeType)
    return;
  for (const FieldDeclaration &field : type.block->fields)
    checkField(*type.document, field, reporter);
  for (const Attribute &attribute : type.block->attributes)
    reporter.report(
        compositeTypeAttribute.rule, attributeSpan(*type.document, attribute),
        "`@@" + attribute.name.text + "` is not allowed in composite type `" +
            type.name + "`" + remedy(attribute.name.text));
}

const RuleDefinition compositeTypeAttribute = {
    .rule = {.id = "composite-type-attribute",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "An attribute in a composite type that only models can have."},
    .stage = Stage::Syntax,
    .databases = {Provider::MongoDB},
    .eachModel = check};

} // namespace holdfast
