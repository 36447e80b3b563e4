#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"

using namespace llvm;

namespace holdfast {

static void check(const KeyOf &key, const BlockContext &context,
                  Reporter &reporter) {
  if (keyFacts(context).clustered)
    return;
  if (key.index.clustered && key.model.isTable())
    reporter
        .report(unsupportedClustering.rule, key.span(),
                "`clustered` is not supported on " + providerName(context) +
                    "; remove it")
        .fix(removeArgumentFix(key, "clustered"));
}

const RuleDefinition unsupportedClustering = {
    .rule = {.id = "unsupported-clustering",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "`clustered` where the provider cannot cluster."},
    .stage = Stage::Indexes,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
                  Provider::SQLite, Provider::MongoDB},
    .fixes = {Safety::Unsafe},
    .eachKey = check};

} // namespace holdfast
