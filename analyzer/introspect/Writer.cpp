#include "introspect/Writer.h"

#if HOLDFAST_POSTGRESQL
#include "introspect/PostgresClient.h"
#endif
#if HOLDFAST_MYSQL
#include "introspect/MysqlClient.h"
#endif

using namespace llvm;

namespace holdfast::introspect {

template <typename Client>
static Error runWith(const ConnectionUrl &url, const ReadOptions &options,
                     const std::string &limit, const std::string &sql) {
  auto client = Client::connect(url, options);
  if (!client)
    return failure(url.redacted() + ": " + toString(client.takeError()));
  for (const std::string &statement : {limit, sql}) {
    auto done = client->query(statement);
    if (!done)
      return failure(url.redacted() + ": " + toString(done.takeError()));
  }
  return Error::success();
}

Error writeOnce(const ConnectionUrl &url, const ReadOptions &options,
                const std::string &sql) {
#if HOLDFAST_POSTGRESQL
  if (url.kind() == ConnectionUrl::Kind::PostgreSQL)
    return runWith<PostgresClient>(url, options, "SET lock_timeout = '5s'",
                                   sql);
#endif
#if HOLDFAST_MYSQL
  if (url.kind() == ConnectionUrl::Kind::MySQL)
    return runWith<MysqlClient>(url, options,
                                "SET SESSION lock_wait_timeout = 5", sql);
#endif
  return failure(url.redacted() + ": this database is not written to; run " +
                 sql);
}

} // namespace holdfast::introspect
