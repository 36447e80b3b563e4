#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void check(const KeyOf &key, const BlockContext &, Reporter &reporter) {
  if (key.index.kind != IndexAttribute::Kind::Index || key.index.name.empty() ||
      key.index.map.empty())
    return;
  Span span = key.argumentSpan("name");
  reporter
      .report(indexNameAndMap.rule, key.span(),
              "`@@index` has both `map` and `name`, its old spelling; keep "
              "only `map`")
      .fix(removeArgumentFix(key, "name"))
      .note(span, "the old spelling");
}

const RuleDefinition indexNameAndMap = {
    .rule = {.id = "index-name-and-map",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "An index with both `name` and `map`."},
    .stage = Stage::Attributes,
    .fixes = {Safety::Unsafe},
    .eachKey = check};

} // namespace holdfast
