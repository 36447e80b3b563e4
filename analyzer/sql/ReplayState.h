#pragma once

#include "sql/Database.h"
#include "sql/Parser.h"
#include "sql/Replay.h"

#include "llvm/ADT/DenseSet.h"

namespace holdfast::sql {

struct SelectedItem;
class StepRecorder;

/// The statements' effects on a database: one `run` for each kind.
class ReplayState {
public:
  ReplayState(const Dialect &dialect, Catalog base);

  void apply(const SourceFilePtr &script);
  void markExisting();
  unsigned apply(const SourceFilePtr &script, std::vector<Step> &steps);
  Catalog result() const;
  llvm::ArrayRef<SourceFilePtr> files() const {
    return database.catalog().files;
  }

private:
  friend class StepRecorder;

  void applyElements(Range elements, llvm::StringRef schema);
  void applyRange(const SourceFilePtr &script, Range range, unsigned depth,
                  bool isConditional);
  void applyBlock(const SourceFilePtr &script, const Block &block,
                  const Statement &statement, unsigned depth);
  void applyStatement(const SourceFilePtr &script, const Statement &statement,
                      unsigned depth);

  // ReplayTables.cpp
  void run(const CreateTable &create);
  void finishTable(const CreateTable &create, Table &made);
  bool refuseMissingColumn(const CreateTable &create, Table &table);
  bool collectColumns(const CreateTable &create, Table &table);
  Column makeColumn(const ColumnDefinition &definition);
  ColumnType resolve(const TypeName &type, bool *serial = nullptr);
  void applyColumnConstraints(const ColumnDefinition &definition,
                              Column &column);
  std::optional<ColumnDefault> makeDefault(Range expression,
                                           const ColumnType &type);
  void copyLike(const LikeClause &like, Table &table);
  void copyKeys(Table &table, const Table &parent);
  void copyExactKeys(Table &table, const Table &source);
  void addOwnedSequence(const Table &table, llvm::StringRef column,
                        const QualifiedName &name);
  void finishColumns(llvm::ArrayRef<ColumnDefinition> columns, Table &table);
  void addConstraints(Table &table, llvm::ArrayRef<ColumnDefinition> columns,
                      llvm::ArrayRef<Constraint> constraints);

  // ReplayParents.cpp
  std::string boundOf(Range range) const;
  void copyParent(Table &table, const Table &parent);
  void copyKeysIfMissing(Table &partition, const Table &parent);
  void attachPartition(Table &table, const AlterAction &action);
  void detachPartition(Table &table, const AlterAction &action);
  void alterParents(Table &table, const AlterAction &action);

  // ReplayQuery.cpp
  void addQueryColumns(Range query, Table &table,
                       llvm::ArrayRef<ColumnDefinition> names = {});

  bool columnsOf(const SelectedItem &item, Table *from,
                 std::vector<Column> &columns);

  // ReplayDependencies.cpp
  bool hasKey(const Table &table, llvm::ArrayRef<std::string> columns) const;
  const Table *referenceTo(const Table &table,
                           llvm::ArrayRef<std::string> columns);
  bool refuseNeededKey(const Table &table, llvm::StringRef name);
  bool refuseViewed(const Relation &relation, llvm::StringRef name,
                    llvm::StringRef column = "");
  void forUsersOf(const Sequence &sequence,
                  llvm::function_ref<void(const Table &, Column &)> visit);
  unsigned countUnserved(const Table &table);
  void refuseUnserved(const Table &table, unsigned before);
  void checkType(const ColumnType &type, const Table &table);
  const Column *computedFrom(const Table &table, const Column &column) const;
  bool refuseComputed(Table &table, const Column &column);

  // ReplayTableChecks.cpp
  std::string problemOf(Table &table, const ForeignKey &key, Table &target);
  bool hasLooseNumbers(const Table &table) const;
  void refuseWhole(const Table &table, bool wasLoose);

