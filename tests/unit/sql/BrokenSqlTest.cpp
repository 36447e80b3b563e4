#include "Describe.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

// No statement, however broken, hides the good one behind its semicolon.

static constexpr const char *brokenStatements[] = {
    "CREATE TABLE broken (id int, (",
    "CREATE TABLE broken (id int",
    "CREATE TABLE broken (id int DEFAULT (1 + , b int)",
    "CREATE TABLE broken id int)",
    "CREATE TABLE (id int)",
    "CREATE TABLE broken (id int REFERENCES)",
    "CREATE TABLE broken (id int,)",
    "CREATE TABLE",
    "CREATE",
    "CREATE UNIQUE",
    "CREATE INDEX ON",
    "CREATE INDEX i ON broken (",
    "CREATE INDEX i ON broken USING (a",
    "CREATE VIEW v AS SELECT (",
    "CREATE TYPE t AS ENUM ('a', 'b'",
    "CREATE TYPE t AS ENUM (a)",
    "CREATE FUNCTION f() RETURNS int",
    "CREATE TRIGGER t BEFORE INSERT ON broken FOR EACH ROW BEGIN SELECT 1",
    "CREATE RULE r AS ON INSERT TO a DO ALSO (DELETE FROM b",
    "ALTER TABLE",
    "ALTER TABLE broken ADD",
    "ALTER TABLE broken ADD COLUMN (",
    "ALTER TABLE broken ADD CONSTRAINT c FOREIGN KEY (a REFERENCES b",
    "ALTER TABLE broken ALTER COLUMN",
    "ALTER TABLE broken RENAME",
    "ALTER TABLE broken DROP",
    "ALTER TYPE t ADD VALUE",
    "DROP TABLE",
    "DROP",
    "INSERT INTO broken VALUES (1, (2)",
    "SELECT ((((",
    "SELECT [[[ 1",
    "SELECT )))) FROM ]]",
    "BEGIN CASE WHEN",
    "END END END",
    "DO",
    "EXECUTE (",
    "PREPARE p FROM",
    "SET",
    "GRANT (",
    "COPY broken FROM",
    "@ ? ! \\ ^ ~",
    ", , ,",
    "\xFF\xFE\x01",
};

static void expectLater(Provider provider, llvm::StringRef schema,
                        const std::string &script) {
  Catalog catalog = replayText(provider, script);
  EXPECT_TRUE(catalog.findTable(schema, "good"))
      << spelling(provider).str() << ": " << script;
}

TEST(BrokenSql, laterStatementsAreKept) {
  for (Provider provider :
       {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
        Provider::SQLite, Provider::SQLServer})
    for (const char *broken : brokenStatements) {
      llvm::StringRef text = broken;
      // A routine of T-SQL ends with its batch, whatever is in it.
      bool isRoutine = text.contains("FUNCTION") || text.contains("TRIGGER");
      if (provider == Provider::SQLServer && isRoutine)
        continue;
      expectLater(provider, defaultSchema(provider),
                  std::string(broken) + ";\nCREATE TABLE good (id int);");
    }
}

TEST(BrokenSql, unclosedQuotesEndBeforeTheNextStatement) {
  for (const char *broken :
       {"INSERT INTO a VALUES ('x);", "COMMENT ON TABLE a IS 'it;",
        "SELECT \"a FROM b;", "/* a comment;", "SELECT $$ open;",
        "SELECT 1; -- '", "SELECT 'a''b;"})
    for (Provider provider : {Provider::PostgreSQL, Provider::CockroachDB,
                              Provider::MySQL, Provider::SQLite})
      expectLater(provider, defaultSchema(provider),
                  std::string(broken) + "\nCREATE TABLE good (id int);\n");
}

TEST(BrokenSql, eachIsToldOf) {
  Catalog catalog = replayText(Provider::PostgreSQL,
                               "CREATE TABLE (id int); ALTER TABLE;\n"
                               "CREATE TABLE good (id int); gibberish here;");
  ASSERT_EQ(catalog.remarks.size(), 3u);
  for (const StatementRemark &remark : catalog.remarks)
    EXPECT_EQ(remark.kind, StatementRemark::Kind::Opaque) << remark.message;
}
