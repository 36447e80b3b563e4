#include "sql/StepRecorder.h"

#include "sql/Consequences.h"
#include "sql/Dialect.h"
#include "sql/Effects.h"
#include "sql/UnknownStatements.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::sql {

using Kind = Step::Kind;

/// Whether it changes no table, as many statements in a row may do.
static bool leavesTables(const Statement &statement) {
  return std::visit(
      [](const auto &action) {
        using T = std::decay_t<decltype(action)>;
        return std::is_same_v<T, Insert> || std::is_same_v<T, Update> ||
               std::is_same_v<T, Delete> || std::is_same_v<T, Merge> ||
               std::is_same_v<T, Truncate> || std::is_same_v<T, WriteChain> ||
               std::is_same_v<T, Settings>;
      },
      statement.action);
}

void StepRecorder::begin(const SourceFilePtr &script,
                         const Statement &beginning, bool outermost) {
  if (outermost) {
    ++statements;
    outermostFirst = steps.size();
  }
  isInBlock = !outermost;
  file = script.get();
  statement = &beginning;
  current = steps.size();
  if (mayBeStale || !leavesTables(beginning))
    snapshots.clear();
  // What it takes of a table is how that is before it.
  mayBeStale = !leavesTables(beginning);
  std::visit([this](const auto &action) { record(action); }, beginning.action);
}

void StepRecorder::end() {
  for (size_t i = current; i < steps.size(); ++i)
    complete(steps[i]);
  // What stands inside of a block is complete before the block is.
  current = steps.size();
}

Step &StepRecorder::add(Kind kind) {
  Step &step = steps.emplace_back();
  step.kind = kind;
  step.span = step.statement = spanOf(statement->range);
  step.number = statements ? statements - 1 : 0;
  step.conditional = statement->conditional;
  step.isInBlock = isInBlock;
  return step;
}

Span StepRecorder::spanOf(Range range) const {
  if (range.empty())
    return {};
  // A text put together at run time stands where its statement does.
  return context.decodedSpan ? context.decodedSpan : file->span(range);
}

Span StepRecorder::headTo(const QualifiedName &name,
                          bool isOneOfSeveral) const {
  uint32_t nameBegin =
      name.schema ? name.schema.range.begin : name.name.range.begin;
  uint32_t begin = isOneOfSeveral ? nameBegin : statement->range.begin;
  // The names of procedures' arguments have no place of their own.
  if (name.name.range.end <= begin)
    return spanOf(statement->range);
  return spanOf({begin, name.name.range.end});
}

// --- The table ---------------------------------------------------------------

void StepRecorder::setTable(Step &step, const Table &table) {
  uint32_t position = context.database.positionOf(table);
  step.schema = table.schema;
  step.table = table.name;
  step.before = snapshotOf(table);
  step.isNew = position >= context.existingTables &&
               !context.successors.contains(position);
  step.tableId = position;
}

std::shared_ptr<const Table>
StepRecorder::snapshotOf(const Table &table) const {
  auto &snapshot = snapshots[context.database.positionOf(table)];
  if (!snapshot)
    snapshot = std::make_shared<const Table>(table);
  return snapshot;
}

void StepRecorder::setTable(Step &step, const QualifiedName &name) {
  if (const Table *table = context.findTable(name))
    return setTable(step, *table);
  step.schema = name.schema.text.str();
  step.table = name.name.text.str();
}

const Table *StepRecorder::tableNow(const Step &step) const {
  ArrayRef<Table> tables = context.database.catalog().tables;
  if (step.tableId >= tables.size() || tables[step.tableId].name.empty())
    return nullptr;
  return &tables[step.tableId];
}

const Column *StepRecorder::findColumn(const Table &table,
                                       StringRef name) const {
  auto found = find_if(table.columns, [&](const Column &column) {
    return context.database.sameColumn(column.name, name);
  });
  return found == table.columns.end() ? nullptr : &*found;
}

// --- Whole objects -----------------------------------------------------------

Span StepRecorder::referenceOf(const ColumnDefinition &column) const {
  for (const Constraint &constraint : column.constraints)
    if (constraint.kind == Constraint::Kind::ForeignKey)
      return spanOf(constraint.range);
  return {};
}

/// MariaDB's OR REPLACE drops a table of the name before it makes the new one.
void StepRecorder::recordReplaced(const CreateTable &create) {
  Step &drop = add(Kind::DropTable);
  drop.span = headTo(create.table);
  drop.options.ifExists = true;
  setTable(drop, create.table);
  if (drop.tableId == unknownTable)
    steps.pop_back();
}

void StepRecorder::record(const CreateTable &create) {
  if (create.orReplace && !create.temporary)
    recordReplaced(create);
  Step &step = add(Kind::CreateTable);
  step.name = create.table.name.text.str();
  step.schema = create.table.schema.text.str();
  step.span = headTo(create.table);
  step.options.ifExists = create.ifNotExists;
  for (const ColumnDefinition &column : create.columns) {
    if (!step.options.reference)
      step.options.reference = referenceOf(column);
    step.options.dropsRows |= column.dropsRows;
  }
  for (const Constraint &constraint : create.constraints)
    step.options.dropsRows |= constraint.dropsRows;
  if (!create.query.empty()) {
    setQuery(step.rows.emplace(), create.reads);
    setNames(steps.size() - 1);
  }
}

