#pragma once

#include "engine/Review.h"
#include "restore/WayBack.h"

namespace holdfast {

/// The earlier schemas that have the text of what is lost, the nearest to what
/// the user asked for first: evidence that is a schema, the base, the last
/// commit, which is read unless the review has it, and kept there. None where
/// nothing is lost; a schema that cannot be read is left out.
std::vector<std::unique_ptr<const WayBack>>
findWaysBack(llvm::vfs::FileSystem &files, const Inputs &inputs,
             const Known &known, Review &review, EvidenceCache &cache);

} // namespace holdfast
