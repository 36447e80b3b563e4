#include "Completed.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

/// In a model whose id is another field.
static std::string field(llvm::StringRef line) {
  return ("model A {\n  key Int @id\n  " + line + "\n}\n").str();
}

TEST(CompletionOfFieldAttributes, ofAnId) {
  EXPECT_EQ(offered("model A {\n  id String |\n}"),
            "@id, @unique, @default, @map, @ignore");
  // There is one already.
  EXPECT_EQ(offered(field("name String |")),
            "@unique, @default, @map, @ignore");
  EXPECT_EQ(offered("model A {\n  id Int |\n  @@id([id])\n}"),
            "@unique, @default, @map, @ignore");
  // Nothing optional is an id.
  EXPECT_EQ(offered("model A {\n  id Int? |\n}"),
            "@unique, @default, @map, @ignore");
}

TEST(CompletionOfFieldAttributes, ofEachType) {
  EXPECT_EQ(offered(field("at DateTime |")),
            "@unique, @default, @updatedAt, @map, @ignore");
  EXPECT_EQ(offered(field("tags String[] |")),
            "@unique, @default, @map, @ignore");
  EXPECT_EQ(offered(Provider::MySQL, field("tags Int[] |")),
            "@map, @ignore, @db.Int, @db.UnsignedInt, @db.SmallInt, "
            "@db.UnsignedSmallInt, @db.MediumInt, @db.UnsignedMediumInt, "
            "@db.TinyInt, @db.UnsignedTinyInt, @db.Year");
  EXPECT_EQ(offered(field("x Unsupported(\"circle\") |")),
            "@unique, @default, @map, @ignore");
  EXPECT_EQ(offered(field("x Nothing |")), "");
}

TEST(CompletionOfFieldAttributes, ofARelation) {
  EXPECT_EQ(offered(field("b B |") + "model B {\n  id Int @id\n}\n"),
            "@relation, @ignore");
  EXPECT_EQ(offered(Provider::PostgreSQL,
                    field("b B @relation(fields: [key], references: [id]) |") +
                        "model B {\n  id Int @id\n}\n"),
            "@ignore");
}

TEST(CompletionOfFieldAttributes, ofARelationWithItsColumns) {
  std::string other = "model User {\n  id Int @id\n}\n";
  EXPECT_EQ(accepted(Cursor(field("author User |\n  authorId Int") + other),
                     "@relation"),
            "author User @relation(fields: [authorId], references: [id])");
  EXPECT_EQ(accepted(Cursor(field("author User |") + other), "@relation"),
            "author User @relation(fields: [$1], references: [$2])");
  EXPECT_EQ(accepted(Cursor(field("authors User[] |") + other), "@relation"),
            "authors User[] @relation($1)");
}

TEST(CompletionOfFieldAttributes, ofAnEnum) {
  std::string state = "enum State {\n  A\n}\n";
  EXPECT_EQ(offered("model M {\n  state State |\n}\n" + state),
            "@id, @unique, @default, @map, @ignore");
  EXPECT_EQ(offered("model M {\n  // id Int @id\n  state State |\n}\n" + state),
            "@id, @unique, @default, @map, @ignore");
}

TEST(CompletionOfFieldAttributes, ofCompositeTypes) {
  std::string type = "type T {\n  s String\n}\n";
  EXPECT_EQ(offered(Provider::MongoDB, field("t T |") + type), "@map, @ignore");
  EXPECT_EQ(offered(Provider::MongoDB, "type T {\n  s Int |\n}\n"),
            "@default, @map, @db.Int, @db.Long");
}

TEST(CompletionOfFieldAttributes, ofAView) {
  EXPECT_EQ(offered(Provider::SQLite, "view V {\n  name String |\n}\n"),
            "@unique, @default, @map, @ignore");
}

TEST(CompletionOfFieldAttributes, ofAnEnumValue) {
  EXPECT_EQ(offered("enum State {\n  OPEN |\n}"), "@map");
  EXPECT_EQ(offered("enum State {\n  OPEN @map(\"open\") |\n}"), "");
}

TEST(CompletionOfFieldAttributes, ofShardKeys) {
  EXPECT_EQ(offered(Provider::MySQL, field("at Boolean |"), "shardKeys"),
            "@unique, @default, @map, @ignore, @shardKey, @db.TinyInt, "
            "@db.UnsignedTinyInt, @db.Bit");
  EXPECT_EQ(offered(Provider::MySQL, field("at Boolean |")),
            "@unique, @default, @map, @ignore, @db.TinyInt, "
            "@db.UnsignedTinyInt, @db.Bit");
  EXPECT_EQ(offered(Provider::PostgreSQL, field("at Boolean |"), "shardKeys"),
            "@unique, @default, @map, @ignore, @db.Boolean");
}

