#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition severalIds;

static void check(const RuleContext &context, Reporter &reporter) {
  const Model *model = nullptr;
  const IndexAttribute *first = nullptr;
  forEachKey(context, [&](const KeyOf &key) {
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
                "`" + model->name +
                    (fields ? "` has several `@id` fields; use `@@id([…])` for "
                              "a compound key, or `@unique`"
                            : "` has both `@id` and `@@id`; keep one"))
        .note(document.span(first->attribute->range), "the first id")
        .note(document.span(key.index.attribute->range), "another id");
  });
}

const RuleDefinition severalIds = {{"several-ids", Category::Invalid,
                                    Severity::Error,
                                    "A model with more than one id."},
                                   Stage::Attributes,
                                   check};

} // namespace holdfast
