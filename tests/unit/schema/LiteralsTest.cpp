#include "schema/Literals.h"

#include <gtest/gtest.h>

using namespace holdfast;

TEST(Literals, readJson) {
  for (const char *text : {"{}", " [1, 2] ", "-0", "1e5", "\"\\u00e9\\n\"",
                           "{\"a\":{\"a\":null}}", "\"\\ud83d\\ude00\""})
    EXPECT_TRUE(isJson(text)) << text;
  for (const char *text : {"", "01", "1.", ".5", "nul", "[1,]", "{a:1}", "[1]x",
                           "\"\\x\"", "\"\\ud83d\"", "\"a\nb\"", "1e999"})
    EXPECT_FALSE(isJson(text)) << text;
}

TEST(Literals, limitTheDepthOfJson) {
  EXPECT_TRUE(isJson(std::string(127, '[') + std::string(127, ']')));
  EXPECT_FALSE(isJson(std::string(128, '[') + std::string(128, ']')));
  EXPECT_FALSE(isJson(std::string(1000000, '[')));
}

TEST(Literals, readBase64) {
  for (const char *text : {"", "aGk=", "aA==", "aGkg", "+/8="})
    EXPECT_TRUE(isBase64(text)) << text;
  for (const char *text : {"a", "aGk", "aGl=", "aB==", "====", "_-8=", "a b="})
    EXPECT_FALSE(isBase64(text)) << text;
}

TEST(Literals, readTimes) {
  for (const char *text :
       {"2024-02-29T00:00:00Z", "2020-01-01 23:59:60z",
        "2020-01-01t00:00:00.123+23:59", "2000-02-29T00:00:00-00:00"})
    EXPECT_TRUE(isDateTime(text)) << text;
  for (const char *text :
       {"", "2020-01-01", "2020-01-01T00:00:00", "2023-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z", "2020-01-01T24:00:00Z", "2020-01-01T00:00:61Z",
        "2020-01-01T00:00:00.Z", "2020-01-01T00:00:00+24:00",
        "2020-01-01T00:00:00+0100", "2020-01-01T00:00:00Z "})
    EXPECT_FALSE(isDateTime(text)) << text;
}

TEST(Literals, readNumbers) {
  for (const char *text : {"1", "-1.5e3", ".5", "5.", "+1", "1_000", "1E-5"})
    EXPECT_TRUE(isDecimal(text)) << text;
  for (const char *text :
       {"", ".", "-", "1e", "e5", "._5", "-_1", "1.-5", "1.5.5", "inf", "0x1",
        "+-1", "1e1_0", "1e99999999999999999999"})
    EXPECT_FALSE(isDecimal(text)) << text;
  EXPECT_TRUE(isInteger("-9223372036854775808"));
  EXPECT_FALSE(isInteger("9223372036854775808"));
  EXPECT_FALSE(isInteger("1.5"));
}
