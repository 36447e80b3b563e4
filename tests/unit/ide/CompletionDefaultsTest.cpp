#include "Completed.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

static std::string model(llvm::StringRef line) {
  return ("model A {\n  " + line + "\n}\nenum Color {\n  RED\n  GREEN\n}\n")
      .str();
}

static const std::string texts =
    "cuid(), cuid(2), uuid(), uuid(7), ulid(), nanoid()";

TEST(CompletionOfDefaults, withoutProvider) {
  EXPECT_EQ(offered(model("id Int @id @default(|)")),
            "autoincrement(), dbgenerated");
  EXPECT_EQ(offered(model("id BigInt @id @default(|)")),
            "autoincrement(), dbgenerated");
  EXPECT_EQ(offered(model("id String @id @default(|)")),
            texts + ", dbgenerated");
  EXPECT_EQ(offered(model("at DateTime @default(|)")), "now(), dbgenerated");
  EXPECT_EQ(offered(model("on Boolean @default(|)")),
            "true, false, dbgenerated");
  EXPECT_EQ(offered(model("color Color @default(|)")),
            "RED, GREEN, dbgenerated");
}

TEST(CompletionOfDefaults, ofEnumsWithComments) {
  EXPECT_EQ(offered("model A {\n  c C @default(|)\n}\nenum C {\n  // first\n"
                    "  RED /* x */\n  /// second\n  GREEN @map(\"g\")\n}\n"),
            "RED, GREEN, dbgenerated");
}

TEST(CompletionOfDefaults, ofMongoDB) {
  auto at = [](llvm::StringRef line) {
    return offered(Provider::MongoDB, model(line));
  };
  EXPECT_EQ(at("id String @id @default(|) @map(\"_id\") @db.ObjectId"),
            "auto(), " + texts);
  // `auto()` makes ObjectIds, which only ids of texts and bytes can be.
  EXPECT_EQ(at("id Int @id @default(|) @map(\"_id\")"), "");
  EXPECT_EQ(at("name String @default(|)"), texts);
  EXPECT_EQ(at("on Boolean @default(|)"), "true, false");
  EXPECT_EQ(at("at DateTime @default(|)"), "now()");
  EXPECT_EQ(at("color Color @default(|)"), "RED, GREEN");
}

TEST(CompletionOfDefaults, ofCockroachDB) {
  auto at = [](llvm::StringRef line) {
    return offered(Provider::CockroachDB, model(line));
  };
  EXPECT_EQ(at("id Int @id @default(|)"), "sequence(), dbgenerated");
  EXPECT_EQ(at("id BigInt @id @default(|)"),
            "autoincrement(), sequence(), dbgenerated");
  EXPECT_EQ(at("id Int @id @default(sequence(|))"),
            "virtual, minValue, maxValue, cache, increment, start");
  EXPECT_EQ(at("id Int @id @default(sequence(min|))"),
            "virtual, minValue, maxValue, cache, increment, start");
  EXPECT_EQ(at("id Int @id @default(sequence(minValue: 10,|))"),
            "virtual, maxValue, cache, increment, start");
  EXPECT_EQ(at("id Int @id @default(sequence(minValue: 10, |))"),
            "virtual, maxValue, cache, increment, start");
  EXPECT_EQ(at("id Int @id @default(sequence(minValue: 10, maxValue: 39, |))"),
            "virtual, cache, increment, start");
  EXPECT_EQ(at("id Int @id @default(sequence(virtual, |))"),
            "minValue, maxValue, cache, increment, start");
}

