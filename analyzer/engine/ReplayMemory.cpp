#include "engine/ReplayMemory.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace llvm;

namespace holdfast {

static bool isSame(const SourceFilePtr &a, const SourceFilePtr &b) {
  return a == b || (a->path() == b->path() && a->text() == b->text());
}

/// Whether two places in a history are about as far from its end.
static bool areAlike(size_t a, size_t b, size_t total) {
  return Log2_64(total - a) == Log2_64(total - b);
}

void ReplayMemory::forgetFrom(size_t firstChange) {
  while (!states.empty() && states.back().scripts > firstChange)
    states.pop_back();
}

/// Keeps the state if the history ends so far behind it.
void ReplayMemory::keep(size_t position, size_t total,
                        const sql::Replayer &replayer) {
  bool isThere = !states.empty() && states.back().scripts >= position;
  if (isPowerOf2_64(total - position) && !isThere)
    states.push_back({position, replayer});
}

Catalog ReplayMemory::replay(Provider newProvider,
                             ArrayRef<SourceFilePtr> scripts) {
  size_t same = 0;
  if (newProvider == provider)
    while (same < known.size() && same < scripts.size() &&
           isSame(known[same], scripts[same]))
      ++same;
  else
    states.clear();
  provider = newProvider;
  known.assign(scripts.begin(), scripts.end());
  forgetFrom(same);

  size_t position = states.empty() ? 0 : states.back().scripts;
  sql::Replayer replayer =
      states.empty() ? sql::Replayer(provider) : states.back().replayer;
  for (; position < scripts.size(); ++position) {
    keep(position, scripts.size(), replayer);
    replayer.apply(scripts[position]);
    ++applied;
  }
  // A history that grows must not leave ever more states behind. Of those that
  // are alike the first stays, as it grows into the next distance.
  for (size_t i = states.size(); i-- > 1;)
    if (areAlike(states[i - 1].scripts, states[i].scripts, known.size()))
      states.erase(states.begin() + i);
  return replayer.result();
}

} // namespace holdfast
