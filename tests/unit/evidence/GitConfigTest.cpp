#include "evidence/GitConfig.h"

#include <gtest/gtest.h>

using namespace holdfast;

/// The settings of a text, a line each, or the error.
static std::string parse(std::string text) {
  auto settings = parseGitConfig(
      std::make_shared<SourceFile>(".git/config", std::move(text)));
  if (!settings)
    return toString(settings.takeError());
  std::string result;
  for (const GitSetting &setting : *settings) {
    result += setting.section;
    if (!setting.subsection.empty())
      result += " " + setting.subsection;
    result += "." + setting.key + "=" + setting.value + "\n";
  }
  return result;
}

TEST(GitConfig, readsSectionsAndValues) {
  EXPECT_EQ(parse("[core]\n\tbare = false\n; a comment\n\tSymLinks\n"
                  "[remote \"Or\\\"igin\"] url = a b  # why\n"),
            "core.bare=false\ncore.symlinks=true\nremote Or\"igin.url=a b\n");
}

TEST(GitConfig, readsQuotesAndLinesThatGoOn) {
  EXPECT_EQ(parse("[a]\nb = \" x # y \"z\nc = 1 \\\n  2\nd = \\\"q\\\"\\t\n"),
            "a.b= x # y z\na.c=1   2\na.d=\"q\"\t\n");
  EXPECT_EQ(parse("\xEF\xBB\xBF[a]\r\nb = c\r\n"), "a.b=c\n");
}

TEST(GitConfig, namesTheLineThatGitWouldNotRead) {
  EXPECT_EQ(parse("[core]\n\tbare = false\n<<<<<<< HEAD\n"),
            ".git/config:3:1: git cannot parse this line of its configuration");
  EXPECT_EQ(parse("[core\n"),
            ".git/config:1:1: git cannot parse this line of its configuration");
  EXPECT_EQ(parse("key = value\n"),
            ".git/config:1:1: git cannot parse this line of its configuration");
  EXPECT_EQ(parse("[a]\n\tb = \"open\n"),
            ".git/config:2:2: git cannot parse this line of its configuration");
}
