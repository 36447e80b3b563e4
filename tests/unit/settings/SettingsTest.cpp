#include "settings/SettingsReader.h"

#include "rules/Registry.h"

#include "llvm/Support/MemoryBuffer.h"

#include <gtest/gtest.h>

using namespace holdfast;

namespace {

/// Settings on a file system in memory, of the schema in /repo/packages/db.
class SettingsTest : public testing::Test {
protected:
  SettingsTest() {
    add("/repo/.git/HEAD");
    add("/repo/packages/db/schema.prisma");
  }

  void add(llvm::StringRef path, llvm::StringRef text = "") {
    files.addFile(path, 0, llvm::MemoryBuffer::getMemBufferCopy(text));
  }

  llvm::Expected<Settings> tryRead() {
    Project project;
    project.folder = "/repo/packages/db";
    return readSettings(files, project, ruleConstants());
  }

  Settings read() {
    auto settings = tryRead();
    if (settings)
      return std::move(*settings);
    ADD_FAILURE() << toString(settings.takeError());
    return {};
  }

  std::string error() {
    auto settings = tryRead();
    return settings ? "" : toString(settings.takeError());
  }

  std::string severity(llvm::StringRef rule) {
    Settings settings = read();
    auto found = settings.severities.find(rule);
    if (found == settings.severities.end())
      return "default";
    return found->second ? spelling(*found->second).str() : "off";
  }

  llvm::vfs::InMemoryFileSystem files;
};

} // namespace

TEST_F(SettingsTest, areEmptyWithoutAFile) {
  Settings settings = read();
  EXPECT_FALSE(settings.against);
  EXPECT_TRUE(settings.severities.empty());
  EXPECT_TRUE(settings.origins.empty());
}

TEST_F(SettingsTest, stayWithinTheRepository) {
  add("/holdfast.json", R"({"prisma": 6})");
  EXPECT_FALSE(read().prisma);
}

TEST_F(SettingsTest, ofNearFoldersLieOverThoseAbove) {
  add("/repo/holdfast.json",
      R"({"prisma": 6, "rules": {"unmapped-table": "off", "lost-index": "off"},
          "external": {"tables": ["a"]}})");
  add("/repo/packages/db/holdfast.json",
      R"({"rules": {"unmapped-table": "error"}, "external": {"tables": ["b"]}})");
  EXPECT_EQ(read().prisma, PrismaVersion::V6);
  EXPECT_EQ(severity("unmapped-table"), "error");
  EXPECT_EQ(severity("lost-index"), "off");
  EXPECT_EQ(read().externalTables, (std::vector<std::string>{"a", "b"}));
}

TEST_F(SettingsTest, endAtARoot) {
  add("/repo/holdfast.json", R"({"prisma": 6})");
  add("/repo/packages/db/holdfast.json", R"({"root": true})");
  EXPECT_FALSE(read().prisma);
}

TEST_F(SettingsTest, standInPackageJsonAsWell) {
  add("/repo/packages/db/package.json",
      R"({"name": "db", "holdfast": {"prisma": 6}})");
  EXPECT_EQ(read().prisma, PrismaVersion::V6);
}

TEST_F(SettingsTest, leaveADependencyOfThatNameAlone) {
  add("/repo/packages/db/package.json",
      R"({"devDependencies": {"holdfast": "1.0.0"}})");
  EXPECT_EQ(error(), "");
}

TEST_F(SettingsTest, standInOneFileOfAFolder) {
  add("/repo/packages/db/package.json", R"({"holdfast": {}})");
  add("/repo/packages/db/holdfast.json", "{}");
  EXPECT_EQ(error(), "/repo/packages/db/package.json:1:14: settings stand here "
                     "and in /repo/packages/db/holdfast.json; move these there "
                     "and remove the key");
}

TEST_F(SettingsTest, mayHaveCommentsAndATrailingComma) {
  add("/repo/packages/db/holdfast.json",
      "// why\n{\n  /* which */ \"prisma\": 6, // here\n}\n");
  EXPECT_EQ(read().prisma, PrismaVersion::V6);
}

TEST_F(SettingsTest, extendFilesAndPackages) {
  add("/repo/base.json", R"({"rules": {"unmapped-table": "off"}})");
  add("/repo/node_modules/@team/rules/holdfast.json",
      R"({"rules": {"lost-index": "off", "unmapped-table": "info"}})");
  add("/repo/packages/db/holdfast.json",
      R"({"rules": {"lost-index": "error"},
          "extends": ["../../base.json", "@team/rules"]})");
  EXPECT_EQ(severity("unmapped-table"), "info");
  EXPECT_EQ(severity("lost-index"), "error");
}

TEST_F(SettingsTest, nameSourcesFromTheirOwnFile) {
  add("/repo/db/base.json", R"({"against": ["dump.sql", "git:main"]})");
  add("/repo/packages/db/holdfast.json",
      R"({"extends": "../../db/base.json"})");
  auto against = read().against;
  ASSERT_TRUE(against);
  EXPECT_EQ((*against)[0].source, "/repo/db/dump.sql");
  EXPECT_EQ((*against)[1].source, "git:main");
}

TEST_F(SettingsTest, sayWhatCannotBeExtended) {
  add("/repo/packages/db/holdfast.json", R"({"extends": "./gone.json"})");
  EXPECT_EQ(error(), "/repo/packages/db/holdfast.json:1:13: cannot read "
                     "/repo/packages/db/gone.json: No such file or directory");
}

TEST_F(SettingsTest, sayWhichPackageIsMissing) {
  add("/repo/packages/db/holdfast.json", R"({"extends": "@team/rules"})");
  EXPECT_EQ(error(),
            "/repo/packages/db/holdfast.json:1:13: no file and no installed "
            "package is called `@team/rules`; write a path that begins with "
            "`./`, or install the package");
}

TEST_F(SettingsTest, cannotExtendThemselves) {
  add("/repo/a.json", R"({"extends": "./b.json"})");
  add("/repo/b.json", R"({"extends": "./a.json"})");
  add("/repo/packages/db/holdfast.json", R"({"extends": "../../a.json"})");
  EXPECT_EQ(error(), "/repo/b.json:1:13: these settings extend themselves; "
                     "remove this `extends`");
}

TEST_F(SettingsTest, placeMistakesInExtendedFiles) {
  add("/repo/base.json", R"({"rules": {"unmaped-table": "off"}})");
  add("/repo/packages/db/holdfast.json", R"({"extends": "../../base.json"})");
  EXPECT_EQ(error(), "/repo/base.json:1:12: unknown rule `unmaped-table`; did "
                     "you mean `unmapped-table`?");
}

TEST_F(SettingsTest, knowWhereTheyStand) {
  add("/repo/holdfast.json", R"({"rules": {"lost-index": "off"}})");
  add("/repo/packages/db/holdfast.json",
      R"({"rules": {"lost-index": "info"}})");
  Settings settings = read();
  const SettingOrigin &origin = settings.origins["rules.lost-index"];
  EXPECT_EQ(origin.file->path(), "/repo/packages/db/holdfast.json");
  EXPECT_EQ(origin.file->text(origin.range), "\"info\"");
}
