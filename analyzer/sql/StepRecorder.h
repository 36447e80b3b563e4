#pragma once

#include "sql/Statements.h"
#include "sql/Steps.h"

#include "llvm/ADT/DenseMap.h"

#include <vector>

namespace holdfast::sql {

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
  /// A step that the server refuses; none for an empty range.
  void recordClientCommand(const SourceFilePtr &script, Range command);
  unsigned statementCount() const { return statements; }
  size_t stepCount() const { return steps.size(); }
  llvm::MutableArrayRef<Step> stepsSoFar() { return steps; }
  /// Of the statement of the script that is at work.
  size_t firstOfStatement() const { return outermostFirst; }
  /// The server refuses the statement at work.
  void refuse(const llvm::Twine &message);
  /// Forgets all steps but the first `count` and those of the statement at
  /// work: what they did is undone.
  void takeBack(size_t count);

private:
  // StepRecorder.cpp: whole objects.
  void record(const Skip &skip);
  void record(const CreateTable &create);
  void record(const Drop &drop);
  void record(const CreateType &create);
  void record(const CreateCast &) { add(Step::Kind::CreateCast); }
  void record(const AlterEnum &alter);
  void record(const Rename &rename);
  void record(const CreateView &create);
  void record(const CreateRoutine &create);
  void record(const ServerChange &change);
  void record(const SetComment &) { add(Step::Kind::Other); }
  void record(const ChangePolicy &) { add(Step::Kind::Other); }
  void record(const SetSchema &) { add(Step::Kind::Other); }
  void record(const CreateSchema &) { add(Step::Kind::Other); }
  void record(const CreateSequence &) { add(Step::Kind::Other); }
  void record(const AlterSequence &) { add(Step::Kind::Other); }
  void record(const OwnSequence &) { add(Step::Kind::Other); }
  void record(const CreateExtension &) { add(Step::Kind::Other); }
  void record(const Block &block);

  // StepRecorderAlter.cpp: tables and their parts.
  void record(const AlterTable &alter);
  void record(const AlterDomain &alter);
  void record(const CreateIndex &create);
  void recordAction(const AlterAction &action);
  void recordAdded(const ColumnDefinition &column, bool ifNotExists);
  void recordConstraint(Step &step, const Constraint &constraint,
                        llvm::StringRef column = "");
  void setColumn(Step &step) const;

  // StepRecorderRows.cpp: rows. StepRecorderSession.cpp: sessions, upkeep.
  void record(const Insert &insert);
  void record(const Update &update);
  void record(const Delete &deletion);
  void record(const Merge &merge);
  void record(const Truncate &truncate);
  void record(const WriteChain &chain);
  void record(const SetSearchPath &set);
  void record(const Settings &set);
  void record(const Begin &begin);
  void record(const EndTransaction &end);
  void record(const Savepoint &savepoint);
  void record(const Lock &lock);
  void record(const Maintenance &upkeep);
  Step &addWrite(Step::Kind kind, const QualifiedName &table, Range head);
  void recordReplaced(const CreateTable &create);
  void setQuery(RowFacts &rows, const Query &query) const;
  void setValue(RowFacts::Value &value, const RowFacts &rows,
                Range expression) const;
  void setMergeInsert(RowFacts &rows, const Merge &merge) const;
  void setConflict(RowFacts &rows, const Insert &insert) const;
  void addSources(RowFacts &rows, llvm::ArrayRef<TableUse> uses) const;
  TableFacts factsOf(const QualifiedName &name) const;
  void setNames(size_t added);
  void setReferrers(Step &step, bool transitively) const;
  void setConsequences(Step &step) const;

  Step &add(Step::Kind kind);
  void setTable(Step &step, const QualifiedName &name);
  void setTable(Step &step, const Table &table);
  void setViewed(Step &step, const QualifiedName &name);
  std::shared_ptr<const Table> snapshotOf(const Table &table) const;
  /// From the beginning of the statement to the end of `name`; the name alone
  /// where it is one of several.
  Span headTo(const QualifiedName &name, bool isOneOfSeveral = false) const;
  Span spanOf(Range range) const; ///< none for an empty range
  Span referenceOf(const ColumnDefinition &column) const; ///< or none
  const Table *tableNow(const Step &step) const;
  const Column *findColumn(const Table &table, llvm::StringRef name) const;
  void complete(Step &step);
  void findSuccessor(Step &drop, size_t position);
  void noteSuccessor(const Step &rename);
  void dropColumnsOf(const Drop &drop, const QualifiedName &name);

  ReplayContext &context;
  std::vector<Step> &steps;
  size_t first;              ///< step of the script
  size_t current = 0;        ///< first step of the statement at work
  size_t outermostFirst = 0; ///< … and of that around it
  unsigned statements = 0;
  const SourceFile *file = nullptr;
  const Statement *statement = nullptr;
  /// The tables as they are, by their positions; since the last statement that
  /// could change one.
  mutable llvm::DenseMap<uint32_t, std::shared_ptr<const Table>> snapshots;
  bool mayBeStale = false; ///< … which the statement before has changed
  bool isInBlock = false;
  bool inTransaction = false; ///< after BEGIN
  bool enforcesKeys = true;   ///< SQLite's PRAGMA foreign_keys
};

} // namespace holdfast::sql
