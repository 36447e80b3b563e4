#include "keep/CopyFolder.h"

#include "introspect/ConnectionUrl.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace llvm;
using holdfast::introspect::failure;

namespace holdfast::keep {

static constexpr StringLiteral lockFile = ".writing";

static Error cannotWrite(const Twine &path) {
  return failure("cannot write " + path + ": " + std::strerror(errno));
}

static std::string joined(StringRef folder, StringRef name) {
  SmallString<256> path(folder);
  sys::path::append(path, name);
  return path.str().str();
}

void syncFolder(StringRef path) {
  int descriptor = ::open(path.str().c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0)
    return;
  ::fsync(descriptor);
  ::close(descriptor);
}

// --- The folder of all copies ------------------------------------------------

/// Makes a folder for its owner alone. One that is there has to be a folder and
/// no link, which would lead the rows elsewhere.
static Error makeFolder(const std::string &path) {
  if (!::mkdir(path.c_str(), 0700))
    return Error::success();
  if (errno != EEXIST)
    return cannotWrite(path);
  struct stat status;
  if (::lstat(path.c_str(), &status))
    return cannotWrite(path);
  if (!S_ISDIR(status.st_mode))
    return failure(path + " is not a folder; copies of rows are not written "
                          "through links: remove it");
  if (status.st_uid != ::geteuid() && ::geteuid() != 0)
    return failure(path + " belongs to another user; copies of rows are not "
                          "written there");
  return Error::success();
}

/// Keeps git from taking rows into a repository.
static Error ignoreByGit(const std::string &folder) {
  std::string path = joined(folder, ".gitignore");
  int descriptor = ::open(
      path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0644);
  if (descriptor < 0)
    return errno == EEXIST ? Error::success() : cannotWrite(path);
  bool isWritten = ::write(descriptor, "*\n", 2) == 2;
  Error error = isWritten ? Error::success() : cannotWrite(path);
  ::close(descriptor);
  return error;
}

static Error makeParents(StringRef parent) {
  // `.holdfast/kept`: the outer one is ours too.
  StringRef outer = sys::path::parent_path(parent);
  bool isOurs = sys::path::filename(outer) == ".holdfast";
  StringRef beyond = isOurs ? sys::path::parent_path(outer) : outer;
  if (!beyond.empty())
    if (std::error_code error = sys::fs::create_directories(beyond))
      return failure("cannot write " + beyond + ": " + error.message());
  if (isOurs)
    if (Error error = makeFolder(outer.str()))
      return error;
  if (Error error = makeFolder(parent.str()))
    return error;
  if (::chmod(parent.str().c_str(), 0700))
    return cannotWrite(parent);
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
    ::close(lock);
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
    if (::mkdir(folder.partial.c_str(), 0700)) {
      if (errno == EEXIST)
        continue;
      return cannotWrite(folder.partial);
    }
    folder.isMine = true;
    std::string path = joined(folder.partial, lockFile);
    folder.lock = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (folder.lock < 0)
      return cannotWrite(path);
    // Some file systems of networks have no locks; then nobody else sees one.
    ::flock(folder.lock, LOCK_EX | LOCK_NB);
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
  int descriptor = ::open(
      path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
  if (descriptor < 0)
    return cannotWrite(path);
  bool isWritten = true;
  while (isWritten && !text.empty()) {
    ssize_t written = ::write(descriptor, text.data(), text.size());
    if (written < 0 && errno == EINTR)
      continue;
    isWritten = written >= 0;
    if (isWritten)
      text = text.drop_front(static_cast<size_t>(written));
  }
  isWritten = isWritten && (!::fsync(descriptor) || errno == EINVAL);
  Error error = isWritten ? Error::success() : cannotWrite(path);
  ::close(descriptor);
  return error;
}

Expected<std::string> CopyFolder::finish() {
  // The lock is of the unfinished copy; gone before the name is, so that a
  // finished one never has it.
  ::unlink(joined(partial, lockFile).c_str());
  syncFolder(partial);
  std::string path = joined(parent, name);
  if (::rename(partial.c_str(), path.c_str()))
    return cannotWrite(path);
  isMine = false;
  syncFolder(parent);
  return path;
}

bool isBeingWritten(StringRef partial) {
  int descriptor =
      ::open(joined(partial, lockFile).c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0)
    return false;
  bool isLocked =
      ::flock(descriptor, LOCK_SH | LOCK_NB) && errno == EWOULDBLOCK;
  ::close(descriptor);
  return isLocked;
}

Error removeFolder(StringRef path) {
  // The manifest first: what is half removed must not look whole.
  ::unlink(joined(path, "manifest.json").c_str());
  if (std::error_code error =
          sys::fs::remove_directories(path, /*IgnoreErrors=*/false))
    return failure("cannot remove " + path + ": " + error.message());
  return Error::success();
}

} // namespace holdfast::keep
