#include "cli/PathNotation.h"

#include <gtest/gtest.h>

using holdfast::cli::plainPath;
using llvm::sys::path::Style;

namespace {

TEST(PathNotation, WindowsTakesBothSlashes) {
  EXPECT_EQ(plainPath("a\\b\\schema.prisma", Style::windows),
            "a/b/schema.prisma");
  EXPECT_EQ(plainPath("C:\\a b\\c", Style::windows), "C:/a b/c");
  EXPECT_EQ(plainPath("\\\\server\\share\\a", Style::windows),
            "//server/share/a");
  EXPECT_EQ(plainPath("a/b", Style::windows), "a/b");
}

TEST(PathNotation, VerbatimPathsAreOrdinaryOnes) {
  EXPECT_EQ(plainPath("\\\\?\\C:\\a", Style::windows), "C:/a");
  EXPECT_EQ(plainPath("\\\\?\\UNC\\server\\share\\a", Style::windows),
            "//server/share/a");
}

TEST(PathNotation, NothingElseIsTouched) {
  EXPECT_EQ(plainPath("postgresql://u:a\\b@localhost/d", Style::windows),
            "postgresql://u:a\\b@localhost/d");
  // A name may have one elsewhere.
  EXPECT_EQ(plainPath("a\\b", Style::posix), "a\\b");
}

} // namespace
