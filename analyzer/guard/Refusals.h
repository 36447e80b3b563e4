#pragma once

#include "guard/NamesNow.h"
#include "guard/Plan.h"

#include <set>

/// What a server refuses for the rows that are there.
namespace holdfast::guard {

/// What a change or statement asks of rows, and why it fails where they are
/// not so: a sentence.
struct Requirement {
  introspect::FitQuestion question;
  std::string otherwise;
};

/// Why the server refuses a change of the schema for what is there, as far as
/// `database` tells; what has to be asked for that is added to the plan.
std::optional<std::string> whyRefused(const Change &change,
                                      llvm::ArrayRef<Change> all,
                                      const Catalog &existing,
                                      const introspect::LiveDatabase &database,
                                      Plan &plan);

/// The same of the statements of scripts, one after the other. What one of them
/// may have changed is not judged by what is there now.
class RefusedSteps {
public:
  RefusedSteps(const ProjectFacts &project,
               const introspect::LiveDatabase &database, Plan &plan)
      : project(project), database(database), plan(plan),
        names(database.catalog) {}

  /// To be called step by step.
  std::optional<std::string> whyRefused(const sql::Step &step);

private:
  std::vector<Requirement> requirementsOf(const sql::Step &step) const;
  void addColumn(const sql::Step &step, const Table &table,
                 std::vector<Requirement> &found) const;
  void pass(const sql::Step &step);

  const ProjectFacts &project;
  const introspect::LiveDatabase &database;
  Plan &plan;
  NamesNow names;
  std::set<const Table *> changed; ///< their rows, by the steps before
  bool mayBeChanged = false;       ///< any of them
};

} // namespace holdfast::guard
