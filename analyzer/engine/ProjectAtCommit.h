#pragma once

#include "engine/Base.h"
#include "engine/Inputs.h"
#include "evidence/GitFileSystem.h"

namespace holdfast {

using FilesAtCommit = llvm::IntrusiveRefCntPtr<GitFileSystem>;

/// The files of a commit, seen from where `today` is, without those that a
/// sparse checkout leaves out.
llvm::Expected<FilesAtCommit> filesAt(llvm::vfs::FileSystem &today,
                                      std::shared_ptr<GitRepository> git,
                                      llvm::StringRef commit,
                                      const FileMemory &memory);

/// What a sparse checkout leaves out of what the project is made of; empty
/// where that is nothing.
std::string describeLeftOut(const GitFileSystem &then,
                            llvm::vfs::FileSystem &files,
                            const Project &project);

/// Whether migrations are among that, so that nobody knows which of those of an
/// earlier commit are gone.
bool leavesOutMigrations(const GitFileSystem &then,
                         llvm::vfs::FileSystem &files, const Project &project);

/// Whether two files have the same path and text.
bool isSameText(const SourceFile &a, const SourceFile &b);

/// The document of today's that has the commit's text of a file, so that nobody
/// parses it again; else null.
DocumentPtr openAsToday(GitFileSystem &then, const Inputs &today,
                        llvm::StringRef path);

/// Fills in the catalog of the earlier schema. What is not as it is today
/// stands in files that tell the revision.
void lowerBase(const Inputs &today, llvm::ArrayRef<DocumentPtr> earlier,
               const GitFileSystem &then, llvm::vfs::FileSystem &files,
               Base &base);

/// `result`, but where git could not read all that was asked for, the reason:
/// it is that of whatever else went wrong.
template <typename T>
llvm::Expected<T> unlessGitFailed(const GitFileSystem &then,
                                  llvm::Expected<T> result) {
  llvm::Error failed = then.failure();
  if (!failed)
    return result;
  if (!result)
    llvm::consumeError(result.takeError());
  return failed;
}

} // namespace holdfast
