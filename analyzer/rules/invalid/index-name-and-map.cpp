#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition indexNameAndMap;

static void check(const RuleContext &context, Reporter &reporter) {
  forEachKey(context, [&](const KeyOf &key) {
    if (key.index.kind != IndexAttribute::Kind::Index ||
        key.index.name.empty() || key.index.map.empty())
      return;
    Span span = key.argumentSpan("name");
    reporter
        .report(indexNameAndMap.rule, key.span(),
                "`@@index` has both `map` and `name`, its old spelling; keep "
                "only `map`")
        .fix(removeArgumentFix(key, "name"))
        .note(span, "the old spelling");
  });
}

const RuleDefinition indexNameAndMap = {
    {"index-name-and-map", Category::Invalid, Severity::Error,
     "An index with both `name` and `map`."},
    Stage::Attributes,
    check};

} // namespace holdfast
