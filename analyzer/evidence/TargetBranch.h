#pragma once

#include "evidence/GitRepository.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <optional>
#include <string>
#include <vector>

namespace holdfast {

/// The value of an environment variable, or none.
using Variables =
    llvm::function_ref<std::optional<std::string>(llvm::StringRef name)>;

/// The revisions that may stand for the branch into which the current one will
/// go, the best first: what the variables of a continuous integration say
/// (GitHub, GitLab, Bitbucket, Azure), then the default branch.
std::vector<std::string> targetCandidates(Variables variables);

/// Where the current branch parted from the one that it will go into.
struct BranchStart {
  std::string target; ///< `origin/main`
  std::string commit;
};

/// None where that branch is not known here, or the current commit is in it.
llvm::Expected<std::optional<BranchStart>> findBranchStart(GitRepository &git,
                                                           Variables variables);

} // namespace holdfast
