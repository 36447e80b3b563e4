#include "scripts/CommandTexts.h"

#include <gtest/gtest.h>

using namespace holdfast;

/// What the program starts, a line each; `words` are marked by a `*`.
static std::string read(const std::string &path, const std::string &text) {
  SourceFile file(path, text);
  std::string out;
  for (const CommandText &found : textsOfProgram(file))
    out += (found.kind == ShellText::Words ? "*" : "") +
           file.text(found.range).str() + "\n";
  return out;
}

TEST(ProgramTextsTest, python) {
  EXPECT_EQ(read("a.py", "# run(\"no\")\n"
                         "s = \"\"\"\nrun(['no'])\n\"\"\"\n"
                         "subprocess.run([\"a\", 'b'], check=True)\n"
                         "os.system(f\"c d\")\n"
                         "subprocess.Popen(\"e\")\n"
                         "print(\"os.system(no)\")\n"),
            "*[\"a\", 'b'\nc d\n*\"e\"\n");
}

TEST(ProgramTextsTest, ruby) {
  EXPECT_EQ(read("a.rb", "system(\"a b\")\nsystem \"c d\"\nx = `e f`\n"
                         "%x(g h)\nputs \"system('no')\" # `no`\n"
                         "system \"i\", \"j\"\n"),
            "a b\n \"c d\"\ne f\ng h\n \"i\", \"j\"\n");
}

TEST(ProgramTextsTest, javaScript) {
  EXPECT_EQ(read("a.mjs", "// execSync('no')\n/* execSync('no') */\n"
                          "execSync('a b', {stdio: 'inherit'});\n"
                          "spawn(\"c\", [\"d\", \"e\"], {});\n"
                          "await $`f g`;\nexecSync(\n  `h\n i`)\n"
                          "it(\"it's execSync('no')\", f)\nregex.exec(line)\n"),
            "a b\n*\"c\", [\"d\", \"e\"\nf g\nh\n i\n*line\n");
}

TEST(ProgramTextsTest, whatIsNotClosed) {
  for (const char *text : {"run(", "run([", "run(\"", "`", "%x(", "/*", "\"",
                           "'''", "run(\"a b", "$`", "$"})
    for (const char *path : {"a.py", "a.rb", "a.ts"})
      read(path, text);
}
