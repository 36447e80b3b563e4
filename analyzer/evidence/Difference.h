#pragma once

#include "diff/Steps.h"
#include "evidence/Evidence.h"

namespace holdfast {

/// What turns one source into another. The changes point into the catalogs,
/// and the steps into the changes, so that it cannot be copied.
struct Difference {
  std::shared_ptr<const Evidence> from;
  std::shared_ptr<const Evidence> to;
  std::vector<Change> changes;
  std::vector<Step> steps; ///< without statements for MongoDB, which has none

  Difference() = default;
  Difference(Difference &&) = default;
  Difference &operator=(Difference &&) = default;
};

/// A SOURCE and the files that it may be made of.
struct ReachableSource {
  llvm::vfs::FileSystem &files;
  llvm::StringRef source;
};

/// Compares two SOURCEs of the contract. `provider` is for those that tell
/// none; else the one takes it from the other. Errors say which source is at
/// fault.
llvm::Expected<Difference> compareSources(ReachableSource from,
                                          ReachableSource to,
                                          std::optional<Provider> provider);

} // namespace holdfast
