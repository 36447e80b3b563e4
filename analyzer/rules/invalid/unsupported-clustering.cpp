#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedClustering;

static void check(const RuleContext &context, Reporter &reporter) {
  if (keyFacts(context).clustered)
    return;
  forEachKey(context, [&](const KeyOf &key) {
    if (key.index.clustered && key.model.isTable())
      reporter
          .report(unsupportedClustering.rule, key.span(),
                  "`clustered` is not supported on " + providerName(context) +
                      "; remove it")
          .fix(removeArgumentFix(key, "clustered"));
  });
}

const RuleDefinition unsupportedClustering = {
    {"unsupported-clustering", Category::Invalid, Severity::Error,
     "`clustered` where the provider cannot cluster."},
    Stage::Indexes,
    check};

} // namespace holdfast
