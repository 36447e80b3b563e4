#include "keep/RowFile.h"

#include "introspect/ConnectionUrl.h"
#include "platform/Files.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Compression.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/xxhash.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

using namespace llvm;
using holdfast::introspect::failure;

namespace holdfast::keep {

/// The frame before each block, in little-endian order: zstd's sign for frames
/// to skip, the length of the rest, and the rest.
namespace {
struct BlockHead {
  support::ulittle32_t magic;
  support::ulittle32_t length;
  support::ulittle32_t version;
  support::ulittle32_t isCompressed;
  support::ulittle64_t rows;
  support::ulittle64_t textBytes;
  support::ulittle64_t storedBytes;
  support::ulittle64_t checksum; ///< XXH3 of the text
};
} // namespace

static constexpr uint32_t skippableMagic = 0x184D2A5B;
static constexpr uint32_t formatVersion = 1;
static constexpr uint32_t headRest = sizeof(BlockHead) - 8;
/// Beyond what a row can be; a damaged head is not obeyed.
static constexpr uint64_t maxBlockBytes = uint64_t(5) << 30;

static uint64_t combine(uint64_t sum, uint64_t checksum) {
  support::ulittle64_t both[2] = {support::ulittle64_t(sum),
                                  support::ulittle64_t(checksum)};
  return xxh3_64bits(
      ArrayRef<uint8_t>(reinterpret_cast<uint8_t *>(both), sizeof(both)));
}

static void addBlock(RowTotals &totals, const BlockHead &head) {
  totals.rows += head.rows;
  totals.bytes += head.textBytes;
  totals.checksum = combine(totals.checksum, head.checksum);
}

static Error systemError(StringRef path, StringRef what) {
  return failure("cannot " + what + " " + path + ": " + std::strerror(errno));
}

// --- Writing -----------------------------------------------------------------

static std::string problemOf(StringRef path) {
  return "cannot write " + path.str() + ": " + std::strerror(errno);
}

Expected<std::unique_ptr<RowFileWriter>>
RowFileWriter::create(const std::string &path) {
  int descriptor;
  if (std::error_code error = sys::fs::openFileForReadWrite(
          path, descriptor, sys::fs::CD_CreateNew, sys::fs::OF_None, 0600))
    return failure("cannot write " + path + ": " + error.message());
  return std::unique_ptr<RowFileWriter>(new RowFileWriter(path, descriptor));
}

RowFileWriter::RowFileWriter(std::string path, int descriptor)
    : path(std::move(path)), descriptor(descriptor),
      thread([this] { work(); }) {}

RowFileWriter::~RowFileWriter() {
  stop();
  if (descriptor >= 0)
    ::close(descriptor);
}

void RowFileWriter::stop() {
  {
    std::lock_guard<std::mutex> lock(mutex);
    isOver = true;
  }
  changed.notify_all();
  if (thread.joinable())
    thread.join();
}

void RowFileWriter::work() {
  Block full;
  while (true) {
    {
      std::unique_lock<std::mutex> lock(mutex);
      changed.wait(lock, [this] { return isWaiting || isOver; });
      if (!isWaiting)
        return;
      std::swap(full, waiting);
      isWaiting = false;
    }
    changed.notify_all();
    std::string found = writeBlock(full);
    full.text.clear();
    full.rows = 0;
    if (found.empty())
      continue;
    std::lock_guard<std::mutex> lock(mutex);
    problem = std::move(found);
    isOver = true;
    changed.notify_all();
    return;
  }
}

Error RowFileWriter::handOver() {
  if (block.text.empty())
    return Error::success();
  {
    std::unique_lock<std::mutex> lock(mutex);
    changed.wait(lock, [this] { return !isWaiting || isOver; });
    if (!problem.empty())
      return failure(problem);
    // The buffer of an earlier block comes back for the next.
    std::swap(block, waiting);
    isWaiting = true;
  }
  changed.notify_all();
  block.text.clear();
  block.rows = 0;
  return Error::success();
}

std::string RowFileWriter::write(ArrayRef<uint8_t> bytes) {
  while (!bytes.empty()) {
    ssize_t done = ::write(descriptor, bytes.data(), bytes.size());
    if (done < 0 && errno == EINTR)
      continue;
    if (done < 0)
      return problemOf(path);
    bytes = bytes.drop_front(static_cast<size_t>(done));
    written += static_cast<uint64_t>(done);
  }
  return "";
}

bool RowFileWriter::isReadBack(uint64_t offset, const Block &full,
                               bool isCompressed) {
  readBack.resize_for_overwrite(written - offset);
  size_t done = 0;
  while (done < readBack.size()) {
    MutableArrayRef<char> rest(reinterpret_cast<char *>(readBack.data()) + done,
                               readBack.size() - done);
    Expected<size_t> got = sys::fs::readNativeFileSlice(
        sys::fs::convertFDToNativeFile(descriptor), rest, offset + done);
    if (!got || *got == 0) {
      consumeError(got.takeError());
      return false;
    }
    done += *got;
  }
  if (!isCompressed)
    return toStringRef(readBack) == full.text;
  if (Error error =
          compression::zstd::decompress(readBack, text, full.text.size())) {
    consumeError(std::move(error));
    return false;
  }
  return toStringRef(text) == full.text;
}

std::string RowFileWriter::writeBlock(const Block &full) {
  ArrayRef<uint8_t> text = arrayRefFromStringRef(full.text), stored = text;
  bool compresses = compression::zstd::isAvailable();
  if (compresses) {
    compression::zstd::compress(text, compressed,
                                compression::zstd::BestSpeedCompression);
    stored = compressed;
  }
  BlockHead head;
  head.magic = skippableMagic;
  // Without compression the text is a part of what zstd would skip.
  head.length =
      headRest + (compresses ? 0 : static_cast<uint32_t>(stored.size()));
  head.version = formatVersion;
  head.isCompressed = compresses;
  head.rows = full.rows;
  head.textBytes = text.size();
  head.storedBytes = stored.size();
  head.checksum = xxh3_64bits(text);
  addBlock(totals, head);
  std::string found =
      write({reinterpret_cast<const uint8_t *>(&head), sizeof(BlockHead)});
  uint64_t offset = written;
  if (found.empty())
    found = write(stored);
  if (found.empty() && !isReadBack(offset, full, compresses))
    found = path + " does not hold what was written; the disk may be failing";
  return found;
}

Expected<RowTotals> RowFileWriter::finish() {
  if (Error error = handOver())
    return error;
  stop();
  if (problem.empty())
    if (std::error_code error = platform::syncFile(descriptor))
      problem = "cannot write " + path + ": " + error.message();
  if (::close(std::exchange(descriptor, -1)) && problem.empty())
    problem = problemOf(path);
  if (!problem.empty())
    return failure(problem);
  return totals;
}

// --- Reading -----------------------------------------------------------------

Expected<RowFileReader> RowFileReader::open(const std::string &path) {
  ErrorOr<int> descriptor = platform::openNoLink(path);
  if (!descriptor)
    return failure("cannot read " + path + ": " +
                   descriptor.getError().message());
  return RowFileReader(path, *descriptor);
}

RowFileReader::RowFileReader(RowFileReader &&other)
    : path(std::move(other.path)),
      descriptor(std::exchange(other.descriptor, -1)), blocks(other.blocks),
      compressed(std::move(other.compressed)), text(std::move(other.text)),
      sums(other.sums) {}

RowFileReader::~RowFileReader() {
  if (descriptor >= 0)
    ::close(descriptor);
}

Error RowFileReader::damaged() const {
  return failure(path + " is damaged: block " + Twine(blocks + 1) +
                 " is not what was written");
}

Expected<bool> RowFileReader::read(void *into, size_t size) {
  size_t done = 0;
  while (done < size) {
    ssize_t got =
        ::read(descriptor, static_cast<char *>(into) + done, size - done);
    if (got < 0 && errno == EINTR)
      continue;
    if (got < 0)
      return systemError(path, "read");
    if (got == 0)
      break;
    done += static_cast<size_t>(got);
  }
  if (done > 0 && done < size)
    return damaged();
  return done > 0 || size == 0;
}

Expected<StringRef> RowFileReader::next() {
  BlockHead head;
  auto isThere = read(&head, sizeof(head));
  if (!isThere)
    return isThere.takeError();
  if (!*isThere)
    return StringRef();
  uint64_t stored = head.storedBytes, size = head.textBytes;
  if (head.magic != skippableMagic || head.version != formatVersion ||
      head.isCompressed > 1 ||
      head.length != headRest + (head.isCompressed ? 0 : stored) || size == 0 ||
      size > maxBlockBytes || stored > maxBlockBytes)
    return damaged();
  auto &buffer = head.isCompressed ? compressed : text;
  buffer.resize_for_overwrite(stored);
  auto isWhole = read(buffer.data(), stored);
  if (!isWhole)
    return isWhole.takeError();
  if (!*isWhole)
    return damaged();
  if (head.isCompressed) {
    if (!compression::zstd::isAvailable())
      return failure(path + " is compressed, and this program was built "
                            "without zstd; use `zstd -dc`");
    if (Error error = compression::zstd::decompress(compressed, text, size)) {
      consumeError(std::move(error));
      return damaged();
    }
  }
  StringRef lines = toStringRef(text);
  if (lines.size() != size || xxh3_64bits(text) != head.checksum ||
      !lines.ends_with("\n"))
    return damaged();
  addBlock(sums, head);
  ++blocks;
  return lines;
}

Expected<RowTotals> readRowFile(const std::string &path,
                                function_ref<Error(StringRef lines)> take) {
  auto reader = RowFileReader::open(path);
  if (!reader)
    return reader.takeError();
  while (true) {
    auto lines = reader->next();
    if (!lines)
      return lines.takeError();
    if (lines->empty())
      return reader->totals();
    if (Error error = take(*lines))
      return error;
  }
}

} // namespace holdfast::keep
