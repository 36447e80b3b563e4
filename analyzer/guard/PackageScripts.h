#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <string>
#include <utility>
#include <vector>

namespace holdfast::guard {

/// The scripts of a package.json.
struct PackageScripts {
  std::string folder; ///< that it lies in, and that they run in
  std::vector<std::pair<std::string, std::string>> scripts;

  /// The text of a script, or null.
  const std::string *find(llvm::StringRef name) const;
};

/// The nearest package.json at or above a folder; without scripts where there
/// is none. Errors are those of a file that is no JSON.
llvm::Expected<PackageScripts> findPackage(llvm::vfs::FileSystem &files,
                                           llvm::StringRef folder);

} // namespace holdfast::guard
