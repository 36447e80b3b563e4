#pragma once

#include "catalog/Catalog.h"
#include "catalog/RowCounts.h"
#include "introspect/ConnectionUrl.h"

#include "llvm/Support/Error.h"

namespace holdfast::introspect {

/// How a database is to be read.
struct ReadOptions {
  /// The database schemas to read; empty for the one of the URL, or else the
  /// server's usual one.
  std::vector<std::string> schemas;
  /// Where neither tells: all schemas instead.
  bool allSchemas = false;
  /// Find out which tables have rows.
  bool lookAtRows = true;
  /// Count every row, and find the columns that hold nothing but NULLs.
  bool countRows = false;
  /// Whether what the user keeps for servers may be offered to this one: the
  /// variables of libpq, ~/.pgpass, certificates, tickets. Never to one that a
  /// file names.
  bool offersCredentials = true;
  unsigned connectSeconds = 5;
  /// The longest that one statement may take.
  unsigned statementSeconds = 30;
};

/// The longest that connecting takes, to all hosts of a URL together, whatever
/// the URL says.
constexpr unsigned maxConnectSeconds = 10;
unsigned connectSeconds(const ConnectionUrl &url, const ReadOptions &options);

struct LiveDatabase {
  Catalog catalog; ///< origins are Live and have no span
  RowCounts rows;
};

/// Reads the structure of a database in one transaction that cannot write.
/// Never makes a database. Errors are one line that starts with the redacted
/// URL.
llvm::Expected<LiveDatabase> readDatabase(const ConnectionUrl &url,
                                          const ReadOptions &options);

} // namespace holdfast::introspect
