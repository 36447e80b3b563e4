#include "lsp/Markup.h"

#include <gtest/gtest.h>

using namespace holdfast::lsp;

static std::string code(llvm::StringRef words) {
  return Markup(MarkupKind::Markdown).code(words).take().value;
}

TEST(Markup, fencesWhatHoldsBackticks) {
  EXPECT_EQ(code("a"), "`a`");
  EXPECT_EQ(code("a`b"), "``a`b``");
  EXPECT_EQ(code("`a`.`b`"), "`` `a`.`b` ``");
  EXPECT_EQ(code("a``"), "``` a`` ```");
  EXPECT_EQ(code(""), "");
}

TEST(Markup, keepsTextOnOneLine) { EXPECT_EQ(code("a\nb"), "`a b`"); }

TEST(Markup, escapesTheWordsOfLinks) {
  Markup markup(MarkupKind::Markdown);
  markup.link("a_b](x)", "file:///a_b");
  EXPECT_EQ(markup.take().value, "[a\\_b\\]\\(x\\)](file:///a_b)");
}

TEST(Markup, letsNoNameOutOfItsCode) {
  EXPECT_EQ(code("a\r\n# b"), "`a\\u{d} # b`");
  EXPECT_EQ(code("a` <img src=x> [b](command:c)"),
            "``a` <img src=x> [b](command:c)``");
  EXPECT_EQ(code("a\u202Eb\x1B"), "`a\\u{202e}b\\u{1b}`");
}

TEST(Markup, letsNoTargetOutOfItsLink) {
  Markup markup(MarkupKind::Markdown);
  markup.link("![a]&lt;", "file:///a) [b](command:c");
  EXPECT_EQ(markup.take().value,
            "[\\!\\[a\\]\\&lt;](file:///a%29%20[b]%28command:c)");
}

TEST(PlainMessage, makesNoLinkAndNoSecret) {
  EXPECT_EQ(plainMessage("cannot read [a](command:b)\n"),
            "cannot read [a] (command:b)\\u{a}");
  EXPECT_EQ(plainMessage("no mysql://u:sesame@h/db"), "no mysql://…@h/db");
}

TEST(Markup, isPlainWherePlainIsAskedFor) {
  Markup markup(MarkupKind::PlainText);
  markup.text("in ")
      .code("`a`")
      .text(", ")
      .link("b_c", "file:///b")
      .paragraph();
  EXPECT_EQ(markup.take().value, "in `a`, b_c");
}

static std::string words(MarkupKind kind, llvm::StringRef text) {
  return Markup(kind).lines(text).take().value;
}

TEST(Markup, makesCodeOfNamesInWords) {
  EXPECT_EQ(words(MarkupKind::Markdown, "as `a_b` *is*"), "as `a_b` \\*is\\*");
  EXPECT_EQ(words(MarkupKind::PlainText, "as `a_b` *is*"), "as a_b *is*");
  EXPECT_EQ(words(MarkupKind::Markdown, "one\r\ntwo"), "one  \ntwo");
  EXPECT_EQ(words(MarkupKind::PlainText, "one\r\ntwo"), "one\ntwo");
  EXPECT_EQ(words(MarkupKind::Markdown, "a ` b [c](d:e)"),
            "a  b \\[c\\]\\(d:e\\)");
}

TEST(Markup, beginsListsAfterABlankLine) {
  Markup markup(MarkupKind::Markdown);
  markup.text("a").listItem().code("b").listItem().code("c");
  EXPECT_EQ(markup.take().value, "a\n\n- `b`\n- `c`");
}
