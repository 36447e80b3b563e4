#include "sql/TextRenames.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::sql;

static const Dialect &postgres = *dialectOf(Provider::PostgreSQL);

static std::string renameColumn(llvm::StringRef query) {
  return renameColumnInQuery(postgres, query, "post", "old", "new");
}

TEST(TextRenames, keepTheNamesOfAViewsColumns) {
  EXPECT_EQ(renameColumn("SELECT old, id FROM post"),
            "SELECT \"new\" AS \"old\", id FROM post");
  EXPECT_EQ(renameColumn("SELECT id FROM post WHERE old > 1 ORDER BY old"),
            "SELECT id FROM post WHERE \"new\" > 1 ORDER BY \"new\"");
  EXPECT_EQ(renameColumn("SELECT id AS old FROM post"),
            "SELECT id AS old FROM post");
}

TEST(TextRenames, leaveSubqueriesWithoutNewNames) {
  EXPECT_EQ(renameColumn("SELECT id FROM a WHERE id IN (SELECT old FROM post)"),
            "SELECT id FROM a WHERE id IN (SELECT \"new\" FROM post)");
  EXPECT_EQ(renameColumn("SELECT count(old), old FROM post"),
            "SELECT count(\"new\"), \"new\" AS \"old\" FROM post");
  EXPECT_EQ(
      renameColumn("SELECT (SELECT max(old) FROM post) AS most, id FROM a"),
      "SELECT (SELECT max(\"new\") FROM post) AS most, id FROM a");
}

TEST(TextRenames, knowTheTableByItsAlias) {
  EXPECT_EQ(renameColumn("SELECT p.old, u.old FROM post p, users u"),
            "SELECT p.\"new\" AS \"old\", u.old FROM post p, users u");
}

TEST(TextRenames, leaveATableItsOldNameInTheQuery) {
  EXPECT_EQ(renameTableInQuery(postgres, "SELECT post.id FROM post", "post",
                               "\"Post\""),
            "SELECT post.id FROM \"Post\" AS \"post\"");
  EXPECT_EQ(
      renameTableInQuery(postgres, "SELECT p.id FROM post p", "post", "x"),
      "SELECT p.id FROM x p");
}
