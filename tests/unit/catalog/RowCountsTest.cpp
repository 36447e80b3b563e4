#include "catalog/RowCounts.h"

#include "gtest/gtest.h"

using namespace holdfast;

TEST(RowCounts, Describes) {
  using Kind = RowCount::Kind;
  EXPECT_EQ(describe({Kind::Exact, 0}), "no rows");
  EXPECT_EQ(describe({Kind::Exact, 1}), "1 row");
  EXPECT_EQ(describe({Kind::Exact, 999}), "999 rows");
  EXPECT_EQ(describe({Kind::Exact, 1204}), "1,204 rows");
  EXPECT_EQ(describe({Kind::Estimate, 1234567}), "about 1,234,567 rows");
  EXPECT_EQ(describe({Kind::Some, 0}), "rows");
}

TEST(RowCounts, AreThoseOfATable) {
  RowCounts counts;
  Table table;
  table.schema = "a";
  table.name = "b";
  EXPECT_EQ(counts.of(table), std::nullopt);
  counts.set("a", "b", {RowCount::Kind::Exact, 2});
  counts.setOnlyNulls("a", "b", "c");
  ASSERT_TRUE(counts.of(table).has_value());
  EXPECT_EQ(counts.of(table)->rows, 2u);
  EXPECT_TRUE(counts.holdsOnlyNulls(table, "c"));
  EXPECT_FALSE(counts.holdsOnlyNulls(table, "d"));
  table.schema = "b";
  EXPECT_EQ(counts.of(table), std::nullopt);
}
