#pragma once

#include "introspect/Introspect.h"

namespace holdfast::introspect {
class PostgresClient;
class MysqlClient;
class SqliteClient;
} // namespace holdfast::introspect

/// One reader for each database. Those that this build lacks answer with an
/// error that says so.
namespace holdfast::introspect {

llvm::Expected<LiveDatabase> readPostgres(const ConnectionUrl &url,
                                          const ReadOptions &options);
llvm::Expected<LiveDatabase> readMysql(const ConnectionUrl &url,
                                       const ReadOptions &options);
llvm::Expected<LiveDatabase> readSqlite(const ConnectionUrl &url,
                                        const ReadOptions &options);

/// The same over a connection that is there. The transaction stays open, and so
/// does the connection's one view of the database.
llvm::Expected<LiveDatabase> readPostgres(PostgresClient &client,
                                          const ConnectionUrl &url,
                                          const ReadOptions &options);
llvm::Expected<LiveDatabase> readMysql(MysqlClient &client,
                                       const ReadOptions &options);
llvm::Expected<LiveDatabase> readSqlite(SqliteClient &client,
                                        const ReadOptions &options);

} // namespace holdfast::introspect
