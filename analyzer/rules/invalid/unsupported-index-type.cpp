#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedIndexType;

static void check(const RuleContext &context, Reporter &reporter) {
  const KeyFacts &facts = keyFacts(context);
  forEachKey(context, [&](const KeyOf &key) {
    std::optional<IndexType> type = parseIndexType(key.index.type);
    if (!type || (facts.indexTypes & only(*type)) || !key.model.isTable())
      return;
    reporter
        .report(unsupportedIndexType.rule, key.argumentSpan("type"),
                "`" + key.index.type + "` indexes are not supported on " +
                    providerName(context) + "; remove `type`")
        .fix(removeArgumentFix(key, "type"));
  });
}

const RuleDefinition unsupportedIndexType = {
    {"unsupported-index-type", Category::Invalid, Severity::Error,
     "A type of index that the provider does not have."},
    Stage::Indexes,
    check};

} // namespace holdfast
