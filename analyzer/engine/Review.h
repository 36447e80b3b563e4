#pragma once

#include "engine/Base.h"
#include "restore/WayBack.h"
#include "review/AppliedHistory.h"
#include "review/Comparison.h"
#include "review/HistoryReview.h"
#include "scripts/PrismaCommand.h"

namespace holdfast {

struct Analysis;

/// The project held against what is known: what rules judge. The comparisons
/// point into the catalogs here and in Known.
struct Review {
  /// The migrations that are new, and what became of the others; none where
  /// nobody asked.
  std::optional<HistoryReview> history;
  /// The project's migrations held against what its database says of them;
  /// none where nobody asked, or it has no history.
  std::optional<AppliedHistory> applied;
  std::string appliedTo; ///< the database's label
  /// The evidence, once the new migrations have run on it.
  std::vector<std::shared_ptr<const Evidence>> existing;
  /// What the schema describes; null where there is nothing to compare with.
  std::shared_ptr<const Catalog> wanted;
  std::vector<uint64_t> versions; ///< modelVersions() of that schema
  std::vector<Comparison> comparisons;
  /// Earlier schemas that have the text of what is lost, best first.
  std::vector<std::unique_ptr<const WayBack>> waysBack;
  /// The schema of the last commit, null where there is none; nothing while
  /// nobody has asked.
  std::optional<std::shared_ptr<const Schema>> committed;
};

/// Holds the project against what is known. What did
/// not change since `previous` is taken out of it.
Review review(llvm::vfs::FileSystem &files, const Inputs &inputs,
              const Known &known, EvidenceCache &cache,
              Analysis *previous = nullptr);

} // namespace holdfast
