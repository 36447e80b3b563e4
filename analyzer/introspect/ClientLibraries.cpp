#include "introspect/ClientLibraries.h"

#include "introspect/ClientLibrary.h"

using namespace llvm;

namespace holdfast::introspect {

using Kind = ClientLibraryState::Kind;

static ClientLibraryState stateOf(StringRef database, bool isBuilt,
                                  StringRef name, StringRef path) {
  if (!isBuilt)
    return {database.str(), "", Kind::LeftOut};
  auto library = ClientLibrary::open({name, path}, name);
  if (library)
    return {database.str(), library->name().str(), Kind::Found};
  consumeError(library.takeError());
  return {database.str(), name.str(), Kind::Missing};
}

std::vector<ClientLibraryState> clientLibraries() {
  return {
      stateOf("PostgreSQL", HOLDFAST_POSTGRESQL, POSTGRESQL_LIBRARY_NAME,
              POSTGRESQL_LIBRARY_PATH),
      stateOf("MySQL", HOLDFAST_MYSQL, MYSQL_LIBRARY_NAME, MYSQL_LIBRARY_PATH),
      stateOf("SQLite", HOLDFAST_SQLITE, SQLITE_LIBRARY_NAME,
              SQLITE_LIBRARY_PATH)};
}

} // namespace holdfast::introspect
