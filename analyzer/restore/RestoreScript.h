#pragma once

#include "schema/Provider.h"

#include <string>
#include <utility>
#include <vector>

namespace holdfast {

/// What a database is given of what it has lost, in the parts of a script. A
/// plain value.
struct RestoreScript {
  /// Values of enums: what follows could not use them in their transaction.
  std::string enumValues;
  std::string sql;
  /// Where in it rows are best loaded: after the tables, before foreign keys.
  size_t rowsPlace = 0;
  std::string rows;  ///< statements of a dump that load them; empty for none
  std::string later; ///< what is left to do, as a comment
  /// The tables that it makes, with their schemas.
  std::vector<std::pair<std::string, std::string>> created;
  /// Tables, and columns of others (`Order.note`), that it makes empty.
  std::vector<std::string> emptied;
};

/// The script as it is run: all of it or nothing, where the database can undo
/// statements that create, and else all of the rows or none. It stops at the
/// first error, so that no row comes back twice. Empty where nothing is
/// lacking.
std::string printScript(const RestoreScript &script, Provider provider);

} // namespace holdfast
