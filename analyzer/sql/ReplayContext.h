#pragma once

#include "sql/Database.h"
#include "sql/Replay.h"
#include "sql/Routine.h"
#include "sql/Statements.h"
#include "sql/Trigger.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"

#include <set>

namespace holdfast::sql {

class StepRecorder;

/// What scripts have made so far, and the statement at work: what the effects
/// of statements (Effects.h) read and change.
struct ReplayContext {
  ReplayContext(const Dialect &dialect, Catalog base);

  // Names.
  /// The schema as the catalog spells it.
  std::string schemaNamed(llvm::StringRef name) const;
  /// The schema in which an unqualified new object lands.
  std::string creationSchema(const QualifiedName &name, bool temporary = false);
  /// Where the name is found; `schema` is empty if nowhere.
  const Relation *findRelation(const QualifiedName &name, std::string &schema);
  Table *findTable(const QualifiedName &name);
  bool findType(const QualifiedName &name, std::string &schema);

  // The statement at work.
  Origin origin(Range range) const {
    return {Origin::Kind::Statement, spanOf(range)};
  }
  Span spanOf(Range range) const {
    return decodedSpan ? decodedSpan : file->span(range);
  }
  llvm::StringRef text(Range range) const { return file->text(range); }
  void remark(StatementRemark::Kind kind, const llvm::Twine &message);
  /// `isCertain`: for what is there, and not for what seems to be missing.
  void refuse(const llvm::Twine &message, bool isCertain = false);
  void refuseCertainly(const llvm::Twine &message) { refuse(message, true); }
  bool isPartlyKnown(const Table &table) const {
    return partlyKnown.contains(database.positionOf(table));
  }
  /// A column is missing; no refusal where it may be one that is not known.
  void refuseColumn(const Table &table, const llvm::Twine &message) {
    if (!isPartlyKnown(table))
      refuse(message);
  }

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
  /// Tables made since that have taken the place of one from before, with its
  /// rows, by position.
  llvm::DenseSet<uint32_t> successors;
  /// Checks that were added without a look at the rows: by the position of
  /// their table, and their name.
  std::set<std::pair<uint32_t, std::string>> unvalidated;
  /// A row security policy of a table, by its position. One whose conditions
  /// read other tables is none of them, as their columns are not told apart.
  struct Policy {
    uint32_t table;
    std::string name;
    std::vector<std::string> columns; ///< in lower case
  };
  std::vector<Policy> policies;
  /// Statements do what the routines do that they call, too.
  bool followsCalls = false;
  llvm::StringMap<std::vector<Routine>> routines; ///< by name, in lower case
  std::vector<Trigger> triggers;
  std::vector<EventTrigger> eventTriggers;
  std::optional<FiringRow> firing;  ///< while the body of a trigger runs
  StepRecorder *recorder = nullptr; ///< while a script's steps are taken down

  /// The state when the transaction began; null unless it may be undone.
  struct Before {
    Database database;
    std::vector<std::string> searchPath;
    llvm::StringMap<std::string> extensionSchemas;
    llvm::DenseSet<uint32_t> partlyKnown;
    std::vector<std::pair<uint32_t, size_t>> columnRemarks;
    std::vector<Policy> policies;
    size_t steps; ///< that were taken down by then
  };
  std::shared_ptr<const Before> before;
  /// The states at the savepoints since then, by their names.
  std::vector<std::pair<std::string, std::shared_ptr<const Before>>> savepoints;

  // The statement at work.
  SourceFilePtr script;
  const SourceFile *file = nullptr;
  Range statementRange;
  bool conditional = false;
  unsigned depth = 0; ///< in how many blocks it stands
  /// … and its actions, where it alters a table.
  llvm::ArrayRef<AlterAction> actions;
  /// The columns of the table at work are not all known.
  bool incomplete = false;
  bool failed = false; ///< something of it was refused
  /// The statement in whose string literal the one at work stands, if that
  /// does not stand in the script as it is.
  Span decodedSpan;

  /// MySQL: the database at work, where that is known.
  std::string databaseName;
};

/// The columns of an index, an empty name for an expression.
std::vector<std::string> columnNames(const Index &index);
/// Whether both do the same, apart from their names.
bool sameKey(const Index &a, const Index &b);

/// A name as users write it: `schema.name`.
std::string spelling(const QualifiedName &name);

} // namespace holdfast::sql
