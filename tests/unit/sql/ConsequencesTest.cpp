#include "sql/Replay.h"
#include "sql/Steps.h"

#include <gtest/gtest.h>

using namespace holdfast;
using holdfast::sql::Consequence;
using holdfast::sql::Step;

static std::string spelling(const Consequence &beside) {
  std::string columns;
  for (const std::string &column : beside.columns)
    columns += (columns.empty() ? "" : "+") + column;
  switch (beside.kind) {
  case Consequence::Kind::DropsTable:
    return "drops " + beside.table;
  case Consequence::Kind::DropsColumns:
    return "drops " + beside.table + "." + columns;
  case Consequence::Kind::DeletesRows:
    return "deletes " + beside.table + " by " + columns;
  case Consequence::Kind::ClearsColumns:
    return "clears " + beside.table + "." + columns;
  case Consequence::Kind::ChangesColumns:
    return "changes " + beside.table + "." + columns;
  }
  return "";
}

/// What a script takes beside the tables that it names, after a history.
static std::string beside(std::string history, std::string script,
                          Provider provider = Provider::PostgreSQL) {
  sql::Replayer replayer(provider);
  replayer.apply(std::make_shared<SourceFile>("1.sql", std::move(history)));
  replayer.markExisting();
  std::vector<Step> steps;
  replayer.apply(std::make_shared<SourceFile>("2.sql", std::move(script)),
                 steps);
  std::string text;
  for (const Step &step : steps)
    for (const Consequence &one : step.consequences)
      text += (text.empty() ? "" : ", ") + spelling(one);
  return text;
}

static constexpr char blog[] =
    "CREATE TABLE users (id int PRIMARY KEY, email text UNIQUE);"
    "CREATE TABLE posts (id int PRIMARY KEY, author int REFERENCES users ON "
    "DELETE CASCADE ON UPDATE CASCADE, editor int REFERENCES users ON DELETE "
    "SET NULL ON UPDATE SET NULL, boss int REFERENCES posts ON DELETE CASCADE);"
    "CREATE TABLE notes (id int PRIMARY KEY, post int REFERENCES posts ON "
    "DELETE CASCADE);"
    "CREATE TABLE bills (id int PRIMARY KEY, owner int REFERENCES users);";

TEST(Consequences, FollowForeignKeysToTheEnd) {
  EXPECT_EQ(beside(blog, "DELETE FROM users WHERE id = 1;"),
            "deletes posts by author, clears posts.editor, deletes notes by "
            "post");
  EXPECT_EQ(beside(blog, "DELETE FROM posts;"), "deletes notes by post");
  EXPECT_EQ(beside(blog, "DELETE FROM bills;"), "");
}

TEST(Consequences, TruncateAsksNoKey) {
  EXPECT_EQ(beside(blog, "TRUNCATE users CASCADE;"),
            "deletes posts by author, deletes posts by editor, deletes bills "
            "by owner, deletes notes by post");
  EXPECT_EQ(beside(blog, "TRUNCATE users;"), "");
}

TEST(Consequences, AreThoseOfTheKeysByThen) {
  EXPECT_EQ(beside(blog, "ALTER TABLE posts DROP CONSTRAINT "
                         "posts_author_fkey, DROP CONSTRAINT "
                         "posts_editor_fkey; DELETE FROM users;"),
            "");
  EXPECT_EQ(beside(blog, "ALTER TABLE bills ADD FOREIGN KEY (owner) "
                         "REFERENCES posts ON DELETE CASCADE; DELETE FROM "
                         "posts;"),
            "deletes notes by post, deletes bills by owner");
}

TEST(Consequences, AnUpdateOfAKeyReachesWhatRefersToIt) {
  EXPECT_EQ(beside(blog, "UPDATE users SET id = id + 10;"),
            "changes posts.author, clears posts.editor");
  EXPECT_EQ(beside(blog, "UPDATE users SET email = 'x';"), "");
}

TEST(Consequences, ASchemaHasTablesAndTypes) {
  std::string history =
      "CREATE SCHEMA a; CREATE TYPE a.kind AS ENUM ('x'); CREATE TABLE a.b "
      "(id int); CREATE TABLE c (id int, kind a.kind, d int); CREATE TABLE a.e "
      "(id int); DROP TABLE a.e;";
  EXPECT_EQ(beside(history, "DROP SCHEMA a CASCADE;"), "drops b, drops c.kind");
  EXPECT_EQ(beside(history, "DROP SCHEMA a;"), "");
}

TEST(Consequences, OnlyWhereKeysAreInForce) {
  std::string history =
      "CREATE TABLE users (id int PRIMARY KEY); CREATE TABLE posts (id int "
      "PRIMARY KEY, author int, FOREIGN KEY (author) REFERENCES users (id) ON "
      "DELETE CASCADE);";
  EXPECT_EQ(beside(history, "DELETE FROM users;", Provider::MySQL),
            "deletes posts by author");
  EXPECT_EQ(beside(history, "SET FOREIGN_KEY_CHECKS = 0; DELETE FROM users;",
                   Provider::MySQL),
            "");
  EXPECT_EQ(beside(history, "DROP TABLE users;", Provider::SQLite),
            "deletes posts by author");
  EXPECT_EQ(beside(history, "PRAGMA foreign_keys = OFF; DELETE FROM users;",
                   Provider::SQLite),
            "");
}
