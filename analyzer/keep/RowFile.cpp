#include "keep/RowFile.h"

#include "introspect/ConnectionUrl.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Compression.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/xxhash.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
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

Expected<RowFileWriter> RowFileWriter::create(const std::string &path) {
  int descriptor = ::open(
      path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (descriptor < 0)
    return systemError(path, "write");
  RowFileWriter writer(path, descriptor);
  writer.block.reserve(blockBytes + blockBytes / 8);
  return writer;
}

RowFileWriter::RowFileWriter(RowFileWriter &&other)
    : path(std::move(other.path)),
      descriptor(std::exchange(other.descriptor, -1)),
      block(std::move(other.block)), rowsOfBlock(other.rowsOfBlock),
      compressed(std::move(other.compressed)), totals(other.totals) {}

RowFileWriter::~RowFileWriter() {
  if (descriptor >= 0)
    ::close(descriptor);
}

Error RowFileWriter::write(ArrayRef<uint8_t> bytes) {
  while (!bytes.empty()) {
    ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR)
      continue;
    if (written < 0)
      return systemError(path, "write");
    bytes = bytes.drop_front(static_cast<size_t>(written));
  }
  return Error::success();
}

Error RowFileWriter::flush() {
  if (block.empty())
    return Error::success();
  ArrayRef<uint8_t> text = arrayRefFromStringRef(block), stored = text;
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
  head.rows = rowsOfBlock;
  head.textBytes = text.size();
  head.storedBytes = stored.size();
  head.checksum = xxh3_64bits(text);
  addBlock(totals, head);
  if (Error error =
          write({reinterpret_cast<const uint8_t *>(&head), sizeof(BlockHead)}))
    return error;
  if (Error error = write(stored))
    return error;
  block.clear();
  rowsOfBlock = 0;
  return Error::success();
}

Expected<RowTotals> RowFileWriter::finish() {
  if (Error error = flush())
    return error;
  if (::fsync(descriptor) && errno != EINVAL)
    return systemError(path, "write");
  if (::close(std::exchange(descriptor, -1)))
    return systemError(path, "write");
  return totals;
}

// --- Reading -----------------------------------------------------------------

Expected<RowFileReader> RowFileReader::open(const std::string &path) {
  int descriptor = ::open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  if (descriptor < 0)
    return systemError(path, "read");
  return RowFileReader(path, descriptor);
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
      size == 0 || size > maxBlockBytes || stored > maxBlockBytes)
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
