#pragma once

#include "catalog/Catalog.h"

#include <vector>

namespace holdfast {

/// One difference between two catalogs. The pointers lead into the catalogs
/// that were compared; what does not apply is null.
struct Change {
  enum class Kind {
    CreateTable,
    DropTable,
    AddColumn,
    DropColumn,
    AlterColumn,
    CreateEnum,
    DropEnum,
    AlterEnum,
  };
  Kind kind;
  const Table *fromTable = nullptr;
  const Table *toTable = nullptr;
  const Column *fromColumn = nullptr;
  const Column *toColumn = nullptr;
  const EnumType *fromEnum = nullptr;
  const EnumType *toEnum = nullptr;
};

/// Which tables a comparison leaves alone.
struct CompareOptions {
  /// Names as in prisma.config's `tables.external` and `enums.external`.
  std::vector<std::string> externalTables;
  std::vector<std::string> externalEnums;
};

/// What turns `from` into `to`, in the order of `from`'s objects, then what is
/// only in `to`. Left alone, as Prisma 7.10 does: Prisma's own migrations
/// table, tables and enums declared external, PostGIS's tables, and database
/// schemas that `to` does not name.
std::vector<Change> compare(const Catalog &from, const Catalog &to,
                            const CompareOptions &options = {});

} // namespace holdfast
