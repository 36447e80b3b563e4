#include "review/UnknownChanges.h"

using namespace llvm;

namespace holdfast {

/// The columns of an index; those that an expression has are not told.
static std::vector<std::string> columnsOf(const Index &index) {
  std::vector<std::string> columns;
  for (const IndexPart &part : index.parts)
    if (!part.column.empty())
      columns.push_back(part.column);
  return columns;
}

static bool restsOnUnknownKey(const Change &change, const Unknown &unknown) {
  using Kind = Change::Kind;
  const std::string &table = change.table()->name;
  switch (change.kind) {
  case Kind::CreateIndex:
    return unknown.mayHaveIndex(table, columnsOf(*change.toIndex));
  case Kind::DropIndex:
  case Kind::RenameIndex:
    return unknown.mayHaveDroppedIndex(table, change.fromIndex->name);
  case Kind::DropForeignKey:
  case Kind::RenameForeignKey:
    return unknown.mayHaveDroppedIndex(table, change.fromForeignKey->name);
  case Kind::AddForeignKey:
  case Kind::AddPrimaryKey:
  case Kind::ChangePrimaryKey:
  case Kind::DropPrimaryKey:
  case Kind::RenamePrimaryKey:
    return unknown.mayHaveKey(table);
  default:
    return false;
  }
}

bool restsOnUnknown(const Change &change, const Unknown &unknown) {
  using Kind = Change::Kind;
  if (unknown.empty())
    return false;
  switch (change.kind) {
  case Kind::CreateTable:
    return unknown.mayHaveTable(change.toTable->name);
  case Kind::DropTable:
    return unknown.mayHaveDropped(change.fromTable->name);
  case Kind::AddColumn:
    return unknown.mayHaveColumn(change.toTable->name, change.toColumn->name);
  case Kind::DropColumn:
    return unknown.mayHaveDropped(change.fromTable->name,
                                  change.fromColumn->name);
  case Kind::AlterColumn:
  case Kind::RecreateColumn:
    return unknown.mayHaveAltered(change.fromTable->name,
                                  change.fromColumn->name);
  case Kind::CreateEnum:
    return unknown.mayHaveType(change.toEnum->name);
  case Kind::AlterEnum:
    return unknown.mayHaveType(change.fromEnum->name);
  case Kind::DropEnum:
    return unknown.mayHaveDroppedType(change.fromEnum->name);
  default:
    return change.table() && restsOnUnknownKey(change, unknown);
  }
}

} // namespace holdfast
