#pragma once

#include "sql/ReplayContext.h"

/// What the files of the replay ask of each other: the effects of statements
/// and of parts of them on a database.
namespace holdfast::sql {

class Calls;

// Replay.cpp
/// Applies the statements of a part of a script.
void applyRange(ReplayContext &context, const SourceFilePtr &script,
                Range range, unsigned depth, bool isConditional);
void apply(ReplayContext &context, const Skip &skip);
void apply(ReplayContext &context, const Block &block);
void apply(ReplayContext &context, const Settings &set);
void apply(ReplayContext &context, const Lock &lock);
void apply(ReplayContext &context, const Maintenance &upkeep);
void apply(ReplayContext &context, const ServerChange &change);
void apply(ReplayContext &context, const CreateRoutine &create);
void apply(ReplayContext &context, const CreateCast &create);
// Rows are not in the catalog.
void apply(ReplayContext &context, const Insert &insert);
void apply(ReplayContext &context, const Update &update);
void apply(ReplayContext &context, const Delete &deletion);
void apply(ReplayContext &context, const Merge &merge);
void apply(ReplayContext &context, const Truncate &truncate);
void apply(ReplayContext &context, const WriteChain &chain);

// ReplayAlterColumn.cpp
void addColumn(ReplayContext &context, Table &table, const AlterAction &action);
void modifyColumn(ReplayContext &context, Table &table,
                  const AlterAction &action);
void dropColumn(ReplayContext &context, Table &table,
                const AlterAction &action);
void alterColumn(ReplayContext &context, Table &table,
                 const AlterAction &action);

// ReplayAlterTable.cpp
void apply(ReplayContext &context, const AlterTable &alterTable);

// Calls.cpp
void noteRoutine(ReplayContext &context, const CreateRoutine &create);
/// Takes in what a statement does to routines beside making one.
void noteRoutineChange(ReplayContext &context, const Statement &statement);

// FollowedStatement.cpp
/// Does what others do because of a statement of a script: routines that it
/// calls, triggers, rules.
void followStatement(ReplayContext &context, const SourceFilePtr &script,
                     const Statement &statement);

// ComputedValues.cpp
/// The columns that an INSERT gives their defaults, where calls are followed.
std::vector<std::string> defaultedBy(ReplayContext &context, const Table &table,
                                     const Insert &insert);
/// Does what defaults and checks call for the rows that a step writes.
void computeValues(ReplayContext &context, const SourceFilePtr &script,
                   const Statement &statement, size_t step, Calls &calls);

// Triggers.cpp
/// Takes in what a statement does to triggers and rules.
void noteTriggers(ReplayContext &context, const Statement &statement);

// FiredTriggers.cpp
/// Does what triggers and rules do for a step; but for those of `fired`, which
/// have done it for another one of the statement.
void fireTriggers(ReplayContext &context, const SourceFilePtr &script,
                  const Statement &statement, size_t step,
                  llvm::SmallVectorImpl<size_t> &fired);

// RowAssignments.cpp
/// What a trigger sets in the row at hand, as `"a" = 'x', "b" = 1`, of which
/// the values that the rows had are not the same already.
std::string assignedByTrigger(const ReplayContext &context,
                              const Trigger &trigger, const FiringRow &row);

// EventTriggers.cpp
/// Does what event triggers do for a statement that changes the structure.
void fireEvents(ReplayContext &context, const SourceFilePtr &script,
                const Statement &statement);

// ReplayConstraints.cpp
std::vector<std::string> columnsOf(ReplayContext &context, Table &table,
                                   const Constraint &constraint,
                                   llvm::StringRef inlineColumn);
void addConstraint(ReplayContext &context, Table &table,
                   const Constraint &constraint,
                   llvm::StringRef inlineColumn = "");
void setPrimaryKey(ReplayContext &context, Table &table,
                   const Constraint &constraint);
/// Remarks, and tells, where a unique key of those columns cannot be, because
/// the table is partitioned by others.
bool refusesKey(ReplayContext &context, const Table &table,
                llvm::ArrayRef<std::string> columns);
void addUnique(ReplayContext &context, Table &table,
               const Constraint &constraint,
               llvm::ArrayRef<std::string> columns);
void addCheck(ReplayContext &context, Table &table,
              const Constraint &constraint, llvm::StringRef inlineColumn);

// ReplayDependencies.cpp
bool hasKey(const ReplayContext &context, const Table &table,
            llvm::ArrayRef<std::string> columns);
bool refuseNeededKey(ReplayContext &context, const Table &table,
                     llvm::StringRef name);
bool refuseViewed(ReplayContext &context, const Relation &relation,
                  llvm::StringRef name, llvm::StringRef column = "");
const Column *computedFrom(const ReplayContext &context, const Table &table,
                           const Column &column);
bool refuseComputed(ReplayContext &context, Table &table, const Column &column);
unsigned countUnserved(ReplayContext &context, const Table &table);
void refuseUnserved(ReplayContext &context, const Table &table,
                    unsigned before);
void forUsersOf(ReplayContext &context, const Sequence &sequence,
                llvm::function_ref<void(const Table &, Column &)> visit);
void checkType(ReplayContext &context, const ColumnType &type,
               const Table &table);

// ReplayDrop.cpp
void apply(ReplayContext &context, const Drop &drop);
Table *findIndexedTable(ReplayContext &context, const QualifiedName &on,
                        const QualifiedName &name);

// ReplayDropConstraint.cpp
std::string useOf(ReplayContext &context, const Table &table,
                  const Column &column);
void dropConstraint(ReplayContext &context, Table &table,
                    const AlterAction &action);

// ReplayIndexes.cpp
bool isIndexNameTaken(const ReplayContext &context, const Table &table,
                      llvm::StringRef name);
Index makeIndex(ReplayContext &context, const Constraint &constraint,
                Table &table);
void addIndex(ReplayContext &context, Table &table, Index index);
void apply(ReplayContext &context, const CreateIndex &create);
void useIndex(ReplayContext &context, Table &table,
              const Constraint &constraint);

// ReplayNames.cpp
std::string primaryKeyName(const ReplayContext &context, const Table &table);
std::string indexName(const ReplayContext &context, const Table &table,
                      const Index &index, llvm::StringRef label);
std::string foreignKeyName(const ReplayContext &context, const Table &table,
                           llvm::ArrayRef<std::string> columns);
std::string checkName(const ReplayContext &context, const Table &table,
                      llvm::StringRef inlineColumn);
std::string implicitIndexName(const ReplayContext &context, const Table &table,
                              const Constraint &constraint,
                              llvm::StringRef firstColumn);

// ReplayObjects.cpp
void apply(ReplayContext &context, const Rename &rename);
void apply(ReplayContext &context, const SetSchema &set);
void apply(ReplayContext &context, const CreateSchema &create);
void apply(ReplayContext &context, const CreateExtension &create);
void apply(ReplayContext &context, const SetSearchPath &set);
void apply(ReplayContext &context, const CreateView &create);
void apply(ReplayContext &context, const SetComment &set);
void apply(ReplayContext &context, const CreateSequence &create);
void apply(ReplayContext &context, const OwnSequence &own);
void apply(ReplayContext &context, const AlterSequence &alter);

// ReplayParents.cpp
std::string boundOf(const ReplayContext &context, Range range);
void copyParent(ReplayContext &context, Table &table, const Table &parent);
void alterParents(ReplayContext &context, Table &table,
                  const AlterAction &action);

// ReplayPolicies.cpp
void apply(ReplayContext &context, const ChangePolicy &change);
/// The first policy of the table that uses the column; null if none does.
const ReplayContext::Policy *policyUsing(const ReplayContext &context,
                                         const Table &table,
                                         llvm::StringRef column);
void dropPoliciesUsing(ReplayContext &context, const Table &table,
                       llvm::StringRef column);
void renameInPolicies(ReplayContext &context, const Table &table,
                      llvm::StringRef from, llvm::StringRef to);

// ReplayQuery.cpp
void addQueryColumns(ReplayContext &context, Range query, Table &table,
                     llvm::ArrayRef<ColumnDefinition> names = {});

// ReplayTableChecks.cpp
bool refuseColumns(ReplayContext &context, const Table &table, size_t count);
std::string problemOf(ReplayContext &context, Table &table,
                      const ForeignKey &key, Table &target);
bool hasLooseNumbers(const ReplayContext &context, const Table &table);
void refuseWhole(ReplayContext &context, const Table &table, bool wasLoose);

// ReplayTables.cpp
ColumnType resolve(ReplayContext &context, const TypeName &type,
                   bool *serial = nullptr);
std::optional<ColumnDefault>
makeDefault(ReplayContext &context, Range expression, const ColumnType &type);
Column makeColumn(ReplayContext &context, const ColumnDefinition &definition);
void applyColumnConstraints(ReplayContext &context,
                            const ColumnDefinition &definition, Column &column);
void addOwnedSequence(ReplayContext &context, const Table &table,
                      llvm::StringRef column, const QualifiedName &name,
                      const SequenceClauses &clauses = {});
void finishColumns(ReplayContext &context,
                   llvm::ArrayRef<ColumnDefinition> columns, Table &table);
void apply(ReplayContext &context, const CreateTable &create);
void addConstraints(ReplayContext &context, Table &table,
                    llvm::ArrayRef<ColumnDefinition> columns,
                    llvm::ArrayRef<Constraint> constraints);
void copyKeys(ReplayContext &context, Table &table, const Table &parent);

// ReplayTransactions.cpp
/// Remembers what to come back to, where the script may ask for it. A script is
/// sent as one message, so that its transaction starts with its first statement
/// or after the last COMMIT, whether it says BEGIN or not.
void beginTransaction(ReplayContext &context);
void apply(ReplayContext &context, const Begin &begin);
void apply(ReplayContext &context, const EndTransaction &end);
void apply(ReplayContext &context, const Savepoint &savepoint);

// ReplayTypes.cpp
void addCheck(ReplayContext &context, Domain &domain,
              const Constraint &constraint);
void apply(ReplayContext &context, const CreateType &create);
void apply(ReplayContext &context, const AlterEnum &alter);
void apply(ReplayContext &context, const AlterDomain &alter);

} // namespace holdfast::sql
