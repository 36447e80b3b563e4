#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>

namespace holdfast::keep {

/// A copy's folder while it is written. It has another name until everything in
/// it is on the disk; whoever looks before sees that it is not whole, and by a
/// lock whether somebody is still at it.
class CopyFolder {
public:
  /// What the names of unfinished copies end with.
  static constexpr llvm::StringLiteral suffix = ".partial";
  /// Makes `parent`, for its owner alone and left out by git, and in it a
  /// folder that nobody has, with `id` or `id-2`, ….
  static llvm::Expected<CopyFolder> create(llvm::StringRef parent,
                                           llvm::StringRef id);
  CopyFolder(CopyFolder &&other);
  /// Takes away what is not finished.
  ~CopyFolder();

  const std::string &path() const { return partial; }
  const std::string &folder() const { return parent; }
  const std::string &id() const { return name; }
  /// Bytes that this user may still write there.
  llvm::Expected<uint64_t> freeBytes() const;
  /// Writes a small file whole, and waits for the disk.
  llvm::Error writeFile(llvm::StringRef file, llvm::StringRef text) const;
  /// Gives the folder its name. Returns its path.
  llvm::Expected<std::string> finish();

private:
  CopyFolder(std::string parent, std::string name);

  std::string parent, name, partial;
  int lock = -1;
  bool isMine = false;
};

/// Why copies would not be taken into a folder, as far as that can be told
/// without writing: it is for something else, or a link, or another user's.
llvm::Error checkFolder(llvm::StringRef parent);

/// Whether another process is writing this unfinished copy.
bool isBeingWritten(llvm::StringRef partial);

/// Deletes a copy's folder and the files in it.
llvm::Error removeFolder(llvm::StringRef path);

} // namespace holdfast::keep
