#include "sql/GuessProvider.h"

#include <gtest/gtest.h>

using namespace holdfast;

static std::optional<Provider> guess(llvm::StringRef text) {
  return sql::guessProvider({text});
}

TEST(GuessProvider, knowsWhatOnlyOneDatabaseReads) {
  EXPECT_EQ(guess("CREATE TABLE `a` (`id` INT NOT NULL AUTO_INCREMENT);"),
            Provider::MySQL);
  EXPECT_EQ(guess("CREATE TABLE \"a\" (\"id\" SERIAL NOT NULL);"),
            Provider::PostgreSQL);
  EXPECT_EQ(guess("CREATE TYPE \"Mood\" AS ENUM ('A');"), Provider::PostgreSQL);
  EXPECT_EQ(guess("CREATE TABLE \"a\" (\"at\" DATETIME NOT NULL);"),
            Provider::SQLite);
  EXPECT_EQ(guess("CREATE TABLE [dbo].[a] ([id] INT NOT NULL);"),
            Provider::SQLServer);
}

TEST(GuessProvider, isSilentWhereNothingTells) {
  EXPECT_EQ(guess("CREATE TABLE \"a\" (\"id\" TEXT NOT NULL);"), std::nullopt);
  EXPECT_EQ(guess("CREATE TABLE `a` (`id` TEXT NOT NULL);"), std::nullopt);
  EXPECT_EQ(
      guess("-- AUTO_INCREMENT\n/* SERIAL */ SELECT 'JSONB', \"SERIAL\";"),
      std::nullopt);
  EXPECT_EQ(guess("SELECT \"tags\"[i], ARRAY[x] FROM a;"), std::nullopt);
  // Two databases in one history are none.
  EXPECT_EQ(sql::guessProvider({"CREATE TABLE a (id SERIAL);",
                                "CREATE TABLE `a` (id INT AUTO_INCREMENT);"}),
            std::nullopt);
}

TEST(GuessProvider, takesCockroachForPostgres) {
  EXPECT_FALSE(sql::isForeign(Provider::PostgreSQL, Provider::CockroachDB));
  EXPECT_TRUE(sql::isForeign(Provider::MySQL, Provider::SQLite));
}
