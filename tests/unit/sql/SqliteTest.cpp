#include "Describe.h"

#include <gtest/gtest.h>

using namespace holdfast::test;

TEST(Sqlite, tables) {
  EXPECT_EQ(sqlite(R"(
    CREATE TABLE "User" (
      "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
      email varchar(100) not null unique,
      [weird name] unsigned big int DEFAULT (-1),
      `when` DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
      nothing,
      total REAL GENERATED ALWAYS AS (id * 2) VIRTUAL,
      CHECK (id > 0), UNIQUE (email, nothing)
    ) STRICT, WITHOUT ROWID;)"),
            "table User\n"
            "  id INTEGER not null default sequence\n"
            "  email VARCHAR(100) not null\n"
            "  weird name UNSIGNED BIG INT default '-1'\n"
            "  when DATETIME not null default now\n"
            "  nothing\n"
            "  total REAL generated (id * 2)\n"
            "  key (id)\n"
            "  unique (email)\n"
            "  unique (email, nothing)\n"
            "  check  (id > 0)\n");
}

TEST(Sqlite, aRedefinedTableKeepsItsPlace) {
  EXPECT_EQ(sqlite(R"(
    CREATE TABLE "User" ("id" TEXT NOT NULL PRIMARY KEY, "old" TEXT);
    CREATE TABLE "Post" ("id" TEXT PRIMARY KEY, "u" TEXT, CONSTRAINT "Post_u_fkey" FOREIGN KEY ("u") REFERENCES "User" ("id") ON DELETE SET NULL ON UPDATE CASCADE);
    -- RedefineTables
    PRAGMA defer_foreign_keys=ON;
    PRAGMA foreign_keys=OFF;
    CREATE TABLE "new_User" ("id" TEXT NOT NULL PRIMARY KEY, "new" TEXT NOT NULL);
    INSERT INTO "new_User" ("id", "new") SELECT "id", coalesce("old", ';') FROM "User";
    DROP TABLE "User";
    ALTER TABLE "new_User" RENAME TO "User";
    CREATE UNIQUE INDEX "User_new_key" ON "User"("new");
    PRAGMA foreign_keys=ON;)"),
            "table Post\n"
            "  id TEXT\n"
            "  u TEXT\n"
            "  key (id)\n"
            "  foreign (u) -> User (id) on delete set null on update cascade\n"
            "table User\n"
            "  id TEXT not null\n"
            "  new TEXT not null\n"
            "  key (id)\n"
            "  unique User_new_key (new)\n");
}

TEST(Sqlite, namesIgnoreCase) {
  EXPECT_EQ(sqlite("CREATE TABLE Users (Id INTEGER PRIMARY KEY, Name TEXT);"
                   "CREATE INDEX byName ON USERS (NAME DESC);"
                   "ALTER TABLE users RENAME COLUMN name TO Title;"
                   "ALTER TABLE users ADD COLUMN ID text;"),
            "table Users\n"
            "  Id INTEGER\n"
            "  Title TEXT\n"
            "  key (Id)\n"
            "  index byName (Title desc)\n"
            "refused: `Users` already has a column `ID`.\n");
}

TEST(Sqlite, triggersEndAtTheirEnd) {
  EXPECT_EQ(sqlite("CREATE TABLE t (a INTEGER);"
                   "CREATE TRIGGER g AFTER INSERT ON t BEGIN"
                   "  UPDATE t SET a = CASE WHEN a > 1 THEN 1 ELSE 2 END;"
                   "  DELETE FROM t; END;"
                   "ALTER TABLE t ADD COLUMN b TEXT;"),
            "table t\n  a INTEGER\n  b TEXT\n");
}

TEST(Sqlite, dump) {
  EXPECT_EQ(sqlite("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n"
                   "CREATE TABLE t(a INTEGER PRIMARY KEY AUTOINCREMENT, b);\n"
                   "INSERT INTO t VALUES(1,'x;''y');\n"
                   "DELETE FROM sqlite_sequence;\n"
                   "INSERT INTO sqlite_sequence VALUES('t',1);\n"
                   "CREATE INDEX i ON t(b) WHERE b IS NOT NULL;\n"
                   "CREATE VIEW v AS SELECT 1;\nCOMMIT;\n"),
            "table t\n"
            "  a INTEGER default sequence\n"
            "  b\n"
            "  key (a)\n"
            "  index i (b) where b IS NOT NULL\n"
            "view v\n");
}

TEST(Sqlite, theServersOwnTablesAreLeftOut) {
  EXPECT_EQ(sqlite("CREATE TABLE sqlite_sequence(name,seq); CREATE TABLE a "
                   "(id);"),
            "table a\n  id\n");
}
