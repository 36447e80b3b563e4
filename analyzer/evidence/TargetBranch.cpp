#include "evidence/TargetBranch.h"

using namespace llvm;

namespace holdfast {

std::vector<std::string> targetCandidates(Variables variables) {
  std::vector<std::string> candidates;
  auto addCommit = [&](StringRef name) {
    if (auto value = variables(name); value && !value->empty())
      candidates.push_back(*value);
  };
  auto addBranch = [&](StringRef name) {
    auto value = variables(name);
    if (!value || value->empty())
      return;
    StringRef branch = *value;
    branch.consume_front("refs/heads/"); // Azure
    candidates.push_back(("origin/" + branch).str());
    candidates.push_back(branch.str());
  };
  addBranch("GITHUB_BASE_REF");
  addCommit("CI_MERGE_REQUEST_DIFF_BASE_SHA");
  addBranch("CI_MERGE_REQUEST_TARGET_BRANCH_NAME");
  addCommit("BITBUCKET_PR_DESTINATION_COMMIT");
  addBranch("BITBUCKET_PR_DESTINATION_BRANCH");
  addBranch("SYSTEM_PULLREQUEST_TARGETBRANCH");
  for (const char *known :
       {"origin/HEAD", "origin/main", "origin/master", "main", "master"})
    candidates.push_back(known);
  return candidates;
}

Expected<std::optional<BranchStart>> findBranchStart(GitRepository &git,
                                                     Variables variables) {
  auto head = git.find("HEAD^{commit}");
  if (!head)
    return head.takeError();
  if (!*head)
    return std::nullopt; // nothing was ever committed
  // GitHub checks a pull request out as its merge, whose first parent is the
  // target, perhaps the only commit of it that was fetched.
  if (auto branch = variables("GITHUB_BASE_REF"); branch && !branch->empty()) {
    auto second = git.find("HEAD^2");
    auto first = git.find("HEAD^1");
    if (!first || !second)
      return joinErrors(first.takeError(), second.takeError());
    if (*first && *second)
      return BranchStart{*branch, (*first)->id};
  }
  for (const std::string &candidate : targetCandidates(variables)) {
    auto target = git.find(candidate + "^{commit}");
    if (!target)
      return target.takeError();
    if (!*target)
      continue;
    auto common = git.mergeBase((*target)->id, (*head)->id);
    if (!common)
      return common.takeError();
    if (!*common)
      continue;
    if (**common == (*head)->id)
      return std::nullopt;
    return BranchStart{candidate, **common};
  }
  return std::nullopt;
}

} // namespace holdfast
