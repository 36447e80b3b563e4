#pragma once

#include "diff/ddl/Ddl.h"

namespace holdfast {

/// PostgreSQL and CockroachDB.
class PostgresDdl : public Ddl {
public:
  PostgresDdl(const Catalog &from, const Catalog &to)
      : Ddl(from, to), isCockroach(to.provider == Provider::CockroachDB) {}

  void createSchema(llvm::StringRef name, Statements &out) const override;
  void createExtension(llvm::StringRef name, Statements &out) const override;
  void alterSequence(const Change &change, Statements &out) const override;
  void createEnum(const EnumType &type, Statements &out) const override;
  void alterEnum(const Change &change, Statements &out) const override;
  void dropEnum(const EnumType &type, Statements &out) const override;
  void createTable(const Table &table, Statements &out) const override;
  void dropTable(const Table &table, Statements &out) const override;
  void alterTable(llvm::ArrayRef<Change> changes,
                  Statements &out) const override;
  void alterPrimaryKey(const Change &change, Statements &out) const override;
  void redefineTables(llvm::ArrayRef<Change> changes,
                      Statements &out) const override;
  void createIndex(const Table &table, const Index &index,
                   Statements &out) const override;
  void dropIndex(const Table &table, const Index &index,
                 Statements &out) const override;
  void renameIndex(const Change &change, Statements &out) const override;
  void addForeignKey(const Table &table, const ForeignKey &key,
                     Statements &out) const override;
  void dropForeignKey(const Table &table, const ForeignKey &key,
                      Statements &out) const override;
  void renameForeignKey(const Change &change, Statements &out) const override;

private:
  /// The clauses of one ALTER TABLE and what stands before and after it.
  struct Alteration {
    Statements before, clauses, after;
  };

  /// With the schema in front where Prisma writes one.
  std::string qualified(llvm::StringRef schema, llvm::StringRef name) const;
  std::string nameOf(const Table &table) const {
    return qualified(table.schema, table.name);
  }
  std::string typeOf(const Column &column) const;
  std::string enumTypeOf(const ColumnType &type) const;
  std::string builtinType(const Column &column) const;
  /// Empty where the column has none that is written.
  std::string defaultOf(const Column &column) const;
  std::string constantOf(llvm::StringRef text, const Column &column) const;
  std::string identityOf(const Column &column) const;
  std::string columnOf(const Column &column) const;
  std::string tableOf(const Table &table, llvm::StringRef name) const;

  void addClauses(const Change &change, Alteration &alteration) const;
  void alterColumn(const Change &change, Alteration &alteration) const;
  void dropDefault(const Change &change, Alteration &alteration) const;
  void addSequence(const Change &change, Alteration &alteration) const;

  void alterCockroachEnum(const Change &change, Statements &out) const;
  void replaceEnum(const Change &change, Statements &out) const;
  void redefineTable(const Change &change, Statements &out) const;

  bool isCockroach;
};

} // namespace holdfast