TEST(CompletionOfFieldAttributes, onlyThoseThatAreNotThere) {
  EXPECT_EQ(offered(field("name String @map(\"n\") |")),
            "@unique, @default, @ignore");
  EXPECT_EQ(offered(Provider::PostgreSQL,
                    "model A {\n  id Int @id @default(autoincrement()) "
                    "@map(\"i\") @db.Integer |\n}\n"),
            "");
  EXPECT_EQ(offered("model A {\n  name String |\n  @@ignore\n}"),
            "@id, @unique, @default, @map");
}

TEST(CompletionOfFieldAttributes, replaceTheWord) {
  auto at = [](llvm::StringRef line) { return Cursor(field(line)); };
  EXPECT_EQ(accepted(at("a Int @|"), "@unique"), "a Int @unique");
  EXPECT_EQ(accepted(at("a Int @uni|"), "@unique"), "a Int @unique");
  EXPECT_EQ(accepted(at("a Int @|default(1)"), "@unique"), "a Int @unique(1)");
  EXPECT_EQ(accepted(at("a Int uni|"), "@unique"), "a Int @unique");
  EXPECT_EQ(accepted(at("a Int @u|pdat @map(\"x\")"), "@unique"),
            "a Int @unique @map(\"x\")");
  EXPECT_EQ(accepted(at("a Int @def|(now())"), "@default"),
            "a Int @default(now())");
  EXPECT_EQ(accepted(at("a Int @map(\"x\")|"), "@unique"),
            "a Int @map(\"x\") @unique");
  EXPECT_EQ(accepted(at("a Int |"), "@map"), "a Int @map(\"$1\")");
  EXPECT_EQ(accepted(at("a Int |"), "@map", Accept::WithoutSnippet),
            "a Int @map(\"\")");
}

TEST(CompletionOfNativeTypes, ofCockroachDB) {
  auto types = [](llvm::StringRef type) {
    return offered(Provider::CockroachDB,
                   field(("x " + type + " @db.|").str()));
  };
  EXPECT_EQ(types("String"),
            "@db.String, @db.Char, @db.CatalogSingleChar, @db.Bit, "
            "@db.VarBit, @db.Uuid, @db.Inet");
  EXPECT_EQ(types("Boolean"), "@db.Bool");
  EXPECT_EQ(types("Int"), "@db.Int2, @db.Int4, @db.Oid");
  EXPECT_EQ(types("Float"), "@db.Float4, @db.Float8");
  EXPECT_EQ(types("DateTime"), "@db.Timestamp, @db.Timestamptz, @db.Time, "
                               "@db.Timetz, @db.Date");
  EXPECT_EQ(types("Json"), "@db.JsonB");
  EXPECT_EQ(types("Bytes"), "@db.Bytes");
  EXPECT_EQ(types("Decimal"), "@db.Decimal");
  EXPECT_EQ(types("BigInt"), "@db.Int8");
  EXPECT_EQ(offered(Provider::CockroachDB, "view V {\n  x Json @db.|\n}\n"),
            "@db.JsonB");
}

TEST(CompletionOfNativeTypes, byTheDatasourcesName) {
  std::string schema = "datasource pg {\n  provider = \"postgresql\"\n}\n";
  EXPECT_EQ(offered(schema + field("x Json @pg.|")), "@pg.Json, @pg.JsonB");
  EXPECT_EQ(accepted(Cursor(schema + field("x Json @pg.Js|")), "@pg.JsonB"),
            "x Json @pg.JsonB");
}

TEST(CompletionOfNativeTypes, ofOtherFiles) {
  Cursor cursor(field("x Json @db.|"));
  cursor.otherFile = "datasource db {\n  provider = \"postgresql\"\n}\n";
  EXPECT_EQ(offered(cursor), "@db.Json, @db.JsonB");
}

TEST(CompletionOfNativeTypes, notWhereThereAreNone) {
  EXPECT_EQ(offered(Provider::SQLite, field("x String @db.|")), "");
  EXPECT_EQ(offered(field("x String @db.|")), "");
  EXPECT_EQ(offered(Provider::PostgreSQL, field("x Nothing @db.|")), "");
}

TEST(CompletionOfNativeTypes, withArguments) {
  auto at = [](llvm::StringRef line) {
    return Cursor(Provider::MySQL, field(line));
  };
  EXPECT_EQ(accepted(at("x String @db.V|"), "@db.VarChar"),
            "x String @db.VarChar($1)");
  EXPECT_EQ(
      accepted(at("x String @db.V|"), "@db.VarChar", Accept::WithoutSnippet),
      "x String @db.VarChar()");
  EXPECT_EQ(accepted(at("x Decimal @db.|"), "@db.Decimal"),
            "x Decimal @db.Decimal($1, $2)");
  EXPECT_EQ(accepted(at("x DateTime @db.|"), "@db.Time"),
            "x DateTime @db.Time");
  EXPECT_EQ(accepted(at("x String @db.Char|(10)"), "@db.VarChar"),
            "x String @db.VarChar(10)");
  EXPECT_EQ(offered(at("x String @db.VarChar(|)")), "255, 50, 100, 36");
  EXPECT_EQ(offered(at("x Decimal @db.Decimal(10, |)")), "2, 4, 0");
  EXPECT_EQ(offered(at("x Decimal @db.Decimal(10, 2, |)")), "");
  EXPECT_EQ(offered(at("x String @db.Text(|)")), "");
  EXPECT_EQ(offered(Provider::SQLServer, field("x String @db.NVarChar(|)")),
            "255, 50, 100, 36, Max");
}

