#include "diagnostics/ApplyFixes.h"
#include "project/ReplaceFile.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <gtest/gtest.h>

using namespace holdfast;

namespace {

const Rule rule{"a", Category::Drift, Severity::Error, "Finds."};

Diagnostic finding(std::initializer_list<Edit> edits,
                   Safety safety = Safety::Safe) {
  return {&rule, Severity::Error, {}, "", {}, {}, {}, {{"fix", safety, edits}}};
}

/// What `--fix` makes of the only file.
std::string fixed(llvm::ArrayRef<Diagnostic> diagnostics, unsigned left = 0,
                  Safety limit = Safety::Safe) {
  FixChoice choice = chooseFixes(diagnostics, limit);
  EXPECT_EQ(choice.left, left);
  std::vector<FixedFile> files = applyEdits(choice.edits);
  return files.empty() ? "unchanged" : files[0].text;
}

} // namespace

TEST(Fixes, appliesTogetherWhatDoesNotOverlap) {
  SourceFile file("a", "one two three");
  EXPECT_EQ(
      fixed({finding({{file.span({8, 13}), "3"}, {file.span({0, 3}), "1"}}),
             finding({{file.span({4, 7}), "2"}})}),
      "1 2 3");
}

TEST(Fixes, countsTheFindingsThatItMends) {
  SourceFile file("a", "one two");
  FixChoice choice = chooseFixes({finding({{file.span({0, 3}), "1"}}),
                                  finding({{file.span({4, 7}), "2"}})},
                                 Safety::Safe);
  EXPECT_EQ(choice.applied, 2u);
}

TEST(Fixes, letsTheFirstOfOverlappingFixesWinWhole) {
  SourceFile file("a", "one two three");
  EXPECT_EQ(
      fixed({finding({{file.span({4, 7}), "2"}}),
             finding({{file.span({0, 3}), "1"}, {file.span({6, 8}), "?"}})},
            1),
      "one 2 three");
}

TEST(Fixes, leavesASecondInsertionAtAPlaceToTheNextRound) {
  SourceFile file("a", "x");
  EXPECT_EQ(fixed({finding({{file.span({1, 1}), "y"}}),
                   finding({{file.span({1, 1}), "z"}})},
                  1),
            "xy");
}

TEST(Fixes, keepsTheOrderOfInsertionsOfOneFix) {
  SourceFile file("a", "x");
  EXPECT_EQ(
      fixed({finding({{file.span({1, 1}), "y"}, {file.span({1, 1}), "z"}})}),
      "xyz");
}

TEST(Fixes, takesUnsafeOnesOnlyWhenAsked) {
  SourceFile file("a", "x");
  Diagnostic diagnostic = finding({{file.span({0, 1}), "y"}}, Safety::Unsafe);
  EXPECT_EQ(fixed(diagnostic), "unchanged");
  EXPECT_EQ(fixed(diagnostic, 0, Safety::Unsafe), "y");
}

TEST(Fixes, refusesFixesThatContradictThemselves) {
  SourceFile file("a", "one two");
  EXPECT_EQ(fixed({finding({{file.span({0, 3}), ""}, {file.span({2, 4}), ""}}),
                   finding({{file.span({3, 99}), ""}}), finding({{{}, ""}}),
                   finding({})}),
            "unchanged");
}

TEST(Fixes, writesTheNewlinesOfTheFile) {
  SourceFile pairs("a", "one\r\ntwo\r\n");
  EXPECT_EQ(fixed(finding({{pairs.span({5, 5}), "x\ny\r\n"}})),
            "one\r\nx\r\ny\r\ntwo\r\n");
  SourceFile returns("a", "one\rtwo\r");
  EXPECT_EQ(fixed(finding({{returns.span({4, 4}), "x\n"}})), "one\rx\rtwo\r");
}

namespace {

class ReplaceFileTest : public testing::Test {
protected:
  ReplaceFileTest() {
    llvm::sys::fs::createUniqueDirectory("holdfast-fixes", folder);
    path = (folder + "/a.prisma").str();
    std::error_code error;
    llvm::raw_fd_ostream(path, error) << "old";
  }
  ~ReplaceFileTest() override { llvm::sys::fs::remove_directories(folder); }

  std::string content() {
    return llvm::MemoryBuffer::getFile(path).get()->getBuffer().str();
  }

  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> disk =
      llvm::vfs::getRealFileSystem();
  llvm::SmallString<128> folder;
  std::string path;
};

} // namespace

TEST_F(ReplaceFileTest, keepsPermissions) {
  using llvm::sys::fs::perms;
  auto mode = static_cast<perms>(0646);
  ASSERT_FALSE(llvm::sys::fs::setPermissions(path, mode));
  EXPECT_FALSE(bool(replaceFile(*disk, path, "old", "new")));
  EXPECT_EQ(content(), "new");
  EXPECT_EQ(*llvm::sys::fs::getPermissions(path), mode);
}

TEST_F(ReplaceFileTest, writesThroughNoLink) {
  std::string link = (folder + "/link.prisma").str();
  ASSERT_FALSE(llvm::sys::fs::create_link(path, link));
  llvm::SmallString<128> real;
  ASSERT_FALSE(llvm::sys::fs::real_path(path, real));
  EXPECT_EQ(toString(replaceFile(*disk, link, "old", "new")),
            "cannot write " + link + ": it is a link to " + real.str().str() +
                ", and Holdfast does not write through links; pass that path");
  EXPECT_EQ(content(), "old");
  EXPECT_TRUE(llvm::sys::fs::is_symlink_file(link));
}

TEST_F(ReplaceFileTest, leavesNothingElseInTheFolder) {
  EXPECT_FALSE(bool(replaceFile(*disk, path, "old", "new")));
  EXPECT_TRUE(bool(replaceFile(*disk, path, "old", "newer")));
  std::error_code error;
  llvm::sys::fs::directory_iterator entry(folder, error);
  EXPECT_EQ(llvm::sys::path::filename(entry->path()), "a.prisma");
  EXPECT_EQ(entry.increment(error), llvm::sys::fs::directory_iterator());
}

TEST_F(ReplaceFileTest, refusesWhenTheFileChangedMeanwhile) {
  EXPECT_EQ(toString(replaceFile(*disk, path, "older", "new")),
            path + " changed while it was being rewritten; nothing was "
                   "written, run the command again");
  EXPECT_EQ(content(), "old");
}
