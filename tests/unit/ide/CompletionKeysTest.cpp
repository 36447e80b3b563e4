#include "Completed.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

/// In a model with a few fields.
static std::string model(llvm::StringRef line) {
  return ("model A {\n  id Int @id\n  title String\n  body String?\n"
          "  at DateTime\n  b B\n  " +
          line + "\n}\nmodel B {\n  id Int @id\n}\n")
      .str();
}

TEST(CompletionOfKeys, fields) {
  EXPECT_EQ(offered(model("@@id([|])")), "id, title, at");
  for (llvm::StringRef line :
       {"@@unique([|])", "@@unique(fields: [|])", "@@index([|])",
        "@@index(fields: [|])", "@@fulltext([|])"})
    EXPECT_EQ(offered(model(line)), "id, title, body, at") << line.str();
  EXPECT_EQ(offered(model("@@index([title, |])")), "id, body, at");
  EXPECT_EQ(offered(model("@@index([title,|])")), "id, body, at");
  EXPECT_EQ(offered(model("@@index([title, |, at])")), "id, body");
  EXPECT_EQ(offered(model("@@index([ti|])")), "id, title, body, at");
  EXPECT_EQ(offered(model("@@index([\n    title,\n    |\n  ])")),
            "id, body, at");
  EXPECT_EQ(accepted(Cursor(model("@@index([ti|])")), "title"),
            "@@index([title])");
  EXPECT_EQ(accepted(Cursor(model("@@index([ti|tle, at])")), "body"),
            "@@index([body, at])");
}

TEST(CompletionOfKeys, saysTheTypesOfFields) {
  Cursor cursor(model("@@index([|])"));
  EXPECT_EQ(itemOf(cursor, "title").detail, "String");
  EXPECT_EQ(itemOf(cursor, "body").detail, "String?");
}

static const char *types = R"(
type Address {
  street String
  number Int
  alpha  Alpha
}
type Alpha {
  bravo  Bravo
  helloA Int
}
type Bravo {
  something  String
  helloBravo Int
}
)";

static Cursor inDocuments(llvm::StringRef line) {
  return Cursor(Provider::MongoDB,
                ("model User {\n  id Int @id @map(\"_id\")\n  email String\n"
                 "  address Address\n  " +
                 line + "\n}\n" + types)
                    .str());
}

TEST(CompletionOfKeys, paths) {
  for (llvm::StringRef line :
       {"@@unique([|])", "@@unique(fields: [|])", "@@index([|])",
        "@@index(fields: [|])", "@@index([a|])", "@@index([address|])"})
    EXPECT_EQ(offered(inDocuments(line)), "id, email, address") << line.str();
  for (llvm::StringRef line : {"@@index([address,|])", "@@index([address, |])"})
    EXPECT_EQ(offered(inDocuments(line)), "id, email") << line.str();
  for (llvm::StringRef line :
       {"@@index([address.|])", "@@index([address.a|])",
        "@@index([email,address.|])", "@@index([email, address.|])"})
    EXPECT_EQ(offered(inDocuments(line)), "street, number, alpha")
        << line.str();
  EXPECT_EQ(offered(inDocuments("@@index([email, address.alpha.|])")),
            "bravo, helloA");
  for (llvm::StringRef line : {"@@index([email, address.alpha.bravo.|])",
                               "@@index([email, address.alpha.bravo.hello|])"})
    EXPECT_EQ(offered(inDocuments(line)), "something, helloBravo")
        << line.str();
  EXPECT_EQ(offered(inDocuments("@@index([email.|])")), "");
  EXPECT_EQ(offered(inDocuments("@@index([address.street.|])")), "");
  // No key of a document leads into another.
  EXPECT_EQ(offered(inDocuments("@@id([|])")), "id, email");
}

TEST(CompletionOfKeys, replaceTheLastPartOfAPath) {
  EXPECT_EQ(accepted(inDocuments("@@index([address.str|])"), "street"),
            "@@index([address.street])");
  EXPECT_EQ(accepted(inDocuments("@@index([address.al|pha.bravo])"), "number"),
            "@@index([address.number.bravo])");
}

TEST(CompletionOfKeys, arguments) {
  EXPECT_EQ(offered(model("@@id(|)")), "[], fields, name, map");
  EXPECT_EQ(offered(model("@@unique(|)")), "[], fields, name, map");
  EXPECT_EQ(offered(model("@@index(|)")), "[], fields, map");
  EXPECT_EQ(offered(model("@@fulltext(|)")), "[], fields, map");
  // The fields are there.
  EXPECT_EQ(offered(model("@@id([title, at], |)")), "name, map");
  EXPECT_EQ(offered(model("@@unique([title, at], |)")), "name, map");
  EXPECT_EQ(offered(model("@@index([title, at], |)")), "map");
  EXPECT_EQ(offered(model("@@index(fields: [title], |)")), "map");
  EXPECT_EQ(offered(model("@@fulltext([title], |)")), "map");
  EXPECT_EQ(offered(model("@@index([title], map: \"x\", |)")), "");
  EXPECT_EQ(offered(model("@@ignore(|)")), "");
}

