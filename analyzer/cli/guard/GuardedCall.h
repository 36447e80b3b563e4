#pragma once

#include "guard/GuardedCommand.h"
#include "guard/Plan.h"
#include "guard/Policy.h"
#include "guard/SqliteRebuild.h"
#include "guard/Target.h"

namespace holdfast::cli {

/// What looking at the database of one of Prisma's commands came to. A value.
struct GuardedCall {
  guard::PrismaCall call;
  guard::Target target;
  guard::Policy policy;
  guard::Plan plan;
  bool hasDatabase = true;            ///< else the command creates it
  std::vector<std::string> unmatched; ///< patterns that protect nothing
  /// The structure that was seen, to be compared with what is there later.
  std::string structure;
  Catalog catalog; ///< what of it the project is about
  /// Of SQLite: what happens to its tables, where that can be told.
  std::optional<introspect::Rehearsal> rehearsal;
  /// Why it must not run as things are.
  std::optional<guard::Obstruction> obstruction;

  /// The losses that somebody has to answer for.
  std::vector<guard::Loss> openLosses() const;
  /// Whether one answer is about all there is.
  bool dropsAll() const {
    return guard::dropsAll(call.operation) || plan.offersReset;
  }
  /// `prisma db push`, in backquotes.
  std::string name() const;
  /// Whether what it would take can be kept by a change of the schema.
  bool changesSchema() const;
  /// The name that answers for all there is; empty if none does.
  std::string database() const {
    return dropsAll() ? target.facts().database : "";
  }
  /// Whether all of a table is made anew to change it.
  bool rebuilds(llvm::StringRef table) const;
};

/// Finds schema and database as the call will; reads nothing of the database.
/// `url` is for projects of which it cannot be told; else empty.
llvm::Expected<guard::Target> findTargetOf(const guard::PrismaCall &call,
                                           llvm::StringRef url);

/// Looks at the database once and works out what the call would do there.
llvm::Expected<GuardedCall> lookFor(guard::PrismaCall call,
                                    guard::Target target);

/// Gives the program the variables of a call, and takes them back at the end of
/// this value: the command has its own way of getting them.
class VariablesOf {
public:
  explicit VariablesOf(const guard::PrismaCall &call);
  VariablesOf(const VariablesOf &) = delete;
  ~VariablesOf();

private:
  std::vector<std::pair<std::string, std::optional<std::string>>> before;
};

} // namespace holdfast::cli
