#include "rules/RowSteps.h"

#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

bool readsTable(const sql::Step &reader, const sql::Step &of) {
  if (!reader.rows)
    return false;
  // `UPDATE t SET a = b` reads what it writes.
  if (reader.kind == Kind::Update && reader.isOnTableOf(of))
    return true;
  return any_of(reader.rows->sources,
                [&](const sql::TableFacts &source) { return of.isOn(source); });
}

bool writesTable(const sql::Step &writer, const sql::Step &of) {
  return writer.writesRows() && writer.isOnTableOf(of);
}

bool mayTouch(const sql::Step &step, const sql::Step &of, StringRef column) {
  return step.unknown &&
         step.unknown->names.contains(StringRef(of.table).lower()) &&
         (column.empty() || step.unknown->names.contains(column.lower()));
}

bool names(const sql::Step &step, const sql::Step &of, StringRef column) {
  return step.names && step.names->contains(StringRef(of.table).lower()) &&
         (column.empty() || step.names->contains(column.lower()));
}

bool takesColumn(const sql::Step &reader, StringRef column) {
  std::string name = column.lower();
  return reader.kind == Kind::Merge ||
         any_of(reader.rows->values, [&](const sql::RowFacts::Value &value) {
           return value.all || is_contained(value.names, name);
         });
}

bool setsColumn(const sql::Step &writer, StringRef column) {
  auto isSame = [&](StringRef name) { return name.equals_insensitive(column); };
  if (writer.kind == Kind::Insert && writer.rows->columns.empty())
    return true;
  return writer.rows && any_of(writer.rows->columns, isSame);
}

bool CarriedRows::areAll() const {
  return copies.size() > 1 || any_of(copies, [](const sql::Step *copy) {
           return copy->rows->isWhole;
         });
}

CarriedRows carriedRows(const StepInBranch &redefinition) {
  const sql::Step &drop = redefinition.step;
  CarriedRows carried;
  DenseSet<uint32_t> holders; // tables that got rows of the dropped one
  auto reads = [&](const sql::Step &step, bool isBefore) {
    return any_of(step.rows->sources, [&](const sql::TableFacts &source) {
      return holders.contains(source.id) || (isBefore && drop.isOn(source));
    });
  };
  bool isBefore = true;
  for (const NewMigration &migration : redefinition.review.migrations) {
    for (const sql::Step &step : migration.steps) {
      isBefore &=
          &migration != &redefinition.migration || step.number < drop.number;
      carried.isUnknown |= mayTouch(step, drop);
      bool fills = step.kind == Kind::Insert || step.kind == Kind::Merge ||
                   step.kind == Kind::CreateTable;
      if (!fills || !step.rows || !reads(step, isBefore))
        continue;
      if (step.tableId == drop.afterId)
        carried.copies.push_back(&step);
      else if (step.tableId != sql::unknownTable)
        holders.insert(step.tableId);
    }
    if (&migration == &redefinition.migration)
      break;
  }
  return carried;
}

} // namespace holdfast
