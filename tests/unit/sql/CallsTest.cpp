#include "sql/Replay.h"
#include "sql/Steps.h"

#include <gtest/gtest.h>

using namespace holdfast;
using holdfast::sql::Routine;
using holdfast::sql::Step;

/// The tables that a script deletes from, through what it calls.
static std::string deletes(std::string script,
                           std::vector<Routine> routines = {},
                           Provider provider = Provider::PostgreSQL) {
  sql::Replayer replayer(provider);
  replayer.apply(std::make_shared<SourceFile>(
      "1.sql", "CREATE TABLE a (id int); CREATE TABLE b (id int);"));
  replayer.markExisting();
  replayer.followCalls(routines);
  std::vector<Step> steps;
  replayer.apply(std::make_shared<SourceFile>("2.sql", std::move(script)),
                 steps);
  std::string text;
  for (const Step &step : steps)
    if (step.kind == Step::Kind::Delete || step.kind == Step::Kind::Truncate)
      text += (text.empty() ? "" : " ") + step.table +
              (step.conditional ? "?" : "");
  for (const StatementRemark &remark : replayer.result().remarks)
    if (remark.kind == StatementRemark::Kind::Opaque)
      text += " opaque";
  return text;
}

static const std::vector<Routine> ofDatabase = {
    {"public", "boom", "plpgsql", "BEGIN DELETE FROM a; END"},
    {"public", "maybe", "plpgsql",
     "BEGIN IF true THEN DELETE FROM a; END IF; END"},
    {"public", "wrap", "plpgsql",
     "DECLARE n int; BEGIN n := boom(); RETURN n; END"},
    {"public", "loop", "sql", "SELECT loop(); TRUNCATE b"},
    {"public", "snake", "plpython3u", "plpy.execute('DELETE FROM a')"},
    {"public", "pure", "sql", "SELECT 1"},
};

TEST(Calls, DoWhatTheRoutineDoes) {
  EXPECT_EQ(deletes("SELECT boom();", ofDatabase), "a");
  EXPECT_EQ(deletes("CALL public.boom();", ofDatabase), "a");
  EXPECT_EQ(deletes("SELECT maybe();", ofDatabase), "a?");
  EXPECT_EQ(deletes("SELECT wrap();", ofDatabase), "a");
  EXPECT_EQ(deletes("SELECT loop();", ofDatabase), "b");
  EXPECT_EQ(deletes("SELECT snake();", ofDatabase), " opaque");
  EXPECT_EQ(deletes("INSERT INTO b SELECT boom();", ofDatabase), "a");
}

TEST(Calls, AreFoundInBlocks) {
  EXPECT_EQ(deletes("DO $$ BEGIN PERFORM boom(); END $$;", ofDatabase), "a");
  EXPECT_EQ(deletes("DO $$ BEGIN IF wrap() > 1 THEN NULL; END IF; END $$;",
                    ofDatabase),
            "a");
  EXPECT_EQ(deletes("DO $$ BEGIN EXECUTE 'SELECT boom()'; END $$;", ofDatabase),
            "a");
}

TEST(Calls, AreNoneWhereNothingRuns) {
  EXPECT_EQ(deletes("SELECT pure(), now(), setval('s', 1);", ofDatabase), "");
  EXPECT_EQ(deletes("COMMENT ON FUNCTION boom() IS 'x'; DROP FUNCTION boom(); "
                    "GRANT EXECUTE ON FUNCTION boom() TO b;",
                    ofDatabase),
            "");
  EXPECT_EQ(deletes("CREATE VIEW v AS SELECT boom();", ofDatabase), "");
  EXPECT_EQ(deletes("CREATE TRIGGER t BEFORE INSERT ON a EXECUTE FUNCTION "
                    "boom();",
                    ofDatabase),
            "");
  EXPECT_EQ(deletes("SELECT pg_catalog.boom();", ofDatabase), "");
}

TEST(Calls, KnowWhatTheScriptMakes) {
  EXPECT_EQ(
      deletes("CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$ DELETE "
              "FROM b $$; SELECT f();"),
      "b");
  EXPECT_EQ(deletes("CREATE OR REPLACE FUNCTION boom() RETURNS void AS 'DELETE "
                    "FROM b' LANGUAGE sql; SELECT boom();",
                    ofDatabase),
            "b");
  EXPECT_EQ(deletes("CREATE FUNCTION f() RETURNS void BEGIN ATOMIC DELETE FROM "
                    "b; END; SELECT f();"),
            "b");
  EXPECT_EQ(
      deletes("CREATE FUNCTION f() RETURNS void LANGUAGE sql AS $$ DELETE "
              "FROM b $$;"),
      "");
}

TEST(Calls, OfMySqlNeedNoParentheses) {
  EXPECT_EQ(deletes("CREATE PROCEDURE p() DELETE FROM b; CALL p;", {},
                    Provider::MySQL),
            "b");
  EXPECT_EQ(deletes("CREATE PROCEDURE p() BEGIN DELETE FROM b; END; CALL p();",
                    {}, Provider::MySQL),
            "b");
  EXPECT_EQ(deletes("CALL q();", {{"", "q", "sql", "BEGIN DELETE FROM a; END"}},
                    Provider::MySQL),
            "a");
}
