#include "sql/RowFacts.h"
#include "sql/Dialect.h"
#include "sql/Replay.h"
#include "sql/Steps.h"

#include <gtest/gtest.h>

using namespace holdfast;
using holdfast::sql::Step;

namespace {

/// The steps of a script that write rows, a line each: `insert t <- a b, all`.
std::string rows(std::string script, Provider provider = Provider::PostgreSQL,
                 std::string history = "") {
  static constexpr std::pair<Step::Kind, const char *> names[] = {
      {Step::Kind::Insert, "insert"},     {Step::Kind::Update, "update"},
      {Step::Kind::Delete, "delete"},     {Step::Kind::Merge, "merge"},
      {Step::Kind::Truncate, "truncate"}, {Step::Kind::CreateTable, "create"}};
  sql::Replayer replayer(provider);
  replayer.apply(std::make_shared<SourceFile>("1.sql", std::move(history)));
  std::vector<Step> steps;
  replayer.apply(std::make_shared<SourceFile>("2.sql", std::move(script)),
                 steps);
  std::string text;
  for (const Step &step : steps)
    for (auto [kind, name] : names) {
      if (step.kind != kind)
        continue;
      text += std::string(name) + " " +
              (step.table.empty() ? step.name : step.table);
      if (step.rows) {
        for (const std::string &column : step.rows->columns)
          text += " ." + column;
        for (const sql::TableFacts &source : step.rows->sources)
          text += " <" + source.name;
        for (const auto &value : step.rows->values)
          text += value.all ? " *" : " " + value.column;
        text += step.rows->isWhole ? " all" : " some";
      }
      text += "\n";
    }
  return text;
}

} // namespace

TEST(RowFacts, OfInsert) {
  EXPECT_EQ(rows("INSERT INTO t VALUES (1, 'FROM u'), (2, (SELECT 3))"),
            "insert t all\n");
  EXPECT_EQ(rows("INSERT INTO t (a, \"B\") SELECT u.a, \"B\"::text FROM u"),
            "insert t .a .B <u a B all\n");
  EXPECT_EQ(rows("INSERT INTO t SELECT * FROM s.u AS x WHERE x.a > 3"),
            "insert t <u * some\n");
  EXPECT_EQ(rows("INSERT INTO t SELECT * FROM u WHERE true ORDER BY a"),
            "insert t <u * all\n");
  EXPECT_EQ(rows("INSERT INTO t SELECT * FROM u LIMIT 5"),
            "insert t <u * some\n");
  EXPECT_EQ(rows("INSERT INTO t SELECT 1, 'dropping u today'"),
            "insert t   all\n");
  EXPECT_EQ(rows("INSERT INTO t (a) SELECT coalesce(a, 0) FROM u ON CONFLICT "
                 "(a) DO UPDATE SET a = 1 WHERE t.a = 2"),
            "insert t .a <u  all\n");
  EXPECT_EQ(rows("INSERT INTO t (SELECT a FROM u UNION ALL SELECT b FROM v)"),
            "insert t <u <v a all\n");
  EXPECT_EQ(rows("INSERT INTO t SELECT a FROM u LEFT JOIN v ON u.a = v.a"),
            "insert t <u <v a all\n");
  EXPECT_EQ(rows("INSERT INTO t SELECT a FROM u JOIN v ON u.a = v.a"),
            "insert t <u <v a some\n");
  EXPECT_EQ(rows("INSERT INTO t SELECT CASE WHEN a THEN CASE b WHEN 1 THEN 2 "
                 "END ELSE 3 END AS x, c FROM u LEFT JOIN v ON CASE WHEN a "
                 "THEN b END WHERE CASE WHEN a THEN b END"),
            "insert t <u <v  c some\n");
  EXPECT_EQ(rows("COPY t (a, b) FROM stdin;\n1\tDELETE\n\\.\n"),
            "insert t .a .b all\n");
}

TEST(RowFacts, GoThroughQueriesInFrom) {
  EXPECT_EQ(rows("INSERT INTO t SELECT * FROM (SELECT a FROM u WHERE b) x"),
            "insert t <u a some\n");
  EXPECT_EQ(rows("INSERT INTO t WITH x AS (SELECT a FROM u) SELECT * FROM x"),
            "insert t <u a all\n");
  EXPECT_EQ(rows("WITH x (c) AS (SELECT a FROM u) INSERT INTO t SELECT c "
                 "FROM x"),
            "insert t <u c all\n");
}

