#pragma once

#include "catalog/Catalog.h"
#include "diff/casts/Cast.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace holdfast {

/// What differs between two columns of one name.
struct ColumnDifference {
  bool arity = false; ///< nullability, or list and scalar
  bool defaultValue = false;
  bool type = false;
  bool autoincrement = false;
  Cast cast = Cast::Same; ///< what becomes of the values where the type changes

  bool any() const { return arity || defaultValue || type || autoincrement; }
};

/// One difference between two catalogs. The pointers lead into the catalogs
/// that were compared; what does not apply is null.
struct Change {
  enum class Kind {
    CreateSchema,
    CreateExtension,
    AlterSequence,
    CreateEnum,
    AlterEnum,
    DropEnum,
    CreateTable,
    DropTable,
    RedefineTable, ///< made anew under another name, and the rows copied
    AddColumn,
    DropColumn,
    AlterColumn,
    RecreateColumn, ///< dropped and added, as no cast exists
    AddPrimaryKey,
    DropPrimaryKey,
    ChangePrimaryKey,
    RenamePrimaryKey,
    CreateIndex,
    DropIndex,
    RenameIndex,
    AddForeignKey,
    DropForeignKey,
    RenameForeignKey,
  };
  Kind kind;
  const Table *fromTable = nullptr;
  const Table *toTable = nullptr;
  const Column *fromColumn = nullptr;
  const Column *toColumn = nullptr;
  const EnumType *fromEnum = nullptr;
  const EnumType *toEnum = nullptr;
  const Index *fromIndex = nullptr;
  const Index *toIndex = nullptr;
  const ForeignKey *fromForeignKey = nullptr;
  const ForeignKey *toForeignKey = nullptr;
  const Sequence *fromSequence = nullptr;
  const Sequence *toSequence = nullptr;
  /// The schema or extension that is created.
  llvm::StringRef name = {};
  /// Of AlterColumn and RecreateColumn.
  ColumnDifference difference = {};
  /// Made again only because its column is: an index of a recreated column, a
  /// foreign key of a redefined table.
  bool again = false;

  /// The table that the change is about, before or after; null for others.
  const Table *table() const { return fromTable ? fromTable : toTable; }
};

/// The contract's word: `drop-column`.
llvm::StringRef spelling(Change::Kind kind);

/// The values of an enum that the change adds, and those that it removes, in
/// the order of the enum that has them.
std::vector<std::string> addedValues(const Change &change);
std::vector<std::string> removedValues(const Change &change);

/// Names of objects that somebody else looks after.
struct ExternalNames {
  /// Whole, with the schema where there are schemas, as prisma.config has them.
  std::vector<std::string> names;
  /// With `*`, `?`, `[…]` and `{a,b}`, for names with and without the schema.
  /// What is no pattern covers nothing.
  std::vector<std::string> patterns;

  bool cover(llvm::StringRef schema, llvm::StringRef name) const;
};

/// What a comparison leaves alone.
struct CompareOptions {
  ExternalNames externalTables;
  ExternalNames externalEnums;
};

/// What turns `from` into `to`, in the order in which Prisma 7.10 goes about
/// it. Left alone, as Prisma does: its own migrations table, tables and enums
/// declared external, PostGIS's tables, views, checks, and database schemas
/// that `to` does not name.
/// Tables of `to` in `equal` are known to be what `from` has, and left alone.
std::vector<Change> compare(const Catalog &from, const Catalog &to,
                            const CompareOptions &options = {},
                            const llvm::DenseSet<const Table *> &equal = {});

} // namespace holdfast
