#include "keep/CopyFolder.h"
#include "keep/Keep.h"
#include "keep/Manifest.h"
#include "platform/Files.h"

#include "sql/Replay.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

using namespace llvm;
using holdfast::introspect::failure;

namespace holdfast::keep {

static std::string joined(StringRef folder, StringRef name) {
  SmallString<256> path(folder);
  sys::path::append(path, name);
  return path.str().str();
}

/// The bytes of the files in a folder.
static uint64_t sizeOfFolder(StringRef path) {
  uint64_t sum = 0;
  std::error_code error;
  for (sys::fs::directory_iterator entry(path, error), end;
       !error && entry != end; entry.increment(error)) {
    uint64_t size = 0;
    if (!sys::fs::file_size(entry->path(), size))
      sum += size;
  }
  return sum;
}

static Expected<std::unique_ptr<MemoryBuffer>> readText(StringRef path) {
  // A pipe would never end, and a link leads elsewhere.
  sys::fs::file_status status;
  if (sys::fs::status(path, status, /*follow=*/false) ||
      status.type() != sys::fs::file_type::regular_file)
    return failure(sys::path::filename(path) + " is missing or is no file");
  auto buffer = MemoryBuffer::getFile(path, /*IsText=*/false,
                                      /*RequiresNullTerminator=*/false);
  if (!buffer)
    return failure(sys::path::filename(path) +
                   " cannot be read: " + buffer.getError().message());
  return std::move(*buffer);
}

/// Reads what a finished copy says of itself, and whether its files are there.
static Error readCopy(KeptCopy &copy) {
  auto manifest = readText(joined(copy.path, manifestFile));
  if (!manifest)
    return manifest.takeError();
  auto checksum = parseManifest((*manifest)->getBuffer(), copy);
  if (!checksum)
    return checksum.takeError();
  auto structure = readText(joined(copy.path, structureFile));
  if (!structure)
    return structure.takeError();
  if (xxh3_64bits((*structure)->getBuffer()) != *checksum)
    return failure(structureFile + " is not what was written");
  for (const KeptTable &table : copy.tables)
    if (!sys::fs::exists(joined(copy.path, table.file)))
      return failure(table.file + " is missing");
  auto file = std::make_shared<const SourceFile>(
      joined(copy.path, structureFile), (*structure)->getBuffer().str());
  Catalog catalog = sql::replay(copy.provider, file);
  catalog.indexNames();
  copy.structure = std::make_shared<const Catalog>(std::move(catalog));
  return Error::success();
}

static KeptCopy lookAt(StringRef path) {
  KeptCopy copy;
  copy.path = path.str();
  StringRef id = sys::path::filename(path);
  copy.diskBytes = sizeOfFolder(path);
  if (id.consume_back(CopyFolder::suffix)) {
    bool isRunning = isBeingWritten(path);
    copy.state =
        isRunning ? KeptCopy::State::InProgress : KeptCopy::State::Incomplete;
    copy.problem = isRunning ? "being written" : "interrupted";
    copy.id = id.str();
    return copy;
  }
  copy.id = id.str();
  if (Error error = readCopy(copy)) {
    copy.state = KeptCopy::State::Damaged;
    copy.problem = toString(std::move(error));
    return copy;
  }
  copy.state = KeptCopy::State::Whole;
  return copy;
}

Expected<std::vector<KeptCopy>> listKept(StringRef folder) {
  std::vector<KeptCopy> copies;
  if (!sys::fs::exists(folder))
    return copies;
  std::error_code error;
  for (sys::fs::directory_iterator entry(folder, error,
                                         /*follow_symlinks=*/false),
       end;
       !error && entry != end; entry.increment(error))
    if (entry->type() == sys::fs::file_type::directory_file)
      copies.push_back(lookAt(entry->path()));
  if (error)
    return failure("cannot read " + folder + ": " + error.message());
  // Names begin with the time.
  llvm::sort(copies, [](const KeptCopy &one, const KeptCopy &other) {
    return one.id > other.id;
  });
  return copies;
}

Expected<KeptCopy> findKept(StringRef folder, StringRef id) {
  auto copies = listKept(folder);
  if (!copies)
    return copies.takeError();
  for (KeptCopy &copy : *copies)
    if (id == "latest" ? copy.state == KeptCopy::State::Whole : copy.id == id)
      return std::move(copy);
  if (id == "latest")
    return failure("there is no whole copy in " + folder);
  return failure("there is no copy " + id + " in " + folder +
                 "; `holdfast kept list` names those there are");
}

Error checkPrivate(const KeptCopy &copy) {
  sys::fs::file_status status;
  if (std::error_code error =
          sys::fs::status(copy.path, status, /*follow=*/false))
    return failure("cannot read " + copy.path + ": " + error.message());
  bool isMine = platform::isMine(status);
  auto others = sys::fs::perms::group_all | sys::fs::perms::others_all;
  bool isClosed = (status.permissions() & others) == sys::fs::perms::no_perms;
  if (isMine && isClosed)
    return Error::success();
  return failure(copy.path +
                 " can be written or read by others, so it may not "
                 "be what was kept; look into it, then run `chmod "
                 "700 " +
                 copy.path + "`");
}

Error removeKept(const KeptCopy &copy) {
  if (copy.state == KeptCopy::State::InProgress ||
      (StringRef(copy.path).ends_with(CopyFolder::suffix) &&
       isBeingWritten(copy.path)))
    return failure(copy.id +
                   " is being written by another process; nothing is removed");
  return removeFolder(copy.path);
}

} // namespace holdfast::keep
