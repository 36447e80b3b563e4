#include "Completed.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

static const char *statements = R"(
CREATE TYPE "Role" AS ENUM ('USER', 'admin', 'on hold');
CREATE TYPE state AS ENUM ('A');
CREATE TABLE "users" (
  "id" SERIAL PRIMARY KEY,
  "e_mail" VARCHAR(80) NOT NULL,
  "bio" TEXT,
  "role" "Role" NOT NULL DEFAULT 'USER',
  "2fa" BOOLEAN
);
CREATE UNIQUE INDEX "users_mail_key" ON "users" ("e_mail");
CREATE INDEX "users_by_bio" ON "users" ("bio");
CREATE TABLE "invoices" (
  "id" INTEGER CONSTRAINT invoices_pk PRIMARY KEY,
  "user_id" INTEGER CONSTRAINT invoices_of_users REFERENCES "users" ("id")
);
CREATE TABLE "_prisma_migrations" ("id" TEXT PRIMARY KEY);
)";

static Cursor known(llvm::StringRef schema) {
  return Cursor(Provider::PostgreSQL, schema).knowing(statements);
}

static const char *tail = "\n  @@map(\"users\")\n}\nenum Role {\n  USER\n}\n";

static std::string user(llvm::StringRef lines) {
  return ("model User {\n  id Int @id @default(autoincrement())\n  " + lines +
          tail)
      .str();
}

static const std::string blockAttributes = ", @@index, @@unique, @@ignore";

TEST(CompletionFromDatabase, columnsThatNoFieldMaps) {
  // They come first, and are written as fields.
  EXPECT_EQ(offered(known(user("|"))),
            "e_mail, bio, role, fa" + blockAttributes);
  EXPECT_EQ(offered(known(user("mail String @map(\"e_mail\")\n  |"))),
            "bio, role, fa" + blockAttributes);
  EXPECT_EQ(accepted(known(user("b|")), "bio"), "bio String?");
  EXPECT_EQ(accepted(known(user("e_|")), "e_mail"),
            "e_mail String @unique(map: \"users_mail_key\") @db.VarChar(80)");
  EXPECT_EQ(accepted(known(user("|")), "fa"), "fa Boolean? @map(\"2fa\")");
  EXPECT_EQ(accepted(known(user("ro|")), "role"), "role Role @default(USER)");
  EXPECT_EQ(itemOf(known(user("|")), "bio").documentation,
            "Column `users.bio` exists in `the dump`, and no field maps it.");
}

TEST(CompletionFromDatabase, aWordBeforeAFieldStaysAWord) {
  EXPECT_EQ(accepted(known(user("b| String?")), "bio"), "bio String?");
  EXPECT_EQ(accepted(known(user("b|\n  x Int")), "bio"), "bio String?");
}

TEST(CompletionFromDatabase, namesOfColumns) {
  EXPECT_EQ(offered(known(user("mail String @map(\"|\")"))),
            "e_mail, bio, role, 2fa");
  EXPECT_EQ(offered(known(user("bio String?\n  mail String @map(\"e|\")"))),
            "e_mail, role, 2fa");
  EXPECT_EQ(offered(known(user("mail String @map(|)"))),
            "\"e_mail\", \"bio\", \"role\", \"2fa\"");
  EXPECT_EQ(accepted(known(user("mail String @map(\"e|\")")), "e_mail"),
            "mail String @map(\"e_mail\")");
  EXPECT_EQ(accepted(known(user("mail String @map(\"e|)")), "e_mail"),
            "mail String @map(\"e_mail\")");
  EXPECT_EQ(itemOf(known(user("mail String @map(\"|\")")), "e_mail").detail,
            "character varying(80)");
}

TEST(CompletionFromDatabase, namesOfTables) {
  // What is named like the model comes first.
  EXPECT_EQ(offered(known("model User {\n  id Int @id\n  @@map(\"|\")\n}")),
            "users, invoices");
  EXPECT_EQ(offered(known("model Invoice {\n  id Int @id\n  @@map(\"|\")\n}")),
            "invoices, users");
  EXPECT_EQ(offered(known("model Invoice {\n  id Int @id\n  @@map(|)\n}")),
            "\"invoices\", \"users\"");
  EXPECT_EQ(
      offered(known(user("") + "model X {\n  id Int @id\n  @@map(\"|\")\n}")),
      "invoices");
}

