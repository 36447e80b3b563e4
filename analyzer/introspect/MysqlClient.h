#pragma once

#include "introspect/Introspect.h"
#include "introspect/Rows.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/Support/Error.h"

#include <memory>

struct st_mysql;

namespace holdfast::introspect {

/// A connection to a server that speaks MySQL's protocol, with time limits on
/// everything that it waits for.
class MysqlClient {
public:
  /// Errors are one scrubbed line.
  static llvm::Expected<MysqlClient> connect(const ConnectionUrl &url,
                                             const ReadOptions &options);
  llvm::Expected<Rows> query(const std::string &sql);
  unsigned statementSeconds() const { return seconds; }

  using Cells = llvm::ArrayRef<std::optional<llvm::StringRef>>;
  /// Runs one statement and hands out its rows as they come, each for the time
  /// of the call. After an error of `take` the connection is of no use.
  llvm::Error forEach(const std::string &sql,
                      llvm::function_ref<llvm::Error(Cells row)> take);
  /// How many rows the last statement that changes rows has changed.
  uint64_t affectedRows() const;

private:
  struct Close {
    void operator()(st_mysql *connection) const;
  };
  MysqlClient(const ConnectionUrl &url, unsigned seconds)
      : url(&url), seconds(seconds) {}

  enum class Encryption { None, Required, Verified };
  /// Connects once; `sslFailed` tells whether it was encryption that failed.
  llvm::Error connectOnce(const ReadOptions &options, Encryption encryption,
                          bool &sslFailed);
  llvm::Error problem() const;

  const ConnectionUrl *url;
  std::unique_ptr<st_mysql, Close> connection;
  unsigned seconds;
};

} // namespace holdfast::introspect
