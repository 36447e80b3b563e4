#include "diagnostics/DidYouMean.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static std::string lettersOf(StringRef word) {
  std::string letters = word.lower();
  llvm::sort(letters);
  return letters;
}

/// One mistake in three letters; two letters that changed places, which count
/// as two edits, are one.
static StringRef nearest(StringRef word, ArrayRef<StringRef> candidates) {
  unsigned most = std::max<unsigned>(word.size() / 3, 1);
  unsigned best = std::max(most, 2u) + 1;
  StringRef found;
  for (StringRef candidate : candidates) {
    unsigned distance = word.edit_distance_insensitive(
        candidate, /*AllowReplacements=*/true, best);
    bool isNear = distance <= most ||
                  (distance == 2 && lettersOf(word) == lettersOf(candidate));
    if (isNear && distance < best &&
        distance < std::min(word.size(), candidate.size())) {
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
