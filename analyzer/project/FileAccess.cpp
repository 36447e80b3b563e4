#include "project/FileAccess.h"

#include "project/ConfinedFileSystem.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/ConvertUTF.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

#include <cstring>
#include <limits>

using namespace llvm;

namespace holdfast {

bool isFile(vfs::FileSystem &files, const Twine &path) {
  auto status = files.status(path);
  return status ? !status->isDirectory()
                : status.getError() == Refusal::LeadsOutside;
}

bool isFolder(vfs::FileSystem &files, const Twine &path) {
  auto status = files.status(path);
  return status && status->isDirectory();
}

Error cannotRead(vfs::FileSystem &files, const Twine &path,
                 std::error_code error) {
  if (auto refused = findRefused(files, path))
    return failure("cannot read " + refused->path + ": it " + refused->reason +
                   "; move it inside, or name that path on the command line");
  return failure("cannot read " + path + ": " + error.message());
}

/// What it is instead of a file.
static StringRef kindOf(sys::fs::file_type type) {
  switch (type) {
  case sys::fs::file_type::directory_file:
    return "a folder";
  case sys::fs::file_type::fifo_file:
    return "a pipe";
  case sys::fs::file_type::socket_file:
    return "a socket";
  case sys::fs::file_type::character_file:
  case sys::fs::file_type::block_file:
    return "a device";
  default:
    return "not a regular file";
  }
}

Expected<SourceFilePtr> readFile(vfs::FileSystem &files, StringRef path) {
  auto status = files.status(path);
  if (!status)
    return cannotRead(files, path, status.getError());
  // A pipe or device could block for ever; nothing that we read is one.
  if (!status->isRegularFile())
    return failure("cannot read " + path + ": it is " +
                   kindOf(status->getType()));
  if (status->getSize() >= std::numeric_limits<uint32_t>::max())
    return failure("cannot read " + path +
                   ": it is 4 GiB or larger; use a smaller file");
  auto buffer = files.getBufferForFile(path, status->getSize(),
                                       /*RequiresNullTerminator=*/false);
  if (!buffer)
    return cannotRead(files, path, buffer.getError());
  return std::make_shared<SourceFile>(path.str(), (*buffer)->getBuffer().str());
}

SourceFilePtr readIfThere(vfs::FileSystem &files, StringRef path) {
  if (!isFile(files, path))
    return nullptr;
  auto file = readFile(files, path);
  if (file)
    return *file;
  consumeError(file.takeError());
  return nullptr;
}

std::optional<size_t> findInvalidUtf8(StringRef text) {
  const char *data = text.data(), *end = data + text.size();
  while (data != end) {
    // Nearly all text is ASCII, which eight bytes at a time tell.
    uint64_t eight;
    if (end - data >= 8) {
      std::memcpy(&eight, data, 8);
      if (!(eight & 0x8080808080808080)) {
        data += 8;
        continue;
      }
    }
    auto *bytes = reinterpret_cast<const UTF8 *>(data);
    if (!isLegalUTF8Sequence(bytes, reinterpret_cast<const UTF8 *>(end)))
      return data - text.data();
    data += getNumBytesForUTF8(*bytes);
  }
  return std::nullopt;
}

Expected<SourceFilePtr> readUtf8File(vfs::FileSystem &files, StringRef path) {
  auto file = readFile(files, path);
  if (!file)
    return file.takeError();
  StringRef text = (*file)->text();
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
    return failure("cannot read " + path + ": it is UTF-16; save it as UTF-8");
  if (auto offset = findInvalidUtf8(text))
    return errorAt(*file, static_cast<uint32_t>(*offset),
                   "this byte is not UTF-8; save the file as UTF-8");
  return file;
}

namespace {

/// Walks a schema folder. `open` holds the folders on the way down, so that a
/// link to one of them is seen as the circle it is.
class SchemaFileSearch {
public:
  explicit SchemaFileSearch(vfs::FileSystem &files) : files(files) {}

  Error visitFolder(StringRef folder) {
    auto status = files.status(folder);
    if (!status)
      return cannotRead(files, folder, status.getError());
    if (is_contained(open, status->getUniqueID()))
      return Error::success();
    open.push_back(status->getUniqueID());
    std::error_code error;
    vfs::directory_iterator end;
    for (auto it = files.dir_begin(folder, error); !error && it != end;
         it.increment(error))
      if (Error failed = visitEntry(*it))
        return failed;
    open.pop_back();
    if (error)
      return failure("cannot list the folder " + folder + ": " +
                     error.message());
    return Error::success();
  }

  std::vector<std::string> found;

private:
  Error visitEntry(const vfs::directory_entry &entry) {
    StringRef path = entry.path(), name = sys::path::filename(path);
    bool named = name.ends_with(".prisma") && name != ".prisma";
    sys::fs::file_type type = entry.type();
    if (type != sys::fs::file_type::regular_file &&
        type != sys::fs::file_type::directory_file) {
      auto status = files.status(path);
      // What a link to a folder has would be part of the schema.
      if (!status && status.getError() == Refusal::LeadsOutside &&
          !name.contains('.') && name != "node_modules")
        return cannotRead(files, path, status.getError());
      // A broken link is only of interest when it should be a schema: reading
      // it says what is wrong.
      type = status ? status->getType() : sys::fs::file_type::regular_file;
    }
    if (type == sys::fs::file_type::directory_file)
      return name == "node_modules" || name == ".git" ? Error::success()
                                                      : visitFolder(path);
    if (named)
      found.push_back(path.str());
    return Error::success();
  }

  vfs::FileSystem &files;
  SmallVector<sys::fs::UniqueID, 8> open;
};

} // namespace

Expected<std::vector<std::string>> findSchemaFiles(vfs::FileSystem &files,
                                                   StringRef folder) {
  SchemaFileSearch search(files);
  if (Error error = search.visitFolder(folder))
    return error;
  // The folder's own spelling stays, but `.` is not worth showing.
  for (std::string &path : search.found)
    if (StringRef(path).starts_with("./"))
      path.erase(0, 2);
  llvm::sort(search.found);
  return std::move(search.found);
}

} // namespace holdfast
