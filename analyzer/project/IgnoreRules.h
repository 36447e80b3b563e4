#pragma once

#include "project/PathPattern.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/VirtualFileSystem.h"

#include <string>
#include <vector>

namespace holdfast {

/// What git would ignore below a folder: the `.gitignore` files of that folder,
/// of those above it in the repository and of those below it, and
/// `.git/info/exclude`. Nothing that the repository's files name outside of it
/// is read. A value; the rules of folders further down are added on the way.
class IgnoreRules {
public:
  /// The rules that hold in `folder` from above, itself not included. Without a
  /// repository around it there are none.
  static IgnoreRules around(llvm::vfs::FileSystem &files,
                            llvm::StringRef folder);

  /// Adds the lines of a `.gitignore`. `folder` is where it lies, seen from the
  /// folder of around(): empty for that one, `a/b` further down.
  void add(llvm::StringRef text, llvm::StringRef folder);

  /// Whether `path`, seen from the folder of around(), is ignored by a rule
  /// that is for it: what lies in an ignored folder is for the caller to know.
  bool ignores(llvm::StringRef path, bool isFolder) const;

  /// How many rules there are, and back to that many: those of a folder are for
  /// nothing outside of it.
  size_t size() const { return rules.size(); }
  void shrinkTo(size_t size) { rules.erase(rules.begin() + size, rules.end()); }

private:
  struct Rule {
    PathPattern pattern;
    /// The part of a path that the pattern is not for: the folder of its file.
    std::string folder;
    bool isNegated = false;
    bool isForFolders = false;
    bool isForNames = false; ///< no slash: matches the last part alone
  };

  void addLine(llvm::StringRef line, llvm::StringRef folder);

  /// From the root of the repository to the folder of around(), with a slash
  /// at its end; empty when they are the same.
  std::string prefix;
  std::vector<Rule> rules; ///< the last that matches counts
};

} // namespace holdfast
