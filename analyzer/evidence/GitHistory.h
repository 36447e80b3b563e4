#pragma once

#include "evidence/GitTree.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <cstdint>

namespace holdfast {

/// A commit as its object says.
struct GitCommit {
  std::string id;
  std::string tree;
  std::string parent;  ///< the first one; empty where there is none here
  size_t parents = 0;  ///< more than one for a merge
  int64_t time = 0;    ///< of the committer, in seconds since 1970
  int zone = 0;        ///< the committer's, in minutes east of Greenwich
  std::string subject; ///< the first line of its message
  std::string body;    ///< the rest

  /// `2024-06-04`, where the committer was.
  std::string date() const;
};

/// A file that a commit has not as its first parent has it. An id is empty
/// where the file is not there.
struct GitChange {
  std::string path; ///< from the top of the repository
  std::string before, after;
};

/// A commit with what it changes of the files that somebody looks for.
struct GitStep {
  GitCommit commit;
  std::vector<GitChange> changes;
  bool changesOthers = false; ///< files besides
};

/// Reads commits of a repository, by their ids.
llvm::Expected<std::vector<GitCommit>>
readCommits(GitRepository &git, llvm::ArrayRef<std::string> ids);

/// The commits that change a file for which `isWanted`, each held against its
/// first parent, by their trees alone: files whose name changes are gone and
/// new. Those without a parent change nothing. Their order stays. Folders in
/// which `mayHold` wants nothing are not looked into, which saves most of the
/// work.
llvm::Expected<std::vector<GitStep>>
findChanges(GitRepository &git, llvm::ArrayRef<GitCommit> commits,
            llvm::function_ref<bool(llvm::StringRef path)> isWanted,
            llvm::function_ref<bool(llvm::StringRef folder)> mayHold = nullptr);

} // namespace holdfast
