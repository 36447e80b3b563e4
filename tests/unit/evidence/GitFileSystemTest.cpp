#include "evidence/GitFileSystem.h"

#include "project/FileAccess.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

#include <gtest/gtest.h>

#include <cstdlib>

using namespace holdfast;

namespace {

/// A repository with one commit, in a folder that is gone at the end.
class GitFileSystemTest : public testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("holdfast-git", top));
    // The real path, as macOS has links on the way to it.
    llvm::SmallString<128> real;
    ASSERT_FALSE(llvm::sys::fs::real_path(top, real));
    top = real;
    run("git init -q -b main . && mkdir -p a/b && printf one > a/b/one.txt && "
        "printf two > two.txt && ln -s ../two.txt a/link && ln -s a/b folder "
        "&& ln -s /etc/hostname out && ln -s ../../up up && git add -A && "
        "git -c user.name=a -c user.email=a@b commit -q -m one && "
        "rm -r a two.txt && printf new > two.txt");
    auto repository = GitRepository::findAround(*llvm::vfs::getRealFileSystem(),
                                                top, "the test");
    ASSERT_TRUE(bool(repository));
    auto created = GitFileSystem::create(*repository, "HEAD", top, today);
    ASSERT_TRUE(bool(created));
    files = std::move(*created);
  }
  void TearDown() override { llvm::sys::fs::remove_directories(top); }

  void run(const std::string &script) {
    ASSERT_EQ(
        std::system(("cd '" + top.str().str() + "' && " + script).c_str()), 0);
  }
  std::string read(llvm::StringRef path) {
    auto buffer = files->getBufferForFile(path);
    return buffer ? (*buffer)->getBuffer().str()
                  : "(" + buffer.getError().message() + ")";
  }
  std::string list(llvm::StringRef folder) {
    std::string result;
    std::error_code error;
    for (auto it = files->dir_begin(folder, error);
         it != llvm::vfs::directory_iterator(); it.increment(error))
      result += llvm::sys::path::filename(it->path()).str() + " ";
    return error ? error.message() : result;
  }

  llvm::SmallString<128> top;
  FileMemory today;
  llvm::IntrusiveRefCntPtr<GitFileSystem> files;
};

} // namespace

TEST_F(GitFileSystemTest, readsWhatTheCommitHas) {
  EXPECT_EQ(read("two.txt"), "two");
  EXPECT_EQ(read((top + "/a/b/one.txt").str()), "one");
  EXPECT_TRUE(isFolder(*files, "a/b"));
  EXPECT_FALSE(files->exists("three.txt"));
  EXPECT_FALSE(bool(files->failure()));
}

TEST_F(GitFileSystemTest, listsFoldersByName) {
  EXPECT_EQ(list("."), "a folder out two.txt up ");
  EXPECT_EQ(list("a/b"), "one.txt ");
  EXPECT_NE(list("a/c").find("No such file"), std::string::npos);
}

TEST_F(GitFileSystemTest, followsLinksWithinTheTreeOnly) {
  EXPECT_EQ(read("a/link"), "two");
  EXPECT_EQ(read("folder/one.txt"), "one");
  EXPECT_FALSE(files->exists("out"));
  EXPECT_FALSE(files->exists("up"));
  llvm::SmallString<128> real;
  ASSERT_FALSE(files->getRealPath("folder/one.txt", real));
  EXPECT_EQ(real.str().str(), (top + "/a/b/one.txt").str());
}

TEST_F(GitFileSystemTest, hasNothingOutsideTheWorkingTree) {
  EXPECT_FALSE(files->exists("/etc/hostname"));
  EXPECT_FALSE(files->exists("../"));
  EXPECT_FALSE(files->exists((top + "x").str()));
}

TEST_F(GitFileSystemTest, doesNotAskGitForWhatIsKnownToBeTheSame) {
  list("."); // so that the tree is known
  run("printf two > two.txt && rm -r .git/objects/*");
  EXPECT_NE(read("two.txt").find("Input/output"), std::string::npos);
  llvm::Error failed = files->failure();
  EXPECT_TRUE(bool(failed));
  llvm::consumeError(std::move(failed));
  llvm::vfs::FileSystem &disk = *llvm::vfs::getRealFileSystem();
  ASSERT_TRUE(bool(today.read(disk, (top + "/two.txt").str(), false)));
  EXPECT_EQ(read((top + "/two.txt").str()), "two");
}
