#include "project/JsonText.h"

#include <gtest/gtest.h>

using namespace holdfast;

static std::string errorOf(llvm::StringRef text) {
  auto file = std::make_shared<const SourceFile>("a.json", text.str());
  auto value = parseJson(file);
  return value ? "" : llvm::toString(value.takeError());
}

TEST(JsonText, keepsThePlaceOfKeysAndValues) {
  auto file = std::make_shared<const SourceFile>(
      "a.json", "{\n  \"rules\": [1, \"x\"]\n}\n");
  auto value = parseJson(file);
  ASSERT_TRUE(bool(value));
  ASSERT_EQ(value->members.size(), 1u);
  EXPECT_EQ(file->text(value->members[0].keyRange), "\"rules\"");
  const JsonValue *rules = value->find("rules");
  ASSERT_NE(rules, nullptr);
  EXPECT_EQ(file->text(rules->range), "[1, \"x\"]");
  EXPECT_EQ(rules->items[1].text, "x");
}

TEST(JsonText, understandsEscapesAndSurrogatePairs) {
  auto file = std::make_shared<const SourceFile>(
      "a.json", R"("a\n\"\u00e4\ud83d\ude00\/")");
  auto value = parseJson(file);
  ASSERT_TRUE(bool(value));
  EXPECT_EQ(value->text, "a\n\"ä😀/");
}

TEST(JsonText, namesWhatIsNotJson) {
  EXPECT_EQ(errorOf("{\n  // why\n}"),
            "a.json:2:3: JSON has no comments; remove this one");
  EXPECT_EQ(errorOf("[1, ]"),
            "a.json:1:3: JSON has no trailing comma; remove it");
  EXPECT_EQ(errorOf("{a: 1}"), "a.json:1:2: expected a key in double quotes");
  EXPECT_EQ(errorOf("['a']"), "a.json:1:2: JSON strings need double quotes");
  EXPECT_EQ(errorOf("[\"a\n\"]"),
            "a.json:1:2: unclosed string; end it with a double quote");
  EXPECT_EQ(errorOf("{\"a\" 1}"), "a.json:1:6: expected `:` after the key");
  EXPECT_EQ(errorOf("[1"), "a.json:1:3: expected `,` or `]`");
  EXPECT_EQ(errorOf(""), "a.json:1:1: a value is missing before the end");
  EXPECT_EQ(errorOf("1 2"),
            "a.json:1:3: unexpected text after the value; remove it");
  EXPECT_EQ(
      errorOf("\"\\ud83d\""),
      "a.json:1:2: incomplete escape; a character beyond U+FFFF needs two");
}

TEST(JsonText, tellsOfAnUnresolvedConflict) {
  EXPECT_EQ(errorOf("{\n<<<<<<< HEAD\n  \"a\": 1\n=======\n  \"a\": 2\n"
                    ">>>>>>> main\n}"),
            "a.json:2:1: a merge conflict is not resolved; choose from both "
            "sides, and remove the lines with <<<<<<<, ======= and >>>>>>>");
  EXPECT_EQ(errorOf("[\"\\n<<<<<<< \""), "a.json:1:14: expected `,` or `]`");
}

TEST(JsonText, refusesDeepNestingInsteadOfOverflowing) {
  EXPECT_EQ(errorOf(std::string(100000, '[')),
            "a.json:1:258: nested too deeply; use fewer levels");
}
