#include "lsp/Buffer.h"

#include <gtest/gtest.h>

using namespace holdfast::lsp;

static std::string
applied(const char *text, Range range, const char *newText,
        PositionEncoding encoding = PositionEncoding::Utf16) {
  Buffer buffer({"file:///a", "prisma", 1, text}, "/a");
  buffer.apply({range, newText}, encoding);
  return buffer.text().str();
}

TEST(Buffer, replacesRanges) {
  EXPECT_EQ(applied("ab\ncd\n", {{0, 1}, {1, 1}}, "-"), "a-d\n");
  EXPECT_EQ(applied("ab\r\ncd", {{0, 2}, {1, 0}}, ""), "abcd");
  EXPECT_EQ(applied("ab\rcd", {{1, 0}, {1, 1}}, "x"), "ab\rxd");
}

TEST(Buffer, countsInTheAgreedUnit) {
  EXPECT_EQ(applied("😀ä=x", {{0, 3}, {0, 4}}, ":"), "😀ä:x");
  EXPECT_EQ(applied("😀ä=x", {{0, 6}, {0, 7}}, ":", PositionEncoding::Utf8),
            "😀ä:x");
}

TEST(Buffer, takesWhatIsOutsideForTheEnd) {
  EXPECT_EQ(applied("ab\ncd", {{0, 99}, {0, 99}}, "x"), "abx\ncd");
  EXPECT_EQ(applied("ab\ncd", {{9, 0}, {UINT32_MAX, UINT32_MAX}}, "x"),
            "ab\ncdx");
}

TEST(Buffer, readsReversedRangesTheRightWayRound) {
  EXPECT_EQ(applied("abcd", {{0, 3}, {0, 1}}, "-"), "a-d");
}

TEST(Buffer, appliesEachChangeToTheResultOfTheOneBefore) {
  Buffer buffer({"file:///a", "prisma", 1, "ab"}, "/a");
  buffer.apply({Range{{0, 0}, {0, 0}}, "x\n"}, PositionEncoding::Utf16);
  buffer.apply({Range{{1, 0}, {1, 1}}, ""}, PositionEncoding::Utf16);
  EXPECT_EQ(buffer.text(), "x\nb");
  buffer.apply({std::nullopt, "new"}, PositionEncoding::Utf16);
  buffer.apply({Range{{0, 3}, {0, 3}}, "er"}, PositionEncoding::Utf16);
  EXPECT_EQ(buffer.text(), "newer");
}
