#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

/// The rows of a table on disk, in blocks so that memory stays flat. A block is
/// a frame of zstd, and before it a frame that zstd skips, with the number of
/// the rows and a checksum: `zstd -dc` prints the rows.
namespace holdfast::keep {

/// What a file holds.
struct RowTotals {
  uint64_t rows = 0;
  uint64_t bytes = 0; ///< of the text
  /// XXH3 over the checksums of the blocks, in their order.
  uint64_t checksum = 0;

  bool operator==(const RowTotals &other) const {
    return rows == other.rows && bytes == other.bytes &&
           checksum == other.checksum;
  }
};

/// Compresses, writes and reads back in a thread of its own, while the next
/// rows come from the server. Holds no more than three blocks.
class RowFileWriter {
public:
  /// Makes a file that is not there yet, for its owner alone.
  static llvm::Expected<std::unique_ptr<RowFileWriter>>
  create(const std::string &path);
  ~RowFileWriter();

  /// Adds a row, a line with its newline. Errors name the file.
  llvm::Error add(llvm::StringRef line) {
    block.text.append(line.begin(), line.end());
    ++block.rows;
    return block.text.size() < blockBytes ? llvm::Error::success() : handOver();
  }
  /// Writes what is left and waits until the disk has it all. All that was
  /// written has then been read again and found to be what was added.
  llvm::Expected<RowTotals> finish();

private:
  static constexpr size_t blockBytes = size_t(4) << 20;

  struct Block {
    std::string text;
    uint64_t rows = 0;
  };

  RowFileWriter(std::string path, int descriptor);
  /// Gives the block to the thread; the error is of an earlier one.
  llvm::Error handOver();
  void work();
  void stop();
  /// What went wrong, empty while nothing did.
  std::string writeBlock(const Block &full);
  std::string write(llvm::ArrayRef<uint8_t> bytes);
  /// Whether the file holds at `offset` what becomes the text again.
  bool isReadBack(uint64_t offset, const Block &full, bool isCompressed);

  const std::string path;
  int descriptor;
  Block block; ///< of the caller
  // Of the thread alone until it has ended.
  llvm::SmallVector<uint8_t, 0> compressed, readBack, text;
  RowTotals totals;
  uint64_t written = 0;
  // Of both, by the mutex.
  std::mutex mutex;
  std::condition_variable changed;
  Block waiting;
  bool isWaiting = false, isOver = false;
  std::string problem;
  std::thread thread;
};

/// Reads a file block by block and hands out the text of each, whole lines that
/// hold during the call. Returns what it held. The error says at which block
/// the file is not what was written.
llvm::Expected<RowTotals>
readRowFile(const std::string &path,
            llvm::function_ref<llvm::Error(llvm::StringRef lines)> take);

/// Reads a file with the caller in the lead: each call gives the next block, or
/// an empty text at the end.
class RowFileReader {
public:
  static llvm::Expected<RowFileReader> open(const std::string &path);
  RowFileReader(RowFileReader &&other);
  ~RowFileReader();

  llvm::Expected<llvm::StringRef> next();
  const RowTotals &totals() const { return sums; }

private:
  RowFileReader(std::string path, int descriptor)
      : path(std::move(path)), descriptor(descriptor) {}
  /// Whether there was anything to read; less than all is an error.
  llvm::Expected<bool> read(void *into, size_t size);
  llvm::Error damaged() const;

  std::string path;
  int descriptor;
  uint64_t blocks = 0;
  llvm::SmallVector<uint8_t, 0> compressed, text;
  RowTotals sums;
};

} // namespace holdfast::keep
