#include "ide/Meaning.h"

#include "Completed.h"
#include "rules/invalid/defaults/DefaultFunctions.h"
#include "schema/AttributeTable.h"
#include "schema/Connector.h"
#include "schema/PreviewFeatures.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

/// `word: what it means / what it comes to here`, or empty.
static std::string meaning(const Cursor &cursor) {
  auto file = std::make_shared<SourceFile>("schema.prisma", cursor.text);
  DocumentPtr document = Document::parse(file);
  auto schema = Schema::resolve({document});
  std::optional<Meaning> found =
      findMeaning(*schema, cursor.prisma, *document, cursor.offset);
  if (!found)
    return "";
  std::string text =
      file->text(found->range).str() + ": " + found->documentation->text.str();
  return found->here.empty() ? text : text + " / " + found->here;
}

static std::string meaning(Provider provider, llvm::StringRef schema) {
  return meaning(Cursor(provider, schema));
}

static std::string inModel(llvm::StringRef line) {
  return ("model User {\n  id Int @id\n  " + line +
          "\n}\nmodel Post {\n  id Int @id\n}\n")
      .str();
}

TEST(Meaning, keywords) {
  EXPECT_EQ(meaning(Cursor("mod|el A {\n  id Int @id\n}")).substr(0, 14),
            "model: A table");
  EXPECT_EQ(meaning(Cursor("en|um E {\n  A\n}")).substr(0, 14),
            "enum: A type w");
  EXPECT_EQ(meaning(Cursor("type| T {\n  a Int\n}")).substr(0, 18),
            "type: A composite ");
  EXPECT_EQ(meaning(Cursor("datasource| db {\n}")).substr(0, 24),
            "datasource: Says which d");
  // Names are the schema's own.
  EXPECT_EQ(meaning(Cursor("model A| {\n  id Int @id\n}")), "");
  EXPECT_EQ(meaning(Cursor("modle| A {\n  id Int @id\n}")), "");
}

TEST(Meaning, scalars) {
  EXPECT_EQ(meaning(Provider::PostgreSQL, inModel("a Date|Time")),
            "DateTime: A moment. Prisma Client hands it out as a `Date`, in "
            "UTC. / On PostgreSQL, without `@db.…`: `timestamp(3) without "
            "time zone`.");
  EXPECT_EQ(meaning(Provider::SQLite, inModel("a Str|ing?")),
            "String: Text. / On SQLite: `TEXT`.");
  EXPECT_EQ(meaning(Provider::SQLServer, inModel("a J|son")),
            "Json: Any JSON value. / SQL Server has no such type.");
  EXPECT_EQ(meaning(Provider::MySQL, inModel("a |Boolean")),
            "Boolean: `true` or `false`. / On MySQL, without `@db.…`: "
            "`tinyint(1)`.");
  EXPECT_EQ(
      meaning(Cursor(inModel("a Unsupp|orted(\"circle\")"))).substr(0, 23),
      "Unsupported: A column o");
  EXPECT_EQ(meaning(Cursor(inModel("a Post|"))), "");
}

TEST(Meaning, nativeTypes) {
  EXPECT_EQ(meaning(Provider::PostgreSQL, inModel("a String @db.Var|Char(80)")),
            "@db.VarChar: Text of up to n characters. / On PostgreSQL: "
            "`character varying(80)`.");
  EXPECT_EQ(meaning(Provider::MySQL, inModel("a String @|db.Text")),
            "@db.Text: Text of up to 64 KiB. / On MySQL: `text`.");
  EXPECT_EQ(meaning(Provider::MySQL, inModel("a Json @db.Json|B")),
            "@db.JsonB: JSON, taken apart; it can be indexed. / MySQL has no "
            "such type.");
  EXPECT_EQ(meaning(Provider::PostgreSQL, inModel("a String @db.Nothing|")),
            "");
}

