#include "sql/Effects.h"
#include "sql/StepRecorder.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What is only known of a step after its statement, or after the script.
namespace holdfast::sql {

using Kind = Step::Kind;

/// The values that a column of the type can hold, where it is an enum.
static ArrayRef<std::string> valuesOf(const ColumnType &type,
                                      const Catalog &catalog) {
  if (!type.values.empty())
    return type.values;
  const EnumType *found = catalog.findEnum(type.schema, type.name);
  return found ? ArrayRef(found->values) : ArrayRef<std::string>();
}

static std::vector<std::string> lostValues(const Step &step,
                                           const Catalog &catalog) {
  ArrayRef<std::string> before = valuesOf(step.from->type, catalog);
  ArrayRef<std::string> after = valuesOf(step.to->type, catalog);
  std::vector<std::string> lost;
  if (!after.empty())
    copy_if(before, std::back_inserter(lost), [&](const std::string &value) {
      return !is_contained(after, value);
    });
  return lost;
}

/// Takes in what the statement left: the column as it is now, and names that
/// the server gave.
void StepRecorder::complete(Step &step) {
  const Table *now = tableNow(step);
  if (!now)
    return;
  bool renames = !step.newName.empty();
  if (step.kind == Kind::AddColumn || step.kind == Kind::AlterColumn)
    if (const Column *column =
            findColumn(*now, renames ? step.newName : step.name))
      step.to = *column;
  if (step.kind == Kind::AlterColumn && step.from && step.to)
    step.lostValues = lostValues(step, context.database.catalog());
  auto sameColumns = [](const Index &a, const Index &b) {
    return columnNames(a) == columnNames(b);
  };
  if (step.index && step.index->name.empty())
    for (const Index &index : now->indexes)
      if (sameColumns(index, *step.index))
        step.name = step.index->name = index.name;
  if (step.foreignKey && step.foreignKey->name.empty())
    for (const ForeignKey &key : now->foreignKeys)
      if (key.columns == step.foreignKey->columns)
        step.name = step.foreignKey->name = key.name;
}

void StepRecorder::takeBack(size_t count) {
  for (size_t i = count; i < steps.size(); ++i) {
    positions.erase(i);
    expressions.erase(i);
  }
  steps.erase(steps.begin() + count, steps.end());
  current = steps.size();
}

void StepRecorder::finish() {
  for (size_t i = first; i < steps.size(); ++i) {
    Step &drop = steps[i];
    if (drop.kind != Kind::DropTable)
      continue;
    for (size_t j = i + 1; j < steps.size(); ++j) {
      const Step &later = steps[j];
      if (later.kind != Kind::RenameTable || later.newName != drop.table ||
          !later.isNew)
        continue;
      drop.kind = Kind::RedefineTable;
      drop.after = later.before;
    }
  }
}

} // namespace holdfast::sql
