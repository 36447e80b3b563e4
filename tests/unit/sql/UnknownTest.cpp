#include "Describe.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

static constexpr Provider pg = Provider::PostgreSQL;
static constexpr const char *teams =
    "CREATE TABLE teams (id int PRIMARY KEY, n int);\n";

static Unknown after(std::string script) {
  return replayText(pg, teams + std::move(script)).unknown;
}

TEST(Unknown, nothingIsWhereAllIsRead) {
  EXPECT_TRUE(after("CREATE INDEX ON teams (n); GRANT ALL ON teams TO a; "
                    "UPDATE teams SET n = 1; CREATE ROLE b;")
                  .empty());
}

TEST(Unknown, aMisspeltStatementMayMakeWhatItNames) {
  Unknown unknown = after("ALTER TABEL teams ADD COLUMN b int;");
  EXPECT_TRUE(unknown.mayHaveColumn("teams", "b"));
  EXPECT_FALSE(unknown.mayHaveColumn("teams", "c"));
  EXPECT_FALSE(unknown.mayHaveColumn("players", "b"));
  EXPECT_FALSE(unknown.mayHaveTable("teams"));
  EXPECT_FALSE(unknown.mayHaveDropped("teams"));
}

TEST(Unknown, aTableMayBeThere) {
  Unknown unknown = after("CREATE TABEL players (id int, name text);");
  EXPECT_TRUE(unknown.mayHaveTable("players"));
  EXPECT_FALSE(unknown.mayHaveTable("games"));
}

TEST(Unknown, anIndexMayBeThere) {
  Unknown unknown = after("CREATE INDEX i ON /* schema */.\"teams\" (n);");
  EXPECT_TRUE(unknown.mayHaveIndex("teams", {"n"}));
  EXPECT_FALSE(unknown.mayHaveIndex("teams", {"id"}));
  EXPECT_FALSE(unknown.mayHaveIndex("players", {"n"}));
}

TEST(Unknown, anIndexOfAnyTableMayBeThere) {
  Unknown unknown = after("CREATE INDEX i ON {{table}} (n);");
  EXPECT_TRUE(unknown.mayHaveIndex("teams", {"n"}));
  EXPECT_TRUE(unknown.mayHaveIndex("players", {"n"}));
  EXPECT_FALSE(unknown.mayHaveIndex("players", {"id"}));
}

TEST(Unknown, whatIsDroppedMayBeGone) {
  EXPECT_TRUE(after("DROP TABEL teams;").mayHaveDropped("teams"));
  Unknown unknown = after("ALTER TABEL teams DROP COLUMN n;");
  EXPECT_TRUE(unknown.mayHaveDropped("teams", "n"));
  EXPECT_FALSE(unknown.mayHaveDropped("teams", "id"));
  EXPECT_FALSE(unknown.mayHaveDropped("teams"));
}

// A loss is reported, even where a loop may have been it.
TEST(Unknown, whatRunsLaterDropsNothing) {
  Unknown unknown =
      after("DO $$ BEGIN EXECUTE format('DROP TABLE %I', 'teams'); END $$;");
  EXPECT_FALSE(unknown.empty());
  EXPECT_FALSE(unknown.mayHaveDropped("teams"));
  EXPECT_FALSE(unknown.mayHaveTable("players"));
}

TEST(Unknown, whatRunsLaterMayMakeAnything) {
  Unknown unknown = after("DO $$ BEGIN EXECUTE format('ALTER TABLE %I ADD "
                          "COLUMN %I int', t, c); END $$;");
  EXPECT_TRUE(unknown.mayHaveColumn("players", "any"));
  EXPECT_FALSE(unknown.mayHaveTable("players"));
}

TEST(Unknown, endsWithTheTable) {
  const char *misspelt = "ALTER TABEL teams ADD COLUMN b int;";
  EXPECT_FALSE(after(std::string(misspelt) +
                     "DROP TABLE teams; CREATE TABLE teams (id int);")
                   .mayHaveColumn("teams", "b"));
  EXPECT_TRUE(after(std::string(misspelt) + "ALTER TABLE teams RENAME TO t;")
                  .mayHaveColumn("t", "b"));
}

TEST(Unknown, columnsOfAQueryThatAreNotNamed) {
  Unknown unknown = after("CREATE TABLE copy AS SELECT n + 1 FROM teams;");
  EXPECT_TRUE(unknown.mayHaveColumn("copy", "any"));
  EXPECT_FALSE(unknown.mayHaveColumn("teams", "any"));
}

TEST(Unknown, noRefusalRestsOnIt) {
  auto refusals = [](const std::string &script) {
    unsigned count = 0;
    for (const StatementRemark &remark : replayText(pg, script).remarks)
      count += remark.kind == StatementRemark::Kind::Refused;
    return count;
  };
  EXPECT_EQ(refusals("CREATE TABEL players (id int);\n"
                     "ALTER TABLE players ADD COLUMN b int;"),
            0u);
  EXPECT_EQ(refusals("CREATE TABEL players (id int);\n"
                     "ALTER TABLE games ADD COLUMN b int;"),
            1u);
}

TEST(Unknown, aStatementSaysWhatWasMeant) {
  Catalog catalog = replayText(pg, "ALTER TABEL teams ADD b int;");
  ASSERT_EQ(catalog.remarks.size(), 1u);
  EXPECT_EQ(catalog.remarks[0].message,
            "It cannot be parsed; did you mean `ALTER TABLE`?");
}
