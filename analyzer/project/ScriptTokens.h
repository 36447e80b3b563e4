#pragma once

#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace holdfast {

/// A token of JavaScript or TypeScript, as far as reading a configuration file
/// needs it.
struct ScriptToken {
  enum class Kind { Name, String, Other, End };
  Kind kind = Kind::End;
  /// A name, the value of a string, or one character of anything else. A
  /// template with `${…}` in it is what it means, `("a" + (…) + "b")`.
  std::string text;
  uint32_t offset = 0;
  bool startsLine = false; ///< first on its line

  bool isEnd() const { return kind == Kind::End; }
  bool is(llvm::StringRef spelling) const {
    return kind != Kind::String && kind != Kind::End && text == spelling;
  }
};

/// Takes a script apart; never fails. Comments are left out, and the last token
/// is always an End.
std::vector<ScriptToken> tokenizeScript(llvm::StringRef text);

} // namespace holdfast
