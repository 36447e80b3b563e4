#include "review/HistoryReview.h"

#include <gtest/gtest.h>

using namespace holdfast;

namespace {

SourceFilePtr migration(std::string name, std::string text) {
  return std::make_shared<SourceFile>("migrations/" + name + "/migration.sql",
                                      std::move(text));
}

constexpr Provider pg = Provider::PostgreSQL;
constexpr const char *users = "CREATE TABLE \"User\" (id int PRIMARY KEY);\n"
                              "CREATE TABLE \"Post\" (id int PRIMARY KEY);";

sql::Replayer stateAfter(llvm::ArrayRef<SourceFilePtr> scripts) {
  sql::Replayer replayer(pg);
  for (const SourceFilePtr &script : scripts)
    replayer.apply(script);
  return replayer;
}

/// Where the late migration meets the one of the base: `3_b at User`, or
/// `3_b` where they have nothing in common.
std::string late(std::string ours, std::string theirs,
                 bool isMergedLater = false) {
  SourceFilePtr first = migration("1_init", users);
  SourceFilePtr other = migration("3_b", std::move(theirs));
  SourceFilePtr added = migration("2_a", std::move(ours));
  std::vector<SourceFilePtr> before{first}, since, now{first, added};
  if (isMergedLater) {
    since.push_back(other);
  } else {
    before.push_back(other);
    now.push_back(other);
  }
  HistoryReview review =
      reviewHistory(pg, "main", before, now, since, stateAfter);
  std::string text;
  for (const HistoryChange &change : review.changes) {
    EXPECT_EQ(change.kind, HistoryChange::Kind::Late);
    text += change.other +
            (change.meetingAt.empty() ? "" : " at " + change.meetingAt);
  }
  return text;
}

std::vector<HistoryChange> edited(std::string before, std::string now) {
  return reviewHistory(pg, "main", {migration("1_init", std::move(before))},
                       {migration("1_init", std::move(now))}, {}, stateAfter)
      .changes;
}

} // namespace

TEST(LateMigrations, meetWhereBothChangeATable) {
  EXPECT_EQ(late("ALTER TABLE \"User\" ADD COLUMN a int;",
                 "ALTER TABLE \"User\" ADD COLUMN b int;"),
            "3_b at User");
  EXPECT_EQ(late("ALTER TABLE \"User\" ADD COLUMN a int;",
                 "UPDATE \"User\" SET id = 1;"),
            "3_b at User");
}

TEST(LateMigrations, doNotMeetInTablesThatBothReferTo) {
  EXPECT_EQ(late("CREATE TABLE a (u int REFERENCES \"User\" (id));",
                 "CREATE TABLE b (u int REFERENCES \"User\" (id));"),
            "3_b");
  EXPECT_EQ(late("ALTER TABLE \"User\" ADD COLUMN a int;",
                 "ALTER TABLE \"Post\" ADD COLUMN a int;"),
            "3_b");
}

TEST(LateMigrations, meetInWhatOneMakesOrDrops) {
  EXPECT_EQ(late("DROP TABLE \"User\";",
                 "CREATE TABLE b (u int REFERENCES \"User\" (id));"),
            "3_b at User");
  EXPECT_EQ(late("CREATE TYPE role AS ENUM ('A');",
                 "DO $$ BEGIN DROP TYPE role; END $$;"),
            "3_b at role");
  EXPECT_EQ(late("CREATE INDEX both ON \"User\" (id);",
                 "CREATE INDEX both ON \"Post\" (id);"),
            "3_b at both");
}

TEST(LateMigrations, areHeldAgainstWhatWasMergedSince) {
  EXPECT_EQ(late("ALTER TABLE \"User\" ADD COLUMN a int;",
                 "ALTER TABLE \"User\" ADD COLUMN b int;", true),
            "3_b at User");
  EXPECT_EQ(late("ALTER TABLE \"User\" ADD COLUMN a int;",
                 "ALTER TABLE \"Post\" ADD COLUMN b int;", true),
            "3_b");
}

TEST(EditedMigrations, commentsAndSpacesAreNoStatements) {
  auto changes = edited("-- a\nCREATE TABLE a (id int);",
                        "-- b\nCREATE  TABLE a\n(id int); /* c */");
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_TRUE(changes[0].hasSameStatements);
}

TEST(EditedMigrations, everythingElseIs) {
  for (const char *now :
       {"CREATE TABLE a (id bigint);", "CREATE TABLE a (id int, b int);",
        "CREATE TABLE a (id int); SELECT 1;", "CREATE TABLE \"A\" (id int);"}) {
    auto changes = edited("CREATE TABLE a (id int);", now);
    ASSERT_EQ(changes.size(), 1u) << now;
    EXPECT_FALSE(changes[0].hasSameStatements) << now;
  }
  // A comment in the body of a function is kept by the server.
  auto changes =
      edited("DO $$ BEGIN /* a */ END $$;", "DO $$ BEGIN /* b */ END $$;");
  ASSERT_EQ(changes.size(), 1u);
  EXPECT_FALSE(changes[0].hasSameStatements);
}
