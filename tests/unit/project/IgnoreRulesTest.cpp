#include "project/IgnoreRules.h"
#include "project/PackageGlobs.h"

#include "llvm/Support/MemoryBuffer.h"

#include <gtest/gtest.h>

using namespace holdfast;

static bool matches(llvm::StringRef glob, llvm::StringRef path) {
  return PathPattern(glob).matches(path);
}

TEST(PathPattern, staysWithinAFolder) {
  EXPECT_TRUE(matches("a/*.sql", "a/b.sql"));
  EXPECT_FALSE(matches("a/*.sql", "a/b/c.sql"));
  EXPECT_TRUE(matches("a*c", "abbc"));
  EXPECT_TRUE(matches("a*c", "ac"));
  EXPECT_TRUE(matches("a?c", "abc"));
  EXPECT_FALSE(matches("a?c", "a/c"));
  EXPECT_FALSE(matches("a", "ab"));
}

TEST(PathPattern, goesOverFolders) {
  EXPECT_TRUE(matches("**/a", "a"));
  EXPECT_TRUE(matches("**/a", "x/y/a"));
  EXPECT_FALSE(matches("**/a", "x/ya"));
  EXPECT_TRUE(matches("a/**", "a/b/c"));
  EXPECT_FALSE(matches("a/**", "a"));
  EXPECT_TRUE(matches("a/**/b", "a/b"));
  EXPECT_TRUE(matches("a/**/b", "a/x/y/b"));
  EXPECT_FALSE(matches("a/**/b", "a/xb"));
  // Within a name it is a star.
  EXPECT_TRUE(matches("a**b", "axb"));
  EXPECT_FALSE(matches("a**b", "a/b"));
}

TEST(PathPattern, knowsSets) {
  EXPECT_TRUE(matches("[a-c]x", "bx"));
  EXPECT_FALSE(matches("[!a-c]x", "bx"));
  EXPECT_TRUE(matches("[^a-c]x", "dx"));
  EXPECT_TRUE(matches("[]-]", "]"));
  EXPECT_TRUE(matches("[]-]", "-"));
  EXPECT_TRUE(matches("[[:digit:]_]", "7"));
  EXPECT_FALSE(matches("[[:digit:]_]", "a"));
  EXPECT_FALSE(matches("a[!b]c", "a/c"));
  EXPECT_TRUE(matches("\\*", "*"));
  EXPECT_FALSE(matches("\\*", "x"));
  EXPECT_TRUE(matches("[\\]]", "]"));
  // Without an end it is nothing.
  EXPECT_FALSE(matches("[ab", "a"));
  EXPECT_FALSE(matches("[ab", "[ab"));
}

TEST(PathPattern, takesNoLongerForManyStars) {
  std::string stars, text(4000, 'a');
  for (int i = 0; i < 40; ++i)
    stars += "*a";
  EXPECT_FALSE(matches(stars + "b", text));
}

TEST(PathPattern, expandsBraces) {
  using Globs = std::vector<std::string>;
  EXPECT_EQ(expandBraces("a/{b,c}/*"), (Globs{"a/b/*", "a/c/*"}));
  EXPECT_EQ(expandBraces("{a,b}{c,d}"), (Globs{"ac", "ad", "bc", "bd"}));
  EXPECT_EQ(expandBraces("a{b"), (Globs{"a{b"}));
  EXPECT_LE(expandBraces(std::string(40, '{') + std::string(40, '}')).size(),
            64u);
}

TEST(IgnoreRules, readLinesAsGitDoes) {
  IgnoreRules rules;
  rules.add("# a comment\r\n\nbuild/\r\n/only-here\n*.log\n!keep.log\n"
            "docs/*.txt\n\\#odd\n\\!odd\nblank\\ \ntrailing   \n",
            "");
  EXPECT_TRUE(rules.ignores("build", true));
  EXPECT_FALSE(rules.ignores("build", false));
  EXPECT_TRUE(rules.ignores("a/b/build", true));
  EXPECT_TRUE(rules.ignores("only-here", false));
  EXPECT_FALSE(rules.ignores("a/only-here", false));
  EXPECT_TRUE(rules.ignores("a/x.log", false));
  EXPECT_FALSE(rules.ignores("a/keep.log", false));
  EXPECT_TRUE(rules.ignores("docs/a.txt", false));
  EXPECT_FALSE(rules.ignores("a/docs/a.txt", false));
  EXPECT_TRUE(rules.ignores("#odd", false));
  EXPECT_TRUE(rules.ignores("!odd", false));
  EXPECT_TRUE(rules.ignores("blank ", false));
  EXPECT_TRUE(rules.ignores("trailing", false));
  EXPECT_FALSE(rules.ignores("# a comment", false));
}

