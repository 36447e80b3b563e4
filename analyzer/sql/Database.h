#pragma once

#include "sql/Dialect.h"

#include "catalog/Catalog.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringMap.h"

namespace holdfast::sql {

/// What a name of a schema stands for. `position` is that of the object in its
/// list of the catalog; for an index and a primary key that of the table.
struct Relation {
  enum class Kind { Table, View, Sequence, Index };
  Kind kind;
  uint32_t position;

  bool operator==(const Relation &other) const {
    return kind == other.kind && position == other.position;
  }
};

/// What a view's query names, as far as drops may take the view along.
struct ViewUses {
  std::vector<Relation> sources;
  std::vector<std::string> names; ///< columns among others
  bool allColumns = false;
};

/// A catalog under change: finds objects by name in constant time, and keeps
/// what refers to an object right when that is renamed or goes. A plain value;
/// positions stay valid, as dropped objects only lose their name until take().
class Database {
public:
  Database(const Dialect &dialect, Catalog base);

  const Dialect &dialect() const { return *facts; }
  Catalog &catalog() { return state; }
  const Catalog &catalog() const { return state; }
  /// The catalog without dropped and temporary objects.
  Catalog take() const;

  // Lookup.
  const Relation *find(llvm::StringRef schema, llvm::StringRef name) const;
  Table *findTable(llvm::StringRef schema, llvm::StringRef name);
  Column *findColumn(Table &table, llvm::StringRef name) const;
  bool hasSchema(llvm::StringRef name) const;
  bool isSchemaEmpty(llvm::StringRef name) const;
  /// Whether both name the same column.
  bool sameColumn(llvm::StringRef a, llvm::StringRef b) const;
  bool sameTable(llvm::StringRef a, llvm::StringRef b) const;
  /// Names of indexes and constraints, which follow the columns' rule.
  bool sameName(llvm::StringRef a, llvm::StringRef b) const {
    return sameColumn(a, b);
  }
  EnumType *findEnum(llvm::StringRef schema, llvm::StringRef name);
  bool hasType(llvm::StringRef schema, llvm::StringRef name) const;

  // Tables.
  Table &addTable(Table table);
  void dropTable(Table &table);
  /// False if the name is taken.
  bool renameTable(Table &table, llvm::StringRef schema, llvm::StringRef name);
  void dropColumn(Table &table, llvm::StringRef name);
  void renameColumn(Table &table, llvm::StringRef name,
                    llvm::StringRef newName);

  /// Makes `child` a partition or an heir of `parent`: it gets what that gets.
  /// `bound` is that of a partition, and empty for an heir.
  void inherit(const Table &child, const Table &parent,
               llvm::StringRef bound = "");
  void disinherit(const Table &child);
  void disinherit(const Table &child, const Table &parent);
  /// The tables that inherit from this one, and those from them, by position.
  std::vector<uint32_t> heirsOf(const Table &table) const;
  bool isPartition(const Table &table) const;
  uint32_t positionOf(const Table &table) const {
    return static_cast<uint32_t>(&table - state.tables.data());
  }
  /// The foreign keys of other tables that refer to this one.
  std::vector<std::pair<const Table *, const ForeignKey *>>
  referencesTo(const Table &table) const;
  void dropReferencesTo(const Table &table,
                        llvm::ArrayRef<std::string> columns);

  // Keys, indexes and constraints of a table.
  void setPrimaryKey(Table &table, PrimaryKey key);
  void dropPrimaryKey(Table &table);
  void addIndex(Table &table, Index index);
  void dropIndex(Table &table, size_t position);
  void renameIndex(Table &table, size_t position, llvm::StringRef name);
  bool renameIndex(Table &table, llvm::StringRef name, llvm::StringRef newName);
  void addForeignKey(Table &table, ForeignKey key);
  void addCheck(Table &table, CheckConstraint check);
  void dropOwnedSequences(const Table &table, llvm::StringRef column);
  /// Makes a column own the sequence; nobody if `table` is null.
  void setOwner(Sequence &sequence, const Table *table, llvm::StringRef column);
  /// Whether a constraint of the table has this name; indexes that belong to
  /// one are among them.
  bool hasConstraint(const Table &table, llvm::StringRef name) const;
  bool dropConstraint(Table &table, llvm::StringRef name);
  bool renameConstraint(Table &table, llvm::StringRef name,
                        llvm::StringRef newName);

  /// Adds the index that MySQL wants for a foreign key, unless there is one.
  void addImplicitIndex(Table &table, const ForeignKey &key, std::string name);
  /// Drops those that another index or the primary key makes superfluous.
  void dropSuperfluousIndexes(Table &table);
  /// Drops those that `added` makes superfluous, so that it can have the name.
  void makeRoomFor(Table &table, const Index &added);

