#include "introspect/Introspect.h"

#include "introspect/Readers.h"

using namespace llvm;

namespace holdfast::introspect {

unsigned connectSeconds(const ConnectionUrl &url, const ReadOptions &options) {
  unsigned wanted =
      url.seconds("connect_timeout").value_or(options.connectSeconds);
  // To the libraries, 0 is for ever.
  return wanted == 0 ? maxConnectSeconds : std::min(wanted, maxConnectSeconds);
}

static Expected<LiveDatabase> readStructure(const ConnectionUrl &url,
                                            const ReadOptions &options) {
  switch (url.kind()) {
  case ConnectionUrl::Kind::PostgreSQL:
    return readPostgres(url, options);
  case ConnectionUrl::Kind::MySQL:
    return readMysql(url, options);
  case ConnectionUrl::Kind::SQLite:
    return readSqlite(url, options);
  }
  llvm_unreachable("covered switch");
}

Expected<LiveDatabase> readDatabase(const ConnectionUrl &url,
                                    const ReadOptions &options) {
  auto database = readStructure(url, options);
  if (database)
    database->catalog.indexNames();
  return database;
}

#if !HOLDFAST_POSTGRESQL || !HOLDFAST_MYSQL || !HOLDFAST_SQLITE
static Error leftOut(const ConnectionUrl &url, StringRef library) {
  return failure(url.redacted() + ": this program was built without " +
                 library +
                 ", so that it cannot read such a database; give a dump of the "
                 "structure (*.sql) or the migrations folder instead");
}
#endif

#if !HOLDFAST_POSTGRESQL
Expected<LiveDatabase> readPostgres(const ConnectionUrl &url,
                                    const ReadOptions &) {
  return leftOut(url, "libpq");
}
#endif
#if !HOLDFAST_MYSQL
Expected<LiveDatabase> readMysql(const ConnectionUrl &url,
                                 const ReadOptions &) {
  return leftOut(url, "libmariadb");
}
#endif
#if !HOLDFAST_SQLITE
Expected<LiveDatabase> readSqlite(const ConnectionUrl &url,
                                  const ReadOptions &) {
  return leftOut(url, "sqlite3");
}
#endif

} // namespace holdfast::introspect
