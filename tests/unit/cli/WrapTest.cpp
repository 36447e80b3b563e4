#include "cli/printers/Wrap.h"

#include <gtest/gtest.h>

using namespace holdfast::cli;

namespace {

std::string wrap(llvm::StringRef text, Frame frame) {
  std::string result;
  llvm::raw_string_ostream out(result);
  printWrapped(out, text, frame);
  return result;
}

} // namespace

TEST(Wrap, breaksAtBlanksAlone) {
  EXPECT_EQ(wrap("one two three", {7, 0, 2}), "one two\n  three");
  EXPECT_EQ(wrap("one two three", {8, 2, 2}), "one\n  two\n  three");
  EXPECT_EQ(wrap("a overlongword b", {6, 0, 1}), "a\n overlongword\n b");
  EXPECT_EQ(wrap("overlongword", {6, 3, 1}), "overlongword");
  EXPECT_EQ(wrap("one two three", {0, 0, 2}), "one two three");
}

TEST(Wrap, keepsShortNamesInBackquotesTogether) {
  EXPECT_EQ(wrap("please run the `db push` now", {20, 0, 0}),
            "please run the\n`db push` now");
  // A long one is as any other text.
  EXPECT_EQ(wrap("run `prisma db push`", {12, 0, 0}), "run `prisma\ndb push`");
}

TEST(Wrap, countsColumns) {
  EXPECT_EQ(columnsOf("漢字"), 4u);
  EXPECT_EQ(columnsOf("e\u0301"), 1u);
  EXPECT_EQ(wrap("漢字 漢字", {8, 0, 0}), "漢字\n漢字");
  EXPECT_EQ(wrap("漢字 漢字", {9, 0, 0}), "漢字 漢字");
  EXPECT_EQ(wrap("e\u0301e\u0301 ab", {5, 0, 0}), "e\u0301e\u0301 ab");
}

TEST(Wrap, marksLinesThatGoOn) {
  EXPECT_EQ(wrap("cp one two three", {10, 0, 2, " \\"}),
            "cp one \\\n  two \\\n  three");
}

TEST(ShownText, hasNoMarksBeyondAsciiWhereTheTerminalHasNone) {
  OutputStyle style;
  EXPECT_EQ(shownText("a… → é", style), "a… → é");
  style.unicode = false;
  EXPECT_EQ(shownText("a… → é", style), "a... -> é");
}
