#include "project/Paths.h"

#include <gtest/gtest.h>

using namespace holdfast;

namespace {

TEST(Paths, FolderOfAFile) {
  EXPECT_EQ(folderOf("a/b.prisma"), "a");
  EXPECT_EQ(folderOf("b.prisma"), ".");
  EXPECT_EQ(folderOf("/b.prisma"), "/");
}

// Else a search upwards would go on where the program happens to run.
TEST(Paths, ARootLiesInItself) { EXPECT_EQ(folderOf("/"), "/"); }

} // namespace
