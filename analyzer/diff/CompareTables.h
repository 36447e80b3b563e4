#pragma once

#include "diff/Pairs.h"

#include <array>
#include <deque>

namespace holdfast {

/// Prisma Migrate sorts what it does by these, in this order (7.10), and within
/// one of them by the objects' places in their catalogs.
enum class MigrateStage {
  CreateSchema,
  CreateExtension,
  AlterSequence,
  CreateEnum,
  AlterEnum,
  DropForeignKey,
  DropIndex,
  AlterTable,
  AlterPrimaryKey,
  DropTable,
  DropEnum,
  CreateTable,
  RedefineTables,
  CreateIndex,
  RenameForeignKey,
  AddForeignKey,
  RenameIndex,
};

/// Changes with their places in Prisma's order.
class ChangeList {
public:
  /// Places of the object and of what it is part of, the outer one first.
  using Place = std::array<size_t, 3>;

  /// Changes of one stage and place stay in the order in which they come.
  Change &add(MigrateStage stage, Place place, Change change) {
    entries.push_back({stage, place, std::move(change)});
    return entries.back().change;
  }
  std::vector<Change> inOrder();

private:
  struct Entry {
    MigrateStage stage;
    Place place;
    Change change;
  };
  std::deque<Entry> entries;
};

/// Decides which tables are recreated, as no ALTER TABLE can change them.
void chooseRedefinedTables(Pairs &pairs);

/// Tables with their columns, keys and indexes.
void compareTables(const Pairs &pairs, ChangeList &changes);

} // namespace holdfast
