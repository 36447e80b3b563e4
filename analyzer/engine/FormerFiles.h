#pragma once

#include "engine/EarlierCode.h"
#include "usage/Uses.h"

namespace holdfast {

/// A file that used an object and does so no longer.
struct FormerFile {
  std::string path; ///< from the top of the repository
  size_t places = 0;
  std::string route;               ///< of the first place that has one
  bool isDeleted = false;          ///< the file is not there
  std::optional<GitCommit> commit; ///< that changed it last; none if nobody has
                                   ///< committed that yet
  std::string revision;            ///< that has it as it was

  /// The command that gives the file as it was: `git show REV:PATH`, or
  /// `git checkout` where it is gone.
  std::string wayBack() const;
};

/// Objects of an earlier schema, and where today's code still uses them.
struct LostCode {
  const usage::Targets &targets;
  llvm::ArrayRef<usage::Use> usedNow;
};

/// Of each of `lost`, the files that used it at the earlier commit, have
/// changed since, and are not among those that use it now; sorted by path, each
/// with the commit to get it back from. The code is read once for all of them.
llvm::Expected<std::vector<std::vector<FormerFile>>>
findFormerFiles(llvm::vfs::FileSystem &files, const EarlierCode &earlier,
                llvm::ArrayRef<LostCode> lost);

} // namespace holdfast
