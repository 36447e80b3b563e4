#include "evidence/SourceTexts.h"
#include "project/MigrationsFolder.h"

#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <gtest/gtest.h>

using namespace holdfast;
using namespace llvm;

namespace {

/// Lets nobody look into one folder.
class Denying : public vfs::ProxyFileSystem {
public:
  Denying(IntrusiveRefCntPtr<vfs::FileSystem> files, std::string folder)
      : ProxyFileSystem(std::move(files)), folder(std::move(folder)) {}

  ErrorOr<vfs::Status> status(const Twine &path) override {
    if (StringRef(path.str()).starts_with(folder + "/"))
      return std::make_error_code(std::errc::permission_denied);
    return ProxyFileSystem::status(path);
  }
  vfs::directory_iterator dir_begin(const Twine &path,
                                    std::error_code &error) override {
    if (!StringRef(path.str()).starts_with(folder))
      return ProxyFileSystem::dir_begin(path, error);
    error = std::make_error_code(std::errc::permission_denied);
    return {};
  }

private:
  std::string folder;
};

} // namespace

static std::string read(std::string denied) {
  auto files = makeIntrusiveRefCnt<vfs::InMemoryFileSystem>();
  files->addFile("/p/migrations/migration_lock.toml", 0,
                 MemoryBuffer::getMemBuffer("provider = \"sqlite\""));
  files->addFile("/p/migrations/1_a/migration.sql", 0,
                 MemoryBuffer::getMemBuffer("SELECT 1;"));
  files->addFile("/p/migrations/2_b/migration.sql", 0,
                 MemoryBuffer::getMemBuffer("SELECT 2;"));
  Denying some(files, std::move(denied));
  EXPECT_TRUE(hasMigrations(some, "/p/migrations"));
  auto texts = readSourcePath(some, "/p/migrations");
  return texts ? std::to_string(texts->texts.size()) + " migrations"
               : toString(texts.takeError());
}

// What may not be read is no reason to believe that there is nothing.
TEST(Unreadable, isAnErrorThatNamesIt) {
  EXPECT_EQ(read("/elsewhere"), "2 migrations");
  EXPECT_EQ(read("/p/migrations"),
            "cannot read /p/migrations: Permission denied");
  EXPECT_EQ(read("/p/migrations/2_b"),
            "cannot read /p/migrations/2_b/migration.sql: Permission denied");
}
