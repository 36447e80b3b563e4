#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition indexNameAndMap;

static void check(const RuleContext &context, Reporter &reporter) {
  forEachKey(context.schema, [&](const KeyOf &key) {
    if (key.index.kind != IndexAttribute::Kind::Index ||
        key.index.name.empty() || key.index.map.empty())
      return;
    Span span = key.argumentSpan("name");
    reporter
        .report(indexNameAndMap.rule, key.span(),
                "Prisma refuses `@@index`, because `name` is its old word for "
                "`map` and both are given: keep `map`")
        .fix(removeArgumentFix(key, "name"))
        .note(span, "this is the old one");
  });
}

const RuleDefinition indexNameAndMap = {
    {"index-name-and-map", Category::Invalid, Severity::Error,
     "Finds indexes with both `name` and `map`."},
    Stage::Attributes,
    check};

} // namespace holdfast
