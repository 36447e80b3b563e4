#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/keys/KeyFields.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void report(Span span, StringRef spelling, StringRef name,
                   Reporter &reporter) {
  reporter.report(repeatedKeyField.rule, span,
                  "duplicate field `" + name + "` in `" + spelling +
                      "`; remove one");
}

/// The name that a list holds twice, or empty.
static StringRef repeatedIn(const Expression *list) {
  if (list)
    for (const Argument &item : list->items)
      for (const Argument &other : list->items) {
        if (&other == &item)
          break;
        if (item.value && other.value && !item.value->text.empty() &&
            item.value->text == other.value->text)
          return item.value->text;
      }
  return "";
}

static void checkRelation(const Field &field, Reporter &reporter) {
  const Attribute &attribute = *field.relation->attribute;
  const Document &document = *field.model->document;
  const Model *owner = field.model;
  for (StringRef argument : {"fields", "references"}) {
    StringRef name = repeatedIn(attribute.find(argument, false));
    const Field *named = owner->findField(name);
    if (named && !named->isRelation())
      report(attributeSpan(document, attribute), "@relation", name, reporter);
    owner = field.type.model;
  }
}

static void check(const Model &model, const BlockContext &,
                  Reporter &reporter) {
  forEachKey(model, [&](const KeyOf &key) {
    StringRef name = findKeyProblems(key).repeated;
    if (!name.empty())
      report(key.span(), key.spelling(), name, reporter);
  });
  forEachRelationField(model, [&](const Field &field) {
    if (field.relation)
      checkRelation(field, reporter);
  });
}

const RuleDefinition repeatedKeyField = {
    .rule = {.id = "repeated-key-field",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A key, index or relation that names a field twice."},
    .stage = Stage::Attributes,
    .eachModel = check};

} // namespace holdfast
