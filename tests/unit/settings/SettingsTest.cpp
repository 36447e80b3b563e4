#include "settings/SettingsReader.h"

#include "rules/Registry.h"
#include "settings/RuleSettings.h"

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

TEST_F(SettingsTest, giveARuleItsOptions) {
  add("/repo/packages/db/holdfast.json",
      R"({"rules": {"model-name-prefix": {"severity": "error", "prefix": "Db"}}})");
  EXPECT_EQ(severity("model-name-prefix"), "error");
  EXPECT_EQ(read().ruleOptions["model-name-prefix"].find("prefix")->text, "Db");
}

TEST_F(SettingsTest, askForARuleByItsOptions) {
  add("/repo/packages/db/holdfast.json",
      R"({"rules": {"model-name-prefix": {"prefix": "Db"}}})");
  EXPECT_EQ(severity("model-name-prefix"), "warning");
}

TEST_F(SettingsTest, keepOptionsUnderAnotherSeverity) {
  add("/repo/holdfast.json",
      R"({"rules": {"model-name-prefix": {"prefix": "Db"}, "field-order": "off"}})");
  add("/repo/packages/db/holdfast.json",
      R"({"rules": {"model-name-prefix": "info", "field-order": {"order": ["id"]}}})");
  EXPECT_EQ(severity("model-name-prefix"), "info");
  EXPECT_EQ(read().ruleOptions["model-name-prefix"].find("prefix")->text, "Db");
  EXPECT_EQ(severity("field-order"), "off");
}

TEST_F(SettingsTest, sayWhatARuleLacks) {
  add("/repo/packages/db/holdfast.json",
      R"({"rules": {"model-name-prefix": "warning"}})");
  EXPECT_EQ(error(), "/repo/packages/db/holdfast.json:1:33: "
                     "`model-name-prefix` needs the option `prefix`, such as "
                     "{\"prefix\": \"Db\"}");
  add("/repo/holdfast.json",
      R"({"rules": {"model-name-prefix": {"severity": "off", "prefix": "x"}}})");
  EXPECT_EQ(error(), "");
}

TEST_F(SettingsTest, askNothingOfARuleThatIsOff) {
  add("/repo/packages/db/holdfast.json",
      R"({"rules": {"model-name-prefix": "off"}})");
  EXPECT_EQ(error(), "");
}

TEST_F(SettingsTest, knowTheOptionsOfARule) {
  auto errorOf = [&](llvm::StringRef rule) {
    auto setting = parseRuleSetting(rule, ruleConstants());
    return setting ? "" : toString(setting.takeError());
  };
  EXPECT_EQ(
      errorOf(R"(model-name-prefix={"prefx": "Db"})"),
      "--rule model-name-prefix:1:2: unknown option `prefx`; did you mean "
      "`prefix`?");
  EXPECT_EQ(errorOf(R"(model-name-prefix={"prefix": 1})"),
            "--rule model-name-prefix:1:12: `prefix` must be a string, such as "
            "\"Db\"");
  EXPECT_EQ(errorOf(R"(forbid-field={"forbid": ["/(/"]})"),
            "--rule forbid-field:1:13: invalid regular expression `/(/`: a `(` "
            "has no `)`");
  EXPECT_EQ(errorOf(R"(forbid-field={"forbid": "a.*"})"),
            "--rule forbid-field:1:12: `a.*` is not a name; write a regular "
            "expression as `/a.*/`");
  EXPECT_EQ(errorOf(R"(enum-value-case={"style": "kebab"})"),
            "--rule enum-value-case:1:11: `style` must be \"snake\", "
            "\"camel\" or \"pascal\"");
  EXPECT_EQ(errorOf(R"(require-field={"require": [1]})"),
            "--rule require-field:1:14: `require` must be a list of names and "
            "of objects, such as [\"id\", {\"name\": \"currency\", "
            "\"ifSibling\": \"/Amount$/\"}]");
  EXPECT_EQ(errorOf(R"(require-field={"require": [{"nam": "x"}]})"),
            "--rule require-field:1:15: unknown option `nam`; did you mean "
            "`name`?");
  EXPECT_EQ(errorOf(R"(require-field={"require": [{"name": "x"}]})"),
            "--rule require-field:1:14: each of `require` needs `ifSibling`");
  EXPECT_EQ(errorOf("model-name-prefx=off"),
            "--rule: no rule `model-name-prefx`; did you mean "
            "`model-name-prefix`?");
  EXPECT_EQ(errorOf("json-column=loud"),
            "--rule json-column:1:1: `json-column` must be \"error\", "
            "\"warning\", \"info\" or \"off\"");
}

TEST_F(SettingsTest, findRegularExpressionsReadyToMatch) {
  add("/repo/packages/db/holdfast.json",
      R"({"rules": {"model-name-pascal-case":
             {"allowList": ["a", "/^T/i"], "trimPrefix": ["/x+_/", "y"]}}})");
  RuleOptions options = read().ruleOptions["model-name-pascal-case"];
  EXPECT_TRUE(options.matches("a", "a"));
  EXPECT_FALSE(options.matches("a", "ab"));
  EXPECT_TRUE(options.matches("/^T/i", "table"));
  EXPECT_EQ(options.without("/x+_/", "xxx_User"), "User");
  EXPECT_EQ(options.without("y", "yUser"), "User");
  EXPECT_FALSE(options.without("y", "User"));
}
