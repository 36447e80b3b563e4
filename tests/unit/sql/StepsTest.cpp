#include "sql/Steps.h"
#include "sql/Dialect.h"
#include "sql/Replay.h"

#include <gtest/gtest.h>

using namespace holdfast;
using holdfast::sql::Step;
using Kind = holdfast::sql::Step::Kind;

namespace {

/// The steps of a script behind a history.
struct Review {
  SourceFilePtr before, after;
  std::vector<Step> steps;
  unsigned statements = 0;

  Review(std::string history, std::string script,
         Provider provider = Provider::PostgreSQL)
      : before(std::make_shared<SourceFile>("1.sql", std::move(history))),
        after(std::make_shared<SourceFile>("2.sql", std::move(script))) {
    sql::Replayer replayer(provider);
    replayer.apply(before);
    replayer.markExisting();
    statements = replayer.apply(after, steps);
  }

  std::string text(Span span) const { return after->text(span.range).str(); }
  std::string text(const Step &step) const { return text(step.span); }
};

} // namespace

TEST(Steps, EachActionHasItsOwn) {
  Review review("CREATE TABLE a (id int, b varchar(3), c int);",
                "ALTER TABLE a ALTER COLUMN b TYPE numeric(3, 2), DROP COLUMN "
                "c, ADD COLUMN d int;\nSELECT 1;");
  EXPECT_EQ(review.statements, 2u);
  ASSERT_EQ(review.steps.size(), 4u);
  const Step &type = review.steps[0];
  EXPECT_EQ(type.kind, Kind::AlterColumn);
  EXPECT_EQ(review.text(type), "ALTER COLUMN b TYPE numeric(3, 2)");
  EXPECT_EQ(review.text(type.options.type), "numeric(3, 2)");
  EXPECT_EQ(type.from->type.name, "character varying");
  EXPECT_EQ(type.to->type.name, "numeric");
  EXPECT_EQ(review.steps[1].kind, Kind::DropColumn);
  EXPECT_EQ(review.text(review.steps[1]), "DROP COLUMN c");
  EXPECT_EQ(review.steps[2].kind, Kind::AddColumn);
  EXPECT_EQ(review.steps[2].to->name, "d");
  EXPECT_EQ(review.steps[3].kind, Kind::Other);
  EXPECT_EQ(review.steps[3].number, 1u);
}

TEST(Steps, TellDomainsAndCastsFromTypes) {
  Review review("", "CREATE TYPE a AS ENUM ('x'); CREATE\nDOMAIN b AS int; "
                    "CREATE /* */ CAST (text AS b) WITH INOUT AS ASSIGNMENT;");
  ASSERT_EQ(review.steps.size(), 3u);
  EXPECT_EQ(review.steps[0].kind, Kind::CreateType);
  EXPECT_EQ(review.steps[1].kind, Kind::CreateDomain);
  EXPECT_EQ(review.steps[1].name, "b");
  EXPECT_EQ(review.steps[2].kind, Kind::CreateCast);
}

TEST(Steps, WhatTakesTheirPlaceIsInUse) {
  Review review("CREATE TABLE a (id int, b int, c int);",
                "CREATE TABLE new_a (id int, b int); INSERT INTO new_a SELECT "
                "id, b FROM a; DROP TABLE a; ALTER TABLE new_a RENAME TO a; "
                "CREATE TABLE new_a (id int); INSERT INTO new_a SELECT id FROM "
                "a; DROP TABLE a; ALTER TABLE new_a RENAME TO a; DROP TABLE a;",
                Provider::SQLite);
  ASSERT_EQ(review.steps.size(), 9u);
  for (size_t position : {2u, 6u}) {
    EXPECT_EQ(review.steps[position].kind, Kind::RedefineTable);
    EXPECT_FALSE(review.steps[position].isNew);
  }
  EXPECT_EQ(review.steps[8].kind, Kind::DropTable);
  EXPECT_FALSE(review.steps[8].isNew);
}

