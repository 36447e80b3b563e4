#pragma once

#include "evidence/Evidence.h"

namespace holdfast {

/// The commits that `--base REV` is about; ids.
struct BaseRevision {
  std::shared_ptr<GitRepository> git;
  std::string tip;    ///< what the reference names
  std::string commit; ///< where the branch left it: what is compared with
};

/// Finds them in the repository around `folder`. The error says what is wrong
/// with the reference, which `asker` named (`--base`, or the key of a setting),
/// or how to get what a shallow clone lacks.
llvm::Expected<BaseRevision> findBaseRevision(llvm::vfs::FileSystem &files,
                                              llvm::StringRef folder,
                                              llvm::StringRef reference,
                                              llvm::StringRef asker,
                                              EvidenceCache &cache);

} // namespace holdfast
