#include "platform/Files.h"

#include <cerrno>
#include <climits>
#include <fcntl.h>
#include <unistd.h>

using namespace llvm;

namespace holdfast::platform {

static std::error_code lastError() { return {errno, std::generic_category()}; }

// Owners and modes are the host's.
bool isMineOrTheSystems(const sys::fs::file_status &) { return true; }

ErrorOr<std::string> linkTarget(StringRef path) {
  char text[PATH_MAX];
  ssize_t length = ::readlink(path.str().c_str(), text, sizeof text);
  if (length < 0)
    return lastError();
  return std::string(text, static_cast<size_t>(length));
}

bool isMine(const sys::fs::file_status &) { return true; }

ErrorOr<int> openNoLink(StringRef path) {
  int descriptor = ::open(path.str().c_str(), O_RDONLY | O_NOFOLLOW);
  if (descriptor < 0)
    return lastError();
  return descriptor;
}

// There is no other program that could hold it.
Locked tryLock(int, Lock) { return Locked::Free; }

// Nor are there any locks to keep in it.
std::string lockFolder() { return "/tmp"; }

std::error_code makeOwnFolder(StringRef) { return {}; }

std::error_code syncFile(int descriptor) {
  // Hosts that keep files in memory have no disk.
  if (::fsync(descriptor) && errno != EINVAL && errno != ENOSYS &&
      errno != ENOTSUP)
    return lastError();
  return {};
}

void syncFolder(StringRef) {}

std::error_code keepOwner(int, const sys::fs::file_status &) { return {}; }

} // namespace holdfast::platform
