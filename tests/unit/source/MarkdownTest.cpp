#include "source/Markdown.h"

#include <gtest/gtest.h>

using namespace holdfast;

TEST(Markdown, callsNobody) {
  EXPECT_EQ(markdownText("packages/@acme/db"), "packages/@&#8203;acme/db");
  EXPECT_EQ(markdownMessage("drops ``@team` and"), "drops @&#8203;team and");
  EXPECT_EQ(markdownCode("@map"), "`@map`");
}

TEST(Markdown, keepsBarsInTheirCell) {
  EXPECT_EQ(markdownMessage("table `a|b` | c"), "table `a|b` \\| c");
  EXPECT_EQ(markdownCell("table `a|b` | c"), "table `a\\|b` \\| c");
  EXPECT_EQ(markdownCodeCell("a|b.prisma:1"), "`a\\|b.prisma:1`");
}

TEST(Markdown, fencesAreLongerThanWhatTheyHold) {
  EXPECT_EQ(markdownFence("a"), "```");
  EXPECT_EQ(markdownFence("a", 4), "````");
  EXPECT_EQ(markdownFence("@map(\"````\")", 4), "`````");
}
