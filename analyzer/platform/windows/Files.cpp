#include "platform/Files.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Windows/WindowsSupport.h"

#include <cerrno>
#include <filesystem>
#include <io.h>

using namespace llvm;

namespace holdfast::platform {

bool isMineOrTheSystems(const sys::fs::file_status &status) { return true; }

ErrorOr<std::string> linkTarget(StringRef path) {
  std::error_code error;
  auto target = std::filesystem::read_symlink(
      std::u8string(path.begin(), path.end()), error);
  if (error)
    return error;
  std::u8string text = target.generic_u8string();
  return std::string(text.begin(), text.end());
}

bool isMine(const sys::fs::file_status &status) { return true; }

ErrorOr<int> openNoLink(StringRef path) {
  int descriptor;
  if (sys::fs::is_symlink_file(path))
    return std::make_error_code(std::errc::too_many_symbolic_link_levels);
  if (std::error_code error = sys::fs::openFileForRead(path, descriptor))
    return error;
  return descriptor;
}

Locked tryLock(int descriptor, Lock kind) {
  OVERLAPPED start = {};
  DWORD flags = LOCKFILE_FAIL_IMMEDIATELY |
                (kind == Lock::Exclusive ? LOCKFILE_EXCLUSIVE_LOCK : 0);
  auto *file = reinterpret_cast<HANDLE>(_get_osfhandle(descriptor));
  bool isTaken = !LockFileEx(file, flags, 0, MAXDWORD, MAXDWORD, &start) &&
                 GetLastError() == ERROR_LOCK_VIOLATION;
  return isTaken ? Locked::ByOthers : Locked::Free;
}

std::string lockFolder() {
  // It is the user's own there.
  SmallString<128> path;
  sys::path::system_temp_directory(/*ErasedOnReboot=*/true, path);
  sys::path::append(path, "holdfast");
  return path.str().str();
}

std::error_code makeOwnFolder(StringRef path) {
  return sys::fs::create_directory(path);
}

std::error_code syncFile(int descriptor) {
  if (::_commit(descriptor) && errno != EBADF && errno != EINVAL)
    return {errno, std::generic_category()};
  return {};
}

void syncFolder(StringRef folder) {}

std::error_code keepOwner(int descriptor,
                          const sys::fs::file_status &replaced) {
  // Owner and access come from the folder, as for every new file.
  return {};
}

} // namespace holdfast::platform
