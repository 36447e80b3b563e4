#pragma once

#include "introspect/ConnectionUrl.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <optional>
#include <string>
#include <vector>

namespace holdfast::introspect {

/// A view or trigger that SQLite will not let a table be renamed over.
struct Obstacle {
  std::string kind; ///< `view`
  std::string name;
  std::string sql; ///< what makes it
};

/// What scripts do to the structure of a SQLite database. A plain value.
struct Rehearsal {
  /// Tables that they drop and make again, under their own names.
  std::vector<std::string> rebuilt;
  /// What they run into, in the middle of a rebuild; none where they get
  /// through.
  std::vector<Obstacle> obstacles;
  std::string gone;     ///< the table that is not there then
  std::string leftover; ///< and the one that has its rows
};

/// Tries scripts out on an empty copy of the structure, in memory; the database
/// is only read. Nothing where that would not tell: views that are broken
/// already, a module that is not here, statements of another kind that fail.
llvm::Expected<std::optional<Rehearsal>>
rehearse(const ConnectionUrl &url, llvm::ArrayRef<std::string> scripts);

} // namespace holdfast::introspect
