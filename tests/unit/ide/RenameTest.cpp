#include "ide/Rename.h"

#include "MarkedSchema.h"
#include "diagnostics/ApplyFixes.h"
#include "format/EditLayout.h"

#include <gtest/gtest.h>

using namespace holdfast;

namespace {

llvm::Expected<std::vector<Edit>> renameAtCursor(const MarkedSchema &marked,
                                                 llvm::StringRef newName) {
  auto at = findRenamable(marked.schema(), marked.document(), marked.offset());
  if (!at)
    return at.takeError();
  return rename(marked.schema(), at->symbol, newName);
}

/// The name at the cursor becomes `newName`, and the files become `expected`.
void expectRenameInFiles(std::vector<std::string> files,
                         llvm::StringRef newName,
                         const std::vector<std::string> &expected) {
  MarkedSchema marked(std::move(files));
  auto edits = renameAtCursor(marked, newName);
  ASSERT_TRUE(bool(edits)) << toString(edits.takeError());
  std::vector<FixedFile> changed = applyEdits(EditLayout().layOut(*edits));
  for (size_t i = 0; i < expected.size(); ++i) {
    const SourceFile &file = marked.schema().documents()[i]->file();
    std::string text = file.text().str();
    for (const FixedFile &one : changed)
      if (one.original == &file)
        text = one.text;
    EXPECT_EQ(text, expected[i]);
  }
}

void expectRename(std::string text, llvm::StringRef newName,
                  std::string expected) {
  expectRenameInFiles({std::move(text)}, newName, {std::move(expected)});
}

void expectRefusal(std::string text, llvm::StringRef newName,
                   std::string reason) {
  MarkedSchema marked(std::move(text));
  auto edits = renameAtCursor(marked, newName);
  ASSERT_FALSE(bool(edits));
  EXPECT_EQ(toString(edits.takeError()), reason);
}

} // namespace

//===----------------------------------------------------------------------===//
// Models
//===----------------------------------------------------------------------===//

TEST(Rename, aModelKeepsItsTable) {
  expectRename(R"(model Us‸er {
  id    Int    @id
  posts Post[]
}

model Post {
  id       Int   @id
  author   User? @relation(fields: [authorId], references: [id])
  authorId Int?
}
)",
               "Person",
               R"(model Person {
  id    Int    @id
  posts Post[]

  @@map("User")
}

model Post {
  id       Int     @id
  author   Person? @relation(fields: [authorId], references: [id])
  authorId Int?
}
)");
}

TEST(Rename, aModelFromWhereItIsAType) {
  expectRename("model User {\n  id    Int    @id\n  posts Post[]\n}\n\n"
               "model Post {\n  id     Int  @id\n  user   Us‸er @relation("
               "fields: [userId], references: [id])\n  userId Int\n}\n",
               "Person",
               "model Person {\n  id    Int    @id\n  posts Post[]\n\n"
               "  @@map(\"User\")\n}\n\n"
               "model Post {\n  id     Int    @id\n  user   Person @relation("
               "fields: [userId], references: [id])\n  userId Int\n}\n");
}

TEST(Rename, aModelThatIsMappedAlready) {
  expectRename("model Us‸er {\n  id Int @id\n\n  @@map(\"users\")\n}\n",
               "Person",
               "model Person {\n  id Int @id\n\n  @@map(\"users\")\n}\n");
}

TEST(Rename, aModelToTheNameOfItsTable) {
  expectRename("model Us‸er {\n  id Int @id\n\n  @@map(\"users\")\n}\n",
               "users", "model users {\n  id Int @id\n}\n");
  expectRename("model Us‸er {\n  id Int @id\n\n  @@map(name: \"users\") // x\n"
               "  @@index([id])\n}\n",
               "users",
               "model users {\n  id Int @id\n\n  // x\n  @@index([id])\n}\n");
}

