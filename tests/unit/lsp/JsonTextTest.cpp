#include "lsp/JsonText.h"

#include <gtest/gtest.h>

using namespace holdfast::lsp;

TEST(JsonText, leavesValidTextAlone) {
  for (const char *text : {R"({"a":"\ud83d\ude00\\ud83d\"\u00e4\n"})",
                           "[\"ä😀\"]", "", "\\", "\\u"})
    EXPECT_EQ(repairJsonText(text), text);
}

TEST(JsonText, replacesHalvesOfPairs) {
  EXPECT_EQ(repairJsonText(R"("\ud83d")"), R"("\ufffd")");
  EXPECT_EQ(repairJsonText(R"("\ude00\ud83d\ud83d\ude00")"),
            R"("\ufffd\ufffd\ud83d\ude00")");
}

TEST(JsonText, replacesBytesThatAreNotUtf8) {
  EXPECT_EQ(repairJsonText("\"\xFF\xC3\""), "\"\uFFFD\uFFFD\"");
  EXPECT_EQ(repairJsonText("\xE2\x82"), "\uFFFD\uFFFD");
}

TEST(JsonText, countsNestingOutsideOfStrings) {
  EXPECT_EQ(nestingOf(R"({"a":[1,[2]],"b":{}})"), 3u);
  EXPECT_EQ(nestingOf(R"(["[[[\"[["])"), 1u);
  EXPECT_EQ(nestingOf("]]]["), 1u);
}
