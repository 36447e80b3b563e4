#include "rules/AllRules.h"
#include "rules/Fixes.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/types/FieldTypes.h"
#include "schema/AttributeTable.h"

using namespace llvm;

namespace holdfast {

static void checkField(const AttributeList &list, const Attribute &attribute,
                       Reporter &reporter) {
  const Field &field = *list.field;
  bool unsupported = field.type.kind == FieldType::Kind::Unsupported;
  if (!unsupported && !field.model->ignored)
    return;
  StringRef text = list.document->file().text();
  Range range = attribute.range;
  while (range.begin > 0 &&
         (text[range.begin - 1] == ' ' || text[range.begin - 1] == '\t'))
    --range.begin;
  reporter
      .report(
          redundantIgnore.rule,
          unsupported ? attributeSpan(*list.document, attribute)
                      : lineSpan(field),
          "`@ignore` on `" + field.name +
              (unsupported
                   ? "` has no effect: the client leaves out `Unsupported` "
                     "fields; remove it"
                   : "` has no effect: the whole model is ignored; remove it"))
      .fix(replaceFix(("Remove `@ignore` from `" + field.name + "`").str(),
                      Safety::Safe, list.document->span(range), ""));
}

static void check(const Model &model, const BlockContext &,
                  Reporter &reporter) {
  if (model.block->kind == BlockKind::CompositeType)
    return;
  for (const Field &field : model.fields) {
    if (!field.ignored || field.isRelation() ||
        field.type.kind == FieldType::Kind::Unknown ||
        field.declaration->isMalformed())
      continue;
    AttributeList list{model.document, AttributePlace::ScalarField,
                       field.declaration->attributes, &field};
    if (list.count("ignore") == 1)
      for (const Attribute &attribute : list.attributes)
        if (attribute.name.text == "ignore")
          checkField(list, attribute, reporter);
  }
}

const RuleDefinition redundantIgnore = {
    .rule = {.id = "redundant-ignore",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "`@ignore` on a field that the client does not have anyway."},
    .stage = Stage::Attributes,
    .fixes = {Safety::Safe},
    .eachModel = check};

} // namespace holdfast