TEST(Rename, leavesTextsAlone) {
  expectRename("/// The User model\nmodel Us‸er {\n  id Int  @id\n"
               "  a  Json @default(\"{\\\"User\\\": 1}\") // User\n}\n",
               "Person",
               "/// The User model\nmodel Person {\n  id Int  @id\n"
               "  a  Json @default(\"{\\\"User\\\": 1}\") // User\n\n"
               "  @@map(\"User\")\n}\n");
}

TEST(Rename, viewsAndCompositeTypes) {
  expectRename("view Re‸port {\n  id Int @unique\n}\n", "Summary",
               "view Summary {\n  id Int @unique\n\n  @@map(\"Report\")\n}\n");
  expectRename("type Pho‸to {\n  url String\n}\n\nmodel A {\n"
               "  id     String  @id @map(\"_id\")\n  photos Photo[]\n}\n",
               "Image",
               "type Image {\n  url String\n}\n\nmodel A {\n"
               "  id     String  @id @map(\"_id\")\n  photos Image[]\n}\n");
}

TEST(Rename, overSeveralFiles) {
  expectRenameInFiles({"model User {\n  id    Int    @id\n  posts Post[]\n}\n",
                       "model Post {\n  id     Int  @id\n  userId Int\n"
                       "  user   Us‸er @relation(fields: [userId], "
                       "references: [id])\n}\n"},
                      "Person",
                      {"model Person {\n  id    Int    @id\n  posts Post[]\n\n"
                       "  @@map(\"User\")\n}\n",
                       "model Post {\n  id     Int    @id\n  userId Int\n"
                       "  user   Person @relation(fields: [userId], "
                       "references: [id])\n}\n"});
}

TEST(Rename, keepsNewlinesAndIndentation) {
  expectRename("model Us‸er {\r\n\tid Int @id\r\n}\r\n", "Person",
               "model Person {\r\n\tid Int @id\r\n\r\n\t@@map(\"User\")\r\n"
               "}\r\n");
}

//===----------------------------------------------------------------------===//
// Join tables, which are called after models
//===----------------------------------------------------------------------===//

TEST(Rename, aModelWithAJoinTableNamesTheRelation) {
  expectRename(R"(model Us‸er {
  id    Int    @id
  posts Post[]
}

model Post {
  id    Int    @id
  users User[]
}
)",
               "Writer",
               R"(model Writer {
  id    Int    @id
  posts Post[] @relation("PostToUser")

  @@map("User")
}

model Post {
  id    Int      @id
  users Writer[] @relation("PostToUser")
}
)");
}

TEST(Rename, aModelWithANamedJoinTable) {
  expectRename("model B‸ {\n  id Int @id\n  a  A[] @relation(\"x\")\n}\n\n"
               "model A {\n  id Int @id\n  b  B[] @relation(\"x\")\n}\n",
               "C",
               "model C {\n  id Int @id\n  a  A[] @relation(\"x\")\n\n"
               "  @@map(\"B\")\n}\n\n"
               "model A {\n  id Int @id\n  b  C[] @relation(\"x\")\n}\n");
}

TEST(Rename, notWhereColumnsOfAJoinTableWouldSwap) {
  expectRefusal("model B {\n  id Int @id\n  a  A[]\n}\n"
                "model A‸ {\n  id Int @id\n  b  B[]\n}\n",
                "C",
                "the new name would swap the columns of join table "
                "`_AToB`; choose one that sorts on the same side of `B`");
  expectRefusal("model A {\n  id Int @id\n"
                "  from‸ A[] @relation(\"AToB\")\n"
                "  to   A[] @relation(\"AToB\")\n}\n",
                "until",
                "the new name would swap the columns of join table "
                "`_AToB`; choose one that sorts on the same side of `to`");
}

TEST(Rename, aRelationThatHasNoJoinTable) {
  expectRename(
      "model A {\n  id Int @id\n  b  B[] @relation(\"o‸ld\")\n}\n\n"
      "model B {\n  id  Int @id\n  a   A   @relation(name: \"old\", fields: "
      "[aId], references: [id])\n  aId Int\n}\n",
      "new \"one\"",
      "model A {\n  id Int @id\n  b  B[] @relation(\"new \\\"one\\\"\")\n}\n\n"
      "model B {\n  id  Int @id\n  a   A   @relation(name: \"new "
      "\\\"one\\\"\", fields: [aId], references: [id])\n  aId Int\n}\n");
}

