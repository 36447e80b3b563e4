#pragma once

#include "diagnostics/Reporter.h"
#include "diff/Change.h"
#include "schema/Schema.h"

#include "llvm/ADT/ArrayRef.h"

namespace holdfast {

/// A table of the database and a model that is probably meant to map it: the
/// names differ by letter case, underscores or plural only.
struct SimilarTable {
  const Change *drop;   ///< of the existing table
  const Change *create; ///< of the table that the model would get
};

/// One piece of evidence held against the schema.
struct Comparison {
  /// `label` names the evidence to users. All parts must outlive the result.
  static Comparison make(llvm::StringRef label, const Catalog &existing,
                         const Catalog &wanted, const CompareOptions &options);

  std::string label;
  const Catalog *existing;
  const Catalog *wanted;
  std::vector<Change> changes; ///< what turns `existing` into `wanted`
  std::vector<SimilarTable> similarTables;

  bool isSimilar(const Change &change) const;
};

/// What a rule sees: the schema, and what is known to exist.
struct RuleContext {
  const Schema &schema;
  llvm::ArrayRef<Comparison> comparisons;
};

/// A rule with its check. Checks are pure: they read the context and report.
struct RuleDefinition {
  Rule rule;
  void (*check)(const RuleContext &context, Reporter &reporter);
};

} // namespace holdfast