TEST(CompletionOfNativeTypes, saysWhatTheDatabaseMeans) {
  CompletionItem item =
      itemOf(Cursor(Provider::MySQL, field("x String @db.|")), "@db.Text");
  EXPECT_EQ(item.detail, "text");
  EXPECT_EQ(item.documentation, "Text of up to 64 KiB.");
  item = itemOf(Cursor(Provider::PostgreSQL, field("x DateTime @db.|")),
                "@db.Timestamptz");
  EXPECT_EQ(item.detail, "timestamp with time zone");
}

TEST(CompletionOfBlockAttributes, ofAModel) {
  std::string all = "@@index, @@unique, @@id, @@map, @@ignore";
  EXPECT_EQ(offered("model A {\n  |\n}"), all);
  EXPECT_EQ(offered("model A {\n  a Int\n  b Int @unique\n  |\n}"), all);
  EXPECT_EQ(offered("model A {\n  a Int @id\n  |\n}"),
            "@@index, @@unique, @@map, @@ignore");
  EXPECT_EQ(offered("model A {\n  a Int\n  @@|\n}"), all);
  EXPECT_EQ(offered("model A {\n  a Int\n  @|\n}"), all);
  EXPECT_EQ(offered("view V {\n  a Int\n  |\n}"), "@@unique, @@map, @@ignore");
  EXPECT_EQ(offered(Provider::MongoDB, "type T {\n  a Int\n  |\n}"), "");
}

TEST(CompletionOfBlockAttributes, ofEachProvider) {
  std::string model = "model A {\n  a Int @id\n  |\n}";
  EXPECT_EQ(offered(Provider::MySQL, model),
            "@@index, @@unique, @@map, @@fulltext, @@ignore");
  EXPECT_EQ(offered(Provider::MongoDB, model),
            "@@index, @@unique, @@map, @@fulltext, @@ignore");
  EXPECT_EQ(offered(Provider::PostgreSQL, model, "shardKeys"),
            "@@index, @@unique, @@map, @@ignore");
  EXPECT_EQ(offered(Provider::MySQL, model, "shardKeys"),
            "@@index, @@unique, @@map, @@fulltext, @@ignore, @@shardKey");
  // MongoDB has one of them, and no compound ids.
  EXPECT_EQ(offered(Provider::MongoDB,
                    "model A {\n  a String\n  @@fulltext([a])\n  |\n}"),
            "@@index, @@unique, @@map, @@ignore");
}

TEST(CompletionOfBlockAttributes, ofSchemas) {
  auto offer = [](llvm::StringRef settings) {
    return offered(("datasource db {\n  provider = \"postgresql\"\n" +
                    settings + "}\nmodel A {\n  a Int @id\n  |\n}")
                       .str());
  };
  EXPECT_EQ(offer("  schemas = [\"one\", \"two\"]\n"),
            "@@index, @@unique, @@map, @@schema, @@ignore");
  // Prisma refuses it without `schemas`.
  EXPECT_EQ(offer(""), "@@index, @@unique, @@map, @@ignore");
}

TEST(CompletionOfBlockAttributes, ofEnums) {
  EXPECT_EQ(offered("enum E {\n  A\n  @@|\n}"), "@@map");
  EXPECT_EQ(offered("enum E {\n  A\n  @@map(\"e\")\n  @@|\n}"), "");
}

TEST(CompletionOfBlockAttributes, onlyOnceWhereOneMayStand) {
  EXPECT_EQ(offered("datasource db {\n  provider = \"mysql\"\n}\n"
                    "model A {\n  id Int\n  name String\n"
                    "  @@id([id])\n  @@unique([id])\n  @@index([id])\n"
                    "  @@fulltext([name])\n  @@map(\"a\")\n  @@ignore\n"
                    "  |\n}"),
            "@@index, @@unique, @@fulltext");
}

TEST(CompletionOfBlockAttributes, replaceTheWord) {
  auto at = [](llvm::StringRef line) {
    return Cursor(("model A {\n  a Int\n  " + line + "\n}").str());
  };
  for (llvm::StringRef line :
       {"|", "@|", "@@|", "@@ind|", "@@i|d", "@@|id", "@|@id", "@|@"})
    EXPECT_EQ(accepted(at(line), "@@index"), "@@index([$1])") << line.str();
  EXPECT_EQ(accepted(at("@@id|([a])"), "@@index"), "@@index([a])");
  EXPECT_EQ(accepted(at("@@|"), "@@map", Accept::WithoutSnippet),
            "@@map(\"\")");
}