TEST(CompletionOfDefaults, countOnlyWhereTheDatabaseCan) {
  auto counts = [](Provider provider, llvm::StringRef fields) {
    std::string labels =
        offered(provider, ("model A {\n  " + fields + "\n}\n").str());
    return labels.find("autoincrement()") != std::string::npos;
  };
  EXPECT_TRUE(counts(Provider::SQLite, "id Int @id @default(|)"));
  EXPECT_FALSE(counts(Provider::SQLite, "id Int @id\n  n Int @default(|)"));
  EXPECT_TRUE(counts(Provider::SQLite, "n Int @default(|)\n  @@id([n])"));
  EXPECT_TRUE(
      counts(Provider::MySQL, "id Int @id\n  n Int @unique @default(|)"));
  EXPECT_FALSE(counts(Provider::MySQL, "id Int @id\n  n Int @default(|)"));
  EXPECT_FALSE(counts(Provider::MySQL, "id Int @id @default(autoincrement())\n"
                                       "  n Int @unique @default(|)"));
  EXPECT_TRUE(counts(Provider::PostgreSQL,
                     "id Int @id @default(autoincrement())\n"
                     "  n Int @default(|)"));
}

TEST(CompletionOfDefaults, ofLists) {
  for (llvm::StringRef type :
       {"String", "Color", "Int", "Float", "Boolean", "DateTime"})
    EXPECT_EQ(offered(model(("x " + type + "[] @default(|)").str())),
              "[], dbgenerated");
  EXPECT_EQ(offered(model("x Boolean[] @default([|])")), "true, false");
  EXPECT_EQ(offered(model("x Color[] @default([|])")), "RED, GREEN");
  EXPECT_EQ(offered(model("x Color[] @default([RED, |])")), "RED, GREEN");
  for (llvm::StringRef type : {"String", "Int", "Float", "DateTime"})
    EXPECT_EQ(offered(model(("x " + type + "[] @default([|])").str())), "");
}

TEST(CompletionOfDefaults, ofFunctions) {
  EXPECT_EQ(offered(model("id String @id @default(uuid(|))")), "7, 4");
  EXPECT_EQ(offered(model("id String @id @default(cuid(|))")), "2, 1");
  EXPECT_EQ(offered(model("id String @id @default(nanoid(|))")), "10, 21");
  EXPECT_EQ(offered(model("id String @id @default(dbgenerated(|))")), "");
  EXPECT_EQ(offered(model("id String @id @default(dbgenerated(\"|\"))")), "");
  EXPECT_EQ(offered(model("at DateTime @default(now(|))")), "");
}

TEST(CompletionOfDefaults, ofUuidsOnTheServer) {
  EXPECT_EQ(accepted(Cursor(Provider::PostgreSQL,
                            model("id String @id @default(|) @db.Uuid")),
                     "dbgenerated(\"gen_random_uuid()\")"),
            "id String @id @default(dbgenerated(\"gen_random_uuid()\")) "
            "@db.Uuid");
}

TEST(CompletionOfDefaults, inCompositeTypes) {
  EXPECT_EQ(offered(Provider::MongoDB, "type T {\n  s String @default(|)\n}"),
            "cuid(), cuid(2), uuid(), uuid(7), ulid()");
  EXPECT_EQ(offered(Provider::MongoDB, "type T {\n  n Int @default(|)\n}"), "");
}

TEST(CompletionOfDefaults, replaceTheWord) {
  auto at = [](llvm::StringRef line) { return Cursor(model(line)); };
  EXPECT_EQ(accepted(at("at DateTime @default(n|)"), "now()"),
            "at DateTime @default(now())");
  EXPECT_EQ(accepted(at("at DateTime @default(n|ow())"), "now()"),
            "at DateTime @default(now())");
  EXPECT_EQ(accepted(at("id String @default(db|)"), "dbgenerated"),
            "id String @default(dbgenerated(\"$1\"))");
  EXPECT_EQ(accepted(at("c Color @default(R|ED)"), "GREEN"),
            "c Color @default(GREEN)");
}

TEST(CompletionOfDefaults, notInTexts) {
  EXPECT_EQ(offered(model("s String @default(\"|\")")), "");
  EXPECT_EQ(offered(model("s String @default(\"now|\")")), "");
}

TEST(CompletionOfDefaults, namesOfSqlServer) {
  EXPECT_EQ(offered(Provider::SQLServer, model("n Int @default(1, |)")), "map");
  EXPECT_EQ(offered(Provider::PostgreSQL, model("n Int @default(1, |)")), "");
}
