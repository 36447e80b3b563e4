#pragma once

#include <string>

namespace holdfast::sql {

/// A function or procedure of a database, with its text. A plain value.
struct Routine {
  std::string schema;
  std::string name;
  std::string language; ///< in lower case
  std::string body;
};

} // namespace holdfast::sql
