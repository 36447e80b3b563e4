#pragma once

#include "diff/Change.h"
#include "guard/Loss.h"
#include "guard/Operation.h"
#include "introspect/Introspect.h"
#include "review/AppliedHistory.h"
#include "schema/PrismaVersion.h"
#include "schema/Schema.h"
#include "source/SourceFile.h"

#include <string>
#include <vector>

namespace holdfast::guard {

/// What a plan is made from, besides the database. Must outlive what is made of
/// it.
struct ProjectFacts {
  const Schema *schema = nullptr; ///< null where the command needs none
  Provider provider = Provider::PostgreSQL;
  PrismaVersion prisma = PrismaVersion::V7;
  std::vector<SourceFilePtr> migrations; ///< of the folder, in their order
  /// Declared external in prisma.config.*: what Prisma itself leaves alone.
  CompareOptions external;
  std::string database; ///< its name, for `DATABASE.*`
  /// The database schemas of the datasource; empty for the usual one.
  std::vector<std::string> schemas = {};
  std::string usualSchema; ///< where the URL names it; else empty
  /// Where the history and the database differ, `migrate dev` offers to reset
  /// it all, and does on a "yes": Prisma before 6.5.
  bool devOffersReset = false;
};

/// What a command would do to a database as it is.
struct Plan {
  std::vector<Loss> losses;
  /// Why Prisma would stop of its own accord, each a sentence.
  std::vector<std::string> refusals;
  /// Migrations that would run, by name.
  std::vector<std::string> runs;
  /// What the reset takes that `migrate dev` stops for; each with its rows.
  std::vector<Loss> reset;
  bool offersReset = false; ///< and a "yes" is enough: `losses` has all of it
  /// What the server would refuse it for, if rows are not so.
  std::vector<introspect::FitQuestion> fits;
  size_t changes = 0; ///< of a push, or of the migration that `dev` writes

  bool losesNothing() const { return losses.empty(); }
};

/// What of a database Prisma compares with the schema: without the database
/// schemas that it does not look into.
Catalog ownPart(const ProjectFacts &project, const Catalog &catalog);

/// The scripts that an operation would run as they are.
std::vector<SourceFilePtr> scriptsOf(const Operation &operation,
                                     const ProjectFacts &project,
                                     const introspect::LiveDatabase &database);

/// Works out what an operation would do. `database.rows` tells what is in the
/// tables; what it does not know counts as full.
Plan makePlan(const Operation &operation, const ProjectFacts &project,
              const introspect::LiveDatabase &database);

/// What would have to be counted for a plan that knows.
std::vector<introspect::CountQuestion>
questionsOf(const Operation &operation, const ProjectFacts &project,
            const introspect::LiveDatabase &database);

/// What rows have to be for the operation to get through; nothing where it
/// takes nothing, so that it does not matter.
std::vector<introspect::FitQuestion>
fitsOf(const Operation &operation, const ProjectFacts &project,
       const introspect::LiveDatabase &database);

/// The changes of the database that no migration made which it ran, each a
/// sentence; `unknown` says why that cannot be told, else it stays empty.
std::vector<std::string> findDrift(const ProjectFacts &project,
                                   const introspect::LiveDatabase &database,
                                   std::string &unknown);

} // namespace holdfast::guard
