#include "keep/RowTarget.h"

#include "catalog/SqlName.h"

using namespace llvm;
using holdfast::introspect::ConnectionUrl;
using holdfast::introspect::failure;

namespace holdfast::keep {

static Expected<std::unique_ptr<RowTarget>>
openTarget(const ConnectionUrl &url, const PutBackOptions &options) {
  switch (url.kind()) {
  case ConnectionUrl::Kind::PostgreSQL:
    return openPostgresTarget(url, options);
  case ConnectionUrl::Kind::MySQL:
    return openMysqlTarget(url, options);
  case ConnectionUrl::Kind::SQLite:
    return openSqliteTarget(url, options);
  }
  llvm_unreachable("covered switch");
}

Expected<std::unique_ptr<RowTarget>>
RowTarget::open(const ConnectionUrl &url, const PutBackOptions &options) {
  auto target = openTarget(url, options);
  if (!target)
    return failure(url.redacted() + ": " + toString(target.takeError()));
  (*target)->catalog.indexNames();
  return target;
}

std::string RowTarget::quotedName(const TableName &table) const {
  return qualifiedName(table.schema, table.name, catalog.provider);
}

Expected<uint64_t> RowTarget::fill(const Table &, ArrayRef<std::string>,
                                   function_ref<Expected<StringRef>()>) {
  return failure("rows are inserted one by one there");
}

#if !HOLDFAST_POSTGRESQL || !HOLDFAST_MYSQL || !HOLDFAST_SQLITE
static Error leftOut(StringRef library) {
  return failure("this program was built without " + library +
                 ", so that it cannot write to such a database");
}
#endif

#if !HOLDFAST_POSTGRESQL
Expected<std::unique_ptr<RowTarget>>
openPostgresTarget(const ConnectionUrl &, const PutBackOptions &) {
  return leftOut("libpq");
}
#endif
#if !HOLDFAST_MYSQL
Expected<std::unique_ptr<RowTarget>> openMysqlTarget(const ConnectionUrl &,
                                                     const PutBackOptions &) {
  return leftOut("libmariadb");
}
#endif
#if !HOLDFAST_SQLITE
Expected<std::unique_ptr<RowTarget>> openSqliteTarget(const ConnectionUrl &,
                                                      const PutBackOptions &) {
  return leftOut("sqlite3");
}
#endif

} // namespace holdfast::keep
