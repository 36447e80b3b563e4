#include "sql/Dialect.h"
#include "sql/RowFacts.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::sql;

static std::string literal(std::string expression,
                           const Dialect &dialect = postgresDialect) {
  SourceFile file("", expression);
  return literalIn(dialect, file, file.wholeFile().range);
}

TEST(WrittenValues, LiteralsAreQuotedAnew) {
  EXPECT_EQ(literal("'it''s'"), "'it''s'");
  EXPECT_EQ(literal("$x$it's$x$"), "'it''s'");
  EXPECT_EQ(literal("('a'::text)"), "'a'");
  EXPECT_EQ(literal("-1.5"), "-1.5");
  EXPECT_EQ(literal("true"), "TRUE");
  EXPECT_EQ(literal("null"), "NULL");
  EXPECT_EQ(literal("default"), "DEFAULT");
}

TEST(WrittenValues, WhatServersMayReadInTwoWaysIsNone) {
  EXPECT_EQ(literal("E'a\\'b'"), "");
  EXPECT_EQ(literal("'a\\'b'", mysqlDialect), "");
  EXPECT_EQ(literal("'a' || 'b'"), "");
  EXPECT_EQ(literal("now()"), "");
  EXPECT_EQ(literal("a"), "");
  EXPECT_EQ(literal(""), "");
}

TEST(WrittenValues, RowsOfValues) {
  SourceFile file("", "VALUES (1, 'a', now()), (2, NULL, DEFAULT)");
  RowFacts rows;
  setInserted(rows, postgresDialect, file, file.wholeFile().range);
  EXPECT_EQ(rows.insertedRows, 2u);
  EXPECT_EQ(rows.inserted, (std::vector<std::vector<std::string>>{
                               {"1", "'a'", ""}, {"2", "NULL", "DEFAULT"}}));
}

TEST(WrittenValues, WhatColumnsAreSetTo) {
  SourceFile file("", "a = 1, b = EXCLUDED.c, d = e::text, f = g + 1");
  std::vector<RowFacts::Assigned> assigned =
      assignedIn(postgresDialect, file, file.wholeFile().range, {}, {});
  ASSERT_EQ(assigned.size(), 4u);
  EXPECT_EQ(assigned[0].literal, "1");
  EXPECT_EQ(assigned[1].inserted, "c");
  EXPECT_EQ(assigned[2].source, "e");
  EXPECT_TRUE(assigned[2].takesAll);
  EXPECT_EQ(assigned[3].literal + assigned[3].source, "");
}

static bool isNever(std::string condition) {
  SourceFile file("", condition);
  return isNeverTrue(postgresDialect, file, file.wholeFile().range);
}

TEST(WrittenValues, ConditionsThatNoRowMeets) {
  for (const char *condition :
       {"false", "1 = 0", "(NOT true)", "a > 1 AND false"})
    EXPECT_TRUE(isNever(condition)) << condition;
  for (const char *condition : {"", "1 = 1", "a = 0", "false OR a", "true"})
    EXPECT_FALSE(isNever(condition)) << condition;
}
