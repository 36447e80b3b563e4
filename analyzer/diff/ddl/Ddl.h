#pragma once

#include "diff/Change.h"

#include "llvm/ADT/ArrayRef.h"

#include <memory>

namespace holdfast {

/// Writes changes as one database's statements, as Prisma Migrate 7.10 does.
/// Statements have no semicolon.
class Ddl {
public:
  using Statements = std::vector<std::string>;

  /// The catalogs must outlive the writer.
  static std::unique_ptr<Ddl> create(const Catalog &from, const Catalog &to);
  virtual ~Ddl() = default;

  virtual void createSchema(llvm::StringRef name, Statements &out) const;
  virtual void createExtension(llvm::StringRef name, Statements &out) const;
  virtual void alterSequence(const Change &change, Statements &out) const;
  virtual void createEnum(const EnumType &type, Statements &out) const;
  virtual void alterEnum(const Change &change, Statements &out) const;
  virtual void dropEnum(const EnumType &type, Statements &out) const;
  virtual void createTable(const Table &table, Statements &out) const = 0;
  virtual void dropTable(const Table &table, Statements &out) const = 0;
  /// All changes of one table's columns and primary key.
  virtual void alterTable(llvm::ArrayRef<Change> changes,
                          Statements &out) const = 0;
  virtual void alterPrimaryKey(const Change &change, Statements &out) const;
  /// The redefinitions of all tables, each followed by what changes in it.
  virtual void redefineTables(llvm::ArrayRef<Change> changes,
                              Statements &out) const;
  virtual void createIndex(const Table &table, const Index &index,
                           Statements &out) const = 0;
  virtual void dropIndex(const Table &table, const Index &index,
                         Statements &out) const = 0;
  virtual void renameIndex(const Change &change, Statements &out) const;
  virtual void addForeignKey(const Table &table, const ForeignKey &key,
                             Statements &out) const;
  virtual void dropForeignKey(const Table &table, const ForeignKey &key,
                              Statements &out) const;
  virtual void renameForeignKey(const Change &change, Statements &out) const;

protected:
  Ddl(const Catalog &from, const Catalog &to) : from(from), to(to) {}

  const Catalog &from;
  const Catalog &to;
};

std::unique_ptr<Ddl> createPostgresDdl(const Catalog &from, const Catalog &to);
std::unique_ptr<Ddl> createSqliteDdl(const Catalog &from, const Catalog &to);
std::unique_ptr<Ddl> createMysqlDdl(const Catalog &from, const Catalog &to);
std::unique_ptr<Ddl> createSqlServerDdl(const Catalog &from, const Catalog &to);

} // namespace holdfast
