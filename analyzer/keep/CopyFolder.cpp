#include "keep/CopyFolder.h"

#include "introspect/ConnectionUrl.h"
#include "platform/Files.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

#include <utility>

using namespace llvm;
using holdfast::introspect::failure;

namespace holdfast::keep {

static constexpr StringLiteral lockFile = ".writing";
static constexpr StringLiteral ignoreAll = "*\n";

static Error cannotWrite(const Twine &path, std::error_code error) {
  return failure("cannot write " + path + ": " + error.message());
}

static void close(int descriptor) {
  sys::fs::file_t file = sys::fs::convertFDToNativeFile(descriptor);
  (void)sys::fs::closeFile(file);
}

static std::string joined(StringRef folder, StringRef name) {
  SmallString<256> path(folder);
  sys::path::append(path, name);
  return path.str().str();
}

// --- The folder of all copies ------------------------------------------------

/// Refuses what is there and is no folder of this user's, or a link, which
/// would lead the rows elsewhere.
static Error checkOwner(const std::string &path) {
  sys::fs::file_status status;
  if (std::error_code error = sys::fs::status(path, status, /*Follow=*/false))
    return cannotWrite(path, error);
  if (status.type() != sys::fs::file_type::directory_file)
    return failure(path + " is not a folder; copies of rows are not written "
                          "through links: remove it");
  if (!platform::isMine(status))
    return failure(path + " belongs to another user; copies of rows are not "
                          "written there");
  return Error::success();
}

/// Makes a folder that only its owner can look into. One that is there must be
/// no link, which would lead the rows elsewhere.
static Error makeFolder(const std::string &path) {
  std::error_code error = sys::fs::create_directory(
      path, /*IgnoreExisting=*/false, sys::fs::owner_all);
  if (error == std::errc::file_exists)
    return checkOwner(path);
  return error ? cannotWrite(path, error) : Error::success();
}

/// Refuses a folder that is for something else: it would be closed to others,
/// and git be told to ignore all in it.
static Error checkUse(const std::string &path) {
  std::error_code error;
  sys::fs::directory_iterator entry(path, error), end;
  if (error)
    return cannotWrite(path, error);
  if (entry == end)
    return Error::success();
  auto ignored = MemoryBuffer::getFile(joined(path, ".gitignore"));
  if (ignored && (*ignored)->getBuffer() == ignoreAll)
    return Error::success();
  return failure(path + " is no folder of copies, and has other things in it; "
                        "name a new one");
}

/// Writes a file that is not there yet, not even as a link.
static std::error_code writeNew(StringRef path, StringRef text,
                                unsigned permissions) {
  int descriptor;
  if (std::error_code error =
          sys::fs::openFileForWrite(path, descriptor, sys::fs::CD_CreateNew,
                                    sys::fs::OF_None, permissions))
    return error;
  raw_fd_ostream out(descriptor, /*shouldClose=*/false);
  out << text;
  out.flush();
  std::error_code failed = out.error();
  out.clear_error();
  if (!failed)
    failed = platform::syncFile(descriptor);
  sys::fs::file_t file = sys::fs::convertFDToNativeFile(descriptor);
  std::error_code atTheEnd = sys::fs::closeFile(file);
  return failed ? failed : atTheEnd;
}

/// Keeps git from taking rows into a repository.
static Error ignoreByGit(const std::string &folder) {
  std::string path = joined(folder, ".gitignore");
  std::error_code error = writeNew(path, ignoreAll, 0644);
  return !error || error == std::errc::file_exists ? Error::success()
                                                   : cannotWrite(path, error);
}

/// `.holdfast/kept`: the outer one is ours too.
static bool isOurs(StringRef outer) {
  return sys::path::filename(outer) == ".holdfast";
}

Error checkFolder(StringRef parent) {
  auto isThere = [](StringRef path) {
    sys::fs::file_status status;
    return !sys::fs::status(path, status, /*Follow=*/false);
  };
  StringRef outer = sys::path::parent_path(parent);
  if (isOurs(outer) && isThere(outer))
    if (Error error = checkOwner(outer.str()))
      return error;
  if (!isThere(parent))
    return Error::success();
  if (Error error = checkOwner(parent.str()))
    return error;
  return checkUse(parent.str());
}

static Error makeParents(StringRef parent) {
  StringRef outer = sys::path::parent_path(parent);
  bool isOurs = keep::isOurs(outer);
  StringRef beyond = isOurs ? sys::path::parent_path(outer) : outer;
  if (!beyond.empty())
    if (std::error_code error = sys::fs::create_directories(beyond))
      return failure("cannot write " + beyond + ": " + error.message());
  if (isOurs)
    if (Error error = makeFolder(outer.str()))
      return error;
  if (Error error = makeFolder(parent.str()))
    return error;
  if (Error error = checkUse(parent.str()))
    return error;
  if (std::error_code error =
          sys::fs::setPermissions(parent, sys::fs::owner_all))
    return cannotWrite(parent, error);
  if (Error error = ignoreByGit(parent.str()))
    return error;
  return isOurs ? ignoreByGit(outer.str()) : Error::success();
}

// --- One of them -------------------------------------------------------------

CopyFolder::CopyFolder(std::string parent, std::string name)
    : parent(std::move(parent)), name(std::move(name)),
      partial(joined(this->parent, this->name + suffix.str())) {}

CopyFolder::CopyFolder(CopyFolder &&other)
    : parent(std::move(other.parent)), name(std::move(other.name)),
      partial(std::move(other.partial)), lock(std::exchange(other.lock, -1)),
      isMine(std::exchange(other.isMine, false)) {}

CopyFolder::~CopyFolder() {
  if (isMine)
    consumeError(removeFolder(partial));
  if (lock >= 0)
    close(lock);
}

Expected<CopyFolder> CopyFolder::create(StringRef parent, StringRef id) {
  if (Error error = makeParents(parent))
    return error;
  for (unsigned number = 1; number < 1000; ++number) {
    std::string name =
        id.str() + (number == 1 ? "" : "-" + std::to_string(number));
    CopyFolder folder(parent.str(), name);
    if (sys::fs::exists(joined(parent, name)))
      continue;
    if (std::error_code error = sys::fs::create_directory(
            folder.partial, /*IgnoreExisting=*/false, sys::fs::owner_all)) {
      if (error == std::errc::file_exists)
        continue;
      return cannotWrite(folder.partial, error);
    }
    folder.isMine = true;
    std::string path = joined(folder.partial, lockFile);
    if (std::error_code error = sys::fs::openFileForReadWrite(
            path, folder.lock, sys::fs::CD_OpenAlways, sys::fs::OF_None, 0600))
      return cannotWrite(path, error);
    platform::tryLock(folder.lock, platform::Lock::Exclusive);
    return folder;
  }
  return failure("cannot write " + parent + "/" + id + ": the name is taken");
}

Expected<uint64_t> CopyFolder::freeBytes() const {
  auto space = sys::fs::disk_space(partial);
  if (!space)
    return failure("cannot tell the free space of " + parent + ": " +
                   space.getError().message());
  return space->available;
}

Error CopyFolder::writeFile(StringRef file, StringRef text) const {
  std::string path = joined(partial, file);
  std::error_code error = writeNew(path, text, 0600);
  return error ? cannotWrite(path, error) : Error::success();
}

Expected<std::string> CopyFolder::finish() {
  // The lock is of the unfinished copy; gone before the name is, so that a
  // finished one never has it.
  sys::fs::remove(joined(partial, lockFile));
  platform::syncFolder(partial);
  std::string path = joined(parent, name);
  if (std::error_code error = sys::fs::rename(partial, path))
    return cannotWrite(path, error);
  isMine = false;
  platform::syncFolder(parent);
  return path;
}

bool isBeingWritten(StringRef partial) {
  int descriptor;
  if (sys::fs::openFileForRead(joined(partial, lockFile), descriptor))
    return false;
  bool isLocked = platform::tryLock(descriptor, platform::Lock::Shared) ==
                  platform::Locked::ByOthers;
  close(descriptor);
  return isLocked;
}

Error removeFolder(StringRef path) {
  // The manifest first: what is half removed must not look whole.
  sys::fs::remove(joined(path, "manifest.json"));
  if (std::error_code error =
          sys::fs::remove_directories(path, /*IgnoreErrors=*/false))
    return failure("cannot remove " + path + ": " + error.message());
  return Error::success();
}

} // namespace holdfast::keep
