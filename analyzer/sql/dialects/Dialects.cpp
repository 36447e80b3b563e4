#include "sql/Dialect.h"

#include "llvm/Support/ErrorHandling.h"

namespace holdfast::sql {

const Dialect *dialectOf(Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
    return &postgresDialect;
  case Provider::SQLite:
    return &sqliteDialect;
  case Provider::MySQL:
    return &mysqlDialect;
  case Provider::CockroachDB:
    return &cockroachDialect;
  case Provider::SQLServer:
    return &sqlserverDialect;
  case Provider::MongoDB:
    return nullptr;
  }
  llvm_unreachable("covered switch");
}

} // namespace holdfast::sql
