#include "keep/RowSource.h"

using namespace llvm;
using holdfast::introspect::ConnectionUrl;
using holdfast::introspect::failure;

namespace holdfast::keep {

static Expected<std::unique_ptr<RowSource>>
openSource(const ConnectionUrl &url, const KeepOptions &options) {
  switch (url.kind()) {
  case ConnectionUrl::Kind::PostgreSQL:
    return openPostgresSource(url, options);
  case ConnectionUrl::Kind::MySQL:
    return openMysqlSource(url, options);
  case ConnectionUrl::Kind::SQLite:
    return openSqliteSource(url, options);
  }
  llvm_unreachable("covered switch");
}

Expected<std::unique_ptr<RowSource>>
RowSource::open(const ConnectionUrl &url, const KeepOptions &options) {
  auto source = openSource(url, options);
  if (!source)
    return failure(url.redacted() + ": " + toString(source.takeError()));
  (*source)->catalog.indexNames();
  return source;
}

std::string nameOf(const Table &table) {
  return nameOf(TableName{table.schema, table.name});
}

std::string nameOf(const TableName &table) {
  bool isUsual = table.schema.empty() || table.schema == "public";
  return isUsual ? table.name : table.schema + "." + table.name;
}

Error cannotReadTable(const Table &table, Error error, unsigned lockSeconds) {
  std::string message = toString(std::move(error));
  StringRef text = message;
  std::string name = "`" + nameOf(table) + "`";
  if (text.contains_insensitive("lock timeout") ||
      text.contains_insensitive("lock wait timeout") ||
      text.contains_insensitive("database is locked"))
    return failure(name + " is locked by another session for more than " +
                   Twine(lockSeconds) +
                   (lockSeconds == 1 ? " second" : " seconds") +
                   "; nothing was kept, try again when it is done");
  return failure(name + ": " + message);
}

std::vector<std::string> storedColumns(const Table &table) {
  std::vector<std::string> names;
  for (const Column &column : table.columns)
    if (!column.generated)
      names.push_back(column.name);
  return names;
}

#if !HOLDFAST_POSTGRESQL || !HOLDFAST_MYSQL || !HOLDFAST_SQLITE
static Error leftOut(StringRef library) {
  return failure("this program was built without " + library +
                 ", so that it cannot copy from such a database");
}
#endif

#if !HOLDFAST_POSTGRESQL
Expected<std::unique_ptr<RowSource>> openPostgresSource(const ConnectionUrl &,
                                                        const KeepOptions &) {
  return leftOut("libpq");
}
#endif
#if !HOLDFAST_MYSQL
Expected<std::unique_ptr<RowSource>> openMysqlSource(const ConnectionUrl &,
                                                     const KeepOptions &) {
  return leftOut("libmariadb");
}
#endif
#if !HOLDFAST_SQLITE
Expected<std::unique_ptr<RowSource>> openSqliteSource(const ConnectionUrl &,
                                                      const KeepOptions &) {
  return leftOut("sqlite3");
}
#endif

} // namespace holdfast::keep