  // ReplayDrop.cpp
  bool refuseOther(const Drop &drop, const QualifiedName &name);
  void run(const Drop &drop);
  void refuseMissing(const Drop &drop, const QualifiedName &name);
  bool isDropped(const Drop &drop, const Table &table);
  void dropTable(const Drop &drop, const QualifiedName &name);
  void removeTable(Table &table, bool cascade);
  Table *findIndexedTable(const QualifiedName &on, const QualifiedName &name);
  void dropIndex(const Drop &drop, const QualifiedName &name,
                 const QualifiedName &on);
  void removeIndex(Table &table, size_t position, bool cascade);
  void dropRelation(const Drop &drop, const QualifiedName &name);
  bool detachSequence(const Drop &drop, const Sequence &sequence);
  void dropType(const Drop &drop, const QualifiedName &name);
  void dropSchema(const Drop &drop, const QualifiedName &name);
  void dropExtension(const Drop &drop, const QualifiedName &name);

  // ReplayConstraints.cpp
  void addConstraint(Table &table, const Constraint &constraint,
                     llvm::StringRef inlineColumn = "");
  void addPrimaryKey(Table &table, const Constraint &constraint,
                     llvm::ArrayRef<std::string> columns);
  bool isRowid(Table &table, llvm::ArrayRef<std::string> columns);
  void addUnique(Table &table, const Constraint &constraint,
                 llvm::ArrayRef<std::string> columns);
  void nameOnce(Table &table, size_t position, const Constraint &constraint);
  void addForeignKey(Table &table, const Constraint &constraint,
                     llvm::ArrayRef<std::string> columns);
  void addCheck(Table &table, const Constraint &constraint,
                llvm::StringRef inlineColumn);
  std::vector<std::string> columnsOf(Table &table, const Constraint &constraint,
                                     llvm::StringRef inlineColumn);

  void addNotNull(Table &table, const Constraint &constraint);
  void addDefault(Table &table, const Constraint &constraint,
                  llvm::StringRef inlineColumn);
  void setPrimaryKey(Table &table, const Constraint &constraint);
  bool isConstraintTaken(const Table &table, llvm::StringRef name);

  // ReplayIndexes.cpp
  void run(const CreateIndex &create);
  Index makeIndex(const Constraint &constraint, Table &table);
  void addIndex(Table &table, Index index);
  void useIndex(Table &table, const Constraint &constraint);
  bool isIndexNameTaken(const Table &table, llvm::StringRef name) const;

  // ReplayNames.cpp
  std::string primaryKeyName(const Table &table) const;
  std::string indexName(const Table &table, const Index &index,
                        llvm::StringRef label) const;
  std::string nameOfExpression(llvm::StringRef expression) const;
  std::string numberedIndexName(const Table &table,
                                llvm::StringRef first) const;
  std::string foreignKeyName(const Table &table,
                             llvm::ArrayRef<std::string> columns) const;
  std::string checkName(const Table &table, llvm::StringRef inlineColumn) const;
  std::string implicitIndexName(const Table &table,
                                const Constraint &constraint,
                                llvm::StringRef firstColumn) const;

  // ReplayAlterTable.cpp
  void run(const AlterTable &alter);
  void alterOther(const AlterTable &alter);
  bool isOwnColumn(const Table &table, const Table &parent,
                   llvm::StringRef name) const;
  void alter(Table &table, const AlterAction &action);

  // ReplayAlterColumn.cpp
  void addColumn(Table &table, const AlterAction &action);
  void modifyColumn(Table &table, const AlterAction &action);
  void placeColumn(Table &table, llvm::StringRef name,
                   const ColumnDefinition &definition);
  void alterColumn(Table &table, const AlterAction &action);
  void alterGenerated(Table &table, Column &column, const AlterAction &action);
  void dropColumn(Table &table, const AlterAction &action);
  bool refuseKeyColumn(const Table &table, const ColumnDefinition &definition);
  bool isMissingPlace(const Table &table, const ColumnDefinition &definition);

  // ReplayDropConstraint.cpp
  void dropConstraint(Table &table, const AlterAction &action);
  bool dropNameless(Table &table, llvm::StringRef name);
  void dropAllConstraints(Table &table);
  std::string useOf(const Table &table, const Column &column);

  void renameColumn(Table &table, const AlterAction &action);
  void rename(Table &table, const AlterAction &action);
  void renameTable(Table &table, const AlterAction &action);

