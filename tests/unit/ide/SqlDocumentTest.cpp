#include "ide/sql/SqlObjects.h"

#include "sql/Replay.h"

#include <gtest/gtest.h>

using namespace holdfast;
using llvm::StringRef;

static SourceFilePtr file(StringRef text) {
  return std::make_shared<SourceFile>("migration.sql", text.str());
}

/// The titles of the statements, a line each.
static std::string titles(StringRef text, Provider provider) {
  std::string result;
  SqlOutline outline(provider, text);
  for (const SqlStatement &statement : outline.statements()) {
    Range title = titleOf(statement);
    result += text.slice(title.begin, title.end).str() + "\n";
  }
  return result;
}

/// What the word at `|` in the last script means, in words.
static std::string meaning(StringRef earlier, StringRef marked,
                           Provider provider = Provider::PostgreSQL) {
  auto [left, right] = marked.split('|');
  std::string text = left.str() + right.str();
  auto offset = static_cast<uint32_t>(left.size());
  sql::Replayer replayer(provider);
  replayer.apply(file(earlier));
  SqlOutline outline(provider, text);
  const SqlStatement *statement = outline.statementAt(offset);
  const SqlWord *word = statement ? wordAt(*statement, offset) : nullptr;
  if (!word)
    return "no word";
  replayer.apply(file(StringRef(text).take_front(statement->range.begin)));
  Catalog before = replayer.result();
  replayer.apply(file(
      StringRef(text).slice(statement->range.begin, statement->range.end)));
  Catalog after = replayer.result();
  auto object = findSqlObject(*statement, *word, before, after);
  if (!object)
    return "nothing";
  std::string result = object->isOld ? "old " : "new ";
  if (object->enumeration)
    return result + "enum " + object->enumeration->name;
  result += object->column ? "column " : "table ";
  result += object->table->name;
  return object->column ? result + "." + object->column->name : result;
}

static constexpr StringRef users =
    "CREATE TYPE \"Role\" AS ENUM ('A');\n"
    "CREATE TABLE \"User\" (id int PRIMARY KEY, \"Role\" \"Role\", email "
    "text);\n"
    "CREATE TABLE posts (id int, \"User\" int);\n";

TEST(SqlOutline, cutsWhereTheServerWould) {
  EXPECT_EQ(
      titles("-- ; no\nCREATE TABLE \"a\" (x text DEFAULT ';');\n"
             "ALTER TABLE IF EXISTS public.b ADD c int;DROP INDEX i",
             Provider::PostgreSQL),
      "CREATE TABLE \"a\"\nALTER TABLE IF EXISTS public.b\nDROP INDEX i\n");
  EXPECT_EQ(titles("CREATE TABLE [a]]b] (x int)\nGO\nDROP TABLE [c]",
                   Provider::SQLServer),
            "CREATE TABLE [a]]b]\nDROP TABLE [c]\n");
}

TEST(SqlOutline, endsAStringThatIsBeingTyped) {
  EXPECT_EQ(titles("INSERT INTO a VALUES ('x);\n\nCREATE TABLE b (c int);",
                   Provider::PostgreSQL),
            "INSERT INTO a\nCREATE TABLE b\n");
}

TEST(SqlOutline, isEmptyWithoutSql) {
  EXPECT_EQ(titles("CREATE TABLE a (x int);", Provider::MongoDB), "");
}

TEST(SqlObjects, areThoseBeforeTheStatement) {
  EXPECT_EQ(meaning(users, "DROP TABLE \"Us|er\";"), "old table User");
  EXPECT_EQ(meaning(users, "ALTER TABLE \"User\" DROP COLUMN ema|il;"),
            "old column User.email");
}

TEST(SqlObjects, areElseThoseThatItMakes) {
  EXPECT_EQ(meaning(users, "CREATE TABLE n|ew (a int);"), "new table new");
  EXPECT_EQ(meaning(users, "ALTER TABLE \"User\" ADD COLUMN |age int;"),
            "new column User.age");
}

TEST(SqlObjects, ofOneNameAreToldApartByTheirPlace) {
  EXPECT_EQ(
      meaning(users, "ALTER TABLE \"User\" ALTER \"Ro|le\" DROP DEFAULT;"),
      "old column User.Role");
  EXPECT_EQ(meaning(users, "DROP TYPE \"Ro|le\";"), "old enum Role");
  EXPECT_EQ(meaning(users, "UPDATE posts SET \"U|ser\" = 1;"),
            "old column posts.User");
  EXPECT_EQ(meaning(users, "ALTER TABLE posts ADD FOREIGN KEY (\"User\") "
                           "REFERENCES \"U|ser\" (id);"),
            "old table User");
}

TEST(SqlObjects, ofAQualifierAreItsColumns) {
  EXPECT_EQ(meaning(users, "SELECT \"User\".i|d FROM posts, \"User\";"),
            "old column User.id");
  EXPECT_EQ(meaning(users, "DROP TABLE public.po|sts;"), "old table posts");
}

TEST(SqlObjects, areFoundInWhateverCase) {
  EXPECT_EQ(meaning(users, "DROP TABLE PO|STS;"), "old table posts");
  EXPECT_EQ(meaning("CREATE TABLE Users (Id int);",
                    "ALTER TABLE users DROP i|d;", Provider::MySQL),
            "old column Users.Id");
}

TEST(SqlObjects, areNoneForKeywordsAndStrings) {
  EXPECT_EQ(meaning(users, "ALTER T|ABLE posts ADD x int;"), "nothing");
  EXPECT_EQ(meaning(users, "INSERT INTO posts VALUES ('em|ail');"), "no word");
}

TEST(SqlObjects, leadToWhatMapsThem) {
  auto document = Document::parse(std::make_shared<SourceFile>(
      "schema.prisma",
      "datasource db {\n  provider = \"postgresql\"\n}\n"
      "model Member {\n  mail String? @map(\"email\")\n"
      "  @@map(\"User\")\n}\nenum R {\n  A\n  @@map(\"Role\")\n}\n"));
  auto schema = Schema::resolve({document});
  Catalog catalog = sql::replay(Provider::PostgreSQL, {file(users)});
  const Table *table = catalog.findTable("public", "User");
  SqlMapping column = mappingOf({table, table->findColumn("email")}, *schema);
  ASSERT_TRUE(column.model && column.field);
  EXPECT_EQ(column.model->name, "Member");
  EXPECT_EQ(column.field->name, "mail");
  EXPECT_EQ(mappingOf({table, table->findColumn("id")}, *schema).field,
            nullptr);
  SqlMapping type = mappingOf(
      {nullptr, nullptr, catalog.findEnum("public", "Role")}, *schema);
  ASSERT_TRUE(type.enumeration);
  EXPECT_EQ(type.enumeration->name, "R");
}
