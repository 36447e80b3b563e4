#include "sql/DumpedRows.h"

#include "gtest/gtest.h"

using namespace holdfast;
using namespace llvm;

/// `schema.table:rows` of each statement.
static std::string rowsOf(Provider provider, StringRef sql) {
  SourceFile file("dump.sql", sql.str());
  std::string out;
  for (const sql::DumpedRows &rows : sql::findDumpedRows(provider, file))
    out += (out.empty() ? "" : " ") + rows.schema + "." + rows.table + ":" +
           std::to_string(rows.rows);
  return out;
}

TEST(DumpedRows, CountsLinesOfCopy) {
  EXPECT_EQ(rowsOf(Provider::PostgreSQL,
                   "COPY public.a (id, \"n;\") FROM stdin;\n1\tit's;\n2\t(\n"
                   "\\.\n\nCOPY b FROM STDIN;\n\\.\nCOPY \"C d\" FROM "
                   "stdin;\nx\n\\."),
            "public.a:2 public.b:0 public.C d:1");
}

TEST(DumpedRows, CountsRowsOfInsert) {
  EXPECT_EQ(rowsOf(Provider::MySQL, "INSERT INTO `a` (`x`) VALUES (1),('),('),"
                                    "(f(2,(3)));\nREPLACE INTO b VALUES (1);"),
            ".a:3 .b:1");
  EXPECT_EQ(rowsOf(Provider::SQLite, "INSERT INTO a VALUES(1,X'00');"), ".a:1");
}

TEST(DumpedRows, LeavesOutWhatReadsRowsElsewhere) {
  EXPECT_EQ(rowsOf(Provider::PostgreSQL,
                   "INSERT INTO a SELECT * FROM b; COPY a TO stdout; COPY a "
                   "FROM '/tmp/x'; CREATE TABLE c (id int); -- COPY c FROM "
                   "stdin;\nINSERT INTO a VALUES (1)"),
            "");
}