//===----------------------------------------------------------------------===//
// Fields
//===----------------------------------------------------------------------===//

TEST(Rename, aFieldKeepsItsColumn) {
  expectRename("model A {\n  id   Int    @id\n  na‸me String\n}\n", "title",
               "model A {\n  id    Int    @id\n  title String @map(\"name\")\n"
               "}\n");
  expectRename("model A {\n  id   Int    @id\n  na‸me String @map(\"n\")\n}\n",
               "title",
               "model A {\n  id    Int    @id\n  title String @map(\"n\")\n"
               "}\n");
  expectRename("model A {\n  id   Int    @id\n  na‸me String @map(\"n\")\n}\n",
               "n", "model A {\n  id Int    @id\n  n  String\n}\n");
}

TEST(Rename, aFieldInKeysAndRelations) {
  expectRename(R"(model Order {
  ten‸ant Int
  number Int
  lines  Line[]

  @@id([tenant, number])
  @@unique([number, tenant(sort: Desc)])
  @@index([tenant])
}

model Line {
  id     Int   @id
  tenant Int
  number Int
  order  Order @relation(fields: [tenant, number], references: [tenant, number])
}
)",
               "owner",
               R"(model Order {
  owner  Int    @map("tenant")
  number Int
  lines  Line[]

  @@id([owner, number])
  @@unique([number, owner(sort: Desc)])
  @@index([owner])
}

model Line {
  id     Int   @id
  tenant Int
  number Int
  order  Order @relation(fields: [tenant, number], references: [owner, number])
}
)");
}

TEST(Rename, aRelationFieldHasNoColumn) {
  expectRename("model A {\n  id Int @id\n  b‸s B[]\n}\n\n"
               "model B {\n  id  Int @id\n  a   A   @relation(fields: [aId], "
               "references: [id])\n  aId Int\n}\n",
               "all",
               "model A {\n  id  Int @id\n  all B[]\n}\n\n"
               "model B {\n  id  Int @id\n  a   A   @relation(fields: [aId], "
               "references: [id])\n  aId Int\n}\n");
}

TEST(Rename, aFieldOfACompositeType) {
  expectRename("type Address {\n  ci‸ty String\n}\n\nmodel A {\n"
               "  id      String  @id @map(\"_id\")\n  address Address\n\n"
               "  @@index([address.city])\n}\n",
               "town",
               "type Address {\n  town String @map(\"city\")\n}\n\nmodel A {\n"
               "  id      String  @id @map(\"_id\")\n  address Address\n\n"
               "  @@index([address.town])\n}\n");
}

//===----------------------------------------------------------------------===//
// Enums
//===----------------------------------------------------------------------===//

TEST(Rename, anEnumKeepsItsType) {
  expectRename("enum Ro‸le {\n  A\n}\n\nmodel X {\n  id   Int  @id\n"
               "  role Role @default(A)\n}\n",
               "Rank",
               "enum Rank {\n  A\n\n  @@map(\"Role\")\n}\n\nmodel X {\n"
               "  id   Int  @id\n  role Rank @default(A)\n}\n");
}

TEST(Rename, anEnumThatIsNoTypeNeedsNoMap) {
  expectRename("datasource db {\n  provider = \"mysql\"\n}\n\n"
               "enum Ro‸le {\n  A\n}\n",
               "Rank",
               "datasource db {\n  provider = \"mysql\"\n}\n\n"
               "enum Rank {\n  A\n}\n");
}

TEST(Rename, aValueKeepsItsText) {
  expectRename("enum Role {\n  US‸ER\n  ADMIN\n}\n\nmodel X {\n"
               "  id   Int    @id\n  role Role   @default(USER)\n"
               "  all  Role[] @default([USER, ADMIN])\n}\n",
               "MEMBER",
               "enum Role {\n  MEMBER @map(\"USER\")\n  ADMIN\n}\n\nmodel X {\n"
               "  id   Int    @id\n  role Role   @default(MEMBER)\n"
               "  all  Role[] @default([MEMBER, ADMIN])\n}\n");
  expectRename("enum Role {\n  US‸ER @map(\"user\")\n}\n", "user",
               "enum Role {\n  user\n}\n");
}

