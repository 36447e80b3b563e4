#include "project/Workspace.h"

#include "llvm/Support/MemoryBuffer.h"

#include <gtest/gtest.h>

using namespace holdfast;

using Paths = std::vector<std::string>;

namespace {

/// Trees of projects on a file system in memory; the working directory is
/// /repo.
class WorkspaceTest : public testing::Test {
protected:
  WorkspaceTest() {
    files.setCurrentWorkingDirectory("/repo");
    add("/repo/.git/HEAD");
  }

  void add(llvm::StringRef path, llvm::StringRef text = "") {
    files.addFile(path, 0, llvm::MemoryBuffer::getMemBufferCopy(text));
  }

  /// A schema with a datasource and a model.
  void addSchema(llvm::StringRef path, llvm::StringRef provider = "postgresql",
                 llvm::StringRef rest = "model A {\n  id Int @id\n}\n") {
    add(path, ("datasource db {\n  provider = \"" + provider + "\"\n}\n" + rest)
                  .str());
  }

  void addMigrations(llvm::StringRef folder, llvm::StringRef provider,
                     llvm::StringRef sql = "") {
    add((folder + "/1_init/migration.sql").str(), sql);
    if (!provider.empty())
      add((folder + "/migration_lock.toml").str(),
          ("provider = \"" + provider + "\"\n").str());
  }

  Discovery find(llvm::StringRef path = ".") {
    auto found = discover(files, path);
    if (found)
      return std::move(*found);
    ADD_FAILURE() << toString(found.takeError());
    return {};
  }

  Paths ids(llvm::StringRef path = ".") {
    Paths result;
    for (const FoundProject &project : find(path).projects)
      result.push_back(project.id);
    return result;
  }

  std::string errorOf(llvm::StringRef path) {
    auto found = discover(files, path);
    return found ? "" : toString(found.takeError());
  }

  Project projectAt(llvm::StringRef id, llvm::StringRef path = ".") {
    for (const FoundProject &project : find(path).projects)
      if (project.id == id)
        return project.project;
    ADD_FAILURE() << "no project " << id.str();
    return {};
  }

  llvm::vfs::InMemoryFileSystem files;
};

} // namespace

