#include "usage/ClientNames.h"

#include "gtest/gtest.h"

using namespace holdfast;
using namespace holdfast::usage;

namespace {
struct Names {
  std::unique_ptr<const Schema> schema =
      Schema::resolve({Document::parse(std::make_shared<SourceFile>(
          "schema.prisma",
          "model User {\n id Int @id\n posts Post[]\n a Int\n b Int\n"
          " @@unique([a, b])\n @@unique([b, a], name: \"both\")\n}\n"
          "model UserGroup {\n id Int @id\n}\n"
          "model Post {\n id Int @id\n userId Int\n"
          " user User @relation(fields: [userId], references: [id])\n}\n"))});
  ClientNames names{*schema};
};
} // namespace

TEST(ClientNames, accessors) {
  Names has;
  EXPECT_EQ(has.names.byAccessor("userGroup")->name, "UserGroup");
  EXPECT_EQ(has.names.byAccessor("UserGroup"), nullptr);
}

TEST(ClientNames, types) {
  Names has;
  auto role = [&](llvm::StringRef name) { return has.names.type(name).role; };
  EXPECT_EQ(has.names.type("UserGroupWhereInput").model->name, "UserGroup");
  EXPECT_EQ(has.names.type("UserWhereInput").model->name, "User");
  EXPECT_EQ(role("UserUncheckedCreateInput"), Role::Data);
  EXPECT_EQ(role("UserOrderByWithRelationInput"), Role::OrderBy);
  EXPECT_EQ(role("UserFindManyArgs"), Role::Args);
  EXPECT_EQ(role("UserSelect"), Role::Select);
  EXPECT_EQ(role("UserScalarFieldEnum"), Role::Fields);
  EXPECT_EQ(has.names.type("UserCreateWithoutPostsInput").without->name,
            "posts");
  EXPECT_EQ(has.names.type("UserHelper").model, nullptr);
  EXPECT_EQ(has.names.type("Username").model, nullptr);
}

TEST(ClientNames, compoundKeys) {
  Names has;
  const Model &user = *has.names.model("User");
  EXPECT_NE(has.names.compoundKey(user, "a_b"), nullptr);
  EXPECT_NE(has.names.compoundKey(user, "both"), nullptr);
  EXPECT_EQ(has.names.compoundKey(user, "b_a"), nullptr);
}
