#include "guard/ColumnCopies.h"

#include "diff/casts/CastOutcome.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

using Kind = sql::Step::Kind;
using sql::Step;

std::string ColumnCopies::copyOf(uint32_t tableId, StringRef column) const {
  for (const auto &[place, now] : copies)
    if (place.first == names.rootOf(tableId) && now == column)
      return place.second;
  return "";
}

/// Whether the new column can hold each value of the old one as it is. A server
/// fails where a text is no value of an enum.
bool ColumnCopies::keepsValues(const Step &update,
                               const sql::RowFacts::Assigned &assigned) const {
  if (!update.before)
    return false;
  const Column *from = update.before->findColumn(assigned.source),
               *to = update.before->findColumn(assigned.column);
  if (!from || !to ||
      conversions.mayLose(from->type, assigned.casts, to->type, update))
    return false;
  auto isEnum = [&](const ColumnType &type) {
    return existing.findEnum(type.schema, type.name) != nullptr;
  };
  CastContext context{existing.provider, isEnum(from->type), isEnum(to->type)};
  if (from->type == to->type || context.fromEnum || !to->type.schema.empty())
    return true;
  Cast cast = castBetween(from->type, to->type, context);
  CastOutcome outcome =
      outcomeOfCast(from->type, to->type, existing.provider, Conversion::Cast);
  return cast == Cast::Same || cast == Cast::Safe || outcome.isKnown;
}

void ColumnCopies::addCopies(const Step &update) {
  uint32_t root = names.rootOf(update.tableId);
  for (const std::string &column : update.rows->overwritten)
    copies.erase({root, StringRef(column).lower()});
  for (const sql::RowFacts::Assigned &assigned : update.rows->assigned) {
    const Column *source = names.column(update.tableId, assigned.source);
    if (assigned.takesAll && !update.conditional &&
        !update.options.ignoresErrors && source &&
        !names.column(update.tableId, assigned.column) &&
        keepsValues(update, assigned))
      copies[{root, StringRef(assigned.column).lower()}] = source->name;
  }
}

void ColumnCopies::pass(const Step &step) {
  if (!names.table(step.tableId))
    return;
  Place place{names.rootOf(step.tableId), StringRef(step.name).lower()};
  bool isRename = step.kind == Kind::RenameColumn;
  if (step.kind == Kind::Update)
    addCopies(step);
  else if (isRename || step.kind == Kind::DropColumn ||
           step.kind == Kind::AlterColumn)
    if (auto known = copies.find(place); known != copies.end()) {
      bool isChanged = step.from && step.to && step.from->type != step.to->type;
      if (isRename)
        copies[{place.first, StringRef(step.newName).lower()}] = known->second;
      if (isRename || isChanged || step.kind == Kind::DropColumn)
        copies.erase(copies.find(place));
    }
}

} // namespace holdfast::guard
