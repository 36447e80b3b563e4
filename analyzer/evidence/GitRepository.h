#pragma once

#include "evidence/ChildProcess.h"
#include "evidence/GitConfig.h"
#include "evidence/GitDirectory.h"
#include "evidence/GitFiles.h"

#include "llvm/Support/VirtualFileSystem.h"

#include <map>
#include <memory>
#include <optional>
#include <string>

namespace holdfast {

class GitMemory;

/// An object of git's: its name in hexadecimal digits, its type and content.
struct GitObject {
  std::string id;
  std::string type; ///< `commit`, `tree`, `blob` or `tag`
  std::string content;
};

/// Reads a repository through the git program so that nothing of the
/// repository's runs: git gets the folder from us and searches for none, an
/// environment that holds nothing of ours, no network and nobody to ask, and
/// commands that only read objects. What git would open is looked at before,
/// and settings that lead outside the repository are not shown to it. Safe for
/// one thread.
class GitRepository {
public:
  /// The repository around `path`, as seen from where `files` is. `purpose`
  /// says in errors what needs it; `patience` is how long git may take for an
  /// answer.
  static llvm::Expected<std::shared_ptr<GitRepository>>
  findAround(llvm::vfs::FileSystem &files, llvm::StringRef path,
             llvm::StringRef purpose,
             std::chrono::seconds patience = std::chrono::seconds(10));

  const GitDirectory &place() const { return directory; }
  bool isShallow() const { return shallow; }
  /// The command that brings a branch of `origin` and what it has in common
  /// with HEAD, also into a clone that was made of one branch; without one, all
  /// that the clone follows.
  std::string fetchCommand(llvm::StringRef branch) const;
  const GitConfig &config() const { return settings; }
  /// What was read of its trees and files, for whoever reads on.
  const std::shared_ptr<GitMemory> &memory() const { return read; }

  /// The object of that name, such as `main`, `HEAD~1^{tree}` or an id. None
  /// where git does not know it.
  llvm::Expected<std::optional<GitObject>> find(llvm::StringRef name);

  /// Like find(), for what a tree or commit says is there. The error tells how
  /// to get what a clone left out.
  llvm::Expected<GitObject> get(llvm::StringRef id);

  /// The same for many ids, which takes git much less time.
  llvm::Expected<std::vector<GitObject>>
  getAll(llvm::ArrayRef<std::string> ids);

  /// The commit that a revision names, as its id. The error says how to get it,
  /// or that it could be one of two.
  llvm::Expected<std::string> commitOf(llvm::StringRef revision);

  /// Whether the current branch has no commit yet.
  llvm::Expected<bool> isUnborn() const;

  /// The files that a sparse checkout leaves out, from the top.
  llvm::Expected<std::vector<std::string>> leftOutFiles() const;

  /// Where two commits parted; none where git knows no common ancestor.
  llvm::Expected<std::optional<std::string>> mergeBase(llvm::StringRef a,
                                                       llvm::StringRef b);

  /// The commits that led to `tip`, the newest first, each the first parent of
  /// the one before: what came in by a merge is in the merge. Without those
  /// that `since` has, if it is not empty; both are ids.
  llvm::Expected<std::vector<std::string>> firstParents(llvm::StringRef tip,
                                                        llvm::StringRef since);

  /// The commits that `tip` has and `without` has not, the newest first and
  /// without merges; both are ids.
  llvm::Expected<std::vector<std::string>> commitsOf(llvm::StringRef tip,
                                                     llvm::StringRef without);

private:
  llvm::Expected<std::vector<std::string>>
  listCommits(llvm::ArrayRef<std::string> words);
  GitRepository(std::string program, GitDirectory directory, GitConfig settings,
                std::chrono::seconds patience);

  llvm::Expected<ChildProcess> start(llvm::ArrayRef<std::string> words) const;
  llvm::Error checkOneMeaning(llvm::StringRef name);
  llvm::Error ask(llvm::StringRef names);
  llvm::Expected<std::optional<GitObject>> readAnswer();
  llvm::Error missing(llvm::StringRef id) const;
  llvm::Error ended(llvm::Error error, llvm::StringRef id);

  std::string program;
  GitDirectory directory;
  GitConfig settings;
  std::chrono::seconds patience;
  bool shallow;
  /// What git gets instead of a folder whose settings lead outside.
  std::shared_ptr<const GitStandIn> standIn;
  std::optional<ChildProcess> objects; ///< `cat-file --batch`
  std::shared_ptr<GitMemory> read;
  /// Of pairs of ids, whose ancestors never change.
  std::map<std::pair<std::string, std::string>, std::optional<std::string>>
      mergeBases;
};

} // namespace holdfast