TEST(CompletionOfKeys, argumentsOfFields) {
  EXPECT_EQ(offered("model A {\n  id Int @id(|)\n}"), "map");
  EXPECT_EQ(offered("model A {\n  e String @unique(|)\n}"), "map, sort");
  // A primary key of MySQL has no name.
  EXPECT_EQ(offered(Provider::MySQL, "model A {\n  id String @id(|)\n}"),
            "length");
  EXPECT_EQ(offered(Provider::MySQL, "model A {\n  e String @unique(|)\n}"),
            "map, length, sort");
  EXPECT_EQ(offered(Provider::MySQL,
                    "model A {\n  e String @unique(sort: |, length: 42)\n}"),
            "Asc, Desc");
}

TEST(CompletionOfKeys, argumentsOfParts) {
  auto mysql = [](llvm::StringRef line) {
    return offered(Provider::MySQL, model(line));
  };
  EXPECT_EQ(mysql("@@id([title(length: 100, |), at()])"), "");
  EXPECT_EQ(mysql("@@id([title(length: 100, ), body(|)])"), "length");
  EXPECT_EQ(mysql("@@unique([title(|)])"), "sort, length");
  EXPECT_EQ(mysql("@@index([title, at(|)])"), "sort");
  EXPECT_EQ(mysql("@@index([title, at(sort: |)])"), "Asc, Desc");
  EXPECT_EQ(mysql("@@index([title, at(sort: D|)])"), "Asc, Desc");
  EXPECT_EQ(offered(Provider::SQLServer, model("@@id([title(|)])")), "sort");
  EXPECT_EQ(offered(Provider::PostgreSQL, model("@@id([title(|)])")), "");
}

TEST(CompletionOfKeys, typesOfIndexes) {
  auto at = [](llvm::StringRef line) {
    return offered(Provider::PostgreSQL, model(line));
  };
  EXPECT_EQ(at("@@index(|)"), "[], fields, map, type");
  EXPECT_EQ(at("@@index([title], |)"), "map, type");
  // Only what can hold the fields.
  EXPECT_EQ(at("@@index([title], type: |)"), "BTree, Hash, Gist, SpGist, Brin");
  EXPECT_EQ(at("@@index([title, at], type: |)"), "BTree, Hash, Brin");
  EXPECT_EQ(at("@@index(type: |)"), "BTree, Hash, Gin, Gist, SpGist, Brin");
  EXPECT_EQ(at("@@index([title], type: Hash, |)"), "map");
  EXPECT_EQ(at("@@unique([title], type: |)"), "");
  EXPECT_EQ(offered(Provider::CockroachDB, model("@@index(type: |)")),
            "BTree, Gin");
  EXPECT_EQ(offered(Provider::MySQL, model("@@index([title], type: |)")), "");
}

TEST(CompletionOfKeys, operatorClasses) {
  auto at = [](llvm::StringRef type, llvm::StringRef line) {
    return offered(
        Provider::PostgreSQL,
        ("model A {\n  id Int @id\n  x " + type + "\n  " + line + "\n}").str());
  };
  EXPECT_EQ(at("String", "@@index([x(|)])"), "sort, ops");
  EXPECT_EQ(at("String", "@@index([x(|)], type: Hash)"), "ops");
  EXPECT_EQ(at("String", "@@index([x(sort: Desc, |)])"), "ops");
  EXPECT_EQ(at("String @db.Inet", "@@index([x(ops: |)])"), "raw");
  EXPECT_EQ(at("String @db.Inet", "@@index([x(ops: |)], type: Gist)"),
            "InetOps, raw");
  EXPECT_EQ(at("Json", "@@index([x(ops: |)], type: Gin)"),
            "JsonbOps, JsonbPathOps, raw");
  EXPECT_EQ(at("Int[]", "@@index([x(ops: |)], type: Gin)"), "ArrayOps, raw");
  EXPECT_EQ(at("DateTime", "@@index([x(ops: |)], type: Brin)"),
            "TimestampBloomOps, TimestampMinMaxOps, TimestampMinMaxMultiOps, "
            "raw");
  EXPECT_EQ(at("DateTime", "@@unique([x(|)])"), "sort");
  Cursor cursor(Provider::PostgreSQL,
                "model A {\n  x Json\n  @@index([x(ops: r|)])\n}");
  EXPECT_EQ(accepted(cursor, "raw"), "@@index([x(ops: raw(\"$1\"))])");
}

