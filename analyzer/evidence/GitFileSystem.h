#pragma once

#include "evidence/GitRepository.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/VirtualFileSystem.h"

namespace holdfast {

/// The working tree as a commit has it, at the paths where it lies today, so
/// that whatever reads the disk reads a revision as well. Objects are read when
/// they are asked for. Outside the working tree there is nothing, and links
/// that lead there are broken; submodules are empty folders. Relative paths
/// count from `workingDirectory`. A failure of git ends as "cannot read" with
/// the reason in failures().
class GitFileSystem final : public llvm::vfs::FileSystem {
public:
  static llvm::Expected<llvm::IntrusiveRefCntPtr<GitFileSystem>>
  create(std::shared_ptr<GitRepository> repository, llvm::StringRef commit,
         llvm::StringRef workingDirectory);

  llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine &path) override;
  bool exists(const llvm::Twine &path);
  llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>>
  openFileForRead(const llvm::Twine &path) override;
  llvm::vfs::directory_iterator dir_begin(const llvm::Twine &folder,
                                          std::error_code &error) override;
  std::error_code setCurrentWorkingDirectory(const llvm::Twine &path) override;
  llvm::ErrorOr<std::string> getCurrentWorkingDirectory() const override;
  std::error_code getRealPath(const llvm::Twine &path,
                              llvm::SmallVectorImpl<char> &result) override;

  /// The first failure of git's, such as an object that a partial clone lacks;
  /// success where there was none. Whatever was read since is incomplete.
  llvm::Error failure() const;

  const GitRepository &repository() const { return *git; }

private:
  struct Entry {
    std::string id;
    llvm::sys::fs::file_type type;
  };
  using Tree = std::vector<std::pair<std::string, Entry>>;
  /// A thing in the tree, and the path that leads to it without links.
  struct Place {
    Entry entry;
    std::string path; ///< from the top, empty for the top itself
  };

  GitFileSystem(std::shared_ptr<GitRepository> git,
                std::string workingDirectory)
      : git(std::move(git)), workingDirectory(std::move(workingDirectory)) {}

  const Tree *tree(llvm::StringRef id);
  const std::string *blob(llvm::StringRef id);
  llvm::ErrorOr<Place> find(const llvm::Twine &path);
  llvm::ErrorOr<Place> walk(llvm::StringRef fromTop, unsigned links);
  void fail(llvm::Error error);

  std::shared_ptr<GitRepository> git;
  std::string workingDirectory;
  Entry root;
  llvm::StringMap<Tree> trees;
  llvm::StringMap<std::string> blobs;
  std::string firstFailure;
};

} // namespace holdfast
