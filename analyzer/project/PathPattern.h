#pragma once

#include "llvm/ADT/StringRef.h"

#include <bitset>
#include <vector>

namespace holdfast {

/// A glob over paths with `/`, as git and package managers write them: `*` and
/// `?` stay within a folder, `**` goes over any number of them, `[a-z]` and
/// `[!a-z]` are sets, `\` takes a character as it is. Matching takes time
/// linear in the path for every pattern.
class PathPattern {
public:
  explicit PathPattern(llvm::StringRef glob);

  /// Whether the pattern describes all of `path`.
  bool matches(llvm::StringRef path) const;
  /// Whether it has a `**`.
  bool crossesFolders() const { return isDeep; }

private:
  bool mayMatch(llvm::StringRef path) const;
  enum class Kind {
    Set,         ///< one of these characters
    Star,        ///< any number of characters but `/`
    FoldersHead, ///< `**/`: no folder at all, or what FoldersBody takes
    FoldersBody, ///< any characters, up to and with a `/`
    Rest,        ///< `/**` at the end: one character or more of any kind
  };
  struct Token {
    Kind kind;
    std::bitset<256> set = {};
  };

  void addCharacter(char c);
  /// The set that begins at `glob`; takes it off, or makes the pattern one that
  /// matches nothing where it has no end.
  void addSet(llvm::StringRef &glob);
  void enter(size_t token, std::vector<bool> &states) const;

  std::vector<Token> tokens;
  bool isDeep = false;
  bool isBroken = false;
};

/// The globs that `a/{b,c}` stands for; as it is where it has no braces.
std::vector<std::string> expandBraces(llvm::StringRef glob);

} // namespace holdfast
