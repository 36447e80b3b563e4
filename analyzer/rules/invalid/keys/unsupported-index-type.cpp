#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void check(const KeyOf &key, const BlockContext &context,
                  Reporter &reporter) {
  const KeyFacts &facts = keyFacts(context);
  std::optional<IndexType> type = parseIndexType(key.index.type);
  if (!type || (facts.indexTypes & only(*type)) || !key.model.isTable())
    return;
  reporter
      .report(unsupportedIndexType.rule, key.argumentSpan("type"),
              "`" + key.index.type + "` indexes are not supported on " +
                  providerName(context) + "; remove `type`")
      .fix(removeArgumentFix(key, "type"));
}

const RuleDefinition unsupportedIndexType = {
    .rule = {.id = "unsupported-index-type",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A type of index that the provider does not have."},
    .stage = Stage::Indexes,
    .fixes = {Safety::Unsafe},
    .eachKey = check};

} // namespace holdfast
