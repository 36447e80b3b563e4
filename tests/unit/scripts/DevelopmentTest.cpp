#include "scripts/Development.h"

#include <gtest/gtest.h>

using namespace holdfast;

static std::vector<ShellCommand> commandsOf(const std::string &text) {
  return splitCommands(text, {0, static_cast<uint32_t>(text.size())},
                       ShellText::Script);
}

TEST(DevelopmentTest, development) {
  std::string text = "prisma migrate dev && pnpm run dev";
  EXPECT_TRUE(startsDevelopment(commandsOf(text)));
  text = "pnpm prisma migrate dev && node .";
  EXPECT_FALSE(startsDevelopment(commandsOf(text)));
}

TEST(DevelopmentTest, tests) {
  std::string text = "docker compose up\nprisma db push\nnpm run test:e2e\nb";
  EXPECT_EQ(lastTestRun(commandsOf(text)), std::optional<size_t>(2));
  text = "prisma db push";
  EXPECT_EQ(lastTestRun(commandsOf(text)), std::nullopt);
}

/// The commands that are outside production, by their numbers.
static std::string elseOfDeployment(const std::string &text) {
  std::vector<ShellCommand> commands = commandsOf(text);
  std::string out;
  for (size_t i = 0; i < commands.size(); ++i)
    if (isElseOfDeployment(commands, i))
      out += std::to_string(i);
  return out;
}

TEST(DevelopmentTest, branches) {
  EXPECT_EQ(elseOfDeployment("if a; then\n  prisma migrate deploy\nelse\n"
                             "  prisma migrate dev\nfi\nb"),
            "345");
  EXPECT_EQ(elseOfDeployment("if a\nthen b\nelse c\nfi"), "");
  EXPECT_EQ(elseOfDeployment("prisma migrate deploy\nprisma db push"), "");
  EXPECT_EQ(elseOfDeployment(""), "");
}
