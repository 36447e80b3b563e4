#include "platform/Files.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace llvm;

namespace holdfast::platform {

static std::error_code lastError() { return {errno, std::generic_category()}; }

bool isMineOrTheSystems(const sys::fs::file_status &status) {
  return status.getUser() == geteuid() || status.getUser() == 0;
}

ErrorOr<std::string> linkTarget(StringRef path) {
  char text[PATH_MAX];
  ssize_t length = ::readlink(path.str().c_str(), text, sizeof text);
  if (length < 0)
    return lastError();
  return std::string(text, static_cast<size_t>(length));
}

bool isMine(const sys::fs::file_status &status) {
  return status.getUser() == geteuid() || geteuid() == 0;
}

ErrorOr<int> openNoLink(StringRef path) {
  int descriptor =
      ::open(path.str().c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
  if (descriptor < 0)
    return lastError();
  return descriptor;
}

Locked tryLock(int descriptor, Lock kind) {
  int operation = kind == Lock::Shared ? LOCK_SH : LOCK_EX;
  bool isTaken =
      ::flock(descriptor, operation | LOCK_NB) && errno == EWOULDBLOCK;
  return isTaken ? Locked::ByOthers : Locked::Free;
}

std::string lockFolder() {
  SmallString<128> path;
  sys::path::system_temp_directory(/*ErasedOnReboot=*/true, path);
  sys::path::append(path, "holdfast-" + std::to_string(getuid()));
  return path.str().str();
}

std::error_code makeOwnFolder(StringRef path) {
  std::string name = path.str();
  if (mkdir(name.c_str(), 0700) != 0 && errno != EEXIST)
    return lastError();
  struct stat status;
  bool isOurs = lstat(name.c_str(), &status) == 0 && S_ISDIR(status.st_mode) &&
                status.st_uid == getuid() && (status.st_mode & 077) == 0;
  return isOurs ? std::error_code()
                : std::make_error_code(std::errc::operation_not_permitted);
}

std::error_code syncFile(int descriptor) {
  // Pipes and the like have no disk.
  if (::fsync(descriptor) && errno != EINVAL)
    return lastError();
  return {};
}

void syncFolder(StringRef folder) {
  int descriptor = ::open(folder.str().c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0)
    return;
  ::fsync(descriptor);
  ::close(descriptor);
}

std::error_code keepOwner(int descriptor,
                          const sys::fs::file_status &replaced) {
  if (::geteuid() == 0 &&
      ::fchown(descriptor, replaced.getUser(), replaced.getGroup()))
    return lastError();
  // The umask took bits away from what the file was made with.
  return sys::fs::setPermissions(descriptor, replaced.permissions());
}

} // namespace holdfast::platform
