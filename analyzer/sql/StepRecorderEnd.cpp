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
  if (step.kind == Kind::CreateTable) {
    QualifiedName name;
    name.schema.text = step.schema;
    name.name.text = step.name;
    if (const Table *made = context.findTable(name)) {
      step.tableId = context.database.positionOf(*made);
      if (step.rows)
        step.after = snapshotOf(*made);
    }
    return;
  }
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

void StepRecorder::recordClientCommand(const SourceFilePtr &script,
                                       Range command) {
  if (command.empty())
    return;
  StringRef word = script->text(command);
  current = steps.size();
  Step &step = steps.emplace_back();
  step.number = statements++;
  step.span = step.statement = script->span(command);
  step.refusal = ("`" + word + "` is a command of " +
                  (word.starts_with("\\") ? "psql" : "the mysql client") +
                  ", which the server does not know.")
                     .str();
}

void StepRecorder::refuse(const Twine &message) {
  for (Step &step : MutableArrayRef(steps).drop_front(current))
    step.refusal = message.str();
}

void StepRecorder::takeBack(size_t count) {
  // What takes them back stays.
  std::vector<Step> own(std::make_move_iterator(steps.begin() + current),
                        std::make_move_iterator(steps.end()));
  unsigned undone = 0;
  for (size_t i = count; i < current; ++i)
    undone += steps[i].kind != Kind::Begin &&
              (i == count || steps[i].number != steps[i - 1].number);
  steps.erase(steps.begin() + std::min(count, current), steps.end());
  current = steps.size();
  for (Step &step : own) {
    step.undone = undone;
    steps.push_back(std::move(step));
  }
}

/// The names that a table has had in the script before the step, the first
/// first.
static std::string firstName(ArrayRef<Step> steps, size_t position) {
  const Step &step = steps[position];
  for (const Step &earlier : steps.take_front(position))
    if (earlier.kind == Kind::RenameTable && earlier.tableId == step.tableId)
      return earlier.table;
  return step.table;
}

/// Whether a table that the script made has taken the dropped table's place:
/// it bears its name now, and copied it or was renamed to it.
void StepRecorder::findSuccessor(Step &drop, size_t position) {
  std::string name =
      drop.tableId != unknownTable && context.successors.contains(drop.tableId)
          ? drop.table
          : firstName(ArrayRef(steps).drop_front(first), position - first);
  ArrayRef<Table> tables = context.database.catalog().tables;
  for (size_t i = first; i < steps.size(); ++i) {
    const Step &step = steps[i];
    bool takesName = step.kind == Kind::RenameTable && step.isNew &&
                     step.newName == name && step.schema == drop.schema;
    if (takesName && (i > position || name != drop.table)) {
      drop.kind = Kind::RedefineTable;
      drop.after = step.before;
      drop.afterId = step.tableId;
    }
  }
  // `RENAME a TO a_old; CREATE TABLE a …; DROP TABLE a_old`
  if (drop.kind == Kind::RedefineTable || name == drop.table)
    return;
  for (size_t id = context.existingTables; id < tables.size(); ++id)
    if (tables[id].name == name && tables[id].schema == drop.schema) {
      drop.kind = Kind::RedefineTable;
      drop.after = std::make_shared<const Table>(tables[id]);
      drop.afterId = id;
    }
}

/// A new table that gets the name of a dropped one is in use from then on.
void StepRecorder::noteSuccessor(const Step &rename) {
  if (!rename.isNew)
    return;
  for (size_t i = first; i < steps.size(); ++i)
    if (steps[i].kind == Kind::DropTable && !steps[i].isNew &&
        steps[i].table == rename.newName && steps[i].schema == rename.schema)
      context.successors.insert(rename.tableId);
}

void StepRecorder::finish() {
  for (size_t i = first; i < steps.size(); ++i)
    if (steps[i].kind == Kind::DropTable && !steps[i].isNew)
      findSuccessor(steps[i], i);
}

} // namespace holdfast::sql
