#include "rules/Fixes.h"
#include "rules/invalid/FieldTypes.h"
#include "rules/invalid/Spans.h"
#include "schema/AttributeTable.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition redundantIgnore;

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

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Model &model : context.models()) {
    if (model.block->kind == BlockKind::CompositeType)
      continue;
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
}

const RuleDefinition redundantIgnore = {
    {"redundant-ignore", Category::Invalid, Severity::Error,
     "`@ignore` on a field that the client does not have anyway."},
    Stage::Attributes,
    check};

} // namespace holdfast
