#include "settings/NameRegex.h"

#include <gtest/gtest.h>

using namespace holdfast;

namespace {

/// What the pattern finds in a text, or the error.
std::string found(llvm::StringRef pattern, llvm::StringRef text,
                  bool ignoreCase = false) {
  auto regex = NameRegex::parse(pattern, ignoreCase);
  if (!regex)
    return "error: " + toString(regex.takeError());
  std::optional<Range> range = regex->find(text);
  return range ? "<" + text.slice(range->begin, range->end).str() + ">"
               : "nothing";
}

} // namespace

TEST(NameRegexTest, findsTheFirstMatchAsJavaScriptDoes) {
  EXPECT_EQ(found("Id$", "userId"), "<Id>");
  EXPECT_EQ(found("Id$", "Idea"), "nothing");
  EXPECT_EQ(found("a|ab", "cab"), "<a>");
  EXPECT_EQ(found("a+", "baaa"), "<aaa>");
  EXPECT_EQ(found("a+?", "baaa"), "<a>");
  EXPECT_EQ(found("a{2}", "aaaa"), "<aa>");
  EXPECT_EQ(found("a{2,}", "aaaa"), "<aaaa>");
  EXPECT_EQ(found("a{1,3}?b", "aaab"), "<aaab>");
  EXPECT_EQ(found("(foo|bar)_?", "x_bar_"), "<bar_>");
  EXPECT_EQ(found("", "x"), "<>");
  EXPECT_EQ(found("^(?:db|tbl)_", "tbl_user"), "<tbl_>");
  EXPECT_EQ(found("(?<kind>db)_", "db_user"), "<db_>");
}

TEST(NameRegexTest, knowsClassesAndEscapes) {
  EXPECT_EQ(found("[A-Z]\\d+", "aB12"), "<B12>");
  EXPECT_EQ(found("[^a-z]", "abC"), "<C>");
  EXPECT_EQ(found("[\\w-]+", "a-b!"), "<a-b>");
  EXPECT_EQ(found("[x", "x"), "error: a `[` has no `]`");
  EXPECT_EQ(found("[]", "x"), "nothing");
  EXPECT_EQ(found("\\W", "a_1"), "nothing");
  EXPECT_EQ(found("\\x41|\\u0042", "B"), "<B>");
  EXPECT_EQ(found("a\\.b", "a.b"), "<a.b>");
  EXPECT_EQ(found("\\bat\\b", "at"), "<at>");
  EXPECT_EQ(found("\\Bat", "chat"), "<at>");
  EXPECT_EQ(found("a{x", "a{x"), "<a{x>");
  EXPECT_EQ(found("ID", "userid", /*ignoreCase=*/true), "<id>");
}

TEST(NameRegexTest, looksAheadAndBehind) {
  EXPECT_EQ(found("^(?!.*[aA]mountD6$).*D6$", "priceD6"), "<priceD6>");
  EXPECT_EQ(found("^(?!.*[aA]mountD6$).*D6$", "priceAmountD6"), "nothing");
  EXPECT_EQ(found("user(?=Id)", "userId"), "<user>");
  EXPECT_EQ(found("(?<=user)Id", "userId"), "<Id>");
  EXPECT_EQ(found("(?<!user)Id", "userId"), "nothing");
  EXPECT_EQ(found("(?<!user)Id", "postId"), "<Id>");
}

TEST(NameRegexTest, saysWhatIsWrong) {
  EXPECT_EQ(found("(a", "a"), "error: a `(` has no `)`");
  EXPECT_EQ(found("a)", "a"), "error: a `)` has no `(`");
  EXPECT_EQ(found("*a", "a"), "error: nothing to repeat before `*`");
  EXPECT_EQ(found("a**", "a"), "error: nothing to repeat before `*`");
  EXPECT_EQ(found("a\\", "a"), "error: nothing follows the last `\\`");
  EXPECT_EQ(found("[b-a]", "a"), "error: a range in `[…]` is out of order");
  EXPECT_EQ(found("a{3,2}", "a"),
            "error: the numbers of a quantifier are out of order");
  EXPECT_EQ(found("(a)\\1", "aa"), "error: `\\1` is not supported");
  EXPECT_EQ(found("(?#x)", ""), "error: unknown kind of group `(?#`");
  EXPECT_EQ(found("\\x4", ""),
            "error: `\\x` needs the number of an ASCII character");
  EXPECT_EQ(found("(a{99}){99}", ""), "error: it repeats too much");
  EXPECT_EQ(found(std::string(600, 'a'), ""),
            "error: it is longer than 512 characters");
}

TEST(NameRegexTest, takesNoTimeOnPatternsThatGoBackAndForth) {
  std::string text(255, 'a');
  EXPECT_EQ(found("(a+)+$", text + "b"), "nothing");
  EXPECT_EQ(found("(a*)*b", text), "nothing");
  EXPECT_EQ(found("(a|a)*c", text), "nothing");
  EXPECT_EQ(found("^(?=.*(?=.*(?=.*(?=.*(?=.*b))))).", text), "nothing");
  EXPECT_EQ(found("a", std::string(NameRegex::mostTextBytes + 1, 'a')),
            "nothing");
}
