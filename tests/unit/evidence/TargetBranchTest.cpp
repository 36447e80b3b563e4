#include "evidence/TargetBranch.h"

#include <gtest/gtest.h>

#include <map>

using namespace holdfast;

static std::string firstWith(std::map<std::string, std::string> variables) {
  auto lookUp = [&](llvm::StringRef name) -> std::optional<std::string> {
    auto found = variables.find(name.str());
    if (found == variables.end())
      return std::nullopt;
    return found->second;
  };
  return targetCandidates(lookUp).front();
}

TEST(TargetBranch, isTheDefaultBranchOnAPersonsMachine) {
  EXPECT_EQ(firstWith({}), "origin/HEAD");
}

TEST(TargetBranch, isWhatTheContinuousIntegrationSays) {
  EXPECT_EQ(firstWith({{"GITHUB_BASE_REF", "next"}}), "origin/next");
  EXPECT_EQ(firstWith({{"CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "next"}}),
            "origin/next");
  EXPECT_EQ(firstWith({{"CI_MERGE_REQUEST_DIFF_BASE_SHA", "1234567"}}),
            "1234567");
  EXPECT_EQ(firstWith({{"BITBUCKET_PR_DESTINATION_BRANCH", "next"}}),
            "origin/next");
  EXPECT_EQ(
      firstWith({{"SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/next"}}),
      "origin/next");
}

TEST(TargetBranch, isNotNamedByAnEmptyVariable) {
  EXPECT_EQ(firstWith({{"GITHUB_BASE_REF", ""}}), "origin/HEAD");
}
