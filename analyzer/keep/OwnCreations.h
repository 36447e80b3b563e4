#pragma once

#include "keep/MissingStructure.h"

#include "llvm/ADT/StringSet.h"

namespace holdfast::keep {

/// Puts into the statements that create tables what a copy knows of their
/// making and no catalog holds.
struct OwnCreations {
  const Catalog &earlier;
  llvm::ArrayRef<KeptTable> kept;
  llvm::ArrayRef<MissingParts> tables; ///< one for each of those

  /// What the server says of a table's making is more than any catalog holds:
  /// whether it is strict, how its texts compare, where it is stored. SQLite's
  /// is left alone for the tables that come back otherwise.
  void use(std::vector<std::string> &statements,
           const llvm::StringSet<> &isChanged) const;
  /// Lets texts compare as they did: keys would refuse other pairs of them.
  void addCollations(std::vector<std::string> &statements) const;
};

} // namespace holdfast::keep
