#include "platform/Files.h"

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
