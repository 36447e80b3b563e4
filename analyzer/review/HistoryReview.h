#pragma once

#include "catalog/Catalog.h"
#include "catalog/RowCounts.h"
#include "sql/Replay.h"
#include "sql/Steps.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"

#include <string>
#include <vector>

namespace holdfast {

/// A migration that is judged as one that has not run yet.
struct NewMigration {
  std::string name; ///< of its folder
  SourceFilePtr file;
  unsigned statements = 0;
  std::vector<sql::Step> steps;
  /// Of its statements: those that cannot be followed, or would be refused.
  std::vector<StatementRemark> remarks;
};

/// A migration that is not, or not where, it was at the base.
struct HistoryChange {
  enum class Kind {
    Edited,   ///< `before` became `now`
    Removed,  ///< `before` is gone
    Renamed,  ///< the text of `before` stands in the folder `name` now
    Late,     ///< new, but sorts before `other`, which the base has
    Squashed, ///< new, and does what several did that are gone, from `before`
              ///< on
  };
  Kind kind;
  std::string name;
  SourceFilePtr before;
  SourceFilePtr now;
  std::string other; ///< the name of the other migration
  /// Late: what both migrations are about; empty if they have nothing in
  /// common.
  std::string meetingAt = {};
  /// Edited: only in comments and spaces.
  bool hasSameStatements = false;
  size_t replaced = 0; ///< Squashed: how many migrations
};

/// The folder of a `migration.sql`, which is its name.
llvm::StringRef nameOf(const SourceFilePtr &migration);

/// What a branch does to the history of migrations. A plain value; what it
/// points into is kept by `files`.
struct HistoryReview {
  Provider provider = Provider::PostgreSQL;
  std::string base; ///< `main`; empty where no revision was given
  std::vector<NewMigration> migrations;
  std::vector<HistoryChange> changes;
  std::vector<SourceFilePtr> files; ///< the migrations that were replayed
  /// SQLite on Cloudflare D1, where nothing turns foreign keys off.
  bool isOnD1 = false;
  RowCounts rows; ///< of a live database that the migrations will run on
};

/// Replays scripts, from the last state of theirs that is known already.
using StateAfter =
    llvm::function_ref<sql::Replayer(llvm::ArrayRef<SourceFilePtr> scripts)>;

/// The migrations of a branch held against those of its base: what is new, as
/// steps that follow the base's history, and what became of the others.
/// `sinceThen` are the migrations that the base got after the branch left it;
/// `stateAfter` gives the state after a history.
HistoryReview reviewHistory(Provider provider, llvm::StringRef baseLabel,
                            llvm::ArrayRef<SourceFilePtr> before,
                            llvm::ArrayRef<SourceFilePtr> now,
                            llvm::ArrayRef<SourceFilePtr> sinceThen,
                            StateAfter stateAfter);

/// The latest `count` of the migrations, judged as new ones.
HistoryReview reviewLatest(Provider provider, llvm::ArrayRef<SourceFilePtr> now,
                           unsigned count, StateAfter stateAfter);

} // namespace holdfast
