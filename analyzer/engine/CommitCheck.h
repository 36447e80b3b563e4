#pragma once

#include "engine/Analysis.h"
#include "engine/AuditStep.h"
#include "engine/ObjectChanges.h"
#include "project/Workspace.h"

#include <map>

namespace holdfast {

/// An error that a commit brings.
struct CommitFinding {
  const Rule *rule;
  std::string message;
  std::string place; ///< `FILE:LINE` from the top of the repository, or empty
  /// The table, column or enum that it takes away, as ObjectChanges names it,
  /// and as people do; empty where it takes none away.
  std::string lost;
  std::string lostName;
};

/// What `check --base` with the commit's first parent says of it.
struct CommitCheck {
  std::vector<CommitFinding> errors;
  /// Of a merge, the commits that it brought and that wrote the migrations with
  /// errors; the newest first.
  std::vector<GitCommit> broughtBy;
  ObjectChanges objects;
  /// Why projects could not be checked.
  std::vector<std::string> failures;
};

/// What is asked of the commits of a repository.
struct CommitQuestion {
  std::vector<std::string> paths;      ///< where to look for projects, as today
  std::vector<std::string> only, skip; ///< as in Settings
};

/// Checks commits one after the other. What neighbours have in common is read
/// and replayed once, so that they had better come in their order. Safe for one
/// thread.
class CommitChecker {
public:
  /// `today` is the working tree, whose settings hold for commits that have
  /// none.
  CommitChecker(std::shared_ptr<GitRepository> git,
                llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> today,
                CommitQuestion question);

  /// Errors are those of the repository.
  llvm::Expected<CommitCheck> check(const AuditStep &step);

private:
  llvm::Expected<llvm::IntrusiveRefCntPtr<GitFileSystem>>
  filesOf(llvm::StringRef commit);
  llvm::Expected<Settings>
  settingsOf(GitFileSystem &now, const Project &project, const GitStep &step);
  bool areLastProjects(GitFileSystem &now, const AuditStep &step);
  llvm::Expected<std::shared_ptr<const Base>> baseOf(GitFileSystem &now,
                                                     GitFileSystem &then,
                                                     const Inputs &inputs,
                                                     const AuditStep &step);
  llvm::Error checkProject(GitFileSystem &now, GitFileSystem &then,
                           const Project &project, const AuditStep &step,
                           CommitCheck &result);
  llvm::Error findSource(const AuditStep &merge, CommitCheck &result);
  void add(const Analysis &analysis, GitFileSystem &now, CommitCheck &result);

  std::shared_ptr<GitRepository> git;
  llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> today;
  CommitQuestion question;
  std::shared_ptr<GitMemory> memory = std::make_shared<GitMemory>();
  EvidenceCache cache;
  /// The projects at the last commit, and what came out for those that it was
  /// about, by the first file of the schema.
  std::string last;
  std::vector<FoundProject> projects;
  std::map<std::string, std::shared_ptr<const Analysis>> analyses;
};

} // namespace holdfast
