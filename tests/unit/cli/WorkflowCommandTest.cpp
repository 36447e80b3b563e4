#include "cli/printers/WorkflowCommand.h"

#include <gtest/gtest.h>

using namespace holdfast::cli;

TEST(WorkflowCommand, escapesWhatGitHubDecodes) {
  EXPECT_EQ(escapeCommandData("100 %: a, b"), "100 %25: a, b");
  EXPECT_EQ(escapeCommandProperty("100 %: a, b"), "100 %25%3A a%2C b");
  EXPECT_EQ(escapeCommandData("%0A"), "%250A");
}

TEST(WorkflowCommand, hasNoLineBreakAndNoEscapeByte) {
  EXPECT_EQ(escapeCommandData("a\r\n::error::b\x1B[0m\u2028"),
            "a\\u{d}\\u{a}::error::b\\u{1b}[0m\\u{2028}");
  EXPECT_EQ(escapeCommandProperty("a\n::stop-commands::b"),
            "a\\u{a}%3A%3Astop-commands%3A%3Ab");
}
