#include "platform/Files.h"

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
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
