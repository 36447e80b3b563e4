#include "scripts/CommandTexts.h"

#include <gtest/gtest.h>

using namespace holdfast;

using Occasion = PrismaCommand::Occasion;

/// The commands of a text, their words with `_` between them.
static std::string split(const std::string &text,
                         ShellText kind = ShellText::Script) {
  std::string out;
  Range whole{0, static_cast<uint32_t>(text.size())};
  for (const ShellCommand &command : splitCommands(text, whole, kind)) {
    out += out.empty() ? "" : " | ";
    for (const ShellWord &word : command) {
      EXPECT_EQ(text.substr(word.range.begin, word.range.size()), word.text);
      out += (&word == &command.front() ? "" : "_") + word.text.str();
    }
  }
  return out;
}

TEST(ShellWordsTest, commands) {
  EXPECT_EQ(split("A=1 npx prisma db push && node .; true || x"),
            "A=1_npx_prisma_db_push | node_. | true | x");
  EXPECT_EQ(split("a $(b c) `d`"), "a_$ | b_c | d");
  EXPECT_EQ(split(""), "");
  EXPECT_EQ(split("\\"), "");
}

TEST(ShellWordsTest, quotesAndLists) {
  EXPECT_EQ(split(R"(["sh", "-c", "a && b"])"), "sh_-c_a | b");
  EXPECT_EQ(split(R"(dotenv -e \".env\" -- prisma)", ShellText::String),
            "dotenv_-e_.env_--_prisma");
}

TEST(ShellWordsTest, lines) {
  EXPECT_EQ(split("a \\\n  b\nc\n  --d\n-e"), "a_b | c_--d | -e");
  EXPECT_EQ(split("a # b\nc#d\n# e"), "a | c#d");
  EXPECT_EQ(split("a # b", ShellText::String), "a_#_b");
  EXPECT_EQ(split("npx\n  - prisma\n  - db", ShellText::Words),
            "npx_prisma_db");
}

/// `occasion: text`, a line each.
static std::string texts(std::vector<CommandText> (*read)(const SourceFile &),
                         const std::string &path, const std::string &text) {
  SourceFile file(path, text);
  std::string out;
  for (const CommandText &found : read(file)) {
    out += found.occasion == Occasion::Deployment ? "deployment"
           : found.occasion == Occasion::Test     ? "test"
                                                  : "by hand";
    out += (found.name.empty() ? "" : " " + found.name) + ": " +
           file.text(found.range).str() + "\n";
  }
  return out;
}

TEST(CommandTextsTest, packageJson) {
  EXPECT_EQ(texts(textsOfPackageJson, "package.json",
                  R"({"name": "x", "config": {"scripts": {"start": "no"}},
 "scripts": {"start:prod": "a \"b\"", "start:dev": "c", "db:push": "d", "web:deploy": "e"},
 "start": "no"})"),
            "deployment start:prod: a \\\"b\\\"\n"
            "test start:dev: c\n"
            "by hand db:push: d\n"
            "deployment web:deploy: e\n");
  for (const char *broken : {"", "{", "{\"scripts\": {\"start\": \"a", "[}]}"})
    texts(textsOfPackageJson, "package.json", broken);
}

TEST(CommandTextsTest, dockerfile) {
  EXPECT_EQ(texts(textsOfDockerfile, "Dockerfile.test",
                  "FROM a\r\nrun x \\\r\n  y\r\nCOPY run z\nRUN <<EOF\na\nEOF\n"
                  "CMD b"),
            "test: x \\\r\n  y\ntest: <<EOF\na\nEOF\ntest: b\n");
}

TEST(CommandTextsTest, workflow) {
  EXPECT_EQ(texts(textsOfYaml, ".github/workflows/x.yml",
                  "name: Checks\n"
                  "jobs:\n"
                  "  unit:\n"
                  "    steps:\n"
                  "    - name: run it\n"
                  "      run: a\n"
                  "    - run: |\n"
                  "        b: c\n"
                  "\n"
                  "        d\n"
                  "      env: {}\n"
                  "  release:\n"
                  "    steps: [{run: i}]\n"
                  "    script:\n"
                  "    - e f\n"
                  "    - g\n"
                  "    - h\n"),
            "test: a\n"
            "test:         b: c\n\n        d\n"
            "deployment: i\n"
            "deployment: e f\n"
            "deployment: g\n    - h\n");
}

TEST(CommandTextsTest, composeFile) {
  EXPECT_EQ(texts(textsOfYaml, "docker-compose.yml",
                  "services:\n  app:\n    image: run\n    command: [a, b]\n"),
            "deployment: a, b\n");
  EXPECT_EQ(texts(textsOfYaml, "docker-compose.dev.yml",
                  "services:\n  app:\n    command: a\n"),
            "test: a\n");
}
