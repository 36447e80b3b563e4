#include "cli/OutputStyle.h"

#include <gtest/gtest.h>

#include <map>

using namespace holdfast::cli;

namespace {

using Variables = std::map<std::string, std::string>;

OutputStyle style(const Variables &variables, unsigned columns = 0,
                  bool hasColors = true) {
  auto find = [&](llvm::StringRef name) {
    auto found = variables.find(name.str());
    return found == variables.end() ? "" : found->second;
  };
  return styleFrom({true, columns, find}, hasColors);
}

bool color(const Variables &variables, bool isTerminal) {
  auto find = [&](llvm::StringRef name) {
    auto found = variables.find(name.str());
    return found == variables.end() ? "" : found->second;
  };
  return wantsColor({isTerminal, 0, find});
}

} // namespace

TEST(OutputStyle, hasTheWidthOfTheTerminal) {
  EXPECT_EQ(style({}, 132).width, 132u);
  EXPECT_EQ(style({}).width, 80u);
  EXPECT_EQ(style({{"COLUMNS", "60"}}, 132).width, 60u);
  EXPECT_EQ(style({{"COLUMNS", "0"}}, 132).width, 132u);
  EXPECT_EQ(style({{"COLUMNS", "many"}}, 132).width, 132u);
  EXPECT_EQ(style({}, 3).width, 30u);
}

TEST(OutputStyle, hasUnicodeByTheLocale) {
  EXPECT_FALSE(style({}).unicode);
  EXPECT_TRUE(style({{"LANG", "de_DE.UTF-8"}}).unicode);
  EXPECT_TRUE(style({{"LANG", "C.utf8"}}).unicode);
  EXPECT_FALSE(style({{"LANG", "C.UTF-8"}, {"LC_ALL", "C"}}).unicode);
  EXPECT_TRUE(style({{"LANG", "C"}, {"LC_CTYPE", "C.UTF-8"}}).unicode);
}

TEST(OutputStyle, linksWhereTheTerminalTakesIt) {
  EXPECT_TRUE(style({{"TERM", "xterm-256color"}}).links);
  EXPECT_FALSE(style({{"TERM", "xterm-256color"}}, 0, false).links);
  for (const char *name : {"", "dumb", "linux", "eterm-color", "vt100"})
    EXPECT_FALSE(style({{"TERM", name}}).links) << name;
  EXPECT_FALSE(style({{"TERM", "xterm"}, {"FORCE_HYPERLINK", "0"}}).links);
}

TEST(OutputStyle, isPlainOutsideOfATerminal) {
  auto none = [](llvm::StringRef) { return std::string("60"); };
  OutputStyle plain = styleFrom({false, 80, none}, true);
  EXPECT_EQ(plain.width, 0u);
  EXPECT_TRUE(plain.unicode);
  EXPECT_FALSE(plain.links);
}

TEST(OutputStyle, hasColorsByTheEnvironment) {
  EXPECT_TRUE(color({{"TERM", "xterm"}}, true));
  EXPECT_FALSE(color({{"TERM", "xterm"}}, false));
  EXPECT_FALSE(color({{"TERM", "dumb"}}, true));
  EXPECT_FALSE(color({{"CLICOLOR", "0"}}, true));
  EXPECT_TRUE(color({{"CLICOLOR_FORCE", "1"}}, false));
  EXPECT_FALSE(color({{"CLICOLOR_FORCE", "0"}}, false));
  EXPECT_FALSE(color({{"CLICOLOR_FORCE", "1"}, {"NO_COLOR", "1"}}, true));
}
