#include "evidence/TargetBranch.h"

#include "project/Errors.h"

using namespace llvm;

namespace holdfast {

static std::string valueOf(Variables variables, StringRef name) {
  return variables(name).value_or("");
}

/// Whether GitHub or Azure have checked out the merge of a pull request, whose
/// first parent is the target.
static bool isMergeOfPullRequest(Variables variables, StringRef refVariable) {
  std::string reference = valueOf(variables, refVariable);
  return reference.empty() || StringRef(reference).ends_with("/merge");
}

std::optional<NamedTarget> namedTarget(Variables variables) {
  NamedTarget target;
  auto isNamedBy = [&](StringRef name) {
    target.branch = valueOf(variables, name);
    if (target.branch.empty())
      return false;
    if (StringRef(target.branch).starts_with("refs/heads/")) // Azure
      target.branch.erase(0, StringRef("refs/heads/").size());
    target.variable = name.str();
    return true;
  };
  auto addCommit = [&](StringRef name) {
    if (std::string commit = valueOf(variables, name); !commit.empty())
      target.commits.push_back(std::move(commit));
  };
  if (isNamedBy("GITHUB_BASE_REF")) {
    target.wholeHistory = "`fetch-depth: 0`";
    target.isMerge = isMergeOfPullRequest(variables, "GITHUB_REF");
    target.mergeCommit = valueOf(variables, "GITHUB_SHA");
    return target;
  }
  if (isNamedBy("CI_MERGE_REQUEST_TARGET_BRANCH_NAME")) {
    target.wholeHistory = "`GIT_DEPTH: 0`";
    addCommit("CI_MERGE_REQUEST_DIFF_BASE_SHA");
    return target;
  }
  if (isNamedBy("BITBUCKET_PR_DESTINATION_BRANCH")) {
    target.wholeHistory = "`clone: depth: full`";
    addCommit("BITBUCKET_PR_DESTINATION_COMMIT");
    return target;
  }
  if (isNamedBy("SYSTEM_PULLREQUEST_TARGETBRANCH")) {
    target.wholeHistory = "`fetchDepth: 0`";
    target.isMerge = isMergeOfPullRequest(variables, "BUILD_SOURCEBRANCH");
    target.mergeCommit = valueOf(variables, "BUILD_SOURCEVERSION");
    return target;
  }
  if (isNamedBy("CHANGE_TARGET") || // Jenkins
      isNamedBy("BUILDKITE_PULL_REQUEST_BASE_BRANCH")) {
    target.wholeHistory = "its whole history";
    return target;
  }
  return std::nullopt;
}

/// CircleCI tells of a pull request, but not where it will go.
static constexpr StringLiteral unnamedPull = "CIRCLE_PULL_REQUEST";

bool checksPullRequest(Variables variables) {
  return namedTarget(variables) || !valueOf(variables, unnamedPull).empty();
}

/// Of short names git prefers tags, and whoever may push one could give it the
/// name of the target.
std::vector<std::string> NamedTarget::candidates() const {
  std::vector<std::string> result = commits;
  result.push_back("refs/remotes/origin/" + branch);
  result.push_back("refs/heads/" + branch);
  return result;
}

// --- Where the branch started ------------------------------------------------

static Error notHere(const GitRepository &git, const NamedTarget &target) {
  return failure("git lacks origin/" + target.branch +
                 ", the base of this pull request (" + target.variable +
                 "); check out with " + target.wholeHistory + ", or run `" +
                 git.fetchCommand(target.branch) + "` first");
}

/// CircleCI tells of a pull request, but not where it will go.
static Error checkForUnnamedPull(const GitRepository &git,
                                 Variables variables) {
  if (valueOf(variables, unnamedPull).empty())
    return Error::success();
  return failure("git knows no branch that this pull request (" + unnamedPull +
                 ") could go into; run `" + git.fetchCommand("BRANCH") + "`" +
                 ", and give --base origin/BRANCH");
}

static Error nothingInCommon(const GitRepository &git, StringRef target,
                             StringRef branch) {
  return failure("git knows no common ancestor of " + target +
                 " and HEAD, because this clone is shallow; run " + "`" +
                 git.fetchCommand(branch) + "`" +
                 " (in CI, check out with the whole history)");
}

/// As people name a branch.
static std::string shortName(StringRef revision) {
  for (StringRef kind : {"refs/remotes/", "refs/heads/"})
    revision.consume_front(kind);
  return revision.str();
}

namespace {

/// Tries one revision after another.
struct Search {
  GitRepository &git;
  std::string head;
  std::string unconnected = {}; ///< the first that has no ancestor of HEAD's

  Expected<std::optional<BranchStart>> tryTarget(const std::string &candidate) {
    auto target = git.find(candidate + "^{commit}");
    if (!target)
      return target.takeError();
    if (!*target)
      return std::nullopt;
    auto common = git.mergeBase((*target)->id, head);
    if (!common)
      return common.takeError();
    if (!*common) {
      if (unconnected.empty())
        unconnected = shortName(candidate);
      return std::nullopt;
    }
    if (**common == head)
      return BranchStart{BranchStart::Kind::Within, shortName(candidate)};
    return BranchStart{BranchStart::Kind::Parted, shortName(candidate),
                       **common};
  }

  Expected<std::optional<BranchStart>> tryAll(ArrayRef<std::string> targets) {
    for (const std::string &candidate : targets) {
      auto start = tryTarget(candidate);
      if (!start || *start)
        return start;
    }
    return std::nullopt;
  }
};

} // namespace

/// Where HEAD is the merge of a pull request, the target may be nothing but its
/// first parent.
static Expected<std::optional<BranchStart>>
startOfMerge(GitRepository &git, StringRef head, const NamedTarget &target) {
  bool isOther = !target.mergeCommit.empty() && target.mergeCommit != head;
  if (!target.isMerge || isOther)
    return std::nullopt;
  auto second = git.find("HEAD^2");
  auto first = git.find("HEAD^1");
  if (!first || !second)
    return joinErrors(first.takeError(), second.takeError());
  if (!*first || !*second)
    return std::nullopt;
  return BranchStart{BranchStart::Kind::Parted, target.branch, (*first)->id};
}

static Expected<BranchStart> findNamed(Search &search,
                                       const NamedTarget &target) {
  auto start = search.tryAll(target.candidates());
  if (start && !*start)
    start = startOfMerge(search.git, search.head, target);
  if (!start)
    return start.takeError();
  if (*start)
    return **start;
  if (!search.unconnected.empty() && search.git.isShallow())
    return nothingInCommon(search.git, search.unconnected, target.branch);
  if (!search.unconnected.empty())
    return BranchStart{BranchStart::Kind::Unknown};
  return notHere(search.git, target);
}

Expected<BranchStart> findBranchStart(GitRepository &git, Variables variables) {
  auto head = git.commitOf("HEAD");
  if (!head)
    return head.takeError();
  Search search{git, *head};
  if (auto target = namedTarget(variables))
    return findNamed(search, *target);
  auto start = search.tryAll(
      {"refs/remotes/origin/HEAD", "refs/remotes/origin/main",
       "refs/remotes/origin/master", "refs/heads/main", "refs/heads/master"});
  if (!start)
    return start.takeError();
  if (*start)
    return **start;
  if (!search.unconnected.empty() && git.isShallow())
    return nothingInCommon(git, search.unconnected, "");
  if (Error error = checkForUnnamedPull(git, variables))
    return error;
  return BranchStart{BranchStart::Kind::Unknown};
}

} // namespace holdfast
