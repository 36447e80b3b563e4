#include "engine/NearestName.h"

using namespace llvm;

namespace holdfast {

StringRef nearestName(StringRef word, ArrayRef<StringRef> candidates) {
  // A third of the letters may be wrong, as long as the word is one at all.
  unsigned best = static_cast<unsigned>(word.size() / 3) + 2;
  StringRef nearest;
  for (StringRef candidate : candidates) {
    unsigned distance = word.edit_distance_insensitive(
        candidate, /*AllowReplacements=*/true, best);
    if (distance < best && distance < candidate.size()) {
      best = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

std::string didYouMean(StringRef word, ArrayRef<StringRef> candidates) {
  StringRef nearest = nearestName(word, candidates);
  return nearest.empty() ? "" : ("; did you mean `" + nearest + "`?").str();
}

} // namespace holdfast
