#include "evidence/TargetBranch.h"

#include <gtest/gtest.h>

#include <map>

using namespace holdfast;

using Values = std::map<std::string, std::string>;

static std::optional<NamedTarget> targetWith(const Values &values) {
  return namedTarget([&](llvm::StringRef name) -> std::optional<std::string> {
    auto found = values.find(name.str());
    if (found == values.end())
      return std::nullopt;
    return found->second;
  });
}

static std::string firstWith(const Values &values) {
  auto target = targetWith(values);
  return target ? target->candidates().front() : "";
}

TEST(TargetBranch, isNotNamedOnAPersonsMachine) {
  EXPECT_FALSE(targetWith({}));
}

TEST(TargetBranch, isWhatTheContinuousIntegrationSays) {
  EXPECT_EQ(firstWith({{"GITHUB_BASE_REF", "next"}}),
            "refs/remotes/origin/next");
  EXPECT_EQ(firstWith({{"CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "next"}}),
            "refs/remotes/origin/next");
  EXPECT_EQ(firstWith({{"CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "next"},
                       {"CI_MERGE_REQUEST_DIFF_BASE_SHA", "1234567"}}),
            "1234567");
  EXPECT_EQ(firstWith({{"BITBUCKET_PR_DESTINATION_BRANCH", "next"}}),
            "refs/remotes/origin/next");
  EXPECT_EQ(firstWith({{"SYSTEM_PULLREQUEST_TARGETBRANCH", "refs/heads/next"}}),
            "refs/remotes/origin/next");
  EXPECT_EQ(firstWith({{"CHANGE_TARGET", "next"}}), "refs/remotes/origin/next");
  EXPECT_EQ(firstWith({{"BUILDKITE_PULL_REQUEST_BASE_BRANCH", "next"}}),
            "refs/remotes/origin/next");
}

TEST(TargetBranch, isNotNamedByAnEmptyVariable) {
  EXPECT_FALSE(targetWith({{"GITHUB_BASE_REF", ""}}));
}

TEST(TargetBranch, isTheFirstParentOnlyOfAMergeOfThePullRequest) {
  EXPECT_TRUE(targetWith({{"GITHUB_BASE_REF", "next"}})->isMerge);
  EXPECT_TRUE(targetWith({{"GITHUB_BASE_REF", "next"},
                          {"GITHUB_REF", "refs/pull/7/merge"}})
                  ->isMerge);
  EXPECT_FALSE(targetWith({{"GITHUB_BASE_REF", "next"},
                           {"GITHUB_REF", "refs/heads/next"}})
                   ->isMerge);
  EXPECT_FALSE(targetWith({{"CHANGE_TARGET", "next"}})->isMerge);
}
