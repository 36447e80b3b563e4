#pragma once

#include "evidence/GitRepository.h"

#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"

#include <string>
#include <utility>
#include <vector>

namespace holdfast {

/// What a name in a tree stands for. A submodule is a folder without an id.
struct GitEntry {
  std::string id;
  llvm::sys::fs::file_type type;
};

/// A folder at some revision, sorted by name.
using GitTree = std::vector<std::pair<std::string, GitEntry>>;

/// Reads the content of a tree. Links are files where the repository checks
/// them out as such.
GitTree parseTree(const GitObject &object, bool hasLinks);

/// Trees and files as they were read, by id, which is the same at every
/// revision that has them. What is in it stays where it is until trim().
class GitMemory {
public:
  const GitTree *tree(llvm::StringRef id) const;
  const std::string *blob(llvm::StringRef id) const;
  const GitTree &addTree(llvm::StringRef id, GitTree tree);
  const std::string &addBlob(llvm::StringRef id, std::string content);

  /// Forgets all where that is more than so many bytes. For whoever knows that
  /// nobody looks at it.
  void trim(size_t mostBytes);

private:
  llvm::StringMap<GitTree> trees;
  llvm::StringMap<std::string> blobs;
  size_t bytes = 0;
};

/// Reads those trees that the memory lacks, all at once.
llvm::Error fetchTrees(GitRepository &git, GitMemory &memory,
                       llvm::ArrayRef<std::string> ids);

} // namespace holdfast