TEST(Meaning, attributes) {
  EXPECT_EQ(meaning(Provider::PostgreSQL, inModel("a Int @uni|que")),
            "@unique: No two rows have the same value. Prisma Client can find "
            "a row by it. / Index `User_a_key`.");
  EXPECT_EQ(meaning(Provider::PostgreSQL,
                    inModel("a Int\n  @@ind|ex([a], map: \"by_a\")")),
            "@@index: An index, which finds rows by these fields, from the "
            "first on, without reading the whole table. / Index `by_a`.");
  EXPECT_EQ(meaning(Provider::PostgreSQL, "model A {\n  id Int @i|d\n}"),
            "@id: The primary key: no two rows share it, and it is never "
            "null. A model has one `@id` or `@@id`. / Constraint `A_pkey`.");
  EXPECT_EQ(
      meaning(Provider::MongoDB, "model A {\n  id Int @i|d @map(\"_id\")\n}"),
      "@id: The primary key: no two rows share it, and it is never "
      "null. A model has one `@id` or `@@id`. / MongoDB calls it `_id`.");
  EXPECT_NE(meaning(Cursor("enum E {\n  A @m|ap(\"a\")\n}")), "");
  EXPECT_NE(meaning(Cursor("enum E {\n  A\n  @@m|ap(\"e\")\n}")), "");
  EXPECT_EQ(meaning(Cursor(inModel("a Int @nothing|"))), "");
}

TEST(Meaning, arguments) {
  EXPECT_EQ(
      meaning(Cursor(inModel("p Post @relation(fie|lds: [id])"))).substr(0, 27),
      "fields: The fields of this ");
  EXPECT_EQ(meaning(Cursor(inModel("@@index([id(so|rt: Desc)])"))),
            "sort: The direction of the index in this field.");
  EXPECT_EQ(meaning(Cursor(inModel("@@index([id(sort: De|sc)])"))),
            "Desc: From the largest to the smallest.");
  EXPECT_EQ(meaning(Cursor(inModel("@@index([id], type: Ha|sh)"))),
            "Hash: Finds equal values only.");
  EXPECT_EQ(meaning(Cursor(inModel("@@index([id], ma|p: \"x\")"))),
            "map: What the database calls the key or index.");
  // Fields and texts are the schema's own.
  EXPECT_EQ(meaning(Cursor(inModel("@@index([i|d])"))), "");
  EXPECT_EQ(meaning(Cursor(inModel("@@index([id], map: \"x|\")"))), "");
}

TEST(Meaning, referentialActions) {
  std::string line = "p Post @relation(fields: [id], references: [id], "
                     "onDelete: Casc|ade)";
  std::string does = "Cascade: The rows follow: deleted with the row that they "
                     "refer to, or changed with its key. / ";
  EXPECT_EQ(meaning(Provider::PostgreSQL, inModel(line)),
            does + "On PostgreSQL: `ON DELETE CASCADE`.");
  EXPECT_EQ(meaning(Provider::MongoDB, inModel(line)),
            does + "Prisma Client does it, for its own queries alone: the "
                   "database has no foreign key.");
  EXPECT_EQ(meaning(Provider::MySQL,
                    inModel("p Post @relation(onUpdate: NoAct|ion)")),
            "NoAction: The database decides: as a rule, the delete or change "
            "fails as long as rows refer to it. / On MySQL: `ON UPDATE NO "
            "ACTION`, which is the same as `RESTRICT` there.");
}

TEST(Meaning, functions) {
  EXPECT_EQ(meaning(Provider::MySQL,
                    "model A {\n  id Int @id @default(auto|increment())\n}"),
            "autoincrement: The database counts up. Numbers of rows that were "
            "rolled back or deleted are not used again. / On MySQL: "
            "`AUTO_INCREMENT`.");
  EXPECT_EQ(
      meaning(Provider::PostgreSQL, inModel("a DateTime @default(n|ow())")),
      "now: The present time, set by the database. / On PostgreSQL: the "
      "column's default is `CURRENT_TIMESTAMP`.");
  EXPECT_EQ(meaning(Provider::CockroachDB,
                    inModel("a Int @default(sequence(min|Value: 1))")),
            "minValue: The smallest value.");
  EXPECT_EQ(meaning(Provider::CockroachDB,
                    inModel("a Int @default(sequence(virt|ual))"))
                .substr(0, 19),
            "virtual: A sequence");
}

