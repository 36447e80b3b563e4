#include "platform/windows/CommandLine.h"

#include <gtest/gtest.h>

using holdfast::platform::batchLine;
using holdfast::platform::isBatchFile;

namespace {

/// What follows the interpreter's own words and the quotes around all.
std::optional<std::string> line(std::vector<std::string> words) {
  auto all = batchLine("C:\\n\\npx.cmd", words);
  if (!all)
    return std::nullopt;
  std::string start = "cmd.exe /d /e:on /v:off /s /c \"\"C:\\n\\npx.cmd\"";
  EXPECT_EQ(all->substr(0, start.size()), start);
  EXPECT_EQ(all->back(), '"');
  return all->substr(start.size(), all->size() - start.size() - 1);
}

TEST(CommandLine, BatchFiles) {
  EXPECT_TRUE(isBatchFile("C:\\nodejs\\npx.cmd"));
  EXPECT_TRUE(isBatchFile("a.BAT"));
  // Windows opens `a.cmd` for both.
  EXPECT_TRUE(isBatchFile("a.cmd."));
  EXPECT_TRUE(isBatchFile("a.cmd "));
  EXPECT_FALSE(isBatchFile("node.exe"));
  EXPECT_FALSE(isBatchFile("cmd"));
}

TEST(CommandLine, EachWordIsQuoted) {
  EXPECT_EQ(line({"prisma", "db", "push"}), R"( "prisma" "db" "push")");
  EXPECT_EQ(line({""}), R"( "")");
  EXPECT_EQ(line({"a & calc", "b|c>d"}), R"( "a & calc" "b|c>d")");
}

TEST(CommandLine, QuotesDoNotEndTheQuotes) {
  EXPECT_EQ(line({R"(say "hi" & calc)"}), R"( "say ""hi"" & calc")");
}

TEST(CommandLine, BackslashesBeforeQuotes) {
  EXPECT_EQ(line({R"(C:\a b\)"}), R"( "C:\a b\\")");
  EXPECT_EQ(line({R"(a\"b)"}), R"( "a\\""b")");
  EXPECT_EQ(line({R"(a\b)"}), R"( "a\b")");
}

TEST(CommandLine, NoVariableIsReplaced) {
  EXPECT_EQ(line({"100%PATH%"}), R"( "100%%cd:~,%PATH%%cd:~,%")");
}

TEST(CommandLine, LineBreaksAreRefused) {
  EXPECT_EQ(line({"a\nb"}), std::nullopt);
  EXPECT_EQ(line({"a\rb"}), std::nullopt);
  EXPECT_EQ(line({std::string("a\0b", 3)}), std::nullopt);
}

} // namespace