TEST(Steps, KnowWhatIsNew) {
  Review review("CREATE TABLE old (id int);",
                "CREATE TABLE young (id int); ALTER TABLE old RENAME TO aged; "
                "CREATE INDEX ON aged (id); CREATE INDEX ON young (id); ALTER "
                "TABLE aged ADD COLUMN a int; ALTER TABLE aged DROP COLUMN a; "
                "ALTER TABLE unheard DROP COLUMN a;");
  ASSERT_EQ(review.steps.size(), 7u);
  EXPECT_FALSE(review.steps[2].isNew) << "a rename keeps the rows";
  EXPECT_EQ(review.steps[2].table, "aged");
  EXPECT_EQ(review.steps[2].name, "aged_id_idx") << "as the server names it";
  EXPECT_TRUE(review.steps[3].isNew);
  EXPECT_TRUE(review.steps[5].isNewColumn);
  EXPECT_FALSE(review.steps[6].isNew);
  EXPECT_EQ(review.steps[6].before, nullptr);
}

TEST(Steps, JoinARedefinedTableWithItsSuccessor) {
  Review review("CREATE TABLE a (id integer, b text);",
                "CREATE TABLE new_a (id integer); INSERT INTO new_a SELECT id "
                "FROM a; DROP TABLE a; ALTER TABLE new_a RENAME TO a;",
                Provider::SQLite);
  ASSERT_EQ(review.steps.size(), 4u);
  const Step &drop = review.steps[2];
  EXPECT_EQ(drop.kind, Kind::RedefineTable);
  EXPECT_EQ(drop.before->columns.size(), 2u);
  EXPECT_EQ(drop.after->columns.size(), 1u);
}

TEST(Steps, StandInBlocksAndAtDynamicText) {
  Review review("CREATE TABLE a (id int);",
                "DO $$ BEGIN DROP TABLE a; END $$;\n"
                "DO 'BEGIN EXECUTE ''CREATE TABLE b (id int)''; END';");
  EXPECT_EQ(review.statements, 2u);
  bool found = false;
  for (const Step &step : review.steps)
    if (step.kind == Kind::DropTable) {
      found = true;
      EXPECT_EQ(review.text(step), "DROP TABLE a");
    }
  EXPECT_TRUE(found);
  for (const Step &step : review.steps)
    EXPECT_EQ(step.span.file, review.after.get());
}

TEST(Steps, OptionsAreNoNamesAndNoTexts) {
  Review review("", "CREATE INDEX CONCURRENTLY \"NOT VALID\" ON a (b) -- x\n"
                    " WHERE c = 'not valid';"
                    "ALTER TABLE a ADD CHECK (NOT valid);"
                    "ALTER TABLE a ADD CHECK (valid) NOT VALID, "
                    "ALTER COLUMN type SET NOT NULL;"
                    "VACUUM (FULL false, ANALYZE) a; VACUUM (FULL) a;");
  ASSERT_EQ(review.steps.size(), 6u);
  const Step &index = review.steps[0];
  EXPECT_EQ(review.text(index.options.concurrently), "CONCURRENTLY");
  EXPECT_EQ(review.text(index), "CREATE INDEX CONCURRENTLY \"NOT VALID\"");
  EXPECT_FALSE(index.options.unchecked);
  EXPECT_FALSE(review.steps[1].options.unchecked);
  EXPECT_EQ(review.text(review.steps[2].options.unchecked), "NOT VALID");
  EXPECT_FALSE(review.steps[3].options.type);
  EXPECT_TRUE(review.steps[3].options.notNull);
  EXPECT_FALSE(review.steps[4].options.full);
  EXPECT_EQ(review.text(review.steps[5].options.full), "FULL");
}

TEST(Steps, TakeBackWhatIsRolledBack) {
  Review review("CREATE TABLE a (id int);",
                "BEGIN; DROP TABLE a; ROLLBACK; SAVEPOINT s; ALTER TABLE a ADD "
                "b int; ROLLBACK TO s; ALTER TABLE a ADD c int; COMMIT;");
  std::vector<Kind> kinds;
  for (const Step &step : review.steps)
    kinds.push_back(step.kind);
  EXPECT_EQ(kinds, (std::vector<Kind>{Kind::Rollback, Kind::Other, Kind::Other,
                                      Kind::AddColumn, Kind::Commit}));
  EXPECT_EQ(review.steps[0].undone, 1u);
  EXPECT_EQ(review.steps[3].before->columns.size(), 1u);
}

