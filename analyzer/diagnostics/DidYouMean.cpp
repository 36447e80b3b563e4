#include "diagnostics/DidYouMean.h"

using namespace llvm;

namespace holdfast {

/// A transposition counts as two edits, so that even a short word may have two.
static StringRef nearest(StringRef word, ArrayRef<StringRef> candidates) {
  unsigned best = static_cast<unsigned>(word.size() / 3) + 2;
  StringRef found;
  for (StringRef candidate : candidates) {
    unsigned distance = word.edit_distance_insensitive(
        candidate, /*AllowReplacements=*/true, best);
    if (distance < best && distance < std::min(word.size(), candidate.size())) {
      best = distance;
      found = candidate;
    }
  }
  return found;
}

std::string didYouMean(StringRef word, ArrayRef<StringRef> candidates) {
  StringRef found = nearest(word, candidates);
  return found.empty() ? std::string()
                       : "; did you mean `" + found.str() + "`?";
}

} // namespace holdfast
