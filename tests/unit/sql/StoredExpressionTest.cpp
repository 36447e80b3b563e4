#include "sql/StoredExpression.h"

#include <gtest/gtest.h>

using namespace holdfast;
using sql::storedExpression;

namespace {

std::string stored(llvm::StringRef text, llvm::ArrayRef<Column> columns = {}) {
  return storedExpression(text, columns).value_or("unknown");
}

Column column(llvm::StringRef name, llvm::StringRef type) {
  Column result;
  result.name = name.str();
  result.type.name = type.str();
  return result;
}

} // namespace

// tests/introspect/stored-expressions.test holds many more against a server.
TEST(StoredExpression, writesParenthesesAndTypes) {
  EXPECT_EQ(stored("now() + '30 days'::interval"),
            "(now() + '30 days'::interval)");
  EXPECT_EQ(stored("(NOW() + interval '1 week')"),
            "(now() + '7 days'::interval)");
  EXPECT_EQ(stored("'c_' || md5('x')"), "('c_'::text || md5('x'::text))");
  EXPECT_EQ(stored("-1 + 2.5"), "(('-1'::integer)::numeric + 2.5)");
}

TEST(StoredExpression, isTheSameTheSecondTime) {
  for (llvm::StringRef text :
       {"now() + '90 min'", "lower('A') || 'b' || 1", "floor(random() * 10)",
        "now() AT TIME ZONE 'utc'", "coalesce(md5('a'), 'b')",
        "substring('abc', 1, 2)"}) {
    std::string once = stored(text);
    EXPECT_NE(once, "unknown");
    EXPECT_EQ(stored(once), once);
  }
}

TEST(StoredExpression, knowsColumns) {
  Column columns[] = {column("Body", "text"), column("user", "text"),
                      column("slug", "character varying"),
                      column("n", "integer"), column("own", "mood")};
  EXPECT_EQ(stored("lower(\"Body\")", columns), "lower(\"Body\")");
  EXPECT_EQ(stored("lower(\"user\")", columns), "lower(\"user\")");
  EXPECT_EQ(stored("lower(SLUG)", columns), "lower((slug)::text)");
  EXPECT_EQ(stored("n * 1.5", columns), "((n)::numeric * 1.5)");
  EXPECT_EQ(stored("lower(own)", columns), "unknown");
  EXPECT_EQ(stored("lower(gone)", columns), "unknown");
}

TEST(StoredExpression, leavesWhatItDoesNotKnow) {
  for (llvm::StringRef text :
       {"", "'a'", "f(1)", "now() - '1 day'", "a[1]",
        "CASE WHEN true THEN 1 END", "'x'::varchar(3) || 'y'", "(1", "1 2",
        "now() + '1 fortnight'", "f() || 'a'", "f()::text", "'1'::interval day",
        "ARRAY[1]", "1e400 + 1"})
    EXPECT_EQ(stored(text), "unknown") << text.str();
}

TEST(StoredExpression, survivesDepth) {
  EXPECT_EQ(stored(std::string(100000, '(')), "unknown");
}
