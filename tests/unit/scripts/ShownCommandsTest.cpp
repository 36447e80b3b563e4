#include "scripts/ShownCommands.h"

#include <gtest/gtest.h>

using namespace holdfast;

/// The commands that are left, their words with `_` between them.
static std::string keep(const std::string &text,
                        ShellText kind = ShellText::Script) {
  Range whole{0, static_cast<uint32_t>(text.size())};
  std::string out;
  for (const ShellCommand &command :
       withoutShown(text, whole, kind, splitCommands(text, whole, kind))) {
    out += out.empty() ? "" : " | ";
    for (const ShellWord &word : command)
      out += (&word == &command.front() ? "" : "_") + word.text.str();
  }
  return out;
}

TEST(ShownCommandsTest, whatIsPrinted) {
  EXPECT_EQ(keep("echo a && b"), "b");
  EXPECT_EQ(keep("log_warn \"run (npx a; b)\"; c"), "c");
  EXPECT_EQ(keep("if ! x; then error \"do: a && b\"\nfi; c"),
            "if_!_x | fi | c");
  EXPECT_EQ(keep("echo \\\"a && b\\\" && c", ShellText::String), "c");
}

TEST(ShownCommandsTest, whatIsRun) {
  EXPECT_EQ(keep("sh -c \"a && b\""), "sh_-c_a | b");
  EXPECT_EQ(keep("echo $(a b)"), "a_b");
  EXPECT_EQ(keep("echo it | a"), "a");
  EXPECT_EQ(keep("# don't\necho \"x\"\na"), "a");
}

TEST(ShownCommandsTest, hereDocuments) {
  EXPECT_EQ(keep("cat <<EOF > x\na && b\nEOF\nc"), "c");
  EXPECT_EQ(keep("ssh x <<'EOF'\na\nEOF"), "ssh_x_EOF | a | EOF");
}
