#include "diff/ddl/Ddl.h"

#include "llvm/Support/ErrorHandling.h"

using namespace llvm;

namespace holdfast {

std::unique_ptr<Ddl> Ddl::create(const Catalog &from, const Catalog &to) {
  switch (to.provider) {
  case Provider::PostgreSQL:
  case Provider::CockroachDB:
  case Provider::MongoDB: // its catalog is empty
    return createPostgresDdl(from, to);
  case Provider::SQLite:
    return createSqliteDdl(from, to);
  case Provider::MySQL:
    return createMysqlDdl(from, to);
  case Provider::SQLServer:
    return createSqlServerDdl(from, to);
  }
  llvm_unreachable("covered switch");
}

// A comparison makes these changes only for databases that override them.

void Ddl::createSchema(StringRef, Statements &) const {
  llvm_unreachable("no schemas in this database");
}

void Ddl::createExtension(StringRef, Statements &) const {
  llvm_unreachable("no extensions in this database");
}

void Ddl::alterSequence(const Change &, Statements &) const {
  llvm_unreachable("no sequences compared in this database");
}

void Ddl::createEnum(const EnumType &, Statements &) const {
  llvm_unreachable("no enum types in this database");
}

void Ddl::alterEnum(const Change &, Statements &) const {
  llvm_unreachable("no enum types in this database");
}

void Ddl::dropEnum(const EnumType &, Statements &) const {
  llvm_unreachable("no enum types in this database");
}

void Ddl::alterPrimaryKey(const Change &, Statements &) const {
  llvm_unreachable("primary keys are not altered in this database");
}

void Ddl::redefineTables(ArrayRef<Change>, Statements &) const {
  llvm_unreachable("no table is redefined in this database");
}

void Ddl::renameIndex(const Change &, Statements &) const {
  llvm_unreachable("no index is renamed in this database");
}

void Ddl::addForeignKey(const Table &, const ForeignKey &, Statements &) const {
  llvm_unreachable("foreign keys are part of the table in this database");
}

void Ddl::dropForeignKey(const Table &, const ForeignKey &,
                         Statements &) const {
  llvm_unreachable("foreign keys are part of the table in this database");
}

void Ddl::renameForeignKey(const Change &, Statements &) const {
  llvm_unreachable("no foreign key is renamed in this database");
}

} // namespace holdfast
