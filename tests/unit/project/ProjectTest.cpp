#include "project/Project.h"
#include "project/PackageJson.h"
#include "project/Paths.h"

#include "llvm/Support/MemoryBuffer.h"

#include <gtest/gtest.h>

using namespace holdfast;

using Paths = std::vector<std::string>;

namespace {

/// Projects on a file system in memory; the working directory is /repo.
class ProjectTest : public testing::Test {
protected:
  ProjectTest() {
    files.setCurrentWorkingDirectory("/repo");
    add("/repo/.git/HEAD");
  }

  void add(llvm::StringRef path, llvm::StringRef text = "") {
    files.addFile(path, 0, llvm::MemoryBuffer::getMemBufferCopy(text));
  }

  Project find(llvm::StringRef path) {
    auto project = findProject(files, path);
    if (project)
      return std::move(*project);
    ADD_FAILURE() << toString(project.takeError());
    return {};
  }

  std::string errorOf(llvm::StringRef path) {
    auto project = findProject(files, path);
    return project ? "" : toString(project.takeError());
  }

  llvm::vfs::InMemoryFileSystem files;
};

} // namespace

TEST_F(ProjectTest, looksWherePrismaLooks) {
  add("a/package.json", "{}");
  add("a/prisma/schema/x.prisma");
  EXPECT_EQ(find("a").schemaFiles, Paths{"a/prisma/schema/x.prisma"});
  add("a/prisma/schema.prisma");
  EXPECT_EQ(find("a").schemaFiles, Paths{"a/prisma/schema.prisma"});
  add("a/schema.prisma");
  EXPECT_EQ(find("a").schemaFiles, Paths{"a/schema.prisma"});
}

TEST_F(ProjectTest, followsPackageJsonThenTheConfiguration) {
  add("package.json", R"({"prisma": {"schema": "./db/one.prisma"}})");
  add("db/one.prisma");
  add("prisma/schema.prisma");
  EXPECT_EQ(find(".").schemaFiles, Paths{"db/one.prisma"});
  add(".config/prisma.ts", "export default { schema: '../db/many' }");
  add("db/many/b.prisma");
  add("db/many/a.prisma");
  add("db/many/deeper/c.prisma");
  Project project = find(".");
  EXPECT_EQ(project.schemaFiles, (Paths{"db/many/a.prisma", "db/many/b.prisma",
                                        "db/many/deeper/c.prisma"}));
  EXPECT_EQ(project.configFile, ".config/prisma.ts");
  EXPECT_EQ(project.root, ".");
}

TEST_F(ProjectTest, takesAnyOtherFolderAsOneSchema) {
  add("s/schema.prisma");
  add("s/sub/a.prisma");
  add("s/node_modules/x/y.prisma");
  Project project = find("s/");
  EXPECT_EQ(project.schemaFiles, (Paths{"s/schema.prisma", "s/sub/a.prisma"}));
  EXPECT_EQ(project.root, "s");
}

TEST_F(ProjectTest, takesAFileAlone) {
  add("s/a.prisma");
  add("s/b.prisma");
  EXPECT_EQ(find("./s/a.prisma").schemaFiles, Paths{"s/a.prisma"});
}

TEST_F(ProjectTest, findsMigrationsBesideTheSchema) {
  add("p/package.json", "{}");
  add("p/prisma/schema.prisma");
  EXPECT_EQ(find("p").migrationsFolder, "");
  add("p/prisma/migrations/1_init/migration.sql");
  EXPECT_EQ(find("p").migrationsFolder, "p/prisma/migrations");
  EXPECT_EQ(find("p/prisma/schema.prisma").migrationsFolder,
            "p/prisma/migrations");
}

TEST_F(ProjectTest, findsMigrationsOfASchemaFolder) {
  add("p/schema/a/x.prisma");
  add("p/schema/b/y.prisma");
  add("p/migrations/1/migration.sql");
  EXPECT_EQ(find("p/schema").migrationsFolder, "p/migrations");
  add("p/schema/b/migrations/1/migration.sql");
  EXPECT_EQ(find("p/schema").migrationsFolder, "p/schema/b/migrations");
  // A lock alone is no history.
  add("p/schema/migrations/migration_lock.toml");
  EXPECT_EQ(find("p/schema").migrationsFolder, "p/schema/b/migrations");
  add("p/schema/migrations/1/migration.sql");
  EXPECT_EQ(find("p/schema").migrationsFolder, "p/schema/migrations");
}

TEST_F(ProjectTest, holdsOnToTheConfiguredMigrations) {
  add("p/prisma.config.ts", "export default { migrations: { path: 'history' },"
                            "  tables: { external: ['auth.users'] } }");
  add("p/prisma/schema.prisma");
  add("p/prisma/migrations/1/migration.sql");
  EXPECT_EQ(find("p").migrationsFolder, "");
  add("p/history/1/migration.sql");
  EXPECT_EQ(find("p").migrationsFolder, "p/history");
  // The schema itself is the same project.
  Project project = find("p/prisma/schema.prisma");
  EXPECT_EQ(project.migrationsFolder, "p/history");
  EXPECT_EQ(project.externalTables, Paths{"auth.users"});
  EXPECT_EQ(project.root, "p");
}

