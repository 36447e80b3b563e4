#pragma once

#include "diff/Change.h"

#include <string>
#include <vector>

namespace holdfast {

struct RestoreScript {
  std::string sql;
  /// Where in it rows are best loaded: after the tables, before foreign keys.
  size_t rowsPlace = 0;
  /// The tables that it makes, with their schemas.
  std::vector<std::pair<std::string, std::string>> created;
  /// Tables, and columns of others (`Order.note`), that it makes empty.
  std::vector<std::string> emptied;
};

/// The statements that give the database `current` what it lacks of `earlier`,
/// in an order that runs, as a script. Nothing is dropped, and nothing that is
/// there is altered: a column without a default that was required comes back
/// nullable, and what makes it required again stands below in comments.
RestoreScript restoreSql(const Catalog &current, const Catalog &earlier,
                         const CompareOptions &options);

} // namespace holdfast
