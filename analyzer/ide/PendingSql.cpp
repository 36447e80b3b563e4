#include "ide/PendingSql.h"

#include "diff/Steps.h"
#include "schema/Connector.h"

using namespace llvm;

namespace holdfast {

const Comparison *pendingComparison(const Analysis &analysis) {
  const std::vector<Comparison> &all = analysis.review.comparisons;
  for (const Comparison &comparison : all)
    if (!comparison.isBase)
      return &comparison;
  return all.empty() ? nullptr : &all.front();
}

PendingSql pendingSql(const Analysis &analysis) {
  const Comparison *comparison = pendingComparison(analysis);
  if (!comparison)
    return {};
  PendingSql result{comparison->label, ""};
  if (connectorOf(comparison->wanted->provider).storesDocuments ||
      comparison->changes.empty())
    return result;
  result.sql = printScript(migrationSteps(
      comparison->changes, *comparison->existing, *comparison->wanted));
  return result;
}

} // namespace holdfast
