#include "cli/RepositoryPaths.h"

#include <gtest/gtest.h>

using namespace holdfast::cli;
using namespace llvm;

namespace {

struct Tree {
  vfs::InMemoryFileSystem files;

  explicit Tree(ArrayRef<StringRef> paths) {
    for (StringRef path : paths)
      files.addFile(path, 0, MemoryBuffer::getMemBuffer(""));
    files.setCurrentWorkingDirectory("/home/repo/packages/db");
  }
  std::string find(StringRef path, StringRef workspace = "") {
    return RepositoryPaths(files, workspace).find(path).value_or("none");
  }
};

} // namespace

TEST(RepositoryPaths, startAtTheFolderWithGit) {
  Tree tree({"/home/repo/.git/HEAD", "/home/repo/packages/db/a.prisma",
             "/home/repo/b.prisma"});
  EXPECT_EQ(tree.find("a.prisma"), "packages/db/a.prisma");
  EXPECT_EQ(tree.find("../../b.prisma"), "b.prisma");
  EXPECT_EQ(tree.find("/home/repo/packages/db/a.prisma"),
            "packages/db/a.prisma");
  EXPECT_EQ(tree.find("/home/c.prisma"), "none");
}

TEST(RepositoryPaths, startAtTheNearestOfThem) {
  // A worktree or submodule has a file of that name.
  Tree tree({"/home/.git/HEAD", "/home/repo/.git"});
  EXPECT_EQ(tree.find("a.prisma"), "packages/db/a.prisma");
}

TEST(RepositoryPaths, startAtTheWorkspaceWhereItHoldsTheFile) {
  Tree tree({"/home/repo/.git/HEAD"});
  EXPECT_EQ(tree.find("a.prisma", "/home"), "repo/packages/db/a.prisma");
  EXPECT_EQ(tree.find("a.prisma", "/home/"), "repo/packages/db/a.prisma");
  EXPECT_EQ(tree.find("a.prisma", "/home/repo/pack"), "packages/db/a.prisma");
  EXPECT_EQ(tree.find("a.prisma", "/elsewhere"), "packages/db/a.prisma");
}

TEST(RepositoryPaths, areNoneOutsideOfARepository) {
  Tree tree({"/home/repo/packages/db/a.prisma"});
  EXPECT_EQ(tree.find("a.prisma"), "none");
}