TEST(RowFacts, OfWritesInWith) {
  EXPECT_EQ(rows("WITH gone AS (DELETE FROM a RETURNING id) SELECT count(*) "
                 "FROM gone"),
            "delete a all\n");
  EXPECT_EQ(rows("WITH gone AS (DELETE FROM a WHERE b RETURNING *), more AS "
                 "(UPDATE c SET d = 1) INSERT INTO t SELECT * FROM gone"),
            "delete a some\nupdate c .d  all\ninsert t <a * some\n");
}

TEST(RowFacts, OfUpdateAndDelete) {
  EXPECT_EQ(rows("UPDATE t SET a = b, (c, d) = (1, 2) FROM u WHERE t.a = u.a"),
            "update t .a .c .d <u  some\n");
  EXPECT_EQ(rows("UPDATE t AS x SET a = 1"), "update t .a  all\n");
  EXPECT_EQ(rows("UPDATE t SET a = CASE b WHEN 1 THEN 2 END, c = 3 WHERE d"),
            "update t .a .c  some\n");
  EXPECT_EQ(rows("DELETE FROM ONLY t USING u WHERE t.a = u.a"),
            "delete t <u some\n");
  EXPECT_EQ(rows("DELETE FROM t WHERE 1 = 1 AND (true OR a)"),
            "delete t all\n");
  EXPECT_EQ(rows("DELETE FROM t WHERE id IS NOT NULL; DELETE FROM t WHERE a IS "
                 "NOT NULL",
                 Provider::PostgreSQL,
                 "CREATE TABLE t (id int PRIMARY KEY, a int)"),
            "delete t all\ndelete t some\n");
  EXPECT_EQ(rows("TRUNCATE TABLE a, ONLY b RESTART IDENTITY CASCADE"),
            "truncate a\ntruncate b\n");
}

TEST(RowFacts, InMySQL) {
  Provider mysql = Provider::MySQL;
  EXPECT_EQ(rows("INSERT IGNORE INTO t SET a = 1, b = 2", mysql),
            "insert t .a .b all\n");
  EXPECT_EQ(rows("UPDATE t JOIN u ON t.a = u.a SET t.b = u.b", mysql),
            "update t .b <u  some\n");
  EXPECT_EQ(rows("UPDATE t SET a = 1 ORDER BY b LIMIT 3", mysql),
            "update t .a  some\n");
  EXPECT_EQ(rows("DELETE x FROM t AS x JOIN u ON x.a = u.a", mysql),
            "delete t <u some\n");
  EXPECT_EQ(rows("DELETE FROM t ORDER BY a LIMIT 3", mysql), "delete t some\n");
  EXPECT_EQ(rows("REPLACE INTO t (a) VALUES (1)", mysql), "insert t .a all\n");
}

TEST(RowFacts, InTransactSql) {
  Provider server = Provider::SQLServer;
  EXPECT_EQ(rows("DELETE t DELETE TOP (3) FROM u UPDATE v SET a = 1\n"
                 "INSERT INTO w (a) SELECT a FROM x WITH (holdlock tablockx)",
                 server),
            "delete t all\ndelete u some\nupdate v .a  all\ninsert w .a <x a "
            "all\n");
  EXPECT_EQ(rows("UPDATE x SET a = 1 FROM t x", server), "update t .a  all\n");
  EXPECT_EQ(rows("IF EXISTS(SELECT * FROM [dbo].[t]) EXEC('INSERT INTO "
                 "[dbo].[n] ([a]) SELECT [a] FROM [dbo].[t]')",
                 server),
            "insert n .a <t a all\n");
}

TEST(RowFacts, OfTablesFromQueries) {
  EXPECT_EQ(rows("CREATE TABLE t AS SELECT a FROM u WITH NO DATA"),
            "create t <u a some\n");
  EXPECT_EQ(rows("SELECT a INTO t FROM u"), "create t <u a all\n");
}

TEST(RowFacts, ChecksProveNotNull) {
  const sql::Dialect &postgres = sql::postgresDialect;
  EXPECT_TRUE(sql::provesNotNull(postgres, "a IS NOT NULL", "a"));
  EXPECT_TRUE(sql::provesNotNull(postgres, "((\"a\" IS NOT NULL) AND b)", "a"));
  EXPECT_FALSE(sql::provesNotNull(postgres, "a IS NOT NULL OR b", "a"));
  EXPECT_FALSE(sql::provesNotNull(postgres, "b IS NOT NULL", "a"));
  EXPECT_FALSE(sql::provesNotNull(postgres, "NOT (a IS NOT NULL)", "a"));
}
