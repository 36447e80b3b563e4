#include "evidence/ReplayMemory.h"

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

sql::Replayer ReplayMemory::stateAfter(Provider newProvider,
                                       ArrayRef<SourceFilePtr> scripts,
                                       bool willGoOn) {
  bool isNew = known.empty() || newProvider != provider;
  size_t same = 0;
  if (!isNew)
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
  bool startsOver = states.empty();
  for (; position < scripts.size(); ++position) {
    // A copy costs more than a script, so not one more than will be of use:
    // the next edit is mostly where the last one was.
    bool isUseful = expectsEdits && !isNew &&
                    (position == same ||
                     (startsOver && isPowerOf2_64(scripts.size() - position)));
    bool isThere = !states.empty() && states.back().scripts == position;
    if (isUseful && !isThere)
      states.push_back({position, replayer});
    replayer.apply(scripts[position]);
    ++applied;
  }
  if (willGoOn && (states.empty() || states.back().scripts < scripts.size()))
    states.push_back({scripts.size(), replayer});
  // A history that grows must not leave ever more states behind. Of those that
  // are alike the first stays, as it grows into the next distance.
  for (size_t i = states.size(); i-- > 1;)
    if (states[i].scripts < known.size() &&
        areAlike(states[i - 1].scripts, states[i].scripts, known.size()))
      states.erase(states.begin() + i);
  return replayer;
}

} // namespace holdfast