TEST(CompletionOfKeys, fulltext) {
  EXPECT_EQ(offered(Provider::MySQL, model("@@fulltext(|)\n  @@fulltext([])")),
            "[], fields, map");
  EXPECT_EQ(offered(Provider::MySQL, model("@@fulltext([title], |)")), "map");
  EXPECT_EQ(offered(Provider::MongoDB, model("@@fulltext(|)")),
            "[], fields, map");
  EXPECT_EQ(offered(Provider::MongoDB, model("@@fulltext([title], |)")), "map");
  EXPECT_EQ(offered(Provider::MongoDB, model("@@fulltext([title(|)])")),
            "sort");
  EXPECT_EQ(offered(Provider::MySQL, model("@@fulltext([title(|)])")), "");
}

TEST(CompletionOfKeys, clustered) {
  auto at = [](llvm::StringRef line) {
    return offered(Provider::SQLServer,
                   ("model A {\n  slug String " + line + "\n}").str());
  };
  EXPECT_EQ(at("\n  @@index([slug], |)"), "map, clustered");
  EXPECT_EQ(at("\n  @@id([slug], |)"), "name, map, clustered");
  EXPECT_EQ(at("\n  @@unique([slug], |)"), "name, map, clustered");
  EXPECT_EQ(at("@id(|)"), "map, sort, clustered");
  EXPECT_EQ(at("@unique(|)"), "map, sort, clustered");
  for (llvm::StringRef line :
       {"@id(clustered: |)", "@unique(clustered: |)",
        "\n  @@index([slug], clustered: |)", "\n  @@id([slug], clustered: |)",
        "\n  @@unique([slug], clustered: |)"})
    EXPECT_EQ(at(line), "true, false") << line.str();
  // Only one of a table's keys is, as a rule the id.
  EXPECT_EQ(at("@unique(clustered: |)\n  id Int @id"), "false");
  EXPECT_EQ(at("@unique(clustered: |)\n  id Int @id(clustered: false)"),
            "true, false");
  EXPECT_EQ(at("@unique(clustered: true)\n  @@index([slug], clustered: |)"),
            "false");
}

TEST(CompletionOfKeys, conditions) {
  auto at = [](llvm::StringRef line) {
    return offered(
        Provider::PostgreSQL,
        ("model A {\n  id Int @id\n  on Boolean\n  n Int?\n  " + line + "\n}")
            .str(),
        "partialIndexes");
  };
  EXPECT_EQ(at("@@index([n], |)"), "map, type, where");
  EXPECT_EQ(at("@@index([n], where: |)"), "raw");
  EXPECT_EQ(at("@@index([n], where: { | })"), "id, on, n");
  EXPECT_EQ(at("@@index([n], where: { on: | })"),
            "true, false, null, { not: null }");
  EXPECT_EQ(at("@@index([n], where: { n: | })"), "null, { not: null }");
  // Without the preview feature there is none.
  EXPECT_EQ(offered(Provider::PostgreSQL, model("@@index([id], |)")),
            "map, type");
  Cursor six(Provider::PostgreSQL, model("@@index([id], |)"), "partialIndexes");
  EXPECT_EQ(offered(six.with(PrismaVersion::V6)), "map, type");
}

TEST(CompletionOfKeys, ofViews) {
  EXPECT_EQ(
      offered(Provider::PostgreSQL, "view V {\n  a Int\n  @@unique([a], |)\n}"),
      "name");
  EXPECT_EQ(
      offered(Provider::PostgreSQL, "view V {\n  a Int\n  @@unique([a(|)])\n}"),
      "");
}

TEST(CompletionOfKeys, shardKeys) {
  EXPECT_EQ(offered(Provider::MySQL, model("@@shardKey([|])"), "shardKeys"),
            "id, title, body, at");
}

TEST(CompletionOfKeys, replaceTheWord) {
  EXPECT_EQ(accepted(Cursor(model("@@index([id], ma|)")), "map"),
            "@@index([id], map: \"$1\")");
  EXPECT_EQ(accepted(Cursor(model("@@index([id], n|ame: \"x\")")), "map"),
            "@@index([id], map: \"x\")");
  EXPECT_EQ(accepted(Cursor(model("@@index(|)")), "[]"), "@@index([$1])");
}

TEST(CompletionOfSchemas, namesOfTheDatasource) {
  auto at = [](llvm::StringRef line) {
    return Cursor(("datasource db {\n  provider = \"postgresql\"\n"
                   "  schemas = [\"one\", \"two\"]\n}\n"
                   "model A {\n  id Int @id\n  " +
                   line + "\n}")
                      .str());
  };
  EXPECT_EQ(offered(at("@@schema(|)")), "\"one\", \"two\"");
  EXPECT_EQ(offered(at("@@schema(\"|\")")), "one, two");
  EXPECT_EQ(accepted(at("@@schema(|)"), "\"one\""), "@@schema(\"one\")");
  EXPECT_EQ(accepted(at("@@schema(\"t|\")"), "one"), "@@schema(\"one\")");
  // A text that is not closed is closed, and what follows stays.
  EXPECT_EQ(accepted(at("@@schema(\"t|)"), "two"), "@@schema(\"two\")");
}
