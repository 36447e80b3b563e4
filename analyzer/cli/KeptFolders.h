#pragma once

#include "keep/Keep.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace holdfast::cli {

/// A folder of copies, and the project whose tables they are of.
struct KeptFolder {
  std::string project; ///< a path that names it
  std::string path;    ///< need not be there
};

/// Where copies are for somebody at `path`, at least one: `given`; or that of
/// the project there, or else of the project around it, and those of the
/// projects below that have one. Where there is no project at all, a new copy
/// lies there, and else it is an error, so that "no copies" is said only of a
/// place where they would be.
llvm::Expected<std::vector<KeptFolder>>
findKeptFolders(llvm::StringRef path, llvm::StringRef given, bool isForNew);

/// A copy, and where it was found.
struct FoundCopy {
  keep::KeptCopy copy;
  KeptFolder folder;
};

/// The copy with a name; or by `latest` the newest whole one, of a project that
/// alone has any.
llvm::Expected<FoundCopy> findKeptIn(llvm::ArrayRef<KeptFolder> folders,
                                     llvm::StringRef id);

} // namespace holdfast::cli