TEST_F(WorkspaceTest, findsTheProjectsOfAllPackages) {
  add("package.json", R"({"workspaces": ["packages/*"]})");
  add("packages/db/package.json", "{}");
  addSchema("packages/db/prisma/schema.prisma");
  addMigrations("packages/db/prisma/migrations", "postgresql");
  add("apps/api/prisma.config.ts",
      "export default { schema: 'db/main.prisma' }");
  addSchema("apps/api/db/main.prisma");
  add("apps/old/package.json", R"({"prisma": {"schema": "models"}})");
  addSchema("apps/old/models/a.prisma");
  add("apps/old/models/b.prisma", "model B {\n  id Int @id\n}\n");
  addSchema("services/mail/schema/schema.prisma");
  EXPECT_EQ(ids(), (Paths{"apps/api", "apps/old", "packages/db",
                          "services/mail/schema"}));
  EXPECT_EQ(projectAt("packages/db").migrationsFolder,
            "packages/db/prisma/migrations");
  EXPECT_EQ(projectAt("apps/old").schemaFiles.size(), 2u);
  EXPECT_EQ(ids("apps"), (Paths{"api", "old"}));
  // One that holds nothing but one project is a tree as well.
  EXPECT_EQ(ids("packages"), Paths{"db"});
  EXPECT_EQ(ids("packages/db"), Paths{"packages/db"});
}

TEST_F(WorkspaceTest, addsPackagesToTheSchemaOfAWorkspaceRoot) {
  add("package.json", R"({"workspaces": ["apps/*"]})");
  addSchema("prisma/schema.prisma");
  add("apps/a/package.json", "{}");
  addSchema("apps/a/prisma/schema.prisma");
  EXPECT_EQ(ids(), (Paths{".", "apps/a"}));
  // Without a workspace it is one project, whatever lies below.
  add("one/package.json", "{}");
  addSchema("one/prisma/schema.prisma");
  addSchema("one/demo/prisma/schema.prisma");
  EXPECT_EQ(ids("one"), Paths{"one"});
}

TEST_F(WorkspaceTest, leavesOutCopiesFixturesAndWhatGitIgnores) {
  add("package.json", "{}");
  add(".gitignore", "generated-by-us/\n");
  add("a/package.json", "{}");
  addSchema("a/prisma/schema.prisma", "postgresql",
            "generator g {\n  output = \"../client\"\n}\n");
  for (llvm::StringRef path :
       {"a/client/schema.prisma", "a/dist/prisma/schema.prisma",
        "a/node_modules/x/prisma/schema.prisma", "a/.next/prisma/schema.prisma",
        "a/src/__tests__/schema.prisma", "a/fixtures/b/prisma/schema.prisma",
        "a/test/prisma/schema.prisma", "generated-by-us/prisma/schema.prisma",
        "build/a/prisma/schema.prisma", "a/prisma/schema.old.prisma"})
    addSchema(path);
  addSchema("a/prisma/template.prisma", "{{PROVIDER}}");
  addSchema("a/src/example.prisma");
  add("c/client/index.js");
  add("c/client/runtime/library.js");
  addSchema("c/client/schema.prisma");
  EXPECT_EQ(ids(), Paths{"a"});
  // Somebody who stands inside of one means it.
  EXPECT_EQ(ids("a/fixtures/b"), Paths{"a/fixtures/b"});
  EXPECT_EQ(ids("a/fixtures"), Paths{"b"});
  EXPECT_EQ(ids("generated-by-us"), Paths{"generated-by-us"});
}

TEST_F(WorkspaceTest, keepsSchemasBesideWhatTheyGenerate) {
  addSchema("around/one.prisma", "postgresql",
            "generator g {\n  output = \"./\"\n}\n");
  addSchema("around/two.prisma");
  EXPECT_EQ(ids("around"), (Paths{"one.prisma", "two.prisma"}));
  addSchema("mutual/a/schema.prisma", "postgresql",
            "generator g {\n  output = \"../b\"\n}\n");
  addSchema("mutual/b/schema.prisma", "postgresql",
            "generator g {\n  output = \"../a\"\n}\n");
  EXPECT_EQ(ids("mutual").size(), 2u);
}

TEST_F(WorkspaceTest, judgesOutputFoldersByMoreThanTheirNames) {
  add("package.json", R"({"workspaces": ["packages/*", "tests/db"]})");
  add("packages/build/package.json", "{}");
  addSchema("packages/build/prisma/schema.prisma");
  addSchema("tests/db/prisma/schema.prisma");
  addSchema("services/target/prisma/schema.prisma", "mysql");
  EXPECT_EQ(ids(),
            (Paths{"packages/build", "services/target/prisma", "tests/db"}));
}

TEST_F(WorkspaceTest, leavesOutWhatTheWorkspaceLeavesOut) {
  add("pnpm-workspace.yaml", "packages:\n  - apps/*\n  - '!apps/old'\n");
  addSchema("apps/new/prisma/schema.prisma");
  addSchema("apps/old/prisma/schema.prisma");
  EXPECT_EQ(ids(), Paths{"apps/new"});
}

TEST_F(WorkspaceTest, keepsSchemasWithADatasourceEachApart) {
  add("package.json", "{}");
  addSchema("prisma/mysql-schema.prisma", "mysql");
  addSchema("prisma/postgresql-schema.prisma", "postgresql");
  addMigrations("prisma/migrations-mysql", "mysql");
  addMigrations("prisma/migrations-postgresql", "postgresql");
  EXPECT_EQ(ids(), (Paths{"prisma/mysql-schema.prisma",
                          "prisma/postgresql-schema.prisma"}));
  EXPECT_EQ(projectAt("prisma/mysql-schema.prisma").migrationsFolder,
            "prisma/migrations-mysql");
  EXPECT_EQ(projectAt("prisma/postgresql-schema.prisma").migrationsFolder,
            "prisma/migrations-postgresql");
  // Asked for by itself, or by its folder, it is the same.
  auto alone = findProject(files, "prisma/mysql-schema.prisma");
  ASSERT_TRUE(bool(alone));
  EXPECT_EQ(alone->migrationsFolder, "prisma/migrations-mysql");
  EXPECT_EQ(ids("prisma").size(), 2u);
  EXPECT_EQ(find("prisma").projects.front().project.migrationsFolder,
            "prisma/migrations-mysql");
}

TEST_F(WorkspaceTest, pairsHistoriesByTheirProviders) {
  add("package.json", "{}");
  addSchema("prisma/schema.prisma", "postgresql");
  addSchema("prisma/schema.sqlite.prisma", "sqlite");
  addMigrations("prisma/migrations", "sqlite");
  EXPECT_EQ(projectAt("prisma/schema.sqlite.prisma").migrationsFolder,
            "prisma/migrations");
  EXPECT_EQ(projectAt("prisma/schema.prisma").migrationsFolder, "");
  // By their SQL, where there is no lock.
  add("b/package.json", "{}");
  addSchema("b/prisma/schema1.prisma", "mysql");
  addSchema("b/prisma/schema2.prisma", "postgresql");
  addMigrations("b/prisma/migrations", "",
                "CREATE TABLE `A` (`id` INT AUTO_INCREMENT);");
  EXPECT_EQ(projectAt("prisma/schema1.prisma", "b").migrationsFolder,
            "b/prisma/migrations");
  EXPECT_EQ(projectAt("prisma/schema2.prisma", "b").migrationsFolder, "");
}

TEST_F(WorkspaceTest, takesTheHistoryThatAConfiguredFolderIsMadeFrom) {
  addSchema("db/schema.prisma", "postgresql");
  addMigrations("db/migration", "postgresql");
  add("prisma.config.ts", "export default { schema: 'db/schema.prisma', "
                          "migrations: { path: 'db/migrations' } }");
  EXPECT_EQ(projectAt(".").migrationsFolder, "db/migration");
}

TEST_F(WorkspaceTest, givesAHistoryToTheSchemaWhoseTablesItHas) {
  add("package.json", "{}");
  addSchema("prisma/schema1.prisma", "postgresql",
            "model Shop {\n  id Int @id\n}\n");
  addSchema("prisma/schema2.prisma", "postgresql",
            "model Mail {\n  id Int @id\n}\n");
  addMigrations("prisma/migrations", "postgresql", "CREATE TABLE \"Mail\" ();");
  EXPECT_EQ(projectAt("prisma/schema2.prisma").migrationsFolder,
            "prisma/migrations");
  EXPECT_EQ(projectAt("prisma/schema1.prisma").migrationsFolder, "");
}

TEST_F(WorkspaceTest, takesPartsAlongThatAreConnected) {
  add("package.json", "{}");
  addSchema("prisma/schema.prisma", "postgresql",
            "model User {\n  id Int @id\n  posts Post[]\n}\n");
  add("prisma/models/post.prisma", "model Post {\n  id Int @id\n}\n");
  EXPECT_EQ(find().projects.front().project.schemaFiles.size(), 2u);
  add("b/package.json", "{}");
  addSchema("b/prisma/schema.prisma");
  add("b/prisma/notes.prisma", "model Note {\n  id Int @id\n}\n");
  EXPECT_EQ(find("b").projects.front().project.schemaFiles,
            Paths{"b/prisma/schema.prisma"});
}

TEST_F(WorkspaceTest, findsWhatScriptsAndFurtherConfigurationsName) {
  add("package.json",
      R"({"scripts": {"db": "prisma db push --schema=./data/shop.prisma"}})");
  addSchema("data/shop.prisma");
  add("prisma.mail.config.ts", "export default { schema: 'data/mail.prisma' }");
  addSchema("data/mail.prisma");
  EXPECT_EQ(ids(), (Paths{"data/mail.prisma", "data/shop.prisma"}));
}

TEST_F(WorkspaceTest, countsASchemaOnceWhoeverNamesIt) {
  add("package.json", R"({"workspaces": ["packages/*"]})");
  add("prisma.config.mjs", "export default { schema: 'packages/db/schema' }");
  add("packages/db/prisma.config.ts", "export default { schema: './schema' }");
  addSchema("packages/db/schema/main.prisma");
  addSchema("packages/prisma/schema.prisma");
  add("packages/prisma/package.json", "{}");
  EXPECT_EQ(ids(), (Paths{"packages/db", "packages/prisma"}));
}

TEST_F(WorkspaceTest, letsOneBrokenProjectFailAlone) {
  add("package.json", "{}");
  addSchema("a/prisma/schema.prisma");
  add("b/package.json", "{}");
  add("b/prisma.config.ts", "export default { schema: process.env.S }");
  // Made for an image, where it lies elsewhere.
  add("docker/prisma.config.ts", "export default { schema: '/app/x.prisma' }");
  Discovery found = find();
  ASSERT_EQ(found.projects.size(), 2u);
  EXPECT_EQ(found.projects[0].problem, "");
  EXPECT_EQ(found.projects[1].id, "b");
  EXPECT_EQ(
      found.projects[1].problem,
      "b/prisma.config.ts computes `schema`, and Holdfast does not run it; "
      "pass the path of the schema as an argument");
}

TEST_F(WorkspaceTest, checksNoSchemaOfAProjectThatFails) {
  add("package.json", "{}");
  add("a/package.json", "{ broken");
  addSchema("a/prisma/schema.prisma");
  addSchema("b/prisma/schema.prisma");
  Discovery found = find();
  ASSERT_EQ(found.projects.size(), 2u);
  EXPECT_EQ(found.projects[0].id, "a");
  EXPECT_NE(found.projects[0].problem, "");
  EXPECT_EQ(found.projects[1].id, "b");
}

TEST_F(WorkspaceTest, saysWhereItLookedAndWhatItLeftOut) {
  add("package.json", "{}");
  add("packages/a/package.json", "{}");
  addSchema("packages/a/__fixtures__/schema.prisma");
  add(".gitignore", "out\n");
  addSchema("out/prisma/schema.prisma");
  EXPECT_EQ(
      errorOf("."),
      "no schema in .: looked for prisma/schema.prisma, schema.prisma and "
      "prisma/schema/; also in packages/a; left out: "
      "out/prisma/schema.prisma (ignored by git), "
      "packages/a/__fixtures__/schema.prisma (a test fixture); pass the path "
      "of the schema, or name it in prisma.config.ts");
}

TEST_F(WorkspaceTest, asksForOneWhereThereAreSeveral) {
  addSchema("a/prisma/schema.prisma");
  addSchema("b/prisma/schema.prisma");
  add("package.json", "{}");
  auto project = findProject(files, ".");
  ASSERT_FALSE(bool(project));
  EXPECT_EQ(toString(project.takeError()),
            ". has 2 schemas; pass the path of one: a, b");
}

TEST_F(WorkspaceTest, findsTheSchemaOfAnOpenFileAsPrismaDoes) {
  addSchema("db/main.prisma", "postgresql",
            "model User {\n  id Int @id\n  posts Post[]\n}\n");
  add("db/blog/post.prisma", "model Post {\n  id Int @id\n  user User\n}\n");
  auto project = findProjectOf(files, "/repo/db/blog/post.prisma");
  ASSERT_TRUE(bool(project));
  EXPECT_EQ(project->schemaFiles,
            (Paths{"/repo/db/blog/post.prisma", "/repo/db/main.prisma"}));
  // What lies there by chance is no part of it.
  addSchema("x/one.prisma");
  addSchema("x/two.prisma");
  add("x/three.prisma", "model B {\n  id Int @id\n}\n");
  for (llvm::StringRef path : {"/repo/x/one.prisma", "/repo/x/three.prisma"}) {
    auto alone = findProjectOf(files, path);
    ASSERT_TRUE(bool(alone));
    EXPECT_EQ(alone->schemaFiles, Paths{path.str()});
  }
}

TEST_F(WorkspaceTest, isNoTreeThatASchemaFolderIsCutInto) {
  addSchema("s/a.prisma");
  add("s/sub/b.prisma", "model B {\n  id Int @id\n}\n");
  Discovery found = find("s");
  ASSERT_EQ(found.projects.size(), 1u);
  EXPECT_FALSE(found.isTree);
  EXPECT_EQ(found.projects.front().project.schemaFiles.size(), 2u);
}
