#include "source/Printable.h"

#include <gtest/gtest.h>

using namespace holdfast;

TEST(Printable, leavesTextAsItIs) {
  EXPECT_EQ(printable(""), "");
  EXPECT_EQ(printable("model `a` {}: 100 %, #1"), "model `a` {}: 100 %, #1");
  EXPECT_EQ(printable("Größe 漢字 \U0001F600"), "Größe 漢字 \U0001F600");
}

TEST(Printable, writesOutWhatATerminalWouldObey) {
  EXPECT_EQ(printable("a\x1B[2Jb"), "a\\u{1b}[2Jb");
  EXPECT_EQ(printable(llvm::StringRef("\0\x7F", 2)), "\\u{0}\\u{7f}");
  EXPECT_EQ(printable("\u009B31m"), "\\u{9b}31m");
}

TEST(Printable, isOneLineToEveryReader) {
  EXPECT_EQ(printable("a\nb\rc\vd\fe"), "a\\u{a}b\\u{d}c\\u{b}d\\u{c}e");
  EXPECT_EQ(printable("a\u0085b\u2028c\u2029d"),
            "a\\u{85}b\\u{2028}c\\u{2029}d");
  EXPECT_EQ(printable("a\tb"), "a    b");
}

TEST(Printable, showsWhatTurnsOrHidesText) {
  for (llvm::StringRef mark :
       {"\u00AD",     "\u034F",     "\u061C",     "\u115F",    "\u17B4",
        "\u180B",     "\u180E",     "\u200B",     "\u200C",    "\u200D",
        "\u200E",     "\u200F",     "\u202A",     "\u202E",    "\u2060",
        "\u2066",     "\u2069",     "\u206F",     "\u2800",    "\u3164",
        "\uFE0F",     "\uFEFF",     "\uFFA0",     "\uFFF9",    "\uE000",
        "\U000E0001", "\U000E0041", "\U000E0100", "\U0001D173"})
    EXPECT_EQ(printable(mark).rfind("\\u{", 0), 0u) << printable(mark);
}

TEST(Printable, replacesWhatIsNoText) {
  EXPECT_EQ(printable("a\xFFz\xC3"), "a\uFFFDz\uFFFD");
  EXPECT_EQ(printable("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD"); // half a pair
  EXPECT_EQ(printable("\xC0\x8A"), "\uFFFD\uFFFD");           // overlong \n
}

TEST(Printable, isNoCommandOfContinuousIntegration) {
  EXPECT_EQ(printable("::error::x"), "\\u{3a}:error::x");
  EXPECT_EQ(printable("  ::add-mask::x"), "  \\u{3a}:add-mask::x");
  EXPECT_EQ(printable("a::b"), "a::b");
  EXPECT_EQ(printable("x ##[add-path]y"), "x \\u{23}#[add-path]y");
  EXPECT_EQ(printable("###[group]"), "#\\u{23}#[group]");
  EXPECT_EQ(printable("##vso[task.prependpath]"),
            "\\u{23}#vso[task.prependpath]");
  EXPECT_EQ(printable("##teamcity[x]"), "\\u{23}#teamcity[x]");
  EXPECT_EQ(printable("## title"), "## title");
}

TEST(Printable, blotsSecrets) {
  EXPECT_EQ(printable("no `postgresql://u:sesame@h/db` here"),
            "no `postgresql://…@h/db` here");
}

TEST(Visible, keepsTabsAndSecrets) {
  EXPECT_EQ(visible("\ta\nb"), "\ta\\u{a}b");
  EXPECT_EQ(visible("mysql://u:p@h"), "mysql://u:p@h");
}

TEST(EscapeInvisible, meansTheSameInJson) {
  EXPECT_EQ(escapeInvisible("{\"a\":\"漢\n\"}\n"), "{\"a\":\"漢\n\"}\n");
  EXPECT_EQ(escapeInvisible("a\u2028b\u202E\x7F"), "a\\u2028b\\u202e\\u007f");
  EXPECT_EQ(escapeInvisible("\U000E0001"), "\\udb40\\udc01");
  EXPECT_EQ(escapeInvisible("\xFF"), "\xFF");
}

TEST(WithoutLinks, partsBracketsFromParentheses) {
  EXPECT_EQ(withoutLinks("[a](command:x) [b] (c)"), "[a] (command:x) [b] (c)");
}
