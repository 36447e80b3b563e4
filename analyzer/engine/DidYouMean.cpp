#include "engine/DidYouMean.h"

#include "rules/Fixes.h"

using namespace llvm;

namespace holdfast {

std::string didYouMean(StringRef word, ArrayRef<StringRef> candidates) {
  StringRef nearest = nearestName(word, candidates);
  return nearest.empty() ? "" : ("; did you mean `" + nearest + "`?").str();
}

} // namespace holdfast
