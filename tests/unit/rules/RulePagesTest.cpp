#include "rules/Registry.h"

#include "gtest/gtest.h"

using namespace holdfast;

// They are stored one after the other: one that is missing would shift the
// rest.
TEST(RulePages, EachIsTheOneOfItsRule) {
  for (const RuleDefinition *definition : allRules())
    EXPECT_TRUE(rulePage(definition->rule)
                    .starts_with(("# " + definition->rule.id + "\n").str()))
        << definition->rule.id.str();
}

TEST(RulePages, NoneOfARuleOfAnotherList) {
  Rule other = allRules().front()->rule;
  EXPECT_EQ(rulePage(other), "");
}
