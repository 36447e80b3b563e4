#pragma once

#include "catalog/Catalog.h"
#include "catalog/RenderSql.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/Twine.h"

namespace holdfast {

/// Writes the statements that make a catalog's objects, each after those that
/// it needs.
class SqlRenderer {
public:
  explicit SqlRenderer(const Catalog &catalog)
      : catalog(catalog), isMysql(catalog.provider == Provider::MySQL),
        isSqlite(catalog.provider == Provider::SQLite) {}

  std::string render();
  SqlByPhase renderByPhase();

  // RenderSqlParts.cpp: what adds one thing to a table that is there.
  std::string column(const Table &table, const Column &column);
  std::string index(const Table &table, const Index &index);
  std::string check(const Table &table, const CheckConstraint &check);
  std::string foreignKey(const Table &table, const ForeignKey &key);
  std::string columnCollation(const Table &table, const Column &column,
                              llvm::StringRef collation);
  std::string columnComment(const Table &table, const Column &column);
  std::string notNull(const Table &table, const Column &column);
  std::string addedValues(const EnumType &before, const EnumType &after);

private:
  // Words.
  std::string quoted(llvm::StringRef name) const;
  std::string qualified(llvm::StringRef schema, llvm::StringRef name) const;
  std::string list(llvm::ArrayRef<std::string> names) const;
  std::string literal(llvm::StringRef text) const;

  // Columns and tables.
  std::string typeOf(const ColumnType &type) const;
  std::string defaultOf(const ColumnType &type,
                        const ColumnDefault &value) const;
  static bool hasSequenceDefault(const Column &column);
  static std::string usualSequence(const Table &table, const Column &column);
  const Sequence *sequenceOf(const Table &table, const Column &column) const;
  bool isSerial(const Table &table, const Column &column) const;
  bool isAutoincrement(const Table &table, const Column &column) const;
  std::string valueOf(const Table &table, const Column &column) const;
  std::string columnOf(const Table &table, const Column &column) const;
  std::string checkOf(const CheckConstraint &check) const;
  std::string foreignKeyOf(const ForeignKey &key) const;
  std::string partsOf(llvm::ArrayRef<IndexPart> keyParts) const;
  void orderTables();
  void forTables(llvm::function_ref<void(const Table &)> visit);
  void addTable(const Table &table);
  void addIndex(const Table &table, const Index &index);
  void addForeignKeys(const Table &table);
  void addTablesAndTypes();
  void addTheRest();

  // RenderSqlObjects.cpp
  void addNamespaces();
  void addTypes();
  void addDomain(const Domain &domain);
  bool isMadeByColumn(const Sequence &sequence) const;
  static std::string sequenceClauses(const SequenceOptions &options);
  void addSequences();
  void addOwners();
  void addParents(const Table &table);
  void addView(const View &view);
  void addViews();
  void addComment(const llvm::Twine &object, llvm::StringRef comment);
  void addComments();
  std::string alter(const Table &table, const llvm::Twine &change) const;
  void add(const llvm::Twine &statement) {
    statements.push_back(llvm::StringRef(statement.str()).ltrim('\n').str());
    out += (statement + ";\n").str();
  }

  const Catalog &catalog;
  bool isMysql, isSqlite;
  std::vector<const Table *> tables; ///< parents first
  std::string out;
  std::vector<std::string> statements; ///< those of `out`, without semicolons
};

} // namespace holdfast
