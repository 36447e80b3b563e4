#include "catalog/SqlStatements.h"
#include "catalog/SqlType.h"

#include <gtest/gtest.h>

namespace holdfast {
namespace {

TEST(SqlStatements, QuotesNamesAsEachDatabaseDoes) {
  EXPECT_EQ(quotedName("we\"ird", Provider::PostgreSQL), "\"we\"\"ird\"");
  EXPECT_EQ(quotedName("we`ird", Provider::MySQL), "`we``ird`");
  EXPECT_EQ(quotedName("we]ird", Provider::SQLServer), "[we]]ird]");
}

TEST(SqlStatements, LeavesOutTheUsualSchema) {
  EXPECT_EQ((SqlTable{Provider::PostgreSQL, "public", "order"}.quoted()),
            "\"order\"");
  EXPECT_EQ((SqlTable{Provider::PostgreSQL, "dbo", "order"}.quoted()),
            "\"dbo\".\"order\"");
  EXPECT_EQ((SqlTable{Provider::SQLServer, "dbo", "order"}.quoted()),
            "[order]");
}

TEST(SqlStatements, RenamesByProcedureOnSqlServer) {
  SqlTable table{Provider::SQLServer, "sales", "it's.odd"};
  EXPECT_EQ(table.rename("plain"),
            "EXEC sp_rename '[sales].[it''s.odd]', 'plain'");
  EXPECT_EQ(table.renameColumn("a", "b"),
            "EXEC sp_rename '[sales].[it''s.odd].[a]', 'b', 'COLUMN'");
  SqlTable other{Provider::MySQL, "", "a"};
  EXPECT_EQ(other.renameColumn("b", "c"),
            "ALTER TABLE `a` RENAME COLUMN `b` TO `c`");
}

TEST(SqlStatements, MovesBetweenSchemas) {
  EXPECT_EQ((SqlTable{Provider::PostgreSQL, "a", "t"}.moveTo("b")),
            "ALTER TABLE \"a\".\"t\" SET SCHEMA \"b\"");
  EXPECT_EQ((SqlTable{Provider::SQLServer, "a", "t"}.moveTo("b")),
            "ALTER SCHEMA [b] TRANSFER [a].[t]");
}

TEST(SqlStatements, AddsColumnsThatMayBeNull) {
  EXPECT_EQ((SqlTable{Provider::SQLite, "", "t"}.addColumn("a", "TEXT")),
            "ALTER TABLE \"t\" ADD COLUMN \"a\" TEXT");
  EXPECT_EQ((SqlTable{Provider::SQLServer, "", "t"}.addColumn("a", "int")),
            "ALTER TABLE [t] ADD [a] int NULL");
}

TEST(SqlStatements, SetsDefaultsAsEachDatabaseDoes) {
  EXPECT_EQ((SqlTable{Provider::MySQL, "", "t"}.setDefault("a", "1")),
            "ALTER TABLE `t` ALTER COLUMN `a` SET DEFAULT 1");
  EXPECT_EQ((SqlTable{Provider::SQLServer, "", "t"}.setDefault("a", "1")),
            "ALTER TABLE [t] ADD DEFAULT 1 FOR [a]");
}

TEST(SqlStatements, EscapesTheValuesToReplace) {
  SqlTable table{Provider::MySQL, "", "t"};
  EXPECT_EQ(table.replaceValues("c", {"it's", "a\\b"}),
            "UPDATE `t` SET `c` = '…' WHERE `c` IN ('it''s', 'a\\\\b')");
}

TEST(SqlStatements, QuotesTheTypesOfUsers) {
  ColumnType type;
  type.schema = "public";
  type.name = "order";
  type.arrayDimensions = 1;
  EXPECT_EQ(quotedSqlType(type, Provider::PostgreSQL),
            "\"public\".\"order\"[]");
  EXPECT_EQ(quotedSqlType(type, Provider::PostgreSQL, "public"), "\"order\"[]");
  ColumnType own;
  own.name = "character varying";
  own.arguments = {"20"};
  EXPECT_EQ(quotedSqlType(own, Provider::PostgreSQL), "character varying(20)");
}

} // namespace
} // namespace holdfast
