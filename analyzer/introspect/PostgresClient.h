#pragma once

#include "introspect/Introspect.h"
#include "introspect/Rows.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
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
  /// The longest that each statement may take.
  void setStatementSeconds(unsigned limit) { seconds = limit; }

  /// Runs a `COPY … TO STDOUT` and hands out its rows, each a line with its
  /// newline that holds during the call only. Gives up when nothing comes for
  /// statementSeconds(), however long it takes in all. Returns how many rows
  /// the server says there were. After an error the connection is of no use.
  llvm::Expected<uint64_t>
  copyOut(llvm::StringRef sql,
          llvm::function_ref<llvm::Error(llvm::StringRef row)> take);

  /// Runs a `COPY … FROM STDIN` with the rows that `next` gives, whole lines in
  /// any number at a time; an empty text is the end. Returns how many rows the
  /// server says it took.
  llvm::Expected<uint64_t>
  copyIn(llvm::StringRef sql,
         llvm::function_ref<llvm::Expected<llvm::StringRef>()> next);

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
  llvm::Error send(llvm::StringRef sql, llvm::ArrayRef<std::string> arguments,
                   int64_t untilMilliseconds);
  /// Sends a COPY and waits until rows may go that way.
  llvm::Error beginCopy(llvm::StringRef sql, bool isOut);
  llvm::Error sendRows(llvm::StringRef rows);
  /// What the server says of a COPY that is over.
  llvm::Expected<uint64_t> finishCopy();
  int64_t deadline() const;

  const ConnectionUrl *url;
  std::unique_ptr<pg_conn, Close> connection;
  unsigned seconds;
};

} // namespace holdfast::introspect
