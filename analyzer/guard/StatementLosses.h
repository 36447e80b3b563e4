#pragma once

#include "guard/NamesNow.h"
#include "guard/PushPlan.h"

namespace holdfast::guard {

/// What the statements of scripts take, beside what rules find: rows that go by
/// foreign keys or with a schema, values that others replace, and what a
/// condition chooses. Names are those that the database has now.
class StatementLosses {
public:
  StatementLosses(const ProjectFacts &project,
                  const introspect::LiveDatabase &database, Plan &plan)
      : project(project), database(database), plan(plan),
        names(database.catalog) {}

  /// Adds what a step of a migration takes. To be called step by step, each
  /// after what else is known of it.
  void add(const sql::Step &step, llvm::StringRef migration);
  /// What the database has now for what a finding about the step names; false
  /// where that is nothing that could be lost.
  bool resolve(const sql::Step &step, Loss &loss) const;
  /// Adds a loss, unless the migration is known to take it already.
  void add(Loss loss);

private:
  Loss lossOf(const Table &table, llvm::StringRef column,
              const llvm::Twine &what) const;
  void addStatement(const sql::Step &step);
  void addDroppedTable(const sql::Step &step);
  void addDroppedColumn(const sql::Step &step);
  void addEverything(const sql::Step &step);
  void addValues(const sql::Step &step);
  void addConversion(const sql::Step &step);
  void addConsequences(const sql::Step &step);
  void addRowsBeside(const sql::Step &step, const sql::Consequence &beside);
  void addColumnsBeside(const sql::Step &step, const sql::Consequence &beside);
  std::optional<uint64_t> rowsOf(const Table &table) const;
  std::optional<uint64_t> valuesOf(const Table &table,
                                   llvm::StringRef column) const;

  const ProjectFacts &project;
  const introspect::LiveDatabase &database;
  Plan &plan;
  NamesNow names;
  std::string migration;
  /// Of the tables that lose rows by the step at work: whether all of them.
  std::map<uint32_t, bool> isEmptied;
};

} // namespace holdfast::guard
