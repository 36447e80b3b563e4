#include "keep/LostTables.h"
#include "keep/MissingStructure.h"

#include "sql/Replay.h"

#include "llvm/ADT/STLExtras.h"
#include "gtest/gtest.h"

using namespace holdfast;
using namespace holdfast::keep;
using namespace llvm;

static Catalog catalogOf(StringRef sql) {
  Catalog catalog =
      sql::replay(Provider::PostgreSQL,
                  std::make_shared<const SourceFile>("test.sql", sql.str()));
  catalog.indexNames();
  return catalog;
}

static std::vector<TableToKeep> toKeep(const Catalog &catalog,
                                       const LostObjects &lost) {
  return cantFail(tablesToKeep(catalog, lost));
}

TEST(LostTables, TakePartitionsAndHeirs) {
  Catalog catalog =
      catalogOf("CREATE TABLE a (id int, at int) PARTITION BY RANGE (at);"
                "CREATE TABLE a1 PARTITION OF a FOR VALUES FROM (0) TO (5);"
                "CREATE TABLE b (id int); CREATE TABLE c () INHERITS (b);");
  EXPECT_EQ(toKeep(catalog, {{{"public", "a"}}, {}}).size(), 2u);
  EXPECT_EQ(toKeep(catalog, {{{"", "b"}}, {}}).size(), 2u);
}

TEST(LostTables, KeepTheKeyBesideColumns) {
  Catalog catalog =
      catalogOf("CREATE TABLE a (x int, id int PRIMARY KEY, note text);");
  auto kept = toKeep(catalog, {{}, {{{"public", "a"}, {"note"}}}});
  ASSERT_EQ(kept.size(), 1u);
  EXPECT_FALSE(kept[0].kept.isWhole);
  EXPECT_EQ(kept[0].kept.columns, (std::vector<std::string>{"id", "note"}));
}

TEST(LostTables, KeepAllWhereNoKeyStays) {
  Catalog catalog = catalogOf(
      "CREATE TABLE a (x int, note text); CREATE TABLE b (id int PRIMARY KEY, "
      "n int); CREATE TABLE c (u int NOT NULL UNIQUE, n int);");
  auto kept = toKeep(catalog, {{},
                               {{{"public", "a"}, {"note"}},
                                {{"public", "b"}, {"id"}},
                                {{"public", "c"}, {"n"}}}});
  ASSERT_EQ(kept.size(), 3u);
  EXPECT_TRUE(kept[0].kept.isWhole);
  EXPECT_TRUE(kept[1].kept.isWhole);
  EXPECT_EQ(kept[2].kept.columns, (std::vector<std::string>{"u", "n"}));
}

TEST(LostTables, NameWhatIsNotThere) {
  Catalog catalog = catalogOf("CREATE TABLE a (id int);");
  auto table = tablesToKeep(catalog, {{{"public", "b"}}, {}});
  ASSERT_FALSE(bool(table));
  EXPECT_EQ(toString(table.takeError()),
            "the database has no table `b`; nothing was kept");
  auto column = tablesToKeep(catalog, {{}, {{{"public", "a"}, {"x"}}}});
  ASSERT_FALSE(bool(column));
  EXPECT_EQ(toString(column.takeError()),
            "the database has no column `a.x`; nothing was kept");
}

static MissingStructure missing(StringRef earlier, StringRef current,
                                const LostObjects &lost) {
  Catalog then = catalogOf(earlier), now = catalogOf(current);
  std::vector<KeptTable> tables;
  for (const TableToKeep &table : toKeep(then, lost))
    tables.push_back(table.kept);
  return cantFail(findMissing(then, now, tables));
}

TEST(MissingStructure, IsNothingWhereAllIsThere) {
  StringRef sql = "CREATE TABLE a (id int PRIMARY KEY);";
  EXPECT_TRUE(missing(sql, sql, {{{"public", "a"}}, {}}).empty());
}

TEST(MissingStructure, HasKeysOfOthersAndLeavesOutThoseToNothing) {
  MissingStructure found =
      missing("CREATE TABLE x (id int PRIMARY KEY);"
              "CREATE TABLE a (id int PRIMARY KEY, x int REFERENCES x (id));"
              "CREATE TABLE b (id int, a int REFERENCES a (id));",
              "CREATE TABLE b (id int, a int);", {{{"public", "a"}}, {}});
  ASSERT_EQ(found.afterRows.size(), 1u);
  EXPECT_TRUE(
      StringRef(found.afterRows[0]).contains("ALTER TABLE \"public\".\"b\""));
  ASSERT_EQ(found.remarks.size(), 1u);
  EXPECT_EQ(found.remarks[0], "the foreign key from `a` to `x` stays away: "
                              "there is no such table now");
}

TEST(MissingStructure, AddsRequiredColumnsOpenAndClosesThem) {
  MissingStructure found = missing(
      "CREATE TYPE \"K\" AS ENUM ('a', 'b'); CREATE TABLE a (id int PRIMARY "
      "KEY, k \"K\" NOT NULL); CREATE INDEX a_k ON a (k);",
      "CREATE TYPE \"K\" AS ENUM ('b'); CREATE TABLE a (id int PRIMARY KEY);",
      {{}, {{{"public", "a"}, {"k"}}}});
  ASSERT_EQ(found.enumValues.size(), 1u);
  EXPECT_TRUE(StringRef(found.enumValues[0]).contains("ADD VALUE 'a'"));
  ASSERT_EQ(found.beforeRows.size(), 1u);
  EXPECT_FALSE(StringRef(found.beforeRows[0]).contains("NOT NULL"));
  EXPECT_TRUE(any_of(found.afterRows, [](StringRef statement) {
    return statement.contains("SET NOT NULL");
  }));
  EXPECT_TRUE(any_of(found.afterRows, [](StringRef statement) {
    return statement.contains("CREATE INDEX");
  }));
}
