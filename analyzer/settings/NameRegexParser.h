#pragma once

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <bitset>
#include <vector>

namespace holdfast {

/// A part of a regular expression as it is written.
struct RegexNode {
  enum class Kind {
    Sequence,
    Choice,
    Byte, ///< one of `bytes`
    Repeat,
    Begin,
    End,
    WordEdge,
    NoWordEdge,
    Ahead,
    NotAhead,
    Behind,
    NotBehind
  };
  static constexpr unsigned unlimited = ~0u;

  Kind kind = Kind::Sequence;
  std::vector<RegexNode> parts;
  std::bitset<256> bytes = {};
  unsigned least = 0, most = unlimited; ///< of a Repeat
  bool isLazy = false;                  ///< of a Repeat
};

/// The error says what is wrong.
llvm::Expected<RegexNode> parseRegex(llvm::StringRef pattern, bool ignoreCase);

} // namespace holdfast
