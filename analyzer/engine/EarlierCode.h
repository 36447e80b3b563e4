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

/// What git's history has of a project's schema, read as far as somebody asks.
/// Must not outlive the files and the project.
class SchemaHistory {
public:
  SchemaHistory(llvm::vfs::FileSystem &files, const Project &project)
      : files(files), project(project) {}

  /// The last commit, HEAD first, whose schema is as `isWanted` wants. Looked
  /// at are the commits that changed a schema where HEAD has the project, those
  /// lines that have `word`. Null where there is no such commit, or HEAD has no
  /// schema where today's is; errors are git's.
  llvm::Expected<std::shared_ptr<const EarlierCode>>
  findLast(llvm::StringRef word,
           llvm::function_ref<bool(const Schema &)> isWanted);

private:
  llvm::Error open();
  llvm::Error readSteps();
  llvm::Expected<std::shared_ptr<const EarlierCode>>
  readAt(llvm::StringRef commit);
  llvm::Expected<bool>
  takesAway(const GitStep &step, llvm::StringRef word,
            llvm::function_ref<bool(const Schema &)> isWanted);

  llvm::vfs::FileSystem &files;
  const Project &project;
  std::shared_ptr<GitRepository> git;
  std::shared_ptr<const FileMemory> memory;
  std::string head;
  std::shared_ptr<const EarlierCode> atHead; ///< null where HEAD has none
  std::optional<std::vector<GitStep>> steps;
};

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

/// The files that used targets of the earlier schema and are not among
/// `usedNow`, sorted by path, each with the commit to get it back from.
llvm::Expected<std::vector<FormerFile>>
findFormerFiles(llvm::vfs::FileSystem &files, const EarlierCode &earlier,
                const usage::Targets &targets,
                llvm::ArrayRef<usage::Use> usedNow);

} // namespace holdfast
