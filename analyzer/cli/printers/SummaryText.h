#pragma once

#include "cli/OutputStyle.h"
#include "cli/Report.h"

#include "llvm/ADT/MapVector.h"

namespace holdfast::cli {

llvm::raw_ostream::Colors colorOf(Severity severity);

/// `2 errors, 1 warning`, or `no findings`.
std::string describe(const SeverityCounts &counts);

/// Prints the rule's id, as a link to its page where the output takes links.
void printRuleId(llvm::raw_ostream &out, const Rule &rule,
                 const OutputStyle &style);

/// The last lines of a run: how often each rule found something, and what to do
/// next.
class RunSummary {
public:
  void add(const Report &report);
  void print(llvm::raw_ostream &out, const OutputStyle &style) const;

  const SeverityCounts &counts() const { return total; }

private:
  void printRules(llvm::raw_ostream &out, const OutputStyle &style) const;
  void printNext(llvm::raw_ostream &out, const OutputStyle &style) const;

  using Key = std::pair<const Rule *, Severity>;
  /// The rules, the most urgent first, then the most frequent.
  std::vector<std::pair<Key, size_t>> sorted() const;

  llvm::MapVector<Key, size_t> findings;
  SeverityCounts total;
  size_t safelyFixable = 0;
  size_t fixable = 0; ///< by `--fix=unsafe`, which includes the safe ones
};

} // namespace holdfast::cli
