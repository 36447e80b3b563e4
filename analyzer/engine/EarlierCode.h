#pragma once

#include "evidence/GitFileSystem.h"
#include "evidence/GitHistory.h"
#include "project/Project.h"
#include "schema/Schema.h"

namespace holdfast {

/// A project at the last commit whose schema had what today's lacks. The schema
/// and the files lie in here.
struct EarlierCode {
  std::shared_ptr<GitRepository> git;
  std::string commit;                 ///< its id
  std::string head;                   ///< that of today's
  std::shared_ptr<FileMemory> memory; ///< of today's files
  llvm::IntrusiveRefCntPtr<GitFileSystem> files;
  Project project;
  std::shared_ptr<const Schema> schema;
};

/// A path from the top of the repository; empty for the top.
std::string pathFromTop(const GitRepository &git, llvm::StringRef absolute);

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
  std::shared_ptr<FileMemory> memory;
  std::string head;
  std::shared_ptr<const EarlierCode> atHead; ///< null where HEAD has none
  std::optional<std::vector<GitStep>> steps;
};

} // namespace holdfast