  // ReplayTypes.cpp
  void run(const CreateType &create);
  void run(const AlterEnum &alter);
  void run(const AlterDomain &alter);
  Domain makeDomain(const CreateType &create, llvm::StringRef schema);
  void addCheck(Domain &domain, const Constraint &constraint);
  void alterCheck(Domain &domain, const AlterAction &action);

  // ReplayObjects.cpp
  void run(const Rename &rename);
  bool renameObject(const Rename &rename, const QualifiedName &from,
                    llvm::StringRef to, bool &missing);
  void run(const SetSchema &set);
  void run(const CreateSchema &create);
  void run(const CreateView &create);
  void run(const SetComment &set);
  void run(const CreateSequence &create);
  void run(const OwnSequence &own);
  void run(const CreateExtension &create);
  void run(const SetSearchPath &set);
  void run(const SetReferenceChecks &set) { checksReferences = set.on; }
  ViewUses usesOf(const CreateView &create);

  // ReplayTransactions.cpp
  void beginTransaction();
  void run(const EndTransaction &end);

  // Names.
  /// The schema in which an unqualified new object lands.
  /// The schema as the catalog spells it.
  std::string schemaNamed(llvm::StringRef name) const;
  std::string creationSchema(const QualifiedName &name, bool temporary = false);
  /// Where the name is found; `schema` is empty if nowhere.
  const Relation *findRelation(const QualifiedName &name, std::string &schema);
  Table *findTable(const QualifiedName &name);
  bool findType(const QualifiedName &name, std::string &schema);

  Origin origin(Range range) const {
    return {Origin::Kind::Statement, spanOf(range)};
  }
  Span spanOf(Range range) const {
    return decodedSpan ? decodedSpan : file->span(range);
  }
  void remark(StatementRemark::Kind kind, const llvm::Twine &message);
  void refuse(const llvm::Twine &message);
  bool isPartlyKnown(const Table &table) const {
    return partlyKnown.contains(database.positionOf(table));
  }
  /// A column is missing; no refusal where it may be one that is not known.
  void refuseColumn(const Table &table, const llvm::Twine &message) {
    if (!isPartlyKnown(table))
      refuse(message);
  }
  llvm::StringRef text(Range range) const { return file->text(range); }

  const Dialect *dialect;
  Database database;
  std::vector<std::string> searchPath;
  /// What SET LOCAL replaced until the end of the transaction.
  std::optional<std::vector<std::string>> outerSearchPath;
  bool checksReferences = true; ///< MySQL's FOREIGN_KEY_CHECKS
  /// Schema of the types that an extension brings.
  llvm::StringMap<std::string> extensionSchemas;
  std::vector<StatementRemark> remarks;
  /// Tables from queries whose columns are not all known, by position.
  llvm::DenseSet<uint32_t> partlyKnown;
  /// … and the remarks that say so.
  std::vector<std::pair<uint32_t, size_t>> columnRemarks;
  /// Tables and files up to here were there before the mark.
  size_t existingTables = 0;
  size_t existingFiles = 0;
  StepRecorder *recorder = nullptr; ///< while a script's steps are taken down

  /// The state when the transaction began; null unless it may be undone.
  struct Before {
    Database database;
    std::vector<std::string> searchPath;
    llvm::StringMap<std::string> extensionSchemas;
    llvm::DenseSet<uint32_t> partlyKnown;
    std::vector<std::pair<uint32_t, size_t>> columnRemarks;
    size_t steps; ///< that were taken down by then
  };
  std::shared_ptr<const Before> before;

  // The statement at work.
  SourceFilePtr script;
  const SourceFile *file = nullptr;
  Range statementRange;
  bool conditional = false;
  /// … and its actions, where it alters a table.
  llvm::ArrayRef<AlterAction> actions;
  /// The columns of the table at work are not all known.
  bool incomplete = false;
  bool failed = false; ///< something of it was refused
  /// The statement in whose string literal the one at work stands, if that
  /// does not stand in the script as it is.
  Span decodedSpan;
};

/// The columns of an index, an empty name for an expression.
std::vector<std::string> columnNames(const Index &index);
/// Whether both do the same, apart from their names.
bool sameKey(const Index &a, const Index &b);

/// A name as users write it: `schema.name`.
std::string spelling(const QualifiedName &name);

} // namespace holdfast::sql