TEST(Meaning, settings) {
  EXPECT_EQ(meaning(Cursor("datasource db {\n  prov|ider = \"mysql\"\n}")),
            "provider: The kind of database.");
  EXPECT_EQ(meaning(Cursor("datasource db {\n  provider = \"my|sql\"\n}")),
            "\"mysql\": MySQL, MariaDB and PlanetScale.");
  EXPECT_EQ(meaning(Cursor("datasource db {\n  url = en|v(\"X\")\n}")),
            "env: The value of an environment variable, or of the same name "
            "in `.env`.");
  EXPECT_EQ(meaning(Cursor("generator c {\n  runtime = \"bun|\"\n}")),
            "\"bun\": Bun.");
  EXPECT_EQ(meaning(Cursor("generator c {\n  provider = \"prisma-cl|ient\"\n}"))
                .substr(0, 33),
            "\"prisma-client\": Prisma Client as");
  EXPECT_EQ(meaning(Cursor("generator c {\n  whatever| = \"x\"\n}")), "");
}

TEST(Meaning, previewFeatures) {
  auto at = [](llvm::StringRef name) {
    return Cursor(
        ("generator c {\n  previewFeatures = [\"" + name + "\"]\n}").str());
  };
  EXPECT_EQ(meaning(at("vie|ws")),
            "\"views\": `view` blocks for views of the database.");
  EXPECT_EQ(meaning(at("driverAda|pters")),
            "\"driverAdapters\": Part of Prisma by now, or gone: the name does "
            "nothing here.");
  EXPECT_EQ(meaning(at("metr|ics").with(PrismaVersion::V6)),
            "\"metrics\": Prisma Client counts its queries and connections. "
            "Prisma 7 has it no longer. / Prisma warns of it: a later version "
            "will not have it.");
  EXPECT_EQ(meaning(at("typo|s")), "");
}

//===----------------------------------------------------------------------===//
// Everything that can be written has its documentation
//===----------------------------------------------------------------------===//

TEST(Documentation, ofEveryAttributeAndArgument) {
  for (AttributePlace place :
       {AttributePlace::ScalarField, AttributePlace::Model,
        AttributePlace::Enum, AttributePlace::EnumValue}) {
    bool ofBlock =
        place == AttributePlace::Model || place == AttributePlace::Enum;
    for (llvm::StringRef name : attributeNames(place)) {
      EXPECT_TRUE(documentationOf(
          ofBlock ? WordKind::BlockAttribute : WordKind::FieldAttribute, name))
          << name.str();
      for (const ArgumentSpec &argument : findAttribute(place, name)->arguments)
        EXPECT_TRUE(documentationOfArgument(name, argument.name))
            << name.str() << '.' << argument.name.str();
    }
  }
}

TEST(Documentation, ofEveryTypeFunctionAndFeature) {
  for (unsigned scalar = 0; scalar < scalarCount; ++scalar) {
    Scalar each = static_cast<Scalar>(scalar);
    EXPECT_TRUE(documentationOf(WordKind::Scalar, spelling(each)));
    for (llvm::StringRef name : defaultFunctionsFor(each))
      EXPECT_TRUE(documentationOf(WordKind::Function, name)) << name.str();
  }
  for (Provider provider :
       {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
        Provider::SQLite, Provider::SQLServer, Provider::MongoDB}) {
    EXPECT_TRUE(documentationOf(WordKind::Provider, spelling(provider)));
    for (const NativeType &type : connectorOf(provider).nativeTypes)
      EXPECT_TRUE(documentationOfNativeType(provider, type.name))
          << type.name.str();
  }
  for (const PreviewFeature &feature : previewFeatures()) {
    bool isOffered = feature.in7 == PreviewState::Active ||
                     feature.in6 == PreviewState::Active;
    EXPECT_TRUE(!isOffered ||
                documentationOf(WordKind::PreviewFeature, feature.name))
        << feature.name.str();
  }
}
