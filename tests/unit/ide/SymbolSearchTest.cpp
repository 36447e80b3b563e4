#include "ide/SymbolSearch.h"

#include <gtest/gtest.h>

using namespace holdfast;

static std::string search(llvm::StringRef query, size_t limit = 100) {
  static const DocumentPtr document =
      Document::parse(std::make_shared<const SourceFile>("a.prisma", R"(
datasource db {
  provider = "postgresql"
}
model User {
  id     Int
  userId Int
}
model UserProfile {
  id      Int
  picture String
}
enum Role {
  USER
  SUPER_USER
}
type Alias = Int
)"));
  std::string out;
  for (const FoundSymbol &symbol : searchSymbols({document}, query, limit))
    out += (out.empty() ? "" : " ") + symbol.name().text.str();
  return out;
}

TEST(SymbolSearch, findsBlocksWithoutAQuery) {
  EXPECT_EQ(search(""), "db User UserProfile Role");
  EXPECT_EQ(search("", 2), "db User");
}

TEST(SymbolSearch, whatFitsBestComesFirst) {
  EXPECT_EQ(search("User"), "User USER UserProfile userId SUPER_USER");
  EXPECT_EQ(search("upr"), "UserProfile SUPER_USER");
  EXPECT_EQ(search("up"), "UserProfile SUPER_USER");
  EXPECT_EQ(search("su"), "SUPER_USER");
  EXPECT_EQ(search("uid"), "userId");
  EXPECT_EQ(search("ser"), "User USER userId SUPER_USER UserProfile");
}

TEST(SymbolSearch, nothingWhereALetterLacks) {
  EXPECT_EQ(search("userx"), "");
  EXPECT_EQ(search("resu"), "");
  EXPECT_EQ(search("Alias"), "");
  EXPECT_EQ(fitOf("", "x"), 0u);
  EXPECT_GT(fitOf("ab", "axb"), 0u);
  EXPECT_EQ(fitOf("ab", "ba"), 0u);
}
