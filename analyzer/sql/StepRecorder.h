#pragma once

#include "sql/Statements.h"
#include "sql/Steps.h"

#include "llvm/ADT/DenseMap.h"

#include <vector>

namespace holdfast::sql {

class Cursor;
struct ReplayContext;

/// Takes down the steps of a script while it is replayed: what a statement
/// names before it runs, and what has become of that afterwards.
class StepRecorder {
public:
  StepRecorder(ReplayContext &context, std::vector<Step> &steps)
      : context(context), steps(steps), first(steps.size()) {}

  /// Before and after a statement. `outermost` tells statements of the script
  /// from those inside of a block.
  void begin(const SourceFilePtr &script, const Statement &statement,
             bool outermost);
  void end();
  /// After the script: joins a dropped table with what took its place.
  void finish();
  unsigned statementCount() const { return statements; }
  size_t stepCount() const { return steps.size(); }
  /// Forgets all steps but the first `count`: what they did is undone.
  void takeBack(size_t count);

private:
  void record(const AlterTable &alter);
  void record(const Drop &drop);
  void record(const CreateIndex &create);
  void record(const CreateTable &create);
  void record(const AlterEnum &alter);
  void record(const Rename &rename);
  void record(const Skip &skip);
  template <typename Other> void record(const Other &) {
    add(Step::Kind::Other);
  }

  void recordAction(const AlterAction &action);
  void recordConstraint(Step &step, const Constraint &constraint,
                        llvm::StringRef column = "");
  void recordRows(Step::Kind kind, Cursor &in);
  Step &add(Step::Kind kind);
  void setTable(Step &step, const QualifiedName &name);
  void setTable(Step &step, const Table &table);
  const Table *tableNow(const Step &step) const;
  const Column *findColumn(const Table &table, llvm::StringRef name) const;
  void complete(Step &step);
  std::vector<Range> actionRanges(const AlterTable &alter) const;

  ReplayContext &context;
  std::vector<Step> &steps;
  size_t first;       ///< step of the script
  size_t current = 0; ///< first step of the statement at work
  unsigned statements = 0;
  const SourceFile *file = nullptr;
  const Statement *statement = nullptr;
  std::string statementWords;
  /// Position of each step's table; none where the history does not know it.
  llvm::DenseMap<size_t, uint32_t> positions;
  /// The expression of each step that adds a check.
  llvm::DenseMap<size_t, Range> expressions;
  std::shared_ptr<const Table> snapshot;
  uint32_t snapshotOf = ~0u;
};

} // namespace holdfast::sql
