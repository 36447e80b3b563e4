#include "ide/DocComment.h"

#include <gtest/gtest.h>

using namespace holdfast;

/// That of the declaration `a Int`.
static std::string commentIn(llvm::StringRef text) {
  uint32_t begin = static_cast<uint32_t>(text.find("a Int"));
  return docCommentOf(text, {begin, begin + 5});
}

TEST(DocComment, aboveTheDeclaration) {
  EXPECT_EQ(commentIn("/// one\n///two\n  a Int\n"), "one\ntwo");
  EXPECT_EQ(commentIn("  /// one\r\n  ///\r\n  /// two\r\n  a Int\r\n"),
            "one\n\ntwo");
  EXPECT_EQ(commentIn("/// other\n\n/// one\na Int"), "one");
  EXPECT_EQ(commentIn("/// other\nb Int\na Int"), "");
  EXPECT_EQ(commentIn("// one\na Int"), "");
  EXPECT_EQ(commentIn("//// one\na Int"), "");
  EXPECT_EQ(commentIn("a Int"), "");
}

TEST(DocComment, behindTheDeclaration) {
  EXPECT_EQ(commentIn("a Int /// one\n/// two\n"), "one");
  EXPECT_EQ(commentIn("/// above\na Int /// one\n"), "above");
  EXPECT_EQ(commentIn("a Int // one\n"), "");
}

TEST(DocComment, notWhatAcceptsFindings) {
  EXPECT_EQ(commentIn("/// one\n/// holdfast:allow lost-default because x\n"
                      "a Int"),
            "one");
}
