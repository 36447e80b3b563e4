#pragma once

#include "guard/ColumnCopies.h"
#include "guard/PushPlan.h"
#include "guard/RowCopies.h"

namespace holdfast::guard {

struct RowCondition;

/// What the statements of scripts take: rows, columns and values, by
/// themselves, by foreign keys, or with a schema, unless the scripts keep them
/// elsewhere. Names are those that the database has now.
class StatementLosses {
public:
  StatementLosses(const ProjectFacts &project,
                  const introspect::LiveDatabase &database, Plan &plan)
      : project(project), database(database), plan(plan),
        names(database.catalog), conversions(database.catalog),
        copies(names, conversions),
        columnCopies(names, database.catalog, conversions) {}

  /// Looks ahead at which tables a script makes anew. To be called before its
  /// steps are added.
  void expect(llvm::ArrayRef<sql::Step> steps);
  /// Adds what a step of a migration takes. To be called step by step; the step
  /// must outlive this.
  void add(const sql::Step &step, llvm::StringRef migration);
  /// Adds what the script has taken and not put back.
  void finish();
  /// What the database has now for the column of the step that a loss names;
  /// false where that is nothing that could be lost.
  bool resolve(const sql::Step &step, Loss &loss) const;
  /// Adds a loss, unless the migration is known to take it already.
  void add(Loss loss);

private:
  // StatementLosses.cpp
  Loss lossOf(const Table &table, llvm::StringRef column,
              const llvm::Twine &what) const;
  std::optional<uint64_t> rowsOf(const Table &table) const;
  std::optional<uint64_t> valuesOf(const Table &table,
                                   llvm::StringRef column) const;
  void settle(Loss loss);
  void join(Loss &known, const Loss &loss) const;
  bool isFired(const sql::Step &step) const;
  void addStatement(const sql::Step &step);
  void addRows(const sql::Step &step);
  void addDroppedColumn(const sql::Step &step);
  void addDatabase(const sql::Step &step);
  void addElsewhere(const sql::Step &step);
  void addEverything(const sql::Step &step);

  // OverwrittenValues.cpp
  void count(Loss &loss, const Table &table,
             const std::optional<RowCondition> &condition) const;
  void addValues(const sql::Step &step);
  void addViewed(const sql::Step &step, const Table &table);
  std::optional<uint64_t> insertedBy(const sql::Step &step) const;
  void addConflicts(const sql::Step &step);
  void noteChanged(const sql::Step &step);

  // ConvertedValues.cpp
  void addConversion(const sql::Step &step);
  std::string lostByType(const sql::Step &step) const;
  void addInTheWay(const sql::Step &step);

  // Rebuilds.cpp
  bool isIntoSuccessor(const sql::Step &step, const RowCopy &copy) const;
  bool putsBack(const sql::Step &step, const RowCopy &copy) const;
  void followRows(const sql::Step &step);
  void takePlace(const sql::Step &step, const RowCopy &copy);
  void putBack(const sql::Step &step, const RowCopy &copy);
  void fillOmitted(const sql::Step &step);
  void addRebuild(const sql::Step &step);
  void addRetyped(const sql::Step &step, const Table &table);

  // LossesBeside.cpp
  void addConsequences(const sql::Step &step);
  void addRowsBeside(const sql::Step &step, const sql::Consequence &beside);
  void addColumnsBeside(const sql::Step &step, const sql::Consequence &beside);

  const ProjectFacts &project;
  const introspect::LiveDatabase &database;
  Plan &plan;
  NamesNow names;
  Conversions conversions;
  RowCopies copies;
  ColumnCopies columnCopies;
  std::string migration;
  /// What takes a table's place, and the table.
  std::map<uint32_t, uint32_t> successors;
  /// Columns that the table made anew has not got yet, by root.
  std::map<uint32_t, std::vector<const Column *>> omitted;
  /// Rows that have gone while another table has them.
  std::vector<Loss> deferred;
  std::vector<const sql::Step *> unknown; ///< steps that cannot be followed
  /// Columns that have had other values since, by root.
  std::set<std::pair<uint32_t, std::string>> changed;
  // Of the step at work.
  /// The column that has the values of one that goes, and the one.
  std::pair<std::string, std::string> takenBy;
  bool meetsRows = false; ///< it is an INSERT of which some are there
  /// Of the tables that lose rows by the step: whether all of them.
  std::map<uint32_t, bool> isEmptied;
};

} // namespace holdfast::guard
