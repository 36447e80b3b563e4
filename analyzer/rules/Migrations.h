#pragma once

#include "catalog/SqlStatements.h"
#include "diagnostics/Reporter.h"
#include "review/HistoryReview.h"
#include "rules/RuleDefinition.h"

#include "llvm/ADT/STLFunctionalExtras.h"

/// What rules about new migrations share.
namespace holdfast {

/// A step of a new migration, in its place.
struct StepInBranch {
  const HistoryReview &review;
  const NewMigration &migration;
  const sql::Step &step;
  Span marked = {}; ///< instead of the step's own span, if any

  /// The same step, marked where it says what is wrong.
  StepInBranch at(Span place) const {
    return {review, migration, step, place ? place : marked};
  }
  bool isOn(Provider provider) const { return review.provider == provider; }
  sql::Step::Kind kind() const { return step.kind; }

  /// A name quoted as the database wants it.
  std::string quoted(llvm::StringRef name) const;
  /// The table for statements about it.
  SqlTable inSql() const;
  /// A type as a statement has it.
  std::string sqlType(const ColumnType &type) const;
  /// The table quoted, with its schema if it is not the usual one.
  std::string quotedTable() const;
  /// `` `Post` (about 1,204 rows) ``; the rows where they are known.
  std::string tableWithRows() const;
  /// `` `Post.title` (about 1,204 rows) ``, of a column of the table.
  std::string columnWithRows(llvm::StringRef column) const;
  /// `and its 1,204 rows`, or `and all its rows` where nobody counted.
  std::string andItsRows() const;
  /// The statement, on one line and without its semicolon.
  std::string statementText() const;
  /// The same of an index, with a word after INDEX.
  std::string statementWith(llvm::StringRef wordAfterIndex) const;
  /// The statements before this one in the same migration.
  llvm::ArrayRef<sql::Step> stepsBefore() const;
  Subject subject() const;
};

/// The step that adds the column with whose definition the step's constraint
/// stands; null if it is a constraint of columns that are there.
const sql::Step *columnAddedWith(const StepInBranch &step);

/// ` DEFERRABLE INITIALLY DEFERRED`, as the step's constraint says it.
std::string deferrableText(const StepInBranch &step);

/// Whether a step before, in any of the new migrations, is wanted.
bool anyBefore(const StepInBranch &step,
               llvm::function_ref<bool(const sql::Step &)> isWanted);

/// `("a", "b")` of an index, with its expressions.
std::string quotedParts(const StepInBranch &step, const Index &index);

/// Visits every step of the new migrations.
void forSteps(const RuleContext &context,
              llvm::function_ref<void(const StepInBranch &)> visit);

/// Visits those on tables that are in use: made by no new migration, and not
/// known to be empty.
void forStepsInUse(const RuleContext &context,
                   llvm::function_ref<void(const StepInBranch &)> visit);

/// Visits those on tables in use that may hold rows when the step runs: not
/// what stands after a TRUNCATE, nor in a migration that fails unless the table
/// is empty, but for the very steps that make it so; nor what the server
/// refuses.
void forStepsWithRows(const RuleContext &context,
                      llvm::function_ref<void(const StepInBranch &)> visit);

/// Whether the server refuses the step where the table has rows, as they get no
/// value for the column that it adds.
bool needsEmptyTable(const StepInBranch &step);

/// The line on which a migration's first statement starts.
Span firstStatementLine(Provider provider, const SourceFile &migration);

/// `("a", "b")` for the columns of an index or a key.
std::string quotedColumns(const StepInBranch &step,
                          llvm::ArrayRef<std::string> columns);

/// Reports at the step, about its table. Locks of small tables are `info`.
DiagnosticBuilder reportStep(Reporter &reporter, const Rule &rule,
                             const StepInBranch &step,
                             const llvm::Twine &message);

/// The same for what has its cause in how a migration treats the step's table:
/// one finding for all such steps of a rule. `what` is this one's part in it,
/// as in "index `x`".
DiagnosticBuilder reportOnTable(Reporter &reporter, const Rule &rule,
                                const StepInBranch &step,
                                const llvm::Twine &message,
                                const llvm::Twine &what);

} // namespace holdfast
