#include "sql/Dialect.h"

namespace holdfast::sql {

const Dialect *dialectOf(Provider provider) {
  switch (provider) {
  case Provider::PostgreSQL:
    return &postgresDialect;
  case Provider::SQLite:
    return &sqliteDialect;
  case Provider::MySQL:
    return &mysqlDialect;
  default:
    return nullptr;
  }
}

} // namespace holdfast::sql
