#include "cli/printers/FixDiff.h"
#include "source/SourceFile.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::cli;

namespace {

std::string diff(const Fix &fix, const SourceFile *shown,
                 OutputStyle style = {}) {
  std::string result;
  llvm::raw_string_ostream out(result);
  printFixDiff(out, fix, shown, style, {0, lineNumberWidth(fix)});
  return result;
}

} // namespace

TEST(FixDiff, showsTheLinesThatChange) {
  SourceFile file("a.prisma", "model A {\r\n  b Usr\r\n}\r\n");
  Fix fix{"", Safety::Safe, {{file.span({15, 18}), "User"}}};
  EXPECT_EQ(diff(fix, &file), "  |\n2 -   b Usr\n2 +   b User\n");
  // What is added after a line, and before one.
  fix.edits = {{file.span({18, 18}), "\n  c Int"}};
  EXPECT_EQ(diff(fix, &file), "  |\n3 +   c Int\n");
  fix.edits = {{file.span({20, 20}), "  c Int\n"}};
  EXPECT_EQ(diff(fix, &file), "  |\n3 +   c Int\n");
  // A line that goes.
  fix.edits = {{file.span({11, 20}), ""}};
  EXPECT_EQ(diff(fix, &file), "  |\n2 -   b Usr\n");
}

TEST(FixDiff, takesEditsOfOneLineTogether) {
  SourceFile file("a.prisma", "a b\nc\n");
  Fix fix{"",
          Safety::Safe,
          {{file.span({4, 5}), "d"},
           {file.span({0, 1}), "x"},
           {file.span({2, 3}), "y"}}};
  EXPECT_EQ(diff(fix, &file), "  |\n1 - a b\n1 + x y\n2 - c\n2 + d\n");
}

TEST(FixDiff, namesOtherFiles) {
  SourceFile file("a.prisma", "a\n"), other("b.ts", "b\n");
  Fix fix{
      "", Safety::Safe, {{file.span({0, 1}), "x"}, {other.span({0, 1}), "y"}}};
  EXPECT_EQ(diff(fix, &file), "  |\n1 - a\n1 + x\n --> b.ts\n1 - b\n1 + y\n");
  EXPECT_EQ(diff(fix, &other),
            " --> a.prisma\n1 - a\n1 + x\n --> b.ts\n1 - b\n1 + y\n");
}

TEST(FixDiff, endsAfterADozenLines) {
  SourceFile file("a.prisma", "a\n");
  std::string lines;
  for (int i = 0; i < 14; ++i)
    lines += "x\n";
  Fix fix{"", Safety::Safe, {{file.span({2, 2}), lines}}};
  std::string text = diff(fix, &file);
  EXPECT_EQ(llvm::StringRef(text).count('+'), 12u);
  EXPECT_NE(text.find("   … 2 more lines\n"), std::string::npos);
}

TEST(FixDiff, showsALongLineAroundTheChange) {
  OutputStyle style;
  style.width = 30;
  std::string before(60, 'x'), after(60, 'y');
  SourceFile file("a.prisma", before + "OLD" + after);
  Fix fix{"", Safety::Safe, {{file.span({60, 63}), "NEW"}}};
  EXPECT_EQ(diff(fix, &file, style), "  |\n"
                                     "1 - …xxxxxxxxxxOLDyyyyyyyyyyy…\n"
                                     "1 + …xxxxxxxxxxNEWyyyyyyyyyyy…\n");
}

TEST(FixDiff, showsNothingForEditsThatChangeNothing) {
  SourceFile file("a.prisma", "a\n");
  Fix fix{"", Safety::Safe, {{file.span({0, 1}), "a"}}};
  EXPECT_EQ(diff(fix, &file), "");
  fix.edits = {{{}, "a"}};
  EXPECT_EQ(diff(fix, &file), "");
}
