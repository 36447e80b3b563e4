#pragma once

#include <string>
#include <vector>

namespace holdfast::sql {

/// A function or procedure of a database, with its text. A plain value.
struct Routine {
  std::string schema;
  std::string name;
  std::string language; ///< in lower case
  std::string body;
  std::vector<std::string> searchPath = {}; ///< that it sets for itself
};

} // namespace holdfast::sql
