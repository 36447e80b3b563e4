#include "diff/PushCheck.h"

#include "catalog/LowerSchema.h"
#include "diff/Predicate.h"
#include "diff/Steps.h"

#include <gtest/gtest.h>

using namespace holdfast;

static Catalog catalogOf(Provider provider, const std::string &models) {
  std::string text = "datasource db {\n provider = \"" +
                     spelling(provider).str() + "\"\n}\n" + models;
  auto schema = Schema::resolve(
      {Document::parse(std::make_shared<SourceFile>("t.prisma", text))});
  return lowerSchema(*schema, provider);
}

namespace {
/// Two schemas of one model with the fields given, and what a push would do
/// with each change between them.
struct Push {
  Push(Provider provider, const std::string &before, const std::string &after)
      : from(catalogOf(provider, before)), to(catalogOf(provider, after)),
        changes(compare(from, to)) {}

  /// `drop-column: warns data-loss!`, the sign for what is destructive.
  std::string describe(const RowCounts *rows = nullptr) const {
    std::string text;
    for (const Change &change : changes) {
      PushCheck check = checkPush(change, to.provider, rows);
      text += (text.empty() ? "" : "; ") + spelling(change.kind).str() + ": " +
              (check.effect ? spelling(*check.effect).str() : "unchecked");
      if (check.risk != Risk::None)
        text += " " + spelling(check.risk).str();
      if (check.destructive)
        text += "!";
    }
    return text;
  }

  Catalog from, to;
  std::vector<Change> changes;
};
} // namespace

static std::string model(const std::string &fields) {
  return "model T {\n id Int @id\n" + fields + "\n}\n";
}

static std::string push(Provider provider, const std::string &before,
                        const std::string &after) {
  return Push(provider, model(before), model(after)).describe();
}

TEST(PushCheckTest, columns) {
  EXPECT_EQ(push(Provider::PostgreSQL, "a Int", ""),
            "drop-column: warns data-loss!");
  EXPECT_EQ(push(Provider::PostgreSQL, "", "a Int?"), "add-column: unchecked");
  EXPECT_EQ(push(Provider::PostgreSQL, "", "a Int @default(1)"),
            "add-column: unchecked");
  EXPECT_EQ(push(Provider::PostgreSQL, "", "a Int[]"), "add-column: unchecked");
  EXPECT_EQ(push(Provider::PostgreSQL, "", "a Int"),
            "add-column: refuses may-fail");
  EXPECT_EQ(push(Provider::PostgreSQL, "", "a String @default(uuid())"),
            "add-column: refuses may-fail");
  EXPECT_EQ(push(Provider::PostgreSQL, "", "a String @default(dbgenerated())"),
            "add-column: unchecked");
  // A database that numbers rows by itself would fill it; Prisma does not see.
  std::string numbered = "a Int @default(autoincrement())\n@@unique([a])";
  EXPECT_EQ(push(Provider::PostgreSQL, "", numbered),
            "add-column: unchecked; create-index: warns may-fail");
  EXPECT_EQ(push(Provider::SQLServer, "", numbered),
            "add-column: refuses may-fail; create-index: warns may-fail");
}

TEST(PushCheckTest, nullability) {
  EXPECT_EQ(push(Provider::PostgreSQL, "a Int?", "a Int @default(1)"),
            "alter-column: refuses may-fail");
  EXPECT_EQ(push(Provider::PostgreSQL, "a Int", "a Int?"),
            "alter-column: unchecked");
  // SQLite's copy puts the default in the place of NULL.
  EXPECT_EQ(push(Provider::SQLite, "a Int?", "a Int @default(1)"),
            "redefine-table: unchecked; alter-column: unchecked");
  EXPECT_EQ(push(Provider::SQLite, "a Int?", "a Int"),
            "redefine-table: unchecked; alter-column: refuses may-fail");
}

TEST(PushCheckTest, types) {
  EXPECT_EQ(push(Provider::PostgreSQL, "a Int", "a BigInt"),
            "alter-column: unchecked");
  EXPECT_EQ(push(Provider::PostgreSQL, "a BigInt", "a Int"),
            "alter-column: warns data-loss");
  EXPECT_EQ(push(Provider::PostgreSQL, "a DateTime", "a String"),
            "alter-column: unchecked data-loss!");
  EXPECT_EQ(push(Provider::PostgreSQL, "a String[]", "a String"),
            "alter-column: unchecked data-loss");
  EXPECT_EQ(push(Provider::SQLServer, "a Int", "a Float"),
            "alter-column: unchecked");
  EXPECT_EQ(push(Provider::SQLServer, "a BigInt", "a Float"),
            "alter-column: unchecked data-loss!");
  EXPECT_EQ(push(Provider::PostgreSQL, "a String", "a Int?"),
            "recreate-column: warns data-loss!");
  EXPECT_EQ(push(Provider::PostgreSQL, "a String", "a Int"),
            "recreate-column: refuses data-loss!");
  EXPECT_EQ(push(Provider::PostgreSQL, "a Int", "a Int[]"),
            "recreate-column: warns data-loss!");
}

