#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void check(const KeyOf &key, const BlockContext &, Reporter &reporter) {
  if (key.model.isTable() && key.index.fields.empty())
    reporter.report(emptyKey.rule, key.span(),
                    "`" + key.spelling() + "` of `" + key.model.name +
                        "` has no fields; list some, or remove it");
}

const RuleDefinition emptyKey = {
    .rule = {.id = "empty-key",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A key or index without fields."},
    .stage = Stage::Indexes,
    .eachKey = check};

} // namespace holdfast
