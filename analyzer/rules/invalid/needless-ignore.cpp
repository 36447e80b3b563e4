#include "rules/Fixes.h"
#include "rules/invalid/Spans.h"
#include "schema/AttributeTable.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition needlessIgnore;

static void checkField(const Field &field, const Attribute &attribute,
                       Reporter &reporter) {
  const Document &document = *field.model->document;
  Fix fix = replaceFix("Remove `@ignore`", Safety::Safe,
                       document.span(attribute.range), "");
  if (field.type.kind == FieldType::Kind::Unsupported)
    reporter
        .report(needlessIgnore.rule, attributeSpan(document, attribute),
                "Prisma refuses `@ignore` here, because the client leaves out "
                "`" +
                    field.name + "` for its type already: remove it")
        .fix(std::move(fix));
  else if (field.model->ignored)
    reporter
        .report(needlessIgnore.rule, lineSpan(field),
                "Prisma refuses `@ignore` here, because the client leaves out "
                "all of `" +
                    field.model->name + "` already: remove it")
        .fix(std::move(fix));
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachAttributeList(
      context.modelsToCheck, {}, [&](const AttributeList &list) {
        if (list.place != AttributePlace::ScalarField || !list.field->ignored ||
            list.count("ignore") != 1)
          return;
        for (const Attribute &attribute : list.attributes)
          if (attribute.name.text == "ignore" && isUnderstood(attribute))
            checkField(*list.field, attribute, reporter);
      });
}

const RuleDefinition needlessIgnore = {
    {"needless-ignore", Category::Invalid, Severity::Error,
     "Finds `@ignore` on fields that the client leaves out anyway."},
    Stage::Attributes,
    check};

} // namespace holdfast
