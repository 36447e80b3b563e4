#pragma once

#include "diff/Change.h"

#include "llvm/ADT/ArrayRef.h"

#include <string>
#include <vector>

namespace holdfast {

/// A dropped and an added table, column or enum that are probably one. Names
/// alone decide nothing; `reasons` are what they have in common.
struct Rename {
  const Change *drop;
  const Change *add;
  std::vector<std::string> reasons;
};

/// A removed and an added value of an enum that are probably one.
struct ValueRename {
  const Change *change;
  std::string from;
  std::string to;
};

/// Of several candidates the one that has more in common is taken, and none
/// where two have equally much. Changes for which `isTaken` holds are explained
/// otherwise. The result points into `changes`.
std::vector<Rename>
findRenames(llvm::ArrayRef<Change> changes,
            llvm::function_ref<bool(const Change &)> isTaken);

std::vector<ValueRename> findValueRenames(llvm::ArrayRef<Change> changes);

/// What is left of a name without letter case and underscores.
std::string plainName(llvm::StringRef name);

} // namespace holdfast
