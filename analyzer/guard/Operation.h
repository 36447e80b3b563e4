#pragma once

#include "source/SourceFile.h"

#include <string>
#include <vector>

namespace holdfast::guard {

/// A command of Prisma's that may change a database, with what matters of its
/// options. A plain value.
struct Operation {
  enum class Kind {
    Push,    ///< `prisma db push`
    Dev,     ///< `prisma migrate dev`
    Deploy,  ///< `prisma migrate deploy`
    Reset,   ///< `prisma migrate reset`
    Resolve, ///< `prisma migrate resolve`: only what the history says
    Execute, ///< `prisma db execute`
  };
  Kind kind = Kind::Push;
  bool acceptsLoss = false; ///< `--accept-data-loss`
  bool empties = false;     ///< `--force-reset`
  bool isForced = false;    ///< `--force` of a reset
  bool createOnly = false;  ///< `--create-only`
  bool onlyPrints = false;  ///< `--help`: nothing else happens
  std::string schema;       ///< `--schema`, as given; empty for none
  std::string config;       ///< `--config`
  std::string url;          ///< `--url`
  std::string file;         ///< of Execute: `--file`; empty for stdin
  SourceFilePtr script;     ///< of Execute: what it runs, once it is read
};

/// `prisma db push`, as people type it.
llvm::StringRef spelling(Operation::Kind kind);

/// `db push`, `migrate deploy`: what settings allow or forbid.
inline llvm::StringRef nameInSettings(Operation::Kind kind) {
  return spelling(kind).drop_front(llvm::StringRef("prisma ").size());
}

/// Whether the operation drops all there is.
inline bool dropsAll(const Operation &operation) {
  return operation.kind == Operation::Kind::Reset || operation.empties;
}

} // namespace holdfast::guard