TEST(PushCheckTest, keys) {
  EXPECT_EQ(push(Provider::PostgreSQL, "a Int", "a Int @unique"),
            "create-index: warns may-fail");
  EXPECT_EQ(push(Provider::PostgreSQL, "a Int\n@@index([a])", "a Int"),
            "drop-index: unchecked");
  auto key = [](Provider provider) {
    return Push(provider, "model T {\n a Int @id\n b Int\n}\n",
                "model T {\n a Int\n b Int\n @@id([a, b])\n}\n")
        .describe();
  };
  EXPECT_EQ(key(Provider::PostgreSQL), "change-primary-key: warns may-fail");
  EXPECT_EQ(key(Provider::CockroachDB),
            "change-primary-key: unchecked may-fail");
}

TEST(PushCheckTest, enumValues) {
  std::string fields = "e E\n}\nenum E {\n A\n";
  EXPECT_EQ(push(Provider::PostgreSQL, fields + " B", fields + " C"),
            "alter-enum: warns may-fail!");
  EXPECT_EQ(push(Provider::PostgreSQL, fields, fields + " C"),
            "alter-enum: unchecked");
  // MySQL keeps the values in the column, SQLite nowhere.
  EXPECT_EQ(push(Provider::MySQL, fields + " B", fields + " C"),
            "alter-column: warns may-fail!");
  EXPECT_EQ(push(Provider::SQLite, fields + " B", fields + " C"), "");
}

TEST(PushCheckTest, rowsDecide) {
  Push drop(Provider::PostgreSQL, model("a Int?\n b Int"), model("c Int"));
  EXPECT_EQ(drop.describe(), "drop-column: warns data-loss!; "
                             "drop-column: warns data-loss!; "
                             "add-column: refuses may-fail");
  RowCounts empty;
  empty.set("public", "T", {RowCount::Kind::Exact, 0});
  EXPECT_EQ(drop.describe(&empty), "drop-column: silent data-loss!; "
                                   "drop-column: silent data-loss!; "
                                   "add-column: silent may-fail");
  RowCounts nulls;
  nulls.set("public", "T", {RowCount::Kind::Exact, 3});
  nulls.setOnlyNulls("public", "T", "a");
  EXPECT_EQ(drop.describe(&nulls), "drop-column: silent data-loss!; "
                                   "drop-column: warns data-loss!; "
                                   "add-column: refuses may-fail");
}

TEST(PushCheckTest, rowsWithoutAValueStandInTheWayOfARequiredColumn) {
  Push made(Provider::PostgreSQL, model("a String?"), model("a Int"));
  EXPECT_EQ(made.describe(), "recreate-column: refuses data-loss!");
  Push optional(Provider::PostgreSQL, model("a String?"), model("a Int?"));
  EXPECT_EQ(optional.describe(), "recreate-column: warns data-loss!");
  RowCounts nulls;
  nulls.set("public", "T", {RowCount::Kind::Exact, 3});
  nulls.setOnlyNulls("public", "T", "a");
  EXPECT_EQ(made.describe(&nulls), "recreate-column: refuses data-loss!");
  EXPECT_EQ(optional.describe(&nulls), "recreate-column: silent data-loss!");
}

TEST(CompareTest, leavesEqualDefaultsAlone) {
  auto changes = [](Provider provider, const std::string &before,
                    const std::string &after) {
    return Push(provider, model(before), model(after)).changes.size();
  };
  EXPECT_EQ(changes(Provider::PostgreSQL, "a Float @default(1.10)",
                    "a Float @default(1.1)"),
            0u);
  EXPECT_EQ(changes(Provider::PostgreSQL, "a Json @default(\"{\\\"a\\\":1}\")",
                    "a Json @default(\"{ \\\"a\\\": 1 }\")"),
            0u);
  EXPECT_EQ(changes(Provider::PostgreSQL,
                    "a DateTime @default(\"2020-01-01T00:00:00Z\")",
                    "a DateTime @default(\"2021-01-01T00:00:00Z\")"),
            0u);
  EXPECT_EQ(changes(Provider::PostgreSQL,
                    "a String @default(dbgenerated(\"GEN()\"))",
                    "a String @default(dbgenerated(\"gen()\"))"),
            0u);
  EXPECT_EQ(changes(Provider::PostgreSQL, "a String[] @default([\"x\"])",
                    "a String[] @default([\"x\", \"y\"])"),
            1u);
  EXPECT_EQ(
      changes(Provider::PostgreSQL, "a Int @default(1)", "a Int @default(2)"),
      1u);
}

TEST(CompareTest, dropsUniqueIndexAfterItsKeyIsThere) {
  Push keyed(Provider::PostgreSQL, "model T {\n a Int @unique\n b Int\n}\n",
             "model T {\n a Int @id\n b Int\n}\n");
  EXPECT_EQ(keyed.describe(),
            "add-primary-key: unchecked may-fail; drop-index: unchecked");
}

TEST(PredicateTest, sameMeaning) {
  EXPECT_TRUE(samePredicate("(a = 'x'::text)", "\"a\" = 'x'"));
  EXPECT_TRUE(samePredicate("((a IS NOT NULL) AND (b <> 3))",
                            "a is not null and \"b\" != 3"));
  EXPECT_FALSE(samePredicate("a = 'x'", "a = 'X'"));
  EXPECT_FALSE(samePredicate("a = 1", "a = 1 AND b = 2"));
}
