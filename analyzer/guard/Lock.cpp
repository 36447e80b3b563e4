#include "guard/Lock.h"

#include "project/FileAccess.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/xxhash.h"

#ifndef _WIN32
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace llvm;

namespace holdfast::guard {

#ifdef _WIN32

Error takeTurn(StringRef, function_ref<void()>) { return Error::success(); }

#else

/// A folder of this user's alone: in one that all can write to, names could be
/// taken by others.
static Expected<std::string> lockFolder() {
  SmallString<128> path;
  sys::path::system_temp_directory(/*ErasedOnReboot=*/true, path);
  sys::path::append(path, "holdfast-" + std::to_string(getuid()));
  if (mkdir(path.c_str(), 0700) != 0 && errno != EEXIST)
    return failure("cannot make " + path + ": " + std::strerror(errno));
  struct stat status;
  bool isOurs = lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode) &&
                status.st_uid == getuid() && (status.st_mode & 077) == 0;
  if (!isOurs)
    return failure(path + " is not a folder of this user alone; remove it");
  return path.str().str();
}

Error takeTurn(StringRef database, function_ref<void()> waits) {
  auto folder = lockFolder();
  if (!folder)
    return folder.takeError();
  std::string path =
      *folder + "/" + utohexstr(xxh3_64bits(database), true) + ".lock";
  // Without O_CLOEXEC: the command goes on holding it.
  int descriptor = open(path.c_str(), O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
  if (descriptor < 0)
    return failure("cannot open " + path + ": " + std::strerror(errno));
  if (flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    return Error::success();
  if (errno != EWOULDBLOCK)
    return failure("cannot lock " + path + ": " + std::strerror(errno));
  waits();
  while (flock(descriptor, LOCK_EX) != 0)
    if (errno != EINTR)
      return failure("cannot lock " + path + ": " + std::strerror(errno));
  return Error::success();
}

#endif

} // namespace holdfast::guard
