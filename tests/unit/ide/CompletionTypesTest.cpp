#include "Completed.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace holdfast::test;

static const std::string scalars =
    "String, Int, Boolean, DateTime, Decimal, Float, BigInt, Json, Bytes";

static const char *shop = R"(
model Order {
  id Int @id
  something |
}
enum State {
  OPEN
}
model Item {
  id Int @id
}
)";

TEST(CompletionOfTypes, withoutDatasource) {
  EXPECT_EQ(offered(shop), scalars + ", Order, Item, State, Unsupported");
}

TEST(CompletionOfTypes, ofEachProvider) {
  for (Provider provider : {Provider::PostgreSQL, Provider::MySQL,
                            Provider::CockroachDB, Provider::SQLite})
    EXPECT_EQ(offered(provider, shop),
              scalars + ", Order, Item, State, Unsupported");
  // No Json and no enums.
  EXPECT_EQ(offered(Provider::SQLServer, shop),
            "String, Int, Boolean, DateTime, Decimal, Float, BigInt, Bytes, "
            "Order, Item, Unsupported");
}

TEST(CompletionOfTypes, ofMongoDB) {
  EXPECT_EQ(offered(Provider::MongoDB,
                    std::string(shop) + "type Address {\n  city String\n}"),
            "String, Int, Boolean, DateTime, Float, BigInt, Json, Bytes, "
            "Order, Item, Address, State, Unsupported");
}

TEST(CompletionOfTypes, inACompositeType) {
  EXPECT_EQ(offered(Provider::MongoDB, "type A {\n  x |\n}\n"
                                       "type B {\n  b Int\n}\n"
                                       "model M {\n  id Int @id\n}\n"),
            "String, Int, Boolean, DateTime, Float, BigInt, Json, Bytes, A, B, "
            "Unsupported");
}

TEST(CompletionOfTypes, inAView) {
  EXPECT_EQ(offered("view Totals {\n  name |\n}\n"),
            scalars + ", Totals, Unsupported");
}

TEST(CompletionOfTypes, ofOtherFiles) {
  Cursor cursor("model A {\n  id Int @id\n  u |\n}\n");
  cursor.otherFile = "model User {\n  id Int @id\n}\nenum Role {\n  A\n}\n";
  EXPECT_EQ(offered(cursor), scalars + ", A, User, Role, Unsupported");
  cursor = Cursor("model A {\n  id Int @id\n  u Us|\n}\n");
  cursor.otherFile = "model User {\n  id Int @id\n}\n";
  EXPECT_EQ(accepted(cursor, "User"), "u User");
}

TEST(CompletionOfTypes, theLikeliestFirst) {
  auto first = [](llvm::StringRef field) {
    std::string labels =
        offered(("model A {\n  " + field +
                 " |\n}\nmodel User {\n  id String @id\n}\n"
                 "enum Role {\n  X\n}\nmodel Category {\n  id BigInt @id\n}\n")
                    .str());
    return labels.substr(0, labels.find(','));
  };
  EXPECT_EQ(first("user"), "User");
  EXPECT_EQ(first("users"), "User[]");
  EXPECT_EQ(first("categories"), "Category[]");
  EXPECT_EQ(first("userRole"), "Role");
  EXPECT_EQ(first("userId"), "String");
  EXPECT_EQ(first("category_id"), "BigInt");
  EXPECT_EQ(first("createdAt"), "DateTime");
  EXPECT_EQ(first("isActive"), "Boolean");
  EXPECT_EQ(first("title"), "String");
}

TEST(CompletionOfTypes, saysWhatTheyBecome) {
  Cursor cursor(Provider::PostgreSQL, shop);
  EXPECT_EQ(itemOf(cursor, "DateTime").detail,
            "timestamp(3) without time zone");
  EXPECT_EQ(itemOf(cursor, "Decimal").detail, "numeric(65,30)");
  EXPECT_EQ(itemOf(cursor, "Order").detail, "table `Order`");
  EXPECT_EQ(itemOf(cursor, "State").detail, "enum: OPEN");
  EXPECT_EQ(itemOf(Cursor(Provider::MySQL, shop), "String").detail,
            "varchar(191)");
}

TEST(CompletionOfTypes, withComments) {
  Cursor cursor("model A {\n  x |\n}\n/// Who\n/// buys\nmodel Buyer {\n"
                "  id Int @id\n}\n/// How it goes\nenum State {\n  OPEN\n}");
  EXPECT_EQ(itemOf(cursor, "Buyer").documentation, "Who buys");
  EXPECT_EQ(itemOf(cursor, "State").documentation, "How it goes");
}

TEST(CompletionOfTypes, replaceTheWord) {
  EXPECT_EQ(accepted(Cursor("model A {\n  a Str|\n}"), "String"), "a String");
  EXPECT_EQ(accepted(Cursor("model A {\n  a In|t? @id\n}"), "BigInt"),
            "a BigInt? @id");
  EXPECT_EQ(
      accepted(Cursor("model A {\n  a In|t? @id\n}"), "BigInt", Accept::Insert),
      "a BigIntt? @id");
  EXPECT_EQ(accepted(Cursor("model A {\n  a |\n}"), "Unsupported"),
            "a Unsupported(\"$1\")");
}

TEST(CompletionOfTypes, notAfterTheType) {
  EXPECT_EQ(offered("model A {\n  a Int?|\n}"), "");
  EXPECT_EQ(offered("model A {\n  a Int[|]\n}"), "");
  EXPECT_EQ(offered("model A {\n  a Unsupported(\"|\")\n}"), "");
  EXPECT_EQ(offered("model A {\n  a Unsupported(|)\n}"), "");
}
