#pragma once

#include "engine/Known.h"

namespace holdfast {

/// Adds what git has of the schema of a team that only pushes: the last commit,
/// or where nothing has changed since, the start of the branch; in the check of
/// a pull request always the latter. Says in a remark why there is none. Fails
/// only in the check of a pull request, which must not pass because git could
/// not tell.
llvm::Error addCommittedBase(llvm::vfs::FileSystem &files, const Inputs &inputs,
                             EvidenceCache &cache, BaseMemory *memory,
                             Known &known);

} // namespace holdfast
