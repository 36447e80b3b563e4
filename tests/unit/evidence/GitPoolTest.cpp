#include "evidence/GitPool.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"

#include <gtest/gtest.h>

#include <cstdlib>

using namespace holdfast;

namespace {

/// A repository with one commit, in a folder that is gone at the end.
class GitPoolTest : public testing::Test {
protected:
  void SetUp() override {
    ASSERT_FALSE(llvm::sys::fs::createUniqueDirectory("holdfast-pool", top));
    std::string script =
        "cd '" + top.str().str() +
        "' && git init -q -b main . && mkdir a b && printf one > a/one.txt && "
        "git add -A && git -c user.name=a -c user.email=a@b commit -q -m one";
    ASSERT_EQ(std::system(script.c_str()), 0);
  }
  void TearDown() override { llvm::sys::fs::remove_directories(top); }

  std::shared_ptr<GitRepository> take(llvm::StringRef folder) {
    auto taken =
        pool.take(*llvm::vfs::getRealFileSystem(), (top + "/" + folder).str(),
                  "the test", std::chrono::seconds(10));
    EXPECT_TRUE(bool(taken));
    return *taken;
  }

  llvm::SmallString<128> top;
  GitPool pool;
};

} // namespace

TEST_F(GitPoolTest, GivesOneToEachThatAsksAtOnce) {
  auto first = take("a"), second = take("a");
  EXPECT_NE(first.get(), second.get());
}

TEST_F(GitPoolTest, LeavesItToTheNextProject) {
  auto first = take("a");
  GitRepository *place = first.get();
  first.reset();
  EXPECT_EQ(take("b").get(), place);
}

TEST_F(GitPoolTest, AnswersAfterAnObjectWasMissing) {
  auto git = take("a");
  auto head = git->commitOf("HEAD");
  ASSERT_TRUE(bool(head));
  std::string nowhere(head->size(), '1');
  auto all = git->getAll({nowhere, *head, *head});
  EXPECT_FALSE(bool(all));
  llvm::consumeError(all.takeError());
  auto again = git->find("HEAD^{tree}");
  ASSERT_TRUE(again && *again);
  EXPECT_EQ((*again)->type, "tree");
}

TEST_F(GitPoolTest, SaysWhereThereIsNone) {
  auto none = pool.take(*llvm::vfs::getRealFileSystem(), "/", "the test",
                        std::chrono::seconds(10));
  ASSERT_FALSE(bool(none));
  EXPECT_EQ(llvm::toString(none.takeError()),
            "the test needs a git repository, and / is in none");
}
