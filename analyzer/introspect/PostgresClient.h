#pragma once

#include "introspect/Introspect.h"
#include "introspect/Rows.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/Support/Error.h"

#include <memory>

struct pg_conn;

namespace holdfast::introspect {

/// A connection to a server that speaks PostgreSQL's protocol. Nothing that
/// the server does, or fails to do, makes a call last much longer than the
/// options allow.
class PostgresClient {
public:
  /// Errors are one scrubbed line.
  static llvm::Expected<PostgresClient> connect(const ConnectionUrl &url,
                                                const ReadOptions &options);

  /// Runs one statement with `arguments` as `$1`, `$2`, …
  llvm::Expected<Rows> query(llvm::StringRef sql,
                             llvm::ArrayRef<std::string> arguments = {});
  unsigned statementSeconds() const { return seconds; }

private:
  struct Close {
    void operator()(pg_conn *connection) const;
  };
  PostgresClient(const ConnectionUrl &url, pg_conn *connection,
                 unsigned seconds)
      : url(&url), connection(connection), seconds(seconds) {}

  llvm::Error finishConnecting(unsigned patienceSeconds);
  llvm::Error explainRefusal(llvm::Error error,
                             const ReadOptions &options) const;
  llvm::Error brokenConnection() const;
  /// Waits for the server to speak, or to take what is sent.
  llvm::Error waitForServer(bool toWrite, int64_t untilMilliseconds);
  llvm::Error receiveRows(int64_t untilMilliseconds, Rows &rows);

  const ConnectionUrl *url;
  std::unique_ptr<pg_conn, Close> connection;
  unsigned seconds;
};

} // namespace holdfast::introspect
