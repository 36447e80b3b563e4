#include "project/Paths.h"

#include "llvm/Support/VirtualFileSystem.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace llvm;

namespace {

TEST(Paths, FolderOfAFile) {
  EXPECT_EQ(folderOf("a/b.prisma"), "a");
  EXPECT_EQ(folderOf("b.prisma"), ".");
  EXPECT_EQ(folderOf("/b.prisma"), "/");
}

// Else a search upwards would go on where the program happens to run.
TEST(Paths, ARootLiesInItself) { EXPECT_EQ(folderOf("/"), "/"); }

TEST(Paths, LeavesOutTheWayUpAndBack) {
  vfs::InMemoryFileSystem files;
  files.setCurrentWorkingDirectory("/app/prisma");
  EXPECT_EQ(withoutDetour(files, "../prisma/migrations"), "migrations");
  EXPECT_EQ(withoutDetour(files, "../prisma2/migrations"),
            "../prisma2/migrations");
  EXPECT_EQ(withoutDetour(files, ".."), "..");
  EXPECT_EQ(withoutDetour(files, "migrations"), "migrations");
  EXPECT_EQ(withoutDetour(files, ""), "");
  files.setCurrentWorkingDirectory("/");
  EXPECT_EQ(withoutDetour(files, "../prisma"), "prisma");
}

} // namespace
