#pragma once

#include "source/Span.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <bitset>
#include <optional>
#include <vector>

namespace holdfast {

/// A regular expression in JavaScript's notation, as teams write them for
/// names: with look-ahead and look-behind, without references back. Settings
/// come from repositories, so the time that a match takes is bounded by the
/// sizes of pattern and name, whatever they are.
class NameRegex {
public:
  /// The error says what is wrong with the pattern.
  static llvm::Expected<NameRegex> parse(llvm::StringRef pattern,
                                         bool ignoreCase = false);

  /// The first match, as JavaScript finds it. Nothing matches in a text that is
  /// longer than any name.
  std::optional<Range> find(llvm::StringRef text) const;

  static constexpr size_t mostTextBytes = 256;

  /// What a pattern is compiled to.
  struct Step {
    enum class Kind {
      Byte, ///< one of `bytes`
      Split,
      Begin,
      End,
      WordEdge,
      NoWordEdge,
      Ahead,
      NotAhead,
      Behind,
      NotBehind,
      Match
    };
    Kind kind;
    uint32_t next = 0;  ///< the step after it; of a Split, the one tried first
    uint32_t other = 0; ///< of a Split the second; of a look where it begins
    std::bitset<256> bytes = {};
  };

private:
  std::vector<Step> steps; ///< the first one is where it begins
};

} // namespace holdfast
