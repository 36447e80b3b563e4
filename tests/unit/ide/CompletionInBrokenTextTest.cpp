#include "Completed.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

TEST(CompletionInBrokenText, aBlockThatIsNotClosed) {
  std::string next = "\nmodel Post {\n  id Int @id\n}\n";
  EXPECT_EQ(offered("model User {\n  id Int @id\n  p Po|" + next),
            "String, Int, Boolean, DateTime, Decimal, Float, BigInt, Json, "
            "Bytes, User, Post, Unsupported");
  EXPECT_EQ(offered("model User {\n  id Int\n  name String\n  @@id([|" + next),
            "id, name");
  EXPECT_EQ(offered("model User {\n  |" + next),
            "@@index, @@unique, @@id, @@map, @@ignore");
  EXPECT_EQ(offered("model User {\n  id Int |"),
            "@id, @unique, @default, @map, @ignore");
}

TEST(CompletionInBrokenText, bracketsThatAreNotClosed) {
  EXPECT_EQ(offered("model A {\n  a Int\n  @@index([|\n  b Int\n}\n"), "a, b");
  EXPECT_EQ(offered("model A {\n  a Int\n  @@index([a\n  b Int |\n}\n"),
            "@id, @unique, @default, @map, @ignore");
  EXPECT_EQ(offered("model A {\n  a Int @default(\n  b DateTime @default(|"
                    "\n}\n"),
            "now(), dbgenerated");
  EXPECT_EQ(offered("model A {\n  a Int @default(autoincrement(\n}\n|"),
            "model, enum, datasource, generator");
  EXPECT_EQ(offered("datasource db {\n  provider = \"|\n}\n").substr(0, 17),
            "postgresql, mysql");
}

TEST(CompletionInBrokenText, otherLinesThatAreBroken) {
  EXPECT_EQ(offered("model A {\n  a = = ]\n  !!\n  id Int |\n  zz\n}\n"),
            "@id, @unique, @default, @map, @ignore");
  EXPECT_EQ(offered("modle X {\n  y ???\n}\nmodel A {\n  id Int |\n}\n"),
            "@id, @unique, @default, @map, @ignore");
  // A keyword that is misspelt opens no block that anything can stand in.
  EXPECT_EQ(offered("modle X {\n  id |\n}\n"), "");
}

TEST(CompletionInBrokenText, blocksOnOneLine) {
  EXPECT_EQ(offered("model A { id Int | }"),
            "@id, @unique, @default, @map, @ignore");
  EXPECT_EQ(offered("datasource db { provider = \"|\" }").substr(0, 17),
            "postgresql, mysql");
}

TEST(CompletionInBrokenText, newlinesOfEachKind) {
  for (llvm::StringRef newline : {"\n", "\r\n", "\r"})
    EXPECT_EQ(offered(("model A {" + newline + "  a Int" + newline +
                       "  @@index([|])" + newline + "}" + newline)
                          .str()),
              "a");
}

TEST(CompletionInBrokenText, otherLetters) {
  EXPECT_EQ(
      accepted(Cursor("model A {\n  größe Int /* ✓ */ @u|\n}"), "@unique"),
      "größe Int /* ✓ */ @unique");
  EXPECT_EQ(offered("model A {\n  größe Int\n  @@index([gr|])\n}"), "größe");
}

TEST(CompletionInBrokenText, nothingInCommentsAndTexts) {
  for (llvm::StringRef line :
       {"a Int // |", "a Int // @de|", "/// User|", "// @@|",
        "a String @default(\"|\")", "a String @default(\"x |\") @id",
        "a Int /* | */", "/* a\n  |\n*/", "@@index([\"|\"])",
        "a Int @map(|\"a\")", "a Int @map(\"a\"|)"})
    EXPECT_EQ(offered(("model A {\n  " + line + "\n}\n").str()), "")
        << line.str();
  // A text that looks like a comment, and comments that have ended.
  EXPECT_EQ(offered("model A {\n  a String @default(\"//\") |\n}"),
            "@id, @unique, @map, @ignore");
  EXPECT_EQ(offered("model A {\n  a String /* x */ |\n}"),
            "@id, @unique, @default, @map, @ignore");
}

TEST(CompletionInBrokenText, rulesInComments) {
  std::string rules =
      offered("model A {\n  /// holdfast:allow |\n  id Int @id\n}");
  EXPECT_NE(rules.find("unmapped-table"), std::string::npos);
  // What Prisma itself refuses cannot be accepted.
  EXPECT_EQ(rules.find("missing-model"), std::string::npos);
  EXPECT_EQ(offered("/// holdfast:allow lossy|\nmodel A {\n}"), rules);
  EXPECT_EQ(offered("/// holdfast:allow lossy-cast |\nmodel A {\n}"), "");
  EXPECT_EQ(accepted(Cursor("/// holdfast:allow lossy|\n"), "lossy-cast"),
            "/// holdfast:allow lossy-cast because $0");
}

TEST(CompletionInBrokenText, anywhereInAnything) {
  // No place makes it fail; each answer replaces what is around the cursor.
  std::string text = "datasource db {\n  provider = \"postgresql\"\n}\n"
                     "/* c */ model A { // x\n  id Int @id(map: \"é\") "
                     "@db.Char(\n  b B[] @relation(fields: [id\n  @@index([a."
                     "b(ops: raw(\"x\"))], where: { a: 1 })\n}}}\n)]\"\\\n"
                     "enum E { A\n @map(\"\n@@\n\r\n/// holdfast:allow \n/*";
  for (size_t length = 0; length <= text.size(); ++length) {
    std::string broken = text.substr(0, length);
    for (size_t at = 0; at <= length; ++at) {
      Cursor cursor("|");
      cursor.text = broken;
      cursor.offset = static_cast<uint32_t>(at);
      Completions found = cursor.complete();
      ASSERT_LE(found.insert.begin, at);
      ASSERT_EQ(found.insert.end, at);
      ASSERT_EQ(found.replace.begin, found.insert.begin);
      ASSERT_GE(found.replace.end, at);
      ASSERT_LE(found.replace.end, length);
      llvm::StringRef replaced =
          llvm::StringRef(broken).slice(found.replace.begin, found.replace.end);
      ASSERT_EQ(replaced.find_first_of("\r\n"), llvm::StringRef::npos);
    }
  }
}

TEST(CompletionInBrokenText, whereABlankAsks) {
  auto asks = [](llvm::StringRef text) {
    Cursor cursor(text);
    return mustContinue(cursor.text, cursor.offset);
  };
  EXPECT_TRUE(asks("model A {\n  a |\n}"));
  EXPECT_TRUE(asks("model A {\n  b B @relation(onDelete: |)\n}"));
  EXPECT_TRUE(asks("model A {\n  b B @relation(fields: [a], |)\n}"));
  EXPECT_TRUE(asks("model A {\n  @@index([a, |])\n}"));
  EXPECT_TRUE(asks("datasource db {\n  provider = |\n}"));
  // Whoever goes on to the next line is not in need of a list.
  EXPECT_FALSE(asks("model A {\n  a Int |\n}"));
  EXPECT_FALSE(asks("model A {\n  |\n}"));
  EXPECT_FALSE(asks("model |"));
  EXPECT_FALSE(asks("model A {\n  // a |\n}"));
}
