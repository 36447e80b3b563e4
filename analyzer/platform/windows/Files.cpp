#include "platform/Files.h"

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
      std::filesystem::u8path(path.begin(), path.end()), error);
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
