#pragma once

#include <string>
#include <vector>

namespace holdfast::introspect {

/// A client library as it is to be had on this machine.
struct ClientLibraryState {
  enum class Kind { LeftOut, Missing, Found };
  std::string database; ///< `PostgreSQL`
  std::string name; ///< of the library, or what to install where it is missing
  Kind kind;
};

/// Those of all databases. Loads what it finds.
std::vector<ClientLibraryState> clientLibraries();

} // namespace holdfast::introspect
