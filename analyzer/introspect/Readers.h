#pragma once

#include "introspect/Introspect.h"

/// One reader for each database. Those that this build lacks answer with an
/// error that says so.
namespace holdfast::introspect {

llvm::Expected<LiveDatabase> readPostgres(const ConnectionUrl &url,
                                          const ReadOptions &options);
llvm::Expected<LiveDatabase> readMysql(const ConnectionUrl &url,
                                       const ReadOptions &options);
llvm::Expected<LiveDatabase> readSqlite(const ConnectionUrl &url,
                                        const ReadOptions &options);

} // namespace holdfast::introspect
