#include "Completed.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

static const char *order = R"(
model Order {
  id    Int @id
  items Item[]
  total Int
  code  String @unique
}
)";

static std::string item(llvm::StringRef line) {
  return ("model Item {\n  id Int @id\n  name String\n  orderId Int\n  " +
          line + "\n}\n" + order)
      .str();
}

static const std::string actions =
    "Cascade, Restrict, NoAction, SetNull, SetDefault";

TEST(CompletionOfRelations, arguments) {
  EXPECT_EQ(offered(item("order Order @relation(|)")),
            "fields, references, onDelete, onUpdate, name, map");
  EXPECT_EQ(offered(item("order Order @relation(references: [id], |)")),
            "fields, onDelete, onUpdate, name, map");
  EXPECT_EQ(offered(item("order Order @relation(fields: [orderId], |)")),
            "references, onDelete, onUpdate, name, map");
  EXPECT_EQ(offered(item("order Order @relation(fields: [orderId], "
                         "references: [id], |)")),
            "onDelete, onUpdate, name, map");
  EXPECT_EQ(offered(item("order Order @relation(|, references: [id])")),
            "fields, onDelete, onUpdate, name, map");
  EXPECT_EQ(offered(item("order Order @relation(\"x\", |)")),
            "fields, references, onDelete, onUpdate, map");
  EXPECT_EQ(offered(item("order Order @relation(\n    fields: [orderId],\n"
                         "    |\n  )")),
            "references, onDelete, onUpdate, name, map");
}

TEST(CompletionOfRelations, ofTheSideWithoutColumns) {
  EXPECT_EQ(offered("model A {\n  id Int @id\n  bs B[] @relation(|)\n}\n"
                    "model B {\n  id Int @id\n}"),
            "name");
}

TEST(CompletionOfRelations, ofDatabasesWithoutNames) {
  EXPECT_EQ(offered(Provider::SQLite, item("order Order @relation(|)")),
            "fields, references, onDelete, onUpdate, name");
}

TEST(CompletionOfRelations, columns) {
  // What is called like the relation comes first.
  EXPECT_EQ(offered(item("order Order @relation(fields: [|])")),
            "orderId, id, name");
  EXPECT_EQ(offered(item("order Order @relation(fields: [orderId, |])")),
            "id, name");
  // Keys first; relations are no columns.
  EXPECT_EQ(offered(item("order Order @relation(references: [|])")),
            "id, code, total");
  EXPECT_EQ(offered(item("order Order @relation(references: [id, |])")),
            "code, total");
  EXPECT_EQ(offered(item("order Order @relation([|])")), "");
  EXPECT_EQ(offered(item("order Order @relation(fields: |)")), "[]");
  EXPECT_EQ(offered(item("order Nothing @relation(references: [|])")), "");
}

TEST(CompletionOfRelations, embeddedManyToMany) {
  auto at = [](llvm::StringRef line) {
    return offered(Provider::MongoDB,
                   ("model Bar {\n  id Int @id @map(\"_id\")\n"
                    "  foo_ids Int[]\n  " +
                    line +
                    "\n}\nmodel Foo {\n  id Int @id @map(\"_id\")\n"
                    "  bar_ids Int[]\n"
                    "  bar Bar[] @relation(fields: [bar_ids], references: "
                    "[id])\n}\n")
                       .str());
  };
  // Neither lists nor relations can be referred to.
  EXPECT_EQ(at("foo Foo[] @relation(fields: [foo_ids], references: [|])"),
            "id");
  EXPECT_EQ(at("foo Foo[] @relation(fields: [|])"), "foo_ids");
  EXPECT_EQ(at("foo Foo[] @relation(|)"), "fields, references, name");
}

TEST(CompletionOfRelations, referentialActions) {
  EXPECT_EQ(offered(item("order Order @relation(onDelete: |)")), actions);
  EXPECT_EQ(offered(item("order Order @relation(onUpdate: |)")), actions);
  EXPECT_EQ(offered(item("order Order @relation(onUpdate: Ca|)")), actions);
  // SetNull needs columns that can be null.
  EXPECT_EQ(offered(item("order Order @relation(fields: [orderId], "
                         "references: [id], onDelete: |)")),
            "Cascade, Restrict, NoAction, SetDefault");
  EXPECT_EQ(offered("model A {\n  id Int @id\n  bId Int?\n"
                    "  b B? @relation(fields: [bId], references: [id], "
                    "onDelete: |)\n}\nmodel B {\n  id Int @id\n}\n"),
            actions);
}

