#include "source/LineIndex.h"

#include <gtest/gtest.h>

using namespace holdfast;

TEST(LineIndex, countsLinesByLineFeedAlone) {
  LineIndex index("a\r\nb\rc\n", LineBreaks::LineFeed);
  EXPECT_EQ(index.lineCount(), 3u);
  EXPECT_EQ(index.position(5), (Position{1, 2}));
}

TEST(LineIndex, countsEveryBreakOfTheProtocol) {
  LineIndex index("a\r\nb\rc\n", LineBreaks::Any);
  EXPECT_EQ(index.lineCount(), 4u);
  EXPECT_EQ(index.position(5), (Position{2, 0}));
}

TEST(LineIndex, treatsOffsetsPastTheEndAsTheEnd) {
  LineIndex index("ab\ncd", LineBreaks::Any);
  EXPECT_EQ(index.position(99), (Position{1, 2}));
  EXPECT_EQ(index.lineStart(99), 5u);
}

TEST(LineIndex, rangeOfALineLeavesItsBreakOut) {
  llvm::StringRef text = "ab\r\ncd";
  LineIndex index(text, LineBreaks::Any);
  EXPECT_EQ(index.lineRange(text, 0), (Range{0, 2}));
  EXPECT_EQ(index.lineRange(text, 1), (Range{4, 6}));
}

TEST(Utf16, countsSurrogatePairsAsTwoUnits) {
  llvm::StringRef line = "ä😀x"; // 2 + 4 + 1 bytes, 1 + 2 + 1 units
  EXPECT_EQ(utf16Column(line, 2), 1u);
  EXPECT_EQ(utf16Column(line, 6), 3u);
  EXPECT_EQ(utf16Column(line, 7), 4u);
  EXPECT_EQ(byteColumn(line, 1), 2u);
  EXPECT_EQ(byteColumn(line, 3), 6u);
}

TEST(Utf16, staysBeforeACharacterThatTheColumnSplits) {
  llvm::StringRef line = "😀x";
  EXPECT_EQ(byteColumn(line, 1), 0u);
}

TEST(Utf16, countsBytesOfInvalidSequencesOneByOne) {
  llvm::StringRef line = "\xFF\xC3x";
  EXPECT_EQ(utf16Column(line, 3), 3u);
  EXPECT_EQ(byteColumn(line, 2), 2u);
}
