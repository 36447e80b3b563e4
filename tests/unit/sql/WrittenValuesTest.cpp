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
  EXPECT_EQ(literal("lower('A')"), "");
  EXPECT_EQ(literal("now"), "");
  EXPECT_EQ(literal("a"), "");
  EXPECT_EQ(literal(""), "");
}

TEST(WrittenValues, TheTimeOfTheStatement) {
  EXPECT_EQ(literal("now()"), "CURRENT_TIMESTAMP");
  EXPECT_EQ(literal("NOW(3)", mysqlDialect), "CURRENT_TIMESTAMP");
  EXPECT_EQ(literal("current_timestamp::date"), "");
}

TEST(WrittenValues, ArraysAreTextsOfArrays) {
  EXPECT_EQ(literal("ARRAY['x', 'a \"b\"']"), "'{\"x\",\"a \\\"b\\\"\"}'");
  EXPECT_EQ(literal("ARRAY[1, NULL]::int[]"), "'{1,NULL}'");
  EXPECT_EQ(literal("ARRAY[]::text[]"), "'{}'");
  EXPECT_EQ(literal("ARRAY[lower('A')]"), "");
  EXPECT_EQ(literal("ARRAY['x'] || 'y'"), "");
}

TEST(WrittenValues, RowsOfValues) {
  SourceFile file("", "VALUES (1, 'a', lower('A')), (2, NULL, DEFAULT)");
  Query query;
  query.values = file.wholeFile().range;
  RowFacts rows;
  setInserted(rows, postgresDialect, file, query);
  EXPECT_EQ(rows.insertedRows, 2u);
  EXPECT_EQ(rows.inserted, (std::vector<std::vector<std::string>>{
                               {"1", "'a'", ""}, {"2", "NULL", "DEFAULT"}}));
}

TEST(WrittenValues, ColumnsOfOtherRows) {
  SourceFile file("", "a = b.a, c = CAST(b.d AS text)::int, e = f::text");
  std::vector<RowFacts::Assigned> assigned =
      assignedIn(postgresDialect, file, file.wholeFile().range, {}, {"b"});
  ASSERT_EQ(assigned.size(), 3u);
  EXPECT_EQ(assigned[0].other + assigned[0].source, "a");
  EXPECT_TRUE(assigned[0].casts.empty());
  EXPECT_EQ(assigned[1].other, "d");
  ASSERT_EQ(assigned[1].casts.size(), 2u);
  EXPECT_EQ(assigned[1].casts[0].name, "text");
  EXPECT_EQ(assigned[1].casts[1].name, "integer");
  EXPECT_EQ(assigned[2].other, "");
  EXPECT_EQ(assigned[2].source, "f");
}

static std::vector<std::string> joined(std::string condition) {
  SourceFile file("", condition);
  return joinedIn(postgresDialect, file, file.wholeFile().range);
}

TEST(WrittenValues, WhatRowsAreJoinedBy) {
  using Names = std::vector<std::string>;
  EXPECT_EQ(joined("a.id = b.id"), Names{"id"});
  EXPECT_EQ(joined("(a.x = b.x) AND b.y = a.y"), (Names{"x", "y"}));
  EXPECT_EQ(joined("a.id = b.id OR true"), Names());
  EXPECT_EQ(joined("a.id = b.role AND a.x < b.x AND a.z = a.z"), Names());
}

TEST(WrittenValues, WhatColumnsAreSetTo) {
  SourceFile file("", "a = 1, b = EXCLUDED.c, d = e::text, f = g + 1");
  std::vector<RowFacts::Assigned> assigned =
      assignedIn(postgresDialect, file, file.wholeFile().range, {});
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
