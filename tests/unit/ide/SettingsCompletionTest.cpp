#include "ide/SettingsCompletion.h"
#include "rules/Registry.h"
#include "settings/SettingsShape.h"

#include <gtest/gtest.h>

using namespace holdfast;
using llvm::StringRef;

static Completions at(StringRef marked, std::string &text) {
  auto [before, after] = marked.split('|');
  text = before.str() + after.str();
  return completeSettings(settingsShape(ruleConstants()), text, before.size());
}

static std::string labels(StringRef marked) {
  std::string text, result;
  for (const CompletionItem &item : at(marked, text).items)
    result += (result.empty() ? "" : " ") + item.label;
  return result;
}

/// The text once the item of that label is taken.
static std::string taken(StringRef marked, StringRef label) {
  std::string text;
  Completions found = at(marked, text);
  for (const CompletionItem &item : found.items)
    if (item.label == label)
      return text.replace(found.replace.begin,
                          found.replace.end - found.replace.begin, item.insert);
  return "no item";
}

TEST(SettingsCompletion, offersKeysThatAreNotThere) {
  EXPECT_EQ(
      labels("{|"),
      "against base baseline extends external guard prisma root rules $schema");
  EXPECT_EQ(labels("{ \"rules\": {}, \"prisma\": 7, |"),
            "against base baseline extends external guard root $schema");
  EXPECT_EQ(labels("{ \"external\": { | } }"), "tables enums");
}

TEST(SettingsCompletion, offersRulesAndTheirSeverities) {
  EXPECT_NE(labels("{ \"rules\": { | } }").find("unmapped-table"),
            std::string::npos);
  EXPECT_EQ(labels("{ \"rules\": { \"unmapped-table\": | } }"),
            "error warning info off");
}

TEST(SettingsCompletion, offersOptionsOfARule) {
  EXPECT_EQ(labels("{ \"rules\": { \"enum-value-case\": { | } } }"),
            "severity style case compoundWords allowList trimPrefix");
  EXPECT_EQ(labels("{ \"rules\": { \"enum-value-case\": { \"style\": | } } }"),
            "snake camel pascal");
  EXPECT_EQ(labels("{ \"rules\": { \"require-field\": { \"require\": [{ | }] "
                   "} } }"),
            "name ifSibling");
}

TEST(SettingsCompletion, offersValues) {
  EXPECT_EQ(labels("{ \"prisma\": |"), "6 7");
  EXPECT_EQ(labels("{ // why\n  \"root\": |\n}"), "true false");
  EXPECT_EQ(labels("{ \"against\": [|"), "");
}

TEST(SettingsCompletion, offersNothingInCommentsAndOutside) {
  EXPECT_EQ(labels("{ // |"), "");
  EXPECT_EQ(labels("{ /* | */ }"), "");
  EXPECT_EQ(labels("|"), "");
  EXPECT_EQ(labels("{} |"), "");
}

TEST(SettingsCompletion, replacesWhatIsHalfTyped) {
  EXPECT_EQ(taken("{ \"pri|\": 7 }", "prisma"), "{ \"prisma\": 7 }");
  EXPECT_EQ(taken("{ \"pri|", "prisma"), "{ \"prisma\": ");
  EXPECT_EQ(taken("{ \"rules\": { \"unmapped-table\": \"o|ld\" } }", "off"),
            "{ \"rules\": { \"unmapped-table\": \"off\" } }");
  EXPECT_EQ(taken("{ \"root\": tr| }", "true"), "{ \"root\": true }");
}

TEST(SettingsCompletion, comesToAnEndInAnything) {
  StringRef text =
      "{ // a\n /* b */ \"rules\": { \"x\": \"o\\\"f\", }, [ ] ] } tru";
  JsonShape shape = settingsShape({});
  for (size_t end = 0; end <= text.size(); ++end)
    for (uint32_t cursor = 0; cursor <= end; ++cursor) {
      Completions found = completeSettings(shape, text.take_front(end), cursor);
      EXPECT_LE(found.replace.begin, cursor);
      EXPECT_GE(found.replace.end, cursor);
    }
}
