#include "ide/sql/SqlCompletion.h"

#include "sql/Replay.h"

#include "llvm/ADT/StringExtras.h"

#include <gtest/gtest.h>

using namespace holdfast;
using llvm::StringRef;

static SourceFilePtr file(StringRef text) {
  return std::make_shared<SourceFile>("migration.sql", text.str());
}

static constexpr StringRef database =
    "CREATE TYPE \"Role\" AS ENUM ('A');\n"
    "CREATE TABLE \"User\" (id int CONSTRAINT \"User_pkey\" PRIMARY KEY, "
    "email text NOT NULL);\n"
    "CREATE TABLE posts (id int, author int);\n"
    "CREATE INDEX by_author ON posts (author);\n";

/// What completion offers at `|` of a script on that database: labels, or what
/// is written in their place.
static std::vector<std::string>
complete(StringRef marked, bool written = false,
         Provider provider = Provider::PostgreSQL) {
  auto [left, right] = marked.split('|');
  std::string text = left.str() + right.str();
  auto cursor = static_cast<uint32_t>(left.size());
  sql::Replayer replayer(provider);
  if (provider == Provider::PostgreSQL)
    replayer.apply(file(database));
  SqlOutline outline(provider, text);
  const SqlStatement *statement = outline.openAt(cursor);
  uint32_t begin = statement ? statement->range.begin : cursor;
  replayer.apply(file(StringRef(text).take_front(begin)));
  Catalog before = replayer.result();
  if (statement)
    replayer.apply(file(
        StringRef(text).slice(statement->range.begin, statement->range.end)));
  Catalog after = replayer.result();
  std::vector<std::string> result;
  for (CompletionItem &item :
       completeSql({provider, statement, before, after}, text, cursor).items)
    result.push_back(written ? item.insert : item.label);
  return result;
}

static bool offers(StringRef marked, StringRef label) {
  return llvm::is_contained(complete(marked), label);
}

using Names = std::vector<std::string>;

TEST(SqlCompletion, statementsWhereOneBegins) {
  EXPECT_TRUE(offers("|", "ALTER TABLE"));
  EXPECT_TRUE(offers("SELECT 1;\n|", "CREATE TABLE"));
  EXPECT_FALSE(offers("SELECT |", "CREATE TABLE"));
}

TEST(SqlCompletion, tablesWhereOneIsDue) {
  for (StringRef text :
       {"ALTER TABLE |", "DROP TABLE |", "UPDATE |", "DELETE FROM |",
        "DROP TABLE IF EXISTS |", "INSERT INTO |", "CREATE INDEX x ON |",
        "SELECT 1; ALTER TABLE us|"}) {
    EXPECT_TRUE(offers(text, "User")) << text.str();
    EXPECT_TRUE(offers(text, "posts")) << text.str();
  }
}

TEST(SqlCompletion, columnsOfTheTableOfTheStatement) {
  EXPECT_EQ(complete("ALTER TABLE \"User\" DROP COLUMN |"),
            (Names{"id", "email"}));
  EXPECT_EQ(complete("ALTER TABLE posts ALTER COLUMN a|"),
            (Names{"id", "author"}));
  EXPECT_TRUE(offers("UPDATE posts SET |", "author"));
  EXPECT_FALSE(offers("UPDATE posts SET |", "email"));
  EXPECT_TRUE(offers("CREATE INDEX x ON posts (|)", "author"));
  EXPECT_EQ(complete("SELECT posts.|"), (Names{"id", "author"}));
}

TEST(SqlCompletion, namesAreWrittenAsTheProviderQuotesThem) {
  EXPECT_EQ(complete("ALTER TABLE posts DROP COLUMN |", true),
            (Names{"\"id\"", "\"author\""}));
  EXPECT_EQ(complete("ALTER TABLE posts DROP COLUMN \"|"),
            (Names{"\"id\"", "\"author\""}));
  EXPECT_EQ(complete("CREATE TABLE t (a int); ALTER TABLE t DROP COLUMN |",
                     true, Provider::MySQL),
            (Names{"`a`"}));
}

TEST(SqlCompletion, whatAnEarlierStatementMade) {
  EXPECT_EQ(complete("ALTER TABLE posts ADD COLUMN b int;\n"
                     "ALTER TABLE posts DROP COLUMN |;"),
            (Names{"id", "author", "b"}));
}

TEST(SqlCompletion, keywordsThatCanFollow) {
  EXPECT_TRUE(offers("ALTER TABLE posts |", "ADD COLUMN"));
  EXPECT_TRUE(offers("ALTER TABLE posts ALTER COLUMN id |", "SET NOT NULL"));
  EXPECT_TRUE(offers("ALTER TABLE posts ADD COLUMN x |", "INTEGER"));
  EXPECT_TRUE(offers("ALTER TABLE posts ADD COLUMN x |", "Role"));
  EXPECT_TRUE(offers("ALTER TABLE \"User\" DROP CONSTRAINT |", "User_pkey"));
  EXPECT_TRUE(offers("DROP INDEX |", "by_author"));
}

TEST(SqlCompletion, nothingInCommentsAndStrings) {
  EXPECT_EQ(complete("-- ALTER TABLE |"), Names());
  EXPECT_EQ(complete("/* ALTER TABLE | */ SELECT 1;"), Names());
  EXPECT_EQ(complete("UPDATE posts SET author = 'a|'"), Names());
}