//===----------------------------------------------------------------------===//
// Refusals
//===----------------------------------------------------------------------===//

TEST(Rename, notWhatHasNoName) {
  expectRefusal("mo‸del A {\n  id Int @id\n}\n", "x",
                "`model` is a keyword, not a name");
  expectRefusal("model A {\n  id In‸t @id\n}\n", "x",
                "`Int` is a built-in type, not a name");
  expectRefusal("model A {\n  id Mis‸sing\n}\n", "x",
                "`Missing` is not declared, so there is nothing to rename");
  expectRefusal("model A {\n  id Int ‸@id\n}\n", "x",
                "`@id` is an attribute of Prisma's language, not a name");
  expectRefusal("model A {\n  id Int @id\n\n  @@in‸dex([id])\n}\n", "x",
                "`@@index` is an attribute of Prisma's language, not a name");
  expectRefusal("datasource d‸b {\n  provider = \"x\"\n}\n", "x",
                "settings and names of a datasource cannot be renamed");
  expectRefusal("model A {\n  id Int @id\n}\n‸\n", "x",
                "there is no name to rename here");
  expectRefusal("‸", "x", "there is no name to rename here");
}

TEST(Rename, notToWhatIsNoName) {
  std::string reason = " is not a valid name; use letters, digits and `_`, and "
                       "start with a letter";
  for (std::string name :
       {"1a", "a b", "a-b", "_a", "", "a\nb", "a {", "a @id", "@@x", "a//"}) {
    expectRefusal("model A‸ {\n  id Int @id\n}\n", name,
                  "`" + name + "`" + reason);
    expectRefusal("model A {\n  i‸d Int @id\n}\n", name,
                  "`" + name + "`" + reason);
    expectRefusal("enum A {\n  B‸\n}\n", name, "`" + name + "`" + reason);
  }
}

TEST(Rename, notToWhatIsTakenOrReserved) {
  constexpr llvm::StringLiteral blocks =
      "model A‸ {\n  id Int @id\n}\nenum Role {\n  B\n}\n";
  expectRefusal(blocks.str(), "Role",
                "`Role` is already declared as enum; choose another name");
  expectRefusal(blocks.str(), "String",
                "`String` is a built-in type; choose another name");
  expectRefusal(blocks.str(), "class",
                "`class` is reserved in the client; choose another name");
  expectRefusal("model A {\n  i‸d Int @id\n  b Int\n}\n", "b",
                "`A` already has a field `b`; choose another name");
  expectRefusal("enum A {\n  X‸\n  Y\n}\n", "Y",
                "`A` already has a value `Y`; choose another name");
}

TEST(Rename, notToWhatTheClientCallsAKey) {
  expectRefusal("model A {\n  a Int\n  b Int\n  c‸ Int\n  @@id([a, b])\n}\n",
                "a_b",
                "the client would call a key of `A` as field `a_b`; choose "
                "another name");
  expectRefusal("model A {\n  a‸ Int\n  b Int\n  x_b Int\n"
                "  @@unique([a, b])\n}\n",
                "x",
                "the client would call a key of `A` as field `x_b`; choose "
                "another name");
  expectRefusal("model A {\n  a‸ Int @id\n  b Int\n"
                "  @@unique([a, b], name: \"key\")\n}\n",
                "key",
                "a key of `A` is already called `key`; choose another name");
}

TEST(Rename, notTheNameOfAJoinTable) {
  expectRefusal("model A {\n  id Int @id\n  b B[] @relation(\"x‸\")\n}\n"
                "model B {\n  id Int @id\n  a A[] @relation(\"x\")\n}\n",
                "y",
                "Prisma would drop join table `_x`: it is called after the "
                "relation, and nothing maps it");
}
