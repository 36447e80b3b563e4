#pragma once

#include "catalog/SqlStatements.h"
#include "diff/PushCheck.h"
#include "diff/casts/CastOutcome.h"
#include "review/Comparison.h"
#include "rules/Fixes.h"

#include "llvm/ADT/STLFunctionalExtras.h"

/// What rules about the changes of a comparison share.
namespace holdfast {

/// A change of a database, in its place.
struct ChangeOfDatabase {
  const Comparison &comparison;
  const Change &change;

  Provider provider() const { return comparison.existing->provider; }
  bool isOn(Provider other) const { return provider() == other; }

  /// A name quoted as the database wants it.
  std::string quoted(llvm::StringRef name) const;
  std::string quotedList(llvm::ArrayRef<std::string> names) const;
  /// A table quoted, with its schema if it is not the usual one.
  std::string quoted(const Table &table) const;
  /// A table for statements about it.
  SqlTable inSql(const Table &table) const;
  /// The changed table, and its changed column, as they are quoted.
  std::string table() const { return quoted(*change.table()); }
  std::string column() const;
  /// A type as a statement has it.
  std::string sqlType(const ColumnType &type) const;
  /// Names as messages have them: `` `a`, `b` ``.
  static std::string ticked(llvm::ArrayRef<std::string> names);
  /// The same as one key: `` `a` ``, or `` (`a`, `b`) ``.
  static std::string combined(llvm::ArrayRef<std::string> names);
  /// Columns of a table: `` `Post.a`, `Post.b` ``.
  static std::string ticked(llvm::StringRef table,
                            llvm::ArrayRef<std::string> columns);

  /// ` in 1,204 rows`, or nothing where nobody counted.
  std::string inRows() const;
  /// The rows of the table that the change starts from, as itsRows() has them.
  std::string itsRows() const;
  /// The type in Prisma's words, ticked.
  std::string words(const ColumnType &type) const;
};

/// `its 1,204 rows`, `about 1,204 rows`, or `its rows` where nobody counted.
std::string itsRows(const Comparison &comparison, const Table &table);

/// Visits every change that no finding about a renamed object stands for.
void forChanges(const RuleContext &context,
                llvm::function_ref<void(const ChangeOfDatabase &)> visit);

/// Reports at the place, about the table and column of the change, with what a
/// push does.
DiagnosticBuilder reportChange(Reporter &reporter, const Rule &rule,
                               const ChangeOfDatabase &change, Span place,
                               const llvm::Twine &message);

/// Two tables of one name, before and after, and how they are compared.
struct TablesOfDatabase {
  const Comparison &comparison;
  /// The first change of the two.
  const Change &change;
  const Table &from;
  const Table &to;
};

/// Visits the tables that a comparison changes and that exist before and after.
void forChangedTables(const RuleContext &context,
                      llvm::function_ref<void(const TablesOfDatabase &)> visit);

/// The foreign key of `table` over the same columns to the same table, or null.
const ForeignKey *findLike(const Table &table, const ForeignKey &key);

/// What deletions no longer do, or are no longer stopped by, when a foreign key
/// of the table is gone.
std::string withoutKey(const ForeignKey &key, llvm::StringRef table);

/// Whether a deletion takes more with it than before.
bool reachesFurther(ReferentialAction before, ReferentialAction after);

/// The columns, ticked, by which a table is partitioned and which a new key
/// over `columns` lacks, so that PostgreSQL and MySQL refuse it; nothing where
/// it lacks none, has no columns, or the partitioning is by expressions.
std::optional<std::string>
missingPartitionKey(const Table &table, llvm::ArrayRef<std::string> columns);

/// The table of an implicit many-to-many relation.
bool isJoinTable(const Table &table);

/// Says what type the field needs for its column to stay as it is.
void noteTypeToKeep(DiagnosticBuilder &finding, const RuleContext &context,
                    const ChangeOfDatabase &change);

// Which rule a change of a column belongs to.

/// The column becomes a list, or ceases to be one.
bool isListChange(const Change &change);
/// Whether Prisma warns of the cast of a type to a smaller one of its family.
bool isNarrowing(const ColumnType &from, const ColumnType &to,
                 Provider provider);
/// What the server makes of the values of a column that it converts; nothing is
/// known where no column is, or a list ends or begins.
CastOutcome outcomeOf(const Change &change, Provider provider);

/// The rule that says what becomes of the values.
enum class CastRule { None, Lossy, Narrowed, Risky };
CastRule castRuleOf(const Change &change, Provider provider);
/// NULLs stand in the way.
bool makesRequired(const Change &change, Provider provider);
/// An added column that rows which exist have no value for.
bool needsValue(const Change &change);

} // namespace holdfast
