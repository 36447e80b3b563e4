#include "review/Comparison.h"
#include "catalog/LowerSchema.h"
#include "evidence/Difference.h"
#include "review/HistoryReview.h"
#include "sql/Replay.h"

#include <gtest/gtest.h>

#include <functional>
#include <type_traits>

using namespace holdfast;

// What points into its own changes may move, as those do not; a copy would
// point into the original.
static_assert(!std::is_copy_constructible_v<Comparison>);
static_assert(!std::is_copy_assignable_v<Comparison>);
static_assert(!std::is_copy_constructible_v<Difference>);

namespace {

std::unique_ptr<const Schema> schemaOf(llvm::StringRef text) {
  auto file = std::make_shared<const SourceFile>("schema.prisma", text.str());
  return Schema::resolve({Document::parse(file)});
}

Catalog replayed(llvm::StringRef text) {
  auto file = std::make_shared<const SourceFile>("dump.sql", text.str());
  return sql::replay(Provider::PostgreSQL, {file});
}

bool isIn(const std::vector<Change> &changes, const Change *change) {
  return !std::less<>()(change, changes.data()) &&
         std::less<>()(change, changes.data() + changes.size());
}

constexpr const char *before = R"(
  CREATE SCHEMA sales;
  CREATE TABLE "Guest" (id integer PRIMARY KEY, name text NOT NULL);
  CREATE TABLE orders (id integer PRIMARY KEY);
  CREATE TABLE "Invoice" (id integer PRIMARY KEY);
)";

constexpr const char *after = R"(
datasource db {
  provider = "postgresql"
  schemas  = ["public", "sales"]
}
model Guest {
  id       Int @id
  fullName String
  @@schema("public")
}
model Order {
  id Int @id
  @@schema("public")
}
model Invoice {
  id Int @id
  @@schema("sales")
}
)";

} // namespace

TEST(Comparison, refersToItsOwnChangesWhereverItIsKept) {
  auto schema = schemaOf(after);
  Catalog wanted = lowerSchema(*schema, Provider::PostgreSQL);
  Catalog existing = replayed(before);
  std::vector<Comparison> kept;
  for (int i = 0; i < 20; ++i)
    kept.push_back(Comparison::make("dump", existing, wanted, *schema, {}));
  for (const Comparison &comparison : kept) {
    ASSERT_EQ(comparison.renames.size(), 1u);
    ASSERT_EQ(comparison.similarTables.size(), 1u);
    ASSERT_EQ(comparison.movedTables.size(), 1u);
    const auto &changes = comparison.changes;
    EXPECT_TRUE(isIn(changes, comparison.renames[0].drop));
    EXPECT_TRUE(isIn(changes, comparison.renames[0].add));
    EXPECT_TRUE(isIn(changes, comparison.similarTables[0].drop));
    EXPECT_TRUE(isIn(changes, comparison.movedTables[0].create));
    EXPECT_TRUE(comparison.isRenaming(*comparison.renames[0].drop));
  }
}

// The tables of its steps lead back to the migrations that made them.
TEST(HistoryReview, keepsTheMigrationsItPointsInto) {
  HistoryReview review;
  {
    std::vector<SourceFilePtr> scripts = {
        std::make_shared<SourceFile>("1_init/migration.sql",
                                     "CREATE TABLE a (id INT);"),
        std::make_shared<SourceFile>("2_drop/migration.sql", "DROP TABLE a;")};
    auto stateAfter = [](llvm::ArrayRef<SourceFilePtr> before) {
      sql::Replayer replayer(Provider::PostgreSQL);
      for (const SourceFilePtr &script : before)
        replayer.apply(script);
      return replayer;
    };
    review = reviewLatest(Provider::PostgreSQL, scripts, 1, stateAfter);
  }
  ASSERT_EQ(review.migrations.size(), 1u);
  ASSERT_FALSE(review.migrations[0].steps.empty());
  const Span made = review.migrations[0].steps[0].before->origin.span;
  EXPECT_EQ(made.file->path(), "1_init/migration.sql");
}