TEST_F(ProjectTest, takesTheHistoryBesideTheSchemaUnderAPlainName) {
  add("db/schema.prisma", "datasource db { provider = \"postgresql\" }");
  add("db/migration/1_init/migration.sql", "CREATE TABLE \"a\" (id INT);");
  EXPECT_EQ(find("db/schema.prisma").migrationsFolder, "db/migration");
  add("db/migration_mysql/1_init/migration.sql", "CREATE TABLE `a` (id INT);");
  EXPECT_EQ(find("db/schema.prisma").migrationsFolder, "db/migration");
}

TEST_F(ProjectTest, findsTheProjectOfAnOpenFile) {
  add("p/package.json", R"({"prisma": {"schema": "schema"}})");
  add("p/schema/a.prisma");
  add("p/schema/b.prisma");
  add("p/other/c.prisma");
  auto project = findProjectOf(files, "/repo/p/schema/b.prisma");
  ASSERT_TRUE(bool(project));
  EXPECT_EQ(project->schemaFiles,
            (Paths{"/repo/p/schema/a.prisma", "/repo/p/schema/b.prisma"}));
  auto alone = findProjectOf(files, "/repo/p/other/c.prisma");
  ASSERT_TRUE(bool(alone));
  EXPECT_EQ(alone->schemaFiles, Paths{"/repo/p/other/c.prisma"});
}

TEST_F(ProjectTest, takesTheVersionOfTheNearestPackageThatTells) {
  add("package.json", R"({"devDependencies": {"prisma": "^6.1.0"}})");
  add("packages/db/package.json", R"({"dependencies": {"zod": "1"}})");
  add("packages/db/prisma/schema.prisma");
  EXPECT_EQ(find("packages/db").prisma, PrismaVersion::V6);
  EXPECT_EQ(find("packages/db/prisma/schema.prisma").prisma, PrismaVersion::V6);
}

TEST_F(ProjectTest, saysWhatIsMissing) {
  EXPECT_EQ(errorOf("nowhere"),
            "cannot read nowhere: No such file or directory");
  add("empty/readme.md");
  EXPECT_EQ(errorOf("empty"),
            "no schema in empty: the folder holds neither *.prisma files nor a "
            "project; give the path of the schema");
  add("p/package.json", "{}");
  EXPECT_EQ(errorOf("p"),
            "no schema in p: looked for prisma/schema.prisma, schema.prisma "
            "and prisma/schema/; pass the path of the schema, or name it in "
            "prisma.config.ts");
  add("q/package.json", R"({"prisma": {"schema": "gone.prisma"}})");
  EXPECT_EQ(
      errorOf("q"),
      "q/package.json names the schema q/gone.prisma, which does not exist; "
      "correct the path, or pass the schema as an argument");
  add("r/prisma.config.ts", "export default { schema: process.env.S }");
  EXPECT_EQ(
      errorOf("r"),
      "r/prisma.config.ts computes `schema`, and Holdfast does not run it; "
      "pass the path of the schema as an argument");
  add("dump.sql");
  EXPECT_EQ(errorOf("dump.sql"),
            "dump.sql is not a schema; to compare a schema "
            "with it, pass it with --against");
}

TEST(PrismaVersion, readsRequirements) {
  EXPECT_EQ(parsePrismaVersion("^6.1.0"), PrismaVersion::V6);
  EXPECT_EQ(parsePrismaVersion("~5.22"), PrismaVersion::V6);
  EXPECT_EQ(parsePrismaVersion("7.x"), PrismaVersion::V7);
  EXPECT_EQ(parsePrismaVersion("7"), PrismaVersion::V7);
  EXPECT_EQ(parsePrismaVersion("workspace:^7.0.0"), PrismaVersion::V7);
  EXPECT_EQ(parsePrismaVersion("8.0.0-dev.1"), PrismaVersion::V7);
  EXPECT_EQ(parsePrismaVersion("latest"), std::nullopt);
  EXPECT_EQ(parsePrismaVersion("catalog:"), std::nullopt);
  EXPECT_EQ(parsePrismaVersion(">=5"), std::nullopt);
  EXPECT_EQ(parsePrismaVersion("^6 || ^7"), std::nullopt);
  EXPECT_EQ(parsePrismaVersion("*"), std::nullopt);
}

TEST(Paths, joinsWithoutDots) {
  EXPECT_EQ(joinPath(".", "./a"), "a");
  EXPECT_EQ(joinPath("a", "../b"), "b");
  EXPECT_EQ(joinPath("..", "a"), "../a");
  EXPECT_EQ(joinPath("a", "/b/c"), "/b/c");
  EXPECT_EQ(joinPath("a", "b/"), "a/b");
  EXPECT_EQ(joinPath(".", "."), ".");
}
