#include "cli/printers/Snippet.h"
#include "source/SourceFile.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::cli;

static std::string snippet(llvm::StringRef text, Range range,
                           OutputStyle style = {}) {
  SourceFile file("a.prisma", text.str());
  std::string result;
  llvm::raw_string_ostream out(result);
  printSnippet(out, file.span(range), style,
               {0, lineNumberWidth(file.span(range))}, llvm::raw_ostream::RED);
  return result;
}

TEST(Snippet, underlinesTheSpan) {
  EXPECT_EQ(snippet("model A {\n  b Int\n}\n", {12, 13}), " --> a.prisma:2:3\n"
                                                          "  |\n"
                                                          "2 |   b Int\n"
                                                          "  |   ^\n");
}

TEST(Snippet, countsWidthsNotBytes) {
  // Two columns for each of the wide characters, four for a tab.
  EXPECT_EQ(snippet("\t漢ü x", {7, 8}), " --> a.prisma:1:8\n"
                                        "  |\n"
                                        "1 |     漢ü x\n"
                                        "  |         ^\n");
}

TEST(Snippet, marksAPlaceBetweenCharacters) {
  EXPECT_EQ(snippet("ab", {1, 1}), " --> a.prisma:1:2\n  |\n1 | ab\n  |  ^\n");
  EXPECT_EQ(snippet("ab\n", {3, 3}), " --> a.prisma:2:1\n  |\n2 |\n  | ^\n");
  EXPECT_EQ(snippet("ab", {2, 2}), " --> a.prisma:1:3\n  |\n1 | ab\n  |   ^\n");
}

TEST(Snippet, showsTheFirstLineOfALongerSpan) {
  EXPECT_EQ(snippet("model A {\r\n  b Int\r\n}", {0, 20}),
            " --> a.prisma:1:1\n  |\n1 | model A {\n  | ^^^^^^^^^\n");
}

TEST(Snippet, letsNoCharacterReachTheTerminalThatItWouldObey) {
  EXPECT_EQ(snippet(llvm::StringRef("a\x1B[2J\0\x7F\xFF\rb", 10), {9, 10}),
            " --> a.prisma:1:10\n"
            "  |\n"
            "1 | a\\u{1b}[2J\\u{0}\\u{7f}\xEF\xBF\xBD\\u{d}b\n"
            "  |                            ^\n");
}

TEST(Snippet, blotsSecretsAndKeepsTheCarets) {
  llvm::StringRef text = "url = \"postgresql://u:sesame@h/db\" // here";
  EXPECT_EQ(snippet(text, {6, 36}),
            " --> a.prisma:1:7\n"
            "  |\n"
            "1 | url = \"postgresql://…@h/db\" // here\n"
            "  |       ^^^^^^^^^^^^^^^^^^^^^^^\n");
  // Behind it, and within it.
  EXPECT_EQ(snippet(text, {37, 39}),
            " --> a.prisma:1:38\n"
            "  |\n"
            "1 | url = \"postgresql://…@h/db\" // here\n"
            "  |                               ^^\n");
  EXPECT_EQ(snippet(text, {24, 26}),
            " --> a.prisma:1:25\n"
            "  |\n"
            "1 | url = \"postgresql://…@h/db\" // here\n"
            "  |                     ^\n");
}

TEST(Snippet, blotsSecretsThatTheCutWouldSplit) {
  std::string text = "// " + std::string(200, 'x') +
                     " mysql://u:" + std::string(100, 's') + "@h/db";
  auto at = static_cast<uint32_t>(text.find("@h"));
  EXPECT_EQ(snippet(text, {at, at + 1}).find("sss"), std::string::npos);
}

TEST(Snippet, cutsLongLinesRoundTheCarets) {
  std::string text = std::string(1000, 'x') + "HERE" + std::string(5000, 'y');
  std::string result = snippet(text, {1000, 1004});
  EXPECT_NE(result.find("…" + std::string(60, 'x') + "HEREyy"),
            std::string::npos);
  EXPECT_NE(result.find("y…\n"), std::string::npos);
  EXPECT_NE(result.find("| " + std::string(61, ' ') + "^^^^\n"),
            std::string::npos);
}

TEST(Snippet, keepsToTheWidthOfATerminal) {
  OutputStyle style;
  style.width = 30;
  std::string text = std::string(100, 'x') + "HERE" + std::string(100, 'y');
  EXPECT_EQ(snippet(text, {100, 104}, style), " --> a.prisma:1:101\n"
                                              "  |\n"
                                              "1 | …xxxxxxxxxxHEREyyyyyyyyyy…\n"
                                              "  |            ^^^^\n");
  // At the end of the line, what is before it fills the line.
  EXPECT_EQ(snippet(text, {204, 204}, style),
            " --> a.prisma:1:205\n"
            "  |\n"
            "1 | …yyyyyyyyyyyyyyyyyyyyyyyy\n"
            "  |                          ^\n");
  // A mark that is longer than the line ends with it.
  EXPECT_EQ(snippet(text, {0, 204}, style), " --> a.prisma:1:1\n"
                                            "  |\n"
                                            "1 | xxxxxxxxxxxxxxxxxxxxxxxxx…\n"
                                            "  | ^^^^^^^^^^^^^^^^^^^^^^^^^\n");
  // Wide characters count twice, and none is cut in two.
  std::string wide;
  for (int i = 0; i < 40; ++i)
    wide += "漢";
  EXPECT_EQ(snippet(wide, {60, 63}, style), " --> a.prisma:1:61\n"
                                            "  |\n"
                                            "1 | …漢漢漢漢漢漢漢漢漢漢漢漢…\n"
                                            "  |            ^^\n");
}

TEST(Snippet, takesNoLongerForAHugeLine) {
  std::string text(50'000'000, 'x');
  SourceFile file("a.prisma", text);
  std::string result;
  llvm::raw_string_ostream out(result);
  printSnippet(out, file.span({0, 50'000'000}), {}, {}, llvm::raw_ostream::RED);
  EXPECT_LT(result.size(), 1000u);
}
