#include "evidence/Evidence.h"
#include "evidence/FileMemory.h"
#include "evidence/ReplayMemory.h"

#include "catalog/Snapshot.h"

#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"

#include <gtest/gtest.h>

using namespace holdfast;
using llvm::Twine;

namespace {

using Scripts = std::vector<SourceFilePtr>;

SourceFilePtr script(size_t number, llvm::StringRef text) {
  return std::make_shared<SourceFile>(std::to_string(number), text.str());
}

/// A history that makes a table with every script.
Scripts history(size_t count) {
  Scripts scripts;
  for (size_t i = 0; i < count; ++i)
    scripts.push_back(
        script(i, ("CREATE TABLE t" + Twine(i) + " (id INT);").str()));
  return scripts;
}

/// How many scripts the memory applied for this history, whose catalog must be
/// that of a replay from the start.
size_t replay(ReplayMemory &memory, const Scripts &scripts,
              Provider provider = Provider::PostgreSQL) {
  size_t before = memory.appliedCount();
  EXPECT_EQ(printSnapshot(memory.replay(provider, scripts)),
            printSnapshot(sql::replay(provider, scripts)));
  return memory.appliedCount() - before;
}

TEST(ReplayMemory, ReplaysFromTheChange) {
  ReplayMemory memory;
  Scripts scripts = history(500);
  EXPECT_EQ(replay(memory, scripts), 500u);
  EXPECT_EQ(memory.stateCount(), 0u);
  EXPECT_EQ(replay(memory, history(500)), 500u);
  EXPECT_EQ(replay(memory, history(500)), 1u);
  for (int edit = 0; edit < 3; ++edit) {
    scripts.back() = script(499, "DROP TABLE t" + std::to_string(edit) + ";");
    EXPECT_EQ(replay(memory, scripts), 1u);
  }
  for (size_t back : {2, 3, 10, 100, 300}) {
    scripts[500 - back] = script(500 - back, "CREATE TABLE other (id INT);");
    EXPECT_LE(replay(memory, scripts), 2 * back) << back;
  }
  scripts[0] = script(0, "CREATE TABLE first (id INT);");
  EXPECT_EQ(replay(memory, scripts), 500u);
}

TEST(ReplayMemory, HistoriesThatGrowAndShrink) {
  ReplayMemory memory;
  Scripts scripts = history(3);
  replay(memory, scripts);
  replay(memory, scripts);
  for (size_t count = 4; count < 300; ++count) {
    scripts = history(count);
    EXPECT_LE(replay(memory, scripts), 2u);
    EXPECT_LE(memory.stateCount(), 10u);
  }
  EXPECT_LE(replay(memory, history(290)), 64u);
  EXPECT_EQ(replay(memory, {}), 0u);
  EXPECT_EQ(replay(memory, history(2)), 2u);
}

TEST(ReplayMemory, AnotherProviderStartsAgain) {
  ReplayMemory memory;
  Scripts scripts = history(8);
  replay(memory, scripts);
  EXPECT_EQ(replay(memory, scripts, Provider::MySQL), 8u);
}

/// Files on the disk, whose times the test sets.
class FileMemoryTest : public testing::Test {
protected:
  FileMemoryTest() {
    EXPECT_FALSE(llvm::sys::fs::createUniqueDirectory("holdfast", folder));
  }
  ~FileMemoryTest() override { llvm::sys::fs::remove_directories(folder); }

  /// Writes a file as if `seconds` ago.
  std::string write(llvm::StringRef name, llvm::StringRef text, int seconds) {
    llvm::SmallString<128> path(folder);
    llvm::sys::path::append(path, name);
    llvm::sys::fs::create_directories(llvm::sys::path::parent_path(path));
    std::error_code error;
    llvm::raw_fd_ostream out(path, error);
    out << text;
    out.close();
    int descriptor;
    EXPECT_FALSE(llvm::sys::fs::openFileForWrite(
        path, descriptor, llvm::sys::fs::CD_OpenExisting));
    auto time =
        std::chrono::system_clock::now() - std::chrono::seconds(seconds);
    EXPECT_FALSE(
        llvm::sys::fs::setLastAccessAndModificationTime(descriptor, time));
    llvm::sys::Process::SafelyCloseFileDescriptor(descriptor);
    return path.str().str();
  }

  std::string read(llvm::StringRef path) {
    auto file = memory.read(*files, path, /*mustBeUtf8=*/false);
    return file ? (*file)->text().str() : toString(file.takeError());
  }

  llvm::SmallString<128> folder;
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> files =
      llvm::vfs::getRealFileSystem();
  FileMemory memory;
};

TEST_F(FileMemoryTest, ReadsWhatChanged) {
  std::string path = write("a.sql", "one", 60);
  EXPECT_EQ(read(path), "one");
  EXPECT_EQ(read(path), "one");
  EXPECT_EQ(memory.readCount(), 1u);
  write("a.sql", "two", 30);
  EXPECT_EQ(read(path), "two");
  write("a.sql", "three", 30);
  EXPECT_EQ(read(path), "three");
  EXPECT_EQ(memory.readCount(), 3u);
}

TEST_F(FileMemoryTest, DoesNotTrustYoungFiles) {
  std::string path = write("a.sql", "one", 0);
  EXPECT_EQ(read(path), "one");
  EXPECT_EQ(read(path), "one");
  EXPECT_EQ(memory.readCount(), 2u);
}

TEST_F(FileMemoryTest, FilesThatGoAndNeverWere) {
  std::string path = write("a.sql", "\xFF", 60);
  EXPECT_EQ(read(path), "\xFF");
  auto strict = memory.read(*files, path, /*mustBeUtf8=*/true);
  EXPECT_FALSE(bool(strict));
  consumeError(strict.takeError());
  llvm::sys::fs::remove(path);
  EXPECT_NE(read(path).find("No such file"), std::string::npos);
}

TEST_F(FileMemoryTest, AHistoryIsReadAndReplayedOnce) {
  write("migrations/migration_lock.toml", "provider = \"mysql\"", 60);
  for (int i = 0; i < 20; ++i)
    write("migrations/" + std::to_string(100 + i) + "/migration.sql",
          "CREATE TABLE t" + std::to_string(i) + " (id INT);", 60);
  std::string source = (folder + "/migrations").str();
  EvidenceCache cache;
  cache.expectEdits();
  auto load = [&] {
    auto evidence = loadEvidence(*files, source, {}, &cache);
    EXPECT_TRUE(bool(evidence)) << toString(evidence.takeError());
    return *evidence;
  };
  auto first = load();
  EXPECT_EQ(first->catalog.tables.size(), 20u);
  EXPECT_EQ(cache.files().readCount(), 21u);
  EXPECT_EQ(cache.replays(source).appliedCount(), 20u);
  EXPECT_EQ(load(), first);
  EXPECT_EQ(cache.files().readCount(), 21u);

  write("migrations/119/migration.sql", "DROP TABLE t0;", 30);
  EXPECT_EQ(load()->catalog.tables.size(), 18u);
  EXPECT_EQ(cache.files().readCount(), 22u);
  EXPECT_EQ(cache.replays(source).appliedCount(), 40u);

  write("migrations/119/migration.sql", "DROP TABLE t1;", 20);
  EXPECT_EQ(load()->catalog.tables.size(), 18u);
  EXPECT_EQ(cache.replays(source).appliedCount(), 41u);
}

} // namespace
