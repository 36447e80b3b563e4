#include "keep/RowFile.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace holdfast::keep;
using namespace llvm;

namespace {

class RowFile : public testing::Test {
protected:
  RowFile() {
    EXPECT_FALSE(sys::fs::createUniqueDirectory("holdfast-rows", folder));
    path = (folder + "/0001.rows.zst").str();
  }
  ~RowFile() override { sys::fs::remove_directories(folder); }

  /// Writes so many rows of about 100 bytes.
  RowTotals write(unsigned rows) {
    auto file = cantFail(RowFileWriter::create(path));
    for (unsigned row = 0; row < rows; ++row)
      cantFail(file->add(std::to_string(row) + std::string(95, 'x') + "\n"));
    return cantFail(file->finish());
  }
  std::string bytes() {
    return (*MemoryBuffer::getFile(path))->getBuffer().str();
  }
  void put(StringRef text) {
    std::error_code error;
    raw_fd_ostream(path, error) << text;
  }
  /// What reading says.
  std::string problem() {
    auto totals = readRowFile(path, [](StringRef) { return Error::success(); });
    return totals ? "" : toString(totals.takeError());
  }

  SmallString<128> folder;
  std::string path;
};

} // namespace

TEST_F(RowFile, HoldsWhatWasAdded) {
  RowTotals written = write(100000);
  EXPECT_EQ(written.rows, 100000u);
  uint64_t rows = 0, blocks = 0;
  RowTotals read = cantFail(readRowFile(path, [&](StringRef lines) {
    ++blocks;
    while (!lines.empty()) {
      auto [line, rest] = lines.split('\n');
      EXPECT_EQ(line, std::to_string(rows++) + std::string(95, 'x'));
      lines = rest;
    }
    return Error::success();
  }));
  EXPECT_GT(blocks, 1u);
  EXPECT_TRUE(read == written);
}

TEST_F(RowFile, MayBeEmpty) {
  EXPECT_TRUE(write(0) == RowTotals());
  EXPECT_EQ(problem(), "");
}

TEST_F(RowFile, IsNotWrittenOverAnother) {
  write(1);
  auto again = RowFileWriter::create(path);
  ASSERT_FALSE(bool(again));
  EXPECT_NE(toString(again.takeError()).find("File exists"), std::string::npos);
}

TEST_F(RowFile, TellsEveryChangedByte) {
  write(50);
  std::string whole = bytes();
  for (size_t i = 0; i < whole.size(); ++i) {
    std::string changed = whole;
    changed[i] = static_cast<char>(changed[i] ^ 0x41);
    put(changed);
    auto totals = readRowFile(path, [](StringRef) { return Error::success(); });
    bool isSame = false;
    if (totals)
      // The number of rows is held against the manifest.
      isSame = totals->rows == 50;
    else
      consumeError(totals.takeError());
    EXPECT_FALSE(isSame) << i;
  }
}

TEST_F(RowFile, TellsEveryMissingByte) {
  write(50);
  std::string whole = bytes();
  for (size_t i = 1; i < whole.size(); ++i) {
    put(StringRef(whole).take_front(i));
    EXPECT_NE(problem().find("damaged"), std::string::npos) << i;
  }
}
