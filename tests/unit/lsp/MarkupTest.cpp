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

TEST(Markup, isPlainWherePlainIsAskedFor) {
  Markup markup(MarkupKind::PlainText);
  markup.text("in ")
      .code("`a`")
      .text(", ")
      .link("b_c", "file:///b")
      .paragraph();
  EXPECT_EQ(markup.take().value, "in `a`, b_c");
}
