#pragma once

#include "engine/Review.h"
#include "restore/WayBack.h"

namespace holdfast {

/// The earlier schemas that have the text of what is lost, the nearest to what
/// the user asked for first: evidence that is a schema, the base, the last
/// commit. None where nothing is lost; a schema that cannot be read is left
/// out.
std::vector<std::unique_ptr<const WayBack>>
findWaysBack(llvm::vfs::FileSystem &files, const Inputs &inputs,
             const Known &known, const Review &review, EvidenceCache &cache);

} // namespace holdfast
