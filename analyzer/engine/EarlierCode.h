#pragma once

#include "evidence/GitFileSystem.h"
#include "evidence/GitHistory.h"
#include "project/Project.h"
#include "usage/Uses.h"

namespace holdfast {

/// A project at the last commit whose schema had what today's lacks. The schema
/// and the files lie in here.
struct EarlierCode {
  std::shared_ptr<GitRepository> git;
  std::string commit; ///< its id
  std::string head;   ///< that of today's
  std::shared_ptr<const FileMemory> memory;
  llvm::IntrusiveRefCntPtr<GitFileSystem> files;
  Project project;
  std::shared_ptr<const Schema> schema;
};

/// Looks for the last commit, HEAD first, whose schema is as `isWanted` wants.
/// Only commits that took the word `name` out of a schema come into question.
/// Null where there is no repository or no such commit; errors are git's.
llvm::Expected<std::shared_ptr<const EarlierCode>>
findEarlierCode(llvm::vfs::FileSystem &files, const Project &project,
                llvm::StringRef name,
                llvm::function_ref<bool(const Schema &)> isWanted);

/// A file that used an object and does so no longer.
struct FormerFile {
  std::string path;
  size_t places = 0;
  std::string route;         ///< of the first place that has one
  bool isDeleted = false;    ///< the file is not there
  std::optional<GitCommit> commit; ///< that changed it last; none if nobody has
                                   ///< committed that yet
  std::string revision;      ///< that has it as it was

  /// The command that gives the file as it was: `git show REV:PATH`, or
  /// `git checkout` where it is gone.
  std::string wayBack() const;
};

/// The files that used targets of the earlier schema and are not among
/// `usedNow`, sorted by path, each with the commit to get it back from.
llvm::Expected<std::vector<FormerFile>>
findFormerFiles(llvm::vfs::FileSystem &files, const EarlierCode &earlier,
                const usage::Targets &targets,
                llvm::ArrayRef<usage::Use> usedNow);

} // namespace holdfast