void StepRecorder::record(const Drop &drop) {
  bool isOneOfSeveral = drop.names.size() > 1;
  for (auto [position, name] : enumerate(drop.names)) {
    QualifiedName on =
        position < drop.on.size() ? drop.on[position] : QualifiedName{};
    size_t added = steps.size();
    switch (drop.kind) {
    case ObjectKind::Table: {
      Step &step = add(Kind::DropTable);
      setTable(step, name);
      step.options.cascade = spanOf(drop.cascadeRange);
      setReferrers(step, false);
      if (step.actsOnReferrers)
        setConsequences(step);
      break;
    }
    case ObjectKind::Index: {
      Step &step = add(Kind::DropIndex);
      step.name = name.name.text.str();
      if (const Table *table = findIndexedTable(context, on, name))
        setTable(step, *table);
      else
        step.table = on.name.text.str();
      break;
    }
    case ObjectKind::Schema: {
      Step &step = add(Kind::DropSchema);
      step.name = context.schemaNamed(name.name.text);
      if (drop.cascade)
        step.consequences =
            consequencesOfDropSchema(context.database, step.name);
      break;
    }
    case ObjectKind::Type:
    case ObjectKind::Extension:
      add(Kind::Other).name = name.name.text.str();
      if (drop.cascade)
        dropColumnsOf(drop, name);
      break;
    default:
      add(Kind::Other).name = name.name.text.str();
    }
    for (Step &step : MutableArrayRef(steps).drop_front(added)) {
      step.span = headTo(name, isOneOfSeveral);
      step.options.ifExists = drop.ifExists;
      step.options.concurrently = spanOf(drop.concurrently);
      step.options.verb = spanOf(drop.verb);
      step.options.cascade = spanOf(drop.cascadeRange);
    }
  }
}

/// The columns that go with their type, or with the extension that it is of.
void StepRecorder::dropColumnsOf(const Drop &drop, const QualifiedName &name) {
  std::string schema;
  bool isType = drop.kind == ObjectKind::Type;
  if (isType && !context.findType(name, schema))
    return;
  auto isDropped = [&](const ColumnType &type) {
    if (isType)
      return type.schema == schema && type.name == name.name.text;
    return context.dialect->extensionOfType &&
           context.dialect->extensionOfType(type.name) == name.name.text;
  };
  for (const Table &table : context.database.catalog().tables)
    for (const Column &column : table.columns)
      if (isDropped(column.type)) {
        Step &step = add(Kind::DropColumn);
        step.name = column.name;
        setTable(step, table);
        setColumn(step);
      }
}

void StepRecorder::record(const Rename &rename) {
  for (const auto &[from, to] : rename.names) {
    if (rename.kind == ObjectKind::Schema) {
      Step &step = add(Kind::RenameSchema);
      step.name = from.name.text.str();
      step.newName = to.name.text.str();
      step.isNew =
          !any_of(context.database.catalog().tables, [&](const Table &table) {
            return table.schema == step.name &&
                   context.database.positionOf(table) < context.existingTables;
          });
      continue;
    }
    if (rename.kind != ObjectKind::Table || !context.findTable(from))
      continue;
    Step &step = add(Kind::RenameTable);
    setTable(step, from);
    step.newName = to.name.text.str();
    noteSuccessor(step);
  }
}

void StepRecorder::record(const CreateType &create) {
  Step &step = add(create.isDomain ? Kind::CreateDomain : Kind::CreateType);
  step.name = create.name.name.text.str();
  step.span = headTo(create.name);
}

void StepRecorder::record(const AlterEnum &alter) {
  Step &step = add(alter.rename      ? Kind::RenameEnumValue
                   : alter.dropValue ? Kind::DropEnumValue
                                     : Kind::AddEnumValue);
  step.enumName = alter.name.name.text.str();
  step.name = alter.value.str();
  step.newName = alter.newValue.str();
}

void StepRecorder::record(const CreateView &create) {
  Step &step = add(Kind::CreateView);
  step.name = create.name.name.text.str();
  step.span = headTo(create.name);
}

void StepRecorder::record(const CreateRoutine &create) {
  Step &step = add(Kind::CreateRoutine);
  step.name = create.name.text.str();
  step.options.isReadLater = create.isReadLater;
}

void StepRecorder::record(const ServerChange &change) {
  Step &step =
      add(change.kind == ServerChange::Kind::DropDatabase ? Kind::DropDatabase
                                                          : Kind::ChangeServer);
  step.name = change.name.text.str();
  step.span = spanOf(change.verb);
  step.options.ifExists = change.ifExists;
}

void StepRecorder::record(const Block &block) {
  bool isDecoded = !block.decoded.empty();
  StringRef text = isDecoded ? block.decoded : file->text();
  Range range =
      isDecoded ? Range{0, static_cast<uint32_t>(text.size())} : block.body;
  add(Kind::Other).names = std::make_shared<const StringSet<>>(
      namesIn(*context.dialect, text, range));
}

void StepRecorder::record(const Skip &skip) {
  Step &step = add(skip.mayHideDdl ? Kind::Unknown : Kind::Other);
  step.options.mayTakeRows = skip.mayTakeRows;
  if (skip.mayHideDdl)
    step.unknown = std::make_shared<const UnknownStatement>(readUnknown(
        *context.dialect, file->text(), statement->range, skip.isOpen));
}

} // namespace holdfast::sql
