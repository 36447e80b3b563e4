#pragma once

#include "guard/Plan.h"
#include "introspect/Rehearsal.h"

#include "llvm/Support/Error.h"

#include <optional>
#include <string>
#include <vector>

/// On SQLite Prisma changes a table by making it anew: `new_X` is filled, `X`
/// is dropped, `new_X` is renamed, all outside of a transaction.
namespace holdfast::guard {

/// Why an operation must wait. A plain value.
struct Obstruction {
  std::string reason;                  ///< ends with what to do
  std::vector<std::string> statements; ///< that do it
  std::string later; ///< what to do after the operation; empty for nothing
  std::vector<std::string> laterStatements;
};

/// Tries out what an operation would run on a SQLite database; nothing where
/// it renames nothing, or nobody can tell.
llvm::Expected<std::optional<introspect::Rehearsal>>
rehearseRebuilds(const introspect::ConnectionUrl &url,
                 const Operation &operation, const ProjectFacts &project,
                 const introspect::LiveDatabase &database);

/// Why an operation would end in the middle of a rebuild, and what to do first;
/// nothing where it gets through.
std::optional<Obstruction> whyHalfDone(const introspect::Rehearsal &rehearsal);

/// Why an operation would end half-way for the rows or tables that are there,
/// and what to do first.
llvm::Expected<std::optional<Obstruction>>
findRefusal(const introspect::ConnectionUrl &url, const Operation &operation,
            const ProjectFacts &project,
            const introspect::LiveDatabase &database);

/// A table that the schema lacks because a rebuild has ended in the middle.
std::optional<Obstruction>
findHalfDone(const Operation &operation, const ProjectFacts &project,
             const introspect::LiveDatabase &database);

} // namespace holdfast::guard
