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

/// A statement of scripts that SQLite refuses. A plain value.
struct RefusedStatement {
  enum class Kind {
    Null,    ///< `columns` of `table` have to have values
    Repeats, ///< rows of `table` share the values of `columns`
    Check,   ///< rows break the check `table`
    Exists,  ///< there is a table or index `table`
  };
  Kind kind = Kind::Null;
  std::string table; ///< as the scripts call it
  std::vector<std::string> columns;
  bool hasBegun = true; ///< something is left of what came before it
};

/// Tries scripts out with all rows, on a copy in memory; of a database that is
/// large, without. Nothing where they get through, or that cannot be told.
llvm::Expected<std::optional<RefusedStatement>>
rehearseWithRows(const ConnectionUrl &url, llvm::ArrayRef<std::string> scripts);

} // namespace holdfast::introspect