TEST(IgnoreRules, holdForTheFolderOfTheirFile) {
  IgnoreRules rules;
  rules.add("*.prisma\n", "");
  size_t outside = rules.size();
  rules.add("!schema.prisma\n/x\n", "a");
  EXPECT_FALSE(rules.ignores("a/b/schema.prisma", false));
  EXPECT_TRUE(rules.ignores("ab/schema.prisma", false));
  EXPECT_TRUE(rules.ignores("a/x", false));
  EXPECT_FALSE(rules.ignores("a/b/x", false));
  rules.shrinkTo(outside);
  EXPECT_TRUE(rules.ignores("a/b/schema.prisma", false));
}

TEST(IgnoreRules, comeFromAboveWithinTheRepository) {
  llvm::vfs::InMemoryFileSystem files;
  files.setCurrentWorkingDirectory("/r/a/b");
  auto add = [&](llvm::StringRef path, llvm::StringRef text) {
    files.addFile(path, 0, llvm::MemoryBuffer::getMemBufferCopy(text));
  };
  add("/.gitignore", "outside\n");
  add("/r/.git/info/exclude", "excluded\n");
  add("/r/.gitignore", "/a/b/here\nb\n");
  add("/r/a/.gitignore", "b/deep\n");
  add("/r/a/b/x", "");
  IgnoreRules rules = IgnoreRules::around(files, ".");
  EXPECT_TRUE(rules.ignores("here", false));
  EXPECT_FALSE(rules.ignores("c/here", false));
  EXPECT_TRUE(rules.ignores("deep", false));
  EXPECT_TRUE(rules.ignores("c/excluded", false));
  EXPECT_FALSE(rules.ignores("outside", false));
  // The folder itself is ignored, but somebody asked for it.
  EXPECT_FALSE(rules.ignores("x", false));
}

TEST(PackageGlobs, readsWhatWorkspacesDeclare) {
  llvm::vfs::InMemoryFileSystem files;
  files.setCurrentWorkingDirectory("/r");
  auto add = [&](llvm::StringRef path, llvm::StringRef text) {
    files.addFile(path, 0, llvm::MemoryBuffer::getMemBufferCopy(text));
  };
  add("/r/npm/package.json",
      R"({"workspaces": ["./packages/*/", "!packages/old"]})");
  add("/r/yarn/package.json",
      R"({"workspaces": {"packages": ["apps/{a,b}"]}})");
  add("/r/pnpm/pnpm-workspace.yaml", "# c\ncatalog:\n  x: 1\npackages: "
                                     "['libs/*', \"tools/**\",\n  !apps/c ]\n");
  add("/r/broken/pnpm-workspace.yaml", "packages: [a, {\n");
  add("/r/lerna/lerna.json", R"({"version": "1"})");
  add("/r/nx/workspace.json",
      R"({"projects": {"x": "apps/x", "y": {"root": "apps/y"}}})");
  PackageGlobs npm = PackageGlobs::read(files, "npm");
  EXPECT_TRUE(npm.names("packages/db"));
  EXPECT_FALSE(npm.names("packages/db/src"));
  EXPECT_FALSE(npm.names("packages/old"));
  EXPECT_TRUE(npm.leavesOut("packages/old"));
  EXPECT_TRUE(PackageGlobs::read(files, "yarn").names("apps/b"));
  PackageGlobs pnpm = PackageGlobs::read(files, "pnpm");
  EXPECT_TRUE(pnpm.names("libs/x"));
  EXPECT_FALSE(pnpm.names("tools/x")); // named by no one, only swept up
  EXPECT_FALSE(pnpm.empty());
  PackageGlobs::read(files, "broken");
  EXPECT_TRUE(PackageGlobs::read(files, "lerna").names("packages/a"));
  EXPECT_TRUE(PackageGlobs::read(files, "nx").names("apps/x"));
  EXPECT_TRUE(PackageGlobs::read(files, "nx").names("apps/y"));
  EXPECT_TRUE(PackageGlobs::read(files, ".").empty());
}