TEST(CompletionOfRelations, referentialActionsOfEachProvider) {
  auto at = [](Provider provider, llvm::StringRef argument) {
    return offered(provider,
                   item(("order Order @relation(" + argument + ": |)").str()));
  };
  std::string sqlserver = "Cascade, NoAction, SetNull, SetDefault";
  EXPECT_EQ(at(Provider::SQLServer, "onDelete"), sqlserver);
  EXPECT_EQ(at(Provider::SQLServer, "onUpdate"), sqlserver);
  EXPECT_EQ(offered(Provider::SQLServer,
                    item("order Order @relation(fields: [orderId], "
                         "references: [id], onDelete: |)")),
            "Cascade, NoAction, SetDefault");
  EXPECT_EQ(at(Provider::MongoDB, "onDelete"),
            "Cascade, Restrict, NoAction, SetNull");
  // InnoDB refuses SET DEFAULT.
  EXPECT_EQ(at(Provider::MySQL, "onDelete"),
            "Cascade, Restrict, NoAction, SetNull");
  EXPECT_EQ(offered("datasource db {\n  provider = \"postgresql\"\n"
                    "  relationMode = \"prisma\"\n}\n" +
                    item("order Order @relation(onDelete: |)")),
            "Cascade, Restrict, SetNull");
}

TEST(CompletionOfRelations, names) {
  std::string schema = R"(
model User {
  id      Int    @id
  written Post[] @relation("author")
  liked   Post[] @relation("likes")
}
model Post {
  id       Int  @id
  writer   User @relation("author", fields: [writerId], references: [id])
  writerId Int
  )";
  // What the other side lacks comes first.
  EXPECT_EQ(offered(schema + "liker User @relation(\"|\")\n}"),
            "likes, author");
  EXPECT_EQ(offered(schema + "liker User @relation(name: \"|\")\n}"),
            "likes, author");
  EXPECT_EQ(offered(schema + "liker User @relation(name: |)\n}"),
            "\"likes\", \"author\"");
  EXPECT_EQ(
      accepted(Cursor(schema + "liker User @relation(\"li|\")\n}"), "likes"),
      "liker User @relation(\"likes\")");
}

TEST(CompletionOfRelations, oppositesThatAreMissing) {
  std::string post = "model Post {\n  id Int @id\n  authorId Int\n"
                     "  author User @relation(fields: [authorId], "
                     "references: [id])\n}\n";
  Cursor cursor("model User {\n  id Int @id\n  |\n}\n" + post);
  EXPECT_EQ(offered(cursor), "posts, @@index, @@unique, @@map, @@ignore");
  EXPECT_EQ(accepted(cursor, "posts"), "posts Post[]");
  EXPECT_EQ(accepted(Cursor("model User {\n  id Int @id\n  po|\n}\n" + post),
                     "posts"),
            "posts Post[]");
  EXPECT_EQ(offered("model User {\n  id Int @id\n  x Post[]\n  |\n}\n" + post),
            "@@index, @@unique, @@map, @@ignore");
  // One to one, and the side that gets the column.
  EXPECT_EQ(accepted(Cursor("model A {\n  id Int @id\n  |\n}\nmodel B {\n"
                            "  id Int @id\n  aId Int @unique\n"
                            "  a A @relation(fields: [aId], references: "
                            "[id])\n}\n"),
                     "b"),
            "b B?");
  EXPECT_EQ(accepted(Cursor("model A {\n  id Int @id\n  |\n}\nmodel B {\n"
                            "  id Int @id\n  as A[]\n}\n"),
                     "B"),
            "B B? @relation(fields: [bId], references: [id])\nbId Int?");
}

TEST(CompletionOfRelations, replaceTheWord) {
  auto at = [](llvm::StringRef line) { return Cursor(item(line)); };
  EXPECT_EQ(accepted(at("order Order @relation(onDelete:|)"), "Cascade"),
            "order Order @relation(onDelete: Cascade)");
  EXPECT_EQ(accepted(at("order Order @relation(fields: [id],|)"), "onDelete"),
            "order Order @relation(fields: [id], onDelete: $1)");
  EXPECT_EQ(accepted(at("order Order @relation(onD|)"), "onDelete"),
            "order Order @relation(onDelete: $1)");
  EXPECT_EQ(
      accepted(at("order Order @relation(onD|elete: Cascade)"), "onUpdate"),
      "order Order @relation(onUpdate: Cascade)");
  EXPECT_EQ(
      accepted(at("order Order @relation(onDelete: Cas|cade)"), "Restrict"),
      "order Order @relation(onDelete: Restrict)");
  EXPECT_EQ(accepted(at("order Order @relation(fi|)"), "fields"),
            "order Order @relation(fields: [$1])");
}
