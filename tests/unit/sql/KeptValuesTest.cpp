#include "sql/Dialect.h"
#include "sql/RowFacts.h"

#include <gtest/gtest.h>

using llvm::StringRef;
using namespace holdfast;
using namespace holdfast::sql;

static std::string overwritten(std::string assignments,
                               std::string condition = "") {
  SourceFile file("", assignments + " WHERE " + condition);
  auto end = static_cast<uint32_t>(assignments.size());
  Range where = condition.empty()
                    ? Range()
                    : Range{end + 7, static_cast<uint32_t>(file.text().size())};
  std::string text;
  for (const std::string &column :
       overwrittenIn(postgresDialect, file, {0, end}, where))
    text += (text.empty() ? "" : " ") + column;
  return text;
}

TEST(KeptValues, WhatGetsAnotherValueLosesItsOwn) {
  EXPECT_EQ(overwritten("a = 1, b = lower(b), c = DEFAULT"), "a b c");
  EXPECT_EQ(overwritten("(a, b) = (SELECT 1, 2), c = 3"), "a b c");
  EXPECT_EQ(overwritten("a = CASE WHEN b THEN 1 ELSE 2 END, c = 1"), "a c");
}

TEST(KeptValues, WhatIsTheSameOrEmptyLosesNothing) {
  EXPECT_EQ(overwritten("a = a, b = coalesce(b, 'x'), c = (COALESCE(c, d))"),
            "");
  EXPECT_EQ(overwritten("a = coalesce(b, a)"), "a");
  EXPECT_EQ(overwritten("a = 1", "a IS NULL"), "");
  EXPECT_EQ(overwritten("a = 1, b = 2", "a IS NULL AND c > 1"), "b");
  EXPECT_EQ(overwritten("a = 1", "a IS NULL OR c > 1"), "a");
}

TEST(KeptValues, EachBranchForRowsWithAValueGivesIt) {
  EXPECT_EQ(overwritten("a = CASE WHEN a IS NULL THEN 1 ELSE a END"), "");
  EXPECT_EQ(overwritten("a = CASE WHEN b THEN a ELSE a END"), "");
  EXPECT_EQ(overwritten("a = CASE WHEN a IS NULL THEN 1 END"), "a");
  EXPECT_EQ(overwritten("a = CASE WHEN a = 1 THEN 2 ELSE a END"), "a");
  EXPECT_EQ(overwritten("a = CASE WHEN a IS NULL THEN 1 ELSE b END"), "a");
}

TEST(KeptValues, TheSameColumnOfAnotherRowIsAnotherValue) {
  StringRef others[] = {"excluded"};
  SourceFile file("", "a = EXCLUDED.a, b = coalesce(excluded.b, b), c = t.c");
  EXPECT_EQ(
      overwrittenIn(postgresDialect, file, file.wholeFile().range, {}, others),
      (std::vector<std::string>{"a", "b"}));
}

static bool keeps(std::string expression) {
  SourceFile file("", expression);
  return keepsColumn(postgresDialect, file, file.wholeFile().range, "a");
}

TEST(KeptValues, ConversionsThatHaveAWayBack) {
  for (const char *expression :
       {"a", "(a)::text", "a AT TIME ZONE 'UTC'", "ARRAY[a]",
        "ARRAY[a]::text[]", "to_jsonb(a)", "coalesce(a, '')"})
    EXPECT_TRUE(keeps(expression)) << expression;
  for (const char *expression :
       {"NULL", "length(a)", "a AT TIME ZONE b", "ARRAY[b]", "to_jsonb(b)", "1",
        "CASE WHEN a THEN 1 END"})
    EXPECT_FALSE(keeps(expression)) << expression;
}
