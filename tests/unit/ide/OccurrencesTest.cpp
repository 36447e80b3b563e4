#include "ide/Occurrences.h"

#include "MarkedSchema.h"

#include <gtest/gtest.h>

using namespace holdfast;

namespace {

/// The marked ranges are every place of the name at the cursor.
void expectOccurrences(std::vector<std::string> files) {
  MarkedSchema marked(std::move(files));
  auto at = findOccurrence(marked.schema(), marked.document(), marked.offset());
  ASSERT_TRUE(at) << "no name at the cursor";
  std::vector<Span> found;
  for (const Occurrence &place : occurrencesOf(marked.schema(), at->symbol))
    found.push_back(place.document->span(place.range));
  EXPECT_EQ(describe(found), describe(marked.ranges()));
}

void expectNone(std::string text) {
  MarkedSchema marked(std::move(text));
  EXPECT_FALSE(
      findOccurrence(marked.schema(), marked.document(), marked.offset()));
}

} // namespace

TEST(Occurrences, ofAModel) {
  expectOccurrences({R"(
model «Us‸er» {
  id    Int    @id
  posts Post[]
  boss  «User»?  @relation("B", fields: [bossId], references: [id])
  staff «User»[] @relation("B")
  bossId Int?
}
model Post {
  id       Int  @id
  author   «User» @relation(fields: [authorId], references: [id])
  authorId Int
}
)"});
}

TEST(Occurrences, ofAModelFromAType) {
  expectOccurrences({R"(
model «User» {
  id    Int    @id
  posts Post[]
}
model Post {
  id       Int  @id
  author   «User‸»? @relation(fields: [authorId], references: [id])
  authorId Int?
}
)"});
}

TEST(Occurrences, ofAViewAndACompositeType) {
  expectOccurrences({"view «Re‸port» {\n  id Int @unique\n}\n"
                     "model A {\n  id Int @id\n  r «Report»[]\n}\n"});
  expectOccurrences({R"(
type «Photo» {
  height Int
  next   «Photo»?
}
model Product {
  id     String  @id @map("_id")
  photos «‸Photo»[]
}
)"});
}

TEST(Occurrences, ofAFieldInKeysAndRelations) {
  expectOccurrences({R"(
model Order {
  «ten‸ant» Int
  number Int
  name   String
  lines  Line[]

  @@id([«tenant», number])
  @@unique(fields: [name, «tenant»(sort: Desc)])
  @@index([«tenant»])
  @@index([number, «tenant»(ops: Int4Ops)], type: Brin)
}
model Line {
  tenant Int
  number Int @id
  order  Order @relation(fields: [tenant, number], references: [«tenant», number])
}
)"});
}

TEST(Occurrences, ofAFieldFromTheOtherModelsList) {
  expectOccurrences({R"(
model User {
  «id» Int @id
  posts Post[]
}
model Post {
  id   Int  @id
  user User @relation(fields: [userId], references: [«i‸d»])
  userId Int
}
)"});
}

TEST(Occurrences, ofASingleFieldWithoutBrackets) {
  expectOccurrences({R"(
model User {
  id Int @id
  posts Post[]
}
model Post {
  id   Int  @id
  user User @relation(fields: «userId», references: id)
  «user‸Id» Int
  @@index(«userId»)
}
)"});
}

TEST(Occurrences, ofAFieldInFulltextAndCondition) {
  expectOccurrences({R"(
model A {
  id Int @id
  «bo‸dy» String
  done Boolean
  @@fulltext([«body»])
  @@index([done], where: { «body»: "x", done: true })
  @@unique([id, done], where: raw("body = 1"))
}
)"});
}

TEST(Occurrences, ofAFieldByItsPath) {
  expectOccurrences({R"(
type City {
  «na‸me» String
}
type Address {
  city City
}
model User {
  id      String  @id @map("_id")
  name    String
  address Address
  @@index([address.city.«name», name])
  @@unique([address.city.«name»(sort: Desc)])
}
)"});
  expectOccurrences({R"(
type Address {
  «city» String
}
model User {
  id      String  @id @map("_id")
  address Address
  @@index([address.«ci‸ty»])
}
)"});
}

TEST(Occurrences, ofAnEnumAndItsValues) {
  expectOccurrences({R"(
enum «Role» {
  USER
  ADMIN
}
model A {
  id   Int    @id
  role «Ro‸le»   @default(USER)
  all  «Role»[] @default([USER, ADMIN])
}
)"});
  expectOccurrences({R"(
enum Role {
  «USER»
  ADMIN
}
enum Other {
  USER
}
model A {
  id   Int    @id
  role Role   @default(«US‸ER»)
  all  Role[] @default([«USER», ADMIN, «USER»])
  none Other  @default(USER)
  text String @default("USER")
}
)"});
}

TEST(Occurrences, ofTheNameOfARelation) {
  expectOccurrences({R"(
model User {
  id      Int    @id
  written Post[] @relation("«Wr‸itten»")
  liked   Post[] @relation(name: "Liked")
  other   Other[] @relation("Written")
}
model Post {
  id       Int  @id
  author   User @relation(fields: [authorId], references: [id], name: "«Written»")
  authorId Int
  likedBy  User[] @relation("Liked")
}
model Other {
  id     Int  @id
  user   User @relation("Written", fields: [userId], references: [id])
  userId Int
}
)"});
}

TEST(Occurrences, overSeveralFiles) {
  expectOccurrences({"model «User» {\n  id Int @id\n  posts Post[]\n}\n",
                     "model Post {\n  id Int @id\n  by Int\n"
                     "  user «Us‸er» @relation(fields: [by], "
                     "references: [id])\n}\n",
                     "type X {\n  a «User»\n}\n"});
}

TEST(Occurrences, evenBesideBrokenLines) {
  expectOccurrences({"model «A‸» {\n  id Int @id\n  b ( broken\n  a «A»?\n}\n"
                     "model B {\n  id Int @id\n  a A[] @rela(\n"
                     "  c «A»[]\n}\n"});
}

TEST(Occurrences, noneWhereNothingIsNamed) {
  expectNone("mo‸del A {\n  id Int @id\n}\n");
  expectNone("model A {\n  id In‸t @id\n}\n");
  expectNone("model A {\n  id Int @i‸d\n}\n");
  expectNone("model A {\n  id Miss‸ing\n}\n");
  expectNone("model A {\n  id Int @id\n  // A‸\n}\n");
  expectNone("model A {\n  id Int @id @map(\"i‸d\")\n}\n");
  expectNone("generator c‸lient {\n  provider = \"x\"\n}\n");
}

TEST(Occurrences, ofACompositeTypeInModelsViewsAndTypes) {
  expectOccurrences({"type «Addr‸ess» {\n  street String\n}\n",
                     "model A {\n  id String @id @map(\"_id\")\n"
                     "  home «Address»\n  other «Address»[]\n}\n",
                     "view V {\n  id String @unique\n  at «Address»?\n}\n"
                     "type B {\n  in «Address»\n}\n"});
}

TEST(Occurrences, thatOneEndsWhereTheNextBegins) {
  // The place between both is taken for the one that begins there.
  expectOccurrences({"model A {\n  id Int @id\n  «b‸» B\n}\n"
                     "model B {\n  id Int @id\n  a A[]\n}\n"});
}
