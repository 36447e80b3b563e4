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

/// What the variables of a continuous integration say about the pull request
/// that it checks (GitHub, GitLab, Bitbucket, Azure, Jenkins, Buildkite).
struct NamedTarget {
  std::string variable;             ///< that names the branch
  std::string branch;               ///< without `refs/heads/`
  std::string wholeHistory;         ///< the setting that checks out all of it
  std::vector<std::string> commits; ///< that it starts from, if they are told
  /// Whether its merge into the branch is what is checked out, and which
  /// commit that is, if it is told.
  bool isMerge = false;
  std::string mergeCommit;

  /// Revisions that stand for the target, the best first.
  std::vector<std::string> candidates() const;
};

/// The branch that a pull request will go into; none where no variable names
/// one.
std::optional<NamedTarget> namedTarget(Variables variables);

/// Whether a continuous integration checks a pull request, be its target named
/// or not (CircleCI).
bool checksPullRequest(Variables variables);

/// Where the current branch parted from the one that it will go into.
struct BranchStart {
  enum class Kind {
    Parted,  ///< at `commit`
    Within,  ///< the current commit is in the target
    Unknown, ///< no such branch is here
  };
  Kind kind;
  std::string target = {}; ///< `origin/main`
  std::string commit = {};
};

/// Fails where a variable names the branch and git does not have it, or not
/// enough of it, with the command that helps. Else tries the default branches.
/// HEAD must be a commit.
llvm::Expected<BranchStart> findBranchStart(GitRepository &git,
                                            Variables variables);

} // namespace holdfast