TEST(Steps, DropsOfTypesNameTheirColumns) {
  Review review("CREATE TYPE p AS ENUM ('a'); CREATE TABLE t (id int, p p, q "
                "p[]); CREATE TABLE u (id int);",
                "DROP TYPE p CASCADE; TRUNCATE u, t CASCADE;");
  ASSERT_EQ(review.steps.size(), 5u);
  EXPECT_EQ(review.steps[1].kind, Kind::DropColumn);
  EXPECT_EQ(review.steps[1].name, "p");
  EXPECT_EQ(review.steps[2].name, "q");
  EXPECT_EQ(review.text(review.steps[3]), "u");
  EXPECT_TRUE(review.steps[4].options.cascade);
}

/// `name=value` of each setting, with `local ` before it.
static std::string settingsOf(const Review &review) {
  std::string text;
  for (const Step &step : review.steps)
    if (step.kind == Kind::Set)
      text += (step.options.isLocal ? "local " : "") + step.name + "=" +
              step.value + "\n";
  return text;
}

TEST(Steps, SettingsOfPostgres) {
  Review review("",
                "SET LOCAL lock_timeout = '5s'; SET SESSION Row_Security TO "
                "off; RESET role; DISCARD ALL; SELECT set_config('a.b', 'c', "
                "true); SELECT set_config('search_path', 'x, \"Y\"', false); "
                "SELECT set_config(name, '', false) FROM t;");
  EXPECT_EQ(settingsOf(review), "local lock_timeout=5s\nrow_security=off\n"
                                "role=default\nall=default\nlocal a.b=c\n"
                                "search_path=x, Y\n");
}

TEST(Steps, SettingsOfMySQL) {
  Review review("",
                "SET @a = @@sql_mode, FOREIGN_KEY_CHECKS = 0; SET GLOBAL x = "
                "1, y = 2, SESSION z = 3; SET @@session.unique_checks := off, "
                "@@global.w = 1, @@v = 'a,b'; SET NAMES utf8mb4; SET sql_mode "
                "= CONCAT(@@sql_mode, ',ANSI');",
                Provider::MySQL);
  EXPECT_EQ(settingsOf(review),
            "foreign_key_checks=0\nz=3\nunique_checks=off\nv=a,b\n"
            "sql_mode=CONCAT(@@sql_mode, ',ANSI')\n");
}

TEST(Steps, RefusedForWhatIsThere) {
  Review review("CREATE TABLE a (id int, b text UNIQUE);",
                "DROP INDEX a_b_key; ALTER TABLE a DROP COLUMN gone; ALTER "
                "TABLE a ALTER COLUMN b TYPE int;");
  ASSERT_EQ(review.steps.size(), 3u);
  EXPECT_TRUE(review.steps[0].refusal);
  EXPECT_FALSE(review.steps[1].refusal) << "it may have been made elsewhere";
  ASSERT_TRUE(review.steps[2].refusal);
  EXPECT_EQ(*review.steps[2].refusal,
            "PostgreSQL does not cast `b` from `text` to `integer` by itself, "
            "so it needs USING.");
}

TEST(Steps, ColumnsThatBecomeNull) {
  Review review("CREATE TABLE a (id int, b text, c text);",
                "UPDATE a SET b = NULL, c = coalesce(NULL, b); UPDATE a SET c "
                "= NULL::text || 'x', \"b\" = null;");
  ASSERT_EQ(review.steps.size(), 2u);
  EXPECT_EQ(review.steps[0].rows->cleared, std::vector<std::string>{"b"});
  EXPECT_EQ(review.steps[1].rows->cleared, std::vector<std::string>{"b"});
}
