#pragma once

#include "evidence/FileMemory.h"
#include "evidence/GitTree.h"

#include "llvm/ADT/StringSet.h"
#include "llvm/Config/llvm-config.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace holdfast {

/// The working tree as a commit has it, at the paths where it lies today, so
/// that whatever reads the disk reads a revision as well. Objects are read when
/// they are asked for, and not from git where `today` is known to be the same.
/// Outside the working tree there is nothing, and links that lead there are
/// broken; submodules are empty folders; where the repository checks links out
/// as files, they are files. A failure of git ends as "cannot read"
/// with the reason in failure(). `today` must outlive it. Revisions that share
/// a memory read what they have in common once, as those of one repository do
/// by themselves; it must not be trimmed while one of them is in use.
class GitFileSystem final : public llvm::vfs::FileSystem {
public:
  static llvm::Expected<llvm::IntrusiveRefCntPtr<GitFileSystem>>
  create(std::shared_ptr<GitRepository> repository, llvm::StringRef commit,
         llvm::StringRef workingDirectory, const FileMemory &today,
         std::shared_ptr<GitMemory> memory = nullptr);

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &path) override;
#if LLVM_VERSION_MAJOR >= 19
  bool exists(const llvm::Twine &path) override { return bool(find(path)); }
#endif
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
  openFileForRead(const llvm::Twine &path) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine &folder,
                                          std::error_code &error) override;
  std::error_code setCurrentWorkingDirectory(const llvm::Twine &path) override;
  llvm::ErrorOr<std::string> getCurrentWorkingDirectory() const override;
  std::error_code getRealPath(const llvm::Twine &path,
                              llvm::SmallVectorImpl<char> &result) override;

  /// Reads files that somebody is about to ask for, all at once, which takes
  /// git much less time than one by one.
  void fetchFiles(llvm::ArrayRef<std::string> paths);

  /// Takes away what a sparse checkout leaves out, as nobody knows what has
  /// become of it. Without one, nothing.
  llvm::Error hideLeftOut();
  /// The files that this has taken away, from the top, sorted.
  llvm::ArrayRef<std::string> leftOut() const { return leftOutFiles; }

  /// The first failure of git's, such as an object that a partial clone lacks;
  /// success where there was none. Whatever was read since is incomplete.
  llvm::Error failure() const;

  const GitRepository &repository() const { return *git; }

private:
  /// A thing in the tree, and the path that leads to it without links.
  struct Place {
    GitEntry entry;
    std::string path; ///< from the top, empty for the top itself
  };

  GitFileSystem(std::shared_ptr<GitRepository> git,
                std::string workingDirectory, const FileMemory &today,
                std::shared_ptr<GitMemory> memory)
      : git(std::move(git)), today(today),
        workingDirectory(std::move(workingDirectory)),
        memory(std::move(memory)) {}

  const GitTree *tree(llvm::StringRef id);
  void fetchSubfolders(const GitTree &folder);
  const std::string *knownBlob(llvm::StringRef id, const llvm::Twine &path);
  const std::string *blob(llvm::StringRef id, const llvm::Twine &path);
  llvm::ErrorOr<Place> find(const llvm::Twine &path);
  llvm::ErrorOr<Place> walk(llvm::StringRef fromTop, unsigned links);
  bool isLeftOut(llvm::StringRef fromTop) const;
  void fail(llvm::Error error);

  std::shared_ptr<GitRepository> git;
  const FileMemory &today;
  std::string workingDirectory;
  std::shared_ptr<GitMemory> memory;
  GitEntry root;
  std::vector<std::string> leftOutFiles;
  llvm::StringSet<> leftOutPaths; ///< these, and folders that are not there
  std::string firstFailure;
};

} // namespace holdfast