TEST(CompletionFromDatabase, wholeModels) {
  EXPECT_EQ(offered(known(user("role Role") + "|")),
            "model, enum, generator, model invoices, enum state");
  EXPECT_EQ(offered(known(user("role Role") + "model |")), "invoices");
  std::string model =
      accepted(known(user("role Role") + "mo|"), "model invoices");
  EXPECT_EQ(model,
            "model invoices {\n"
            "  id      Int   @id(map: \"invoices_pk\")\n"
            "  user_id Int?\n"
            "  User    User? @relation(fields: [user_id], references: [id], "
            "onDelete: NoAction, onUpdate: NoAction, map: "
            "\"invoices_of_users\")\n}");
  EXPECT_EQ(accepted(known(user("role Role") + "model in|"), "invoices"),
            model);
  // The body is there already.
  EXPECT_EQ(accepted(known(user("role Role") + "model i| {\n}\n"), "invoices"),
            "model invoices {");
}

TEST(CompletionFromDatabase, notWhatSomebodyElseLooksAfter) {
  Cursor cursor = known(user("role Role") + "model |");
  cursor.external.externalTables.patterns = {"inv*"};
  EXPECT_EQ(offered(cursor), "");
}

TEST(CompletionFromDatabase, notTheTablesOfImplicitRelations) {
  std::string schema = "model A {\n  id Int @id\n  bs B[]\n}\n"
                       "model B {\n  id Int @id\n  as A[]\n}\nmodel |";
  Cursor cursor = Cursor(Provider::PostgreSQL, schema)
                      .knowing("CREATE TABLE \"_AToB\" (\"A\" INT, \"B\" INT);"
                               "CREATE TABLE c (id INT PRIMARY KEY);");
  EXPECT_EQ(offered(cursor), "c");
}

TEST(CompletionFromDatabase, enumsAndTheirValues) {
  EXPECT_EQ(accepted(known(user("role Role") + "enum |"), "state"),
            "enum state {\n  A\n}");
  EXPECT_EQ(offered(known("enum Role {\n  USER\n  |\n}")),
            "admin, on_hold, @@map");
  EXPECT_EQ(accepted(known("enum Role {\n  USER\n  on|\n}"), "on_hold"),
            "on_hold @map(\"on hold\")");
  EXPECT_EQ(offered(known("enum Role {\n  USER\n  ADMIN @map(\"|\")\n}")),
            "admin, on hold");
  EXPECT_EQ(offered(known("enum Status {\n  A\n  @@map(\"|\")\n}")),
            "Role, state");
}

TEST(CompletionFromDatabase, valuesInColumnsOfMySQL) {
  Cursor cursor =
      Cursor(Provider::MySQL, "model T {\n  id Int @id\n  e E\n}\n"
                              "enum E {\n  a\n  |\n}")
          .knowing("CREATE TABLE T (id INT PRIMARY KEY, e ENUM('a', 'b'));");
  EXPECT_EQ(offered(cursor), "b, @@map");
}

TEST(CompletionFromDatabase, namesOfConstraints) {
  EXPECT_EQ(offered(known(user("mail String @map(\"e_mail\") "
                               "@unique(map: \"|\")"))),
            "users_mail_key");
  EXPECT_EQ(offered(known(user("bio String?\n  @@index([bio], map: \"|\")"))),
            "users_by_bio");
  EXPECT_EQ(offered(known(user("bio String?\n  @@index([bio], map: |)"))),
            "\"users_by_bio\"");
  std::string invoice = "model invoices {\n  id Int @id(map: \"|\")\n}";
  EXPECT_EQ(offered(known(invoice)), "invoices_pk");
  invoice = "model invoices {\n  id Int @id\n  user_id Int?\n  user User? "
            "@relation(fields: [user_id], references: [id], map: \"|\")\n}\n" +
            user("role Role");
  EXPECT_EQ(offered(known(invoice)), "invoices_of_users");
  EXPECT_EQ(itemOf(known(invoice), "invoices_of_users").detail,
            "foreign key from user_id to users");
  // Where one says it already, another does not.
  EXPECT_EQ(offered(known(user("bio String?\n"
                               "  @@index([bio], map: \"users_by_bio\")\n"
                               "  @@index([id], map: \"|\")"))),
            "");
}
