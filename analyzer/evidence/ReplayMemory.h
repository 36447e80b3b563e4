#pragma once

#include "sql/Replay.h"

#include <vector>

namespace holdfast {

/// Replays one history again and again, as somebody writes it: from the last
/// state before the first script that changed. Keeps nothing of the first
/// replay, as most histories are never edited. From the second one on keeps the
/// state before the change, and where edits are expected those at one, two,
/// four … scripts before the end: the work grows with the distance of the
/// change from there, the memory with the logarithm of the history. Safe for
/// one thread.
class ReplayMemory {
public:
  explicit ReplayMemory(bool expectsEdits = true)
      : expectsEdits(expectsEdits) {}

  /// The state after the scripts, from which sql::replay() takes its result.
  /// It is kept where the same scripts `willGoOn`, as those of a base do.
  sql::Replayer stateAfter(Provider provider,
                           llvm::ArrayRef<SourceFilePtr> scripts,
                           bool willGoOn = false);
  /// The catalog that sql::replay() gives.
  Catalog replay(Provider provider, llvm::ArrayRef<SourceFilePtr> scripts,
                 bool willGoOn = false) {
    return stateAfter(provider, scripts, willGoOn).result();
  }
  /// How many scripts were applied so far.
  size_t appliedCount() const { return applied; }
  size_t stateCount() const { return states.size(); }

private:
  void forgetFrom(size_t firstChange);

  struct State {
    size_t scripts; ///< that were applied before it
    sql::Replayer replayer;
  };
  bool expectsEdits;
  Provider provider = Provider::PostgreSQL;
  std::vector<SourceFilePtr> known;
  std::vector<State> states; ///< from the first script to the last
  size_t applied = 0;
};

} // namespace holdfast
