#include "rules/convention/Casing.h"
#include "rules/convention/Plurals.h"

#include <gtest/gtest.h>

using namespace holdfast;

// What prisma-lint 0.13 makes of the same names.

TEST(NamesTest, areWrittenInSnakeCase) {
  EXPECT_EQ(snakeCase("userRole"), "user_role");
  EXPECT_EQ(snakeCase("UserRole"), "user_role");
  EXPECT_EQ(snakeCase("USER_ROLE"), "user_role");
  EXPECT_EQ(snakeCase("USERRole"), "u_s_e_r_role");
  EXPECT_EQ(snakeCase("line2"), "line_2");
  EXPECT_EQ(snakeCase("oauth2Token"), "oauth_2_token");
  EXPECT_EQ(snakeCase("v12b"), "v_12_b");
  EXPECT_EQ(snakeCase("_count_"), "count");
  EXPECT_EQ(snakeCase("user-role"), "user_role");
  EXPECT_EQ(snakeCase(""), "");
}

TEST(NamesTest, keepCompoundWordsInSnakeCase) {
  EXPECT_EQ(snakeCase("myGraphQLKey", {"GraphQL"}), "my_graphql_key");
  EXPECT_EQ(snakeCase("GraphQLAPIKey", {"GraphQL", "API"}), "graphql_api_key");
  EXPECT_EQ(snakeCase("priceD6", {"D6"}), "price_d6");
  EXPECT_EQ(snakeCase("graphQLKey", {"GraphQL"}), "graph_q_l_key");
}

TEST(NamesTest, areWrittenInCamelAndPascalCase) {
  EXPECT_EQ(camelCase("user_role"), "userRole");
  EXPECT_EQ(camelCase("USER_ROLE"), "userRole");
  EXPECT_EQ(camelCase("UserRole"), "userRole");
  EXPECT_EQ(camelCase("value1a"), "value1A");
  EXPECT_EQ(camelCase("myAPIKey", {"API"}), "myAPIKey");
  EXPECT_EQ(camelCase("APIkey", {"API"}), "APIKey");
  EXPECT_EQ(pascalCase("user-role"), "UserRole");
  EXPECT_EQ(pascalCase("XMLHttp"), "Xmlhttp");
  EXPECT_EQ(pascalCase("webAPI", {"API"}), "WebAPI");
}

TEST(NamesTest, areToldByTheirLetters) {
  EXPECT_TRUE(isPascalCase("OAuth2"));
  EXPECT_FALSE(isPascalCase("order_item"));
  EXPECT_FALSE(isPascalCase(""));
  EXPECT_TRUE(isCamelCase("oAuth2"));
  EXPECT_FALSE(isCamelCase("_id"));
  EXPECT_EQ(withRest("tbl_user", "user", "User"), "tbl_User");
}

TEST(NamesTest, havePlurals) {
  for (auto [singular, plural] : {std::pair("user", "users"),
                                  {"category", "categories"},
                                  {"key", "keys"},
                                  {"money", "monies"},
                                  {"valley", "valleys"},
                                  {"honey", "honeys"},
                                  {"box", "boxes"},
                                  {"match", "matches"},
                                  {"address", "addresses"},
                                  {"status", "statuses"},
                                  {"alias", "aliases"},
                                  {"menu", "menus"},
                                  {"analysis", "analyses"},
                                  {"axis", "axes"},
                                  {"index", "indices"},
                                  {"matrix", "matrices"},
                                  {"person", "people"},
                                  {"child", "children"},
                                  {"woman", "women"},
                                  {"knife", "knives"},
                                  {"half", "halves"},
                                  {"hero", "heroes"},
                                  {"photo", "photos"},
                                  {"quiz", "quizzes"},
                                  {"mouse", "mice"},
                                  {"criterion", "criteria"},
                                  {"datum", "data"},
                                  {"radius", "radii"},
                                  {"formula", "formulas"},
                                  {"alumna", "alumnae"},
                                  {"schema", "schemata"},
                                  {"db_schema", "db_schemas"},
                                  {"news", "news"},
                                  {"equipment", "equipment"},
                                  {"fish", "fish"},
                                  {"japanese", "japanese"},
                                  {"user_role", "user_roles"},
                                  {"sales_person", "sales_people"},
                                  {"query", "queries"},
                                  {"soliloquy", "soliloquies"},
                                  {"bus", "buses"},
                                  {"potato", "potatoes"}}) {
    EXPECT_EQ(pluralOf(singular), plural);
    EXPECT_EQ(pluralOf(plural), plural);
  }
}

TEST(NamesTest, haveANumber) {
  EXPECT_TRUE(isPlural("Users"));
  EXPECT_TRUE(isPlural("UserData"));
  EXPECT_FALSE(isPlural("UserAddress"));
  EXPECT_FALSE(isPlural("status"));
  EXPECT_TRUE(hasNoNumber("UserNews"));
  EXPECT_TRUE(hasNoNumber("user_news"));
  EXPECT_TRUE(hasNoNumber("USER_SMS"));
  EXPECT_TRUE(hasNoNumber("AppCanvas"));
  EXPECT_FALSE(hasNoNumber("UserStatus"));
  EXPECT_FALSE(hasNoNumber("Reuse"));
}
