#include "Completed.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

TEST(CompletionOfBlocks, inAnEmptyFile) {
  EXPECT_EQ(offered("|"), "model, enum, datasource, generator");
}

TEST(CompletionOfBlocks, byProvider) {
  // Since Prisma 6.2, SQLite's schemas have enums.
  EXPECT_EQ(offered(Provider::SQLite, "|"), "model, enum, generator");
  EXPECT_EQ(offered(Provider::SQLServer, "|"), "model, generator");
  EXPECT_EQ(offered(Provider::MongoDB, "|"), "model, enum, type, generator");
  EXPECT_EQ(offered(Provider::PostgreSQL, "|"), "model, enum, generator");
}

TEST(CompletionOfBlocks, ofPreviewFeatures) {
  EXPECT_EQ(offered("generator client {\n"
                    "  provider = \"prisma-client-js\"\n"
                    "  // previewFeatures = []\n"
                    "  previewFeatures = [\"views\"]\n"
                    "}\n|"),
            "model, enum, view, datasource, generator");
}

TEST(CompletionOfBlocks, replaceTheWord) {
  EXPECT_EQ(accepted(Cursor("enu|"), "enum"), "enum ${1:Name} {\n  $0\n}");
  EXPECT_EQ(accepted(Cursor("enu|"), "enum", Accept::WithoutSnippet), "enum");
  EXPECT_EQ(accepted(Cursor("mo|del Post {\n}\n"), "enum"), "enum Post {");
  EXPECT_EQ(accepted(Cursor(Provider::MongoDB, "mod|"), "model"),
            "model ${1:Name} {\n  id ${2:String @id @default(auto()) "
            "@map(\"_id\") @db.ObjectId}\n  $0\n}");
  EXPECT_EQ(accepted(Cursor(Provider::CockroachDB, "mod|"), "model"),
            "model ${1:Name} {\n  id ${2:BigInt @id @default(autoincrement())}"
            "\n  $0\n}");
}

TEST(CompletionOfBlocks, keepNewlines) {
  EXPECT_EQ(accepted(Cursor("model A {\r\n}\r\nenu|"), "enum"),
            "enum ${1:Name} {\r\n  $0\r\n}");
}

TEST(CompletionOfBlocks, ofAVersion) {
  EXPECT_EQ(accepted(Cursor("g|").with(PrismaVersion::V6), "generator"),
            "generator ${1:client} {\n  provider = "
            "\"${2|prisma-client-js,prisma-client|}\"\n}");
  EXPECT_EQ(accepted(Cursor("g|"), "generator"),
            "generator ${1:client} {\n  provider = \"prisma-client\"\n"
            "  output   = \"${2:../generated/prisma}\"\n}");
  EXPECT_NE(itemOf(Cursor("d|").with(PrismaVersion::V6), "datasource")
                .snippet.find("url "),
            std::string::npos);
  EXPECT_EQ(itemOf(Cursor("d|"), "datasource").snippet.find("url"),
            std::string::npos);
}

TEST(CompletionOfBlocks, names) {
  EXPECT_EQ(offered("datasource |"), "db");
  EXPECT_EQ(offered("generator c|"), "client");
  // Nobody knows what a model will be called.
  EXPECT_EQ(offered("model |"), "");
  EXPECT_EQ(offered("modle |"), "");
}

TEST(CompletionOfBlocks, notWhereNoneCanBegin) {
  EXPECT_EQ(offered("// |"), "");
  EXPECT_EQ(offered("/* mod|\n*/"), "");
  EXPECT_EQ(offered("/*\n * mod|\n */\n"), "");
  EXPECT_EQ(offered("model A {} |"), "");
  EXPECT_EQ(offered("\"mod|\""), "");
  EXPECT_EQ(offered("model A| {\n  id Int @id\n}"), "");
  // A comment that has ended is none.
  EXPECT_EQ(offered("/* text */\nmo|"), "model, enum, datasource, generator");
}
