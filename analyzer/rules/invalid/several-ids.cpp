#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition severalIds;

static void check(const RuleContext &context, Reporter &reporter) {
  const Model *model = nullptr;
  const IndexAttribute *first = nullptr;
  forEachKey(context.schema, [&](const KeyOf &key) {
    if (&key.model != model)
      first = nullptr;
    model = &key.model;
    if (key.index.kind != IndexAttribute::Kind::Id)
      return;
    if (key.field() ? key.field()->isRelation() : findKeyProblems(key).any())
      return;
    if (!first) {
      first = &key.index;
      return;
    }
    const Document &document = *model->document;
    bool fields = !key.isBlockAttribute();
    reporter
        .report(severalIds.rule, document.span(model->block->range),
                "a table has one primary key, so Prisma refuses two in `" +
                    model->name + "`: " +
                    (fields ? "write `@@id([…])` for a key of several fields, "
                              "or make the others `@unique`"
                            : "keep either `@id` or `@@id`"))
        .note(document.span(first->attribute->range), "the first one")
        .note(document.span(key.index.attribute->range), "this is another");
  });
}

const RuleDefinition severalIds = {{"several-ids", Category::Invalid,
                                    Severity::Error,
                                    "Finds models with more than one id."},
                                   Stage::Attributes,
                                   check};

} // namespace holdfast
