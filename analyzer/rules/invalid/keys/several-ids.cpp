#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void check(const Model &model, const BlockContext &,
                  Reporter &reporter) {
  const IndexAttribute *first = nullptr;
  forEachKey(model, [&](const KeyOf &key) {
    if (key.index.kind != IndexAttribute::Kind::Id)
      return;
    if (key.field() ? key.field()->isRelation() : findKeyProblems(key).any())
      return;
    if (!first) {
      first = &key.index;
      return;
    }
    const Document &document = *model.document;
    bool fields = !key.isBlockAttribute();
    reporter
        .report(severalIds.rule, document.span(model.block->range),
                "`" + model.name +
                    (fields ? "` has several `@id` fields; use `@@id([…])` for "
                              "a compound key, or `@unique`"
                            : "` has both `@id` and `@@id`; keep one"))
        .note(document.span(first->attribute->range), "the first id")
        .note(document.span(key.index.attribute->range), "another id");
  });
}

const RuleDefinition severalIds = {
    .rule = {.id = "several-ids",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A model with more than one id."},
    .stage = Stage::Attributes,
    .eachModel = check};

} // namespace holdfast
