#pragma once

#include "introspect/Introspect.h"
#include "introspect/RowCounter.h"

#include "llvm/Support/Error.h"

namespace holdfast::introspect {

/// How a server is asked for what it may refuse.
struct Asking {
  /// Runs a statement; when it fails, the transaction goes on all the same.
  RunQuery tryQuery;
  char quote;
  /// The database schema that Prisma's migrations table is in; empty where
  /// there are none.
  std::string schemaOfMigrations;
};

/// Answers the questions of the options that are about rows: Prisma's
/// migrations, labels, counts. In the transaction that read the structure, so
/// that all is of one moment.
llvm::Error answerQuestions(const Asking &asking, const ReadOptions &options,
                            LiveDatabase &database);

} // namespace holdfast::introspect
