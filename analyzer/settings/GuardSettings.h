#pragma once

#include "source/SourceFile.h"

#include <optional>
#include <string>
#include <vector>

namespace holdfast {

/// A kind of database, how it is recognised, and what may be done to it. A
/// database is of the first kind all of whose conditions hold.
struct GuardEnvironment {
  std::string name;

  // Conditions; empty ones hold for every database.
  std::vector<std::string> hosts;     ///< patterns
  std::vector<std::string> databases; ///< patterns
  std::string variable;               ///< `NAME=VALUE` of the environment
  /// A row that says which database this is.
  std::string labelTable, labelColumn, labelValue;

  // What is allowed; nothing where the file does not say.
  std::optional<std::vector<std::string>> commands; ///< `db push`, …
  std::optional<bool> mayLose;
  std::vector<std::string> protectedTables; ///< patterns
  std::optional<bool> copies;

  bool hasConditions() const {
    return !hosts.empty() || !databases.empty() || !variable.empty() ||
           !labelTable.empty();
  }
};

/// What `guard` of a settings file says.
struct GuardSettings {
  std::vector<GuardEnvironment> environments; ///< in the order of the file
  /// Where copies of what goes are kept; empty for the usual place.
  std::string kept;
};

} // namespace holdfast