  // Other objects. Those that add return false if the name is taken.
  bool addView(View view, ViewUses uses = {});
  void setViewUses(uint32_t position, ViewUses uses);
  const ViewUses &viewUsesOf(uint32_t position) const {
    return viewUses[position];
  }
  /// Drops the views whose query names the relation, and those that name them.
  /// With a column, only those that use that.
  void dropViewsUsing(Relation relation, llvm::StringRef column = "");
  /// A view whose query certainly names the relation, and the column if one is
  /// given; null if none is known.
  const View *findViewUsing(Relation relation, llvm::StringRef column) const;
  bool addSequence(Sequence sequence);
  void dropRelation(llvm::StringRef schema, llvm::StringRef name);
  bool renameRelation(llvm::StringRef schema, llvm::StringRef name,
                      llvm::StringRef newSchema, llvm::StringRef newName);
  bool addEnum(EnumType type);
  bool addDomain(Domain domain);
  Domain *findDomain(llvm::StringRef schema, llvm::StringRef name);
  bool addType(llvm::StringRef schema, llvm::StringRef name);
  /// Takes the columns of the type along.
  void dropType(llvm::StringRef schema, llvm::StringRef name);
  bool isTypeUsed(llvm::StringRef schema, llvm::StringRef name) const;
  bool renameType(llvm::StringRef schema, llvm::StringRef name,
                  llvm::StringRef newSchema, llvm::StringRef newName);
  void noteTypeUse(const Table &table, const ColumnType &type);
  void renameSchema(llvm::StringRef name, llvm::StringRef newName);
  void dropSchema(llvm::StringRef name);

  /// The name that the server gives a nameless object: the parts with `label`
  /// after, cut to the longest length, with a number if it is taken.
  std::string chooseName(llvm::StringRef schema, llvm::StringRef first,
                         llvm::StringRef second, llvm::StringRef label,
                         bool isRelation) const;
  /// Whether the expression uses the column; a text in quotes does not count.
  bool mentions(llvm::StringRef expression, llvm::StringRef column) const;
  bool isConstraintNameTaken(llvm::StringRef schema,
                             llvm::StringRef name) const;

private:
  std::string key(llvm::StringRef schema, llvm::StringRef name) const;
  void dropDefaultsFrom(const std::string &type);
  void renameDefaultsFrom(const std::string &type, const std::string &newType);
  void renameInTexts(Table &table, llvm::StringRef name,
                     llvm::StringRef newName);
  void registerParents();
  void renameInViews(Relation relation, llvm::StringRef from,
                     llvm::StringRef schema, llvm::StringRef name);
  void renameColumnInViews(Relation relation, llvm::StringRef from,
                           llvm::StringRef to);
  void leaveIndex(Table &table, size_t position, llvm::StringRef column);
  void registerTable(const Table &table);
  void unregisterTable(const Table &table);
  void registerIndex(const Table &table, llvm::StringRef name);
  void unregisterIndex(const Table &table, llvm::StringRef name);
  void addReferrer(llvm::StringRef schema, llvm::StringRef name,
                   const Table &referrer);
  std::vector<uint32_t> referrersOf(const Table &table) const;
  std::vector<uint32_t> sequencesOf(const Table &table) const;
  void noteOwner(uint32_t sequence);
  std::vector<uint32_t> usersOfType(llvm::StringRef schema,
                                    llvm::StringRef name) const;
  void countConstraint(const Table &table, llvm::StringRef name, int change);
  template <typename Function> void forReferences(const Table &table, Function);
  bool refersTo(const ForeignKey &foreignKey, const Table &table) const;
  void dropReferences(const Table &table,
                      llvm::function_ref<bool(const ForeignKey &)> goes);
  void dropForeignKeys(Table &table,
                       llvm::function_ref<bool(const ForeignKey &)> goes);

  const Dialect *facts;
  Catalog state;
  llvm::StringMap<Relation> relations;
  /// Position of an enum, or noEnum for any other type.
  llvm::StringMap<uint32_t> types;
  static constexpr uint32_t noEnum = ~0u;
  /// How many constraints of a schema have the name.
  llvm::StringMap<unsigned> constraintNames;
  // Who ever referred to a table, owned a sequence or had a type, so that
  // renames and drops need not look at everything. Positions by the name of
  // the object; who no longer does so may still be listed.
  llvm::StringMap<llvm::SmallVector<uint32_t, 1>> referrers;
  llvm::StringMap<llvm::SmallVector<uint32_t, 1>> ownedSequences;
  llvm::StringMap<llvm::SmallVector<uint32_t, 1>> typeUsers;
  /// The parents of a table, by position as relations are.
  struct Parent {
    uint32_t position;
    std::string bound;
  };
  llvm::DenseMap<uint32_t, llvm::SmallVector<Parent, 1>> parents;
  /// Those that are or were children of a table.
  llvm::DenseMap<uint32_t, llvm::SmallVector<uint32_t, 1>> children;
  std::vector<ViewUses> viewUses; ///< of each view, in their order
};

/// Each position once, in order.
std::vector<uint32_t> sortedPositions(llvm::ArrayRef<uint32_t> positions);

/// Temporary objects live here until take(); no server has such a schema.
inline constexpr llvm::StringLiteral temporarySchema = "pg_temp";

} // namespace holdfast::sql
