#pragma once

#include "engine/CommitCheck.h"

namespace holdfast {

/// What a later commit did about one that would have been stopped.
struct Aftermath {
  size_t step;            ///< of the later commit
  bool isRevert = false;  ///< it undoes the whole commit
  bool isPartial = false; ///< of what is restored: something stays lost
  std::vector<std::string> restored; ///< what was lost and is back, by name
  bool migratesLoss = false;   ///< adds the migration that drops what was lost
  bool editsMigration = false; ///< that came with the commit
  bool removesMigration = false; ///< likewise
};

/// A commit that would have been stopped.
struct AuditEntry {
  size_t step;
  std::vector<Aftermath> later; ///< the first of each kind, in their order
};

/// Says of each commit that brought an error what became of it. Steps and
/// checks belong together, the oldest first; so do the entries.
std::vector<AuditEntry> followUp(llvm::ArrayRef<AuditStep> steps,
                                 llvm::ArrayRef<CommitCheck> checks);

} // namespace holdfast
