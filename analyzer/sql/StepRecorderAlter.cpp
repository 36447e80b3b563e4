#include "sql/Dialect.h"
#include "sql/Effects.h"
#include "sql/StepRecorder.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Steps of ALTER TABLE, and of what is a part of a table.
namespace holdfast::sql {

using Kind = Step::Kind;

void StepRecorder::record(const AlterTable &alter) {
  std::string schema;
  if (!context.findTable(alter.table) &&
      context.findRelation(alter.table, schema))
    return; // a view, a sequence or an index
  for (auto [number, action] : enumerate(alter.actions)) {
    size_t added = steps.size();
    recordAction(action);
    for (Step &step : MutableArrayRef(steps).drop_front(added)) {
      setTable(step, alter.table);
      step.action = number;
      if (step.span == step.statement && !action.range.empty())
        step.span = spanOf(action.range);
      if (!alter.unchecked.empty())
        step.options.unchecked = spanOf(alter.unchecked);
      step.options.refusesToBlock =
          alter.method.inPlace || alter.method.letsWrite;
      step.options.blocks = spanOf(alter.method.blocks);
      step.options.ignoresErrors = alter.ignoresErrors;
      setColumn(step);
      if (step.kind == Kind::RenameTable)
        noteSuccessor(step);
      if (step.options.usingIndex && step.before)
        for (const Index &index : step.before->indexes)
          if (context.database.sameName(index.name,
                                        action.constraint.usingIndex.text))
            step.index->parts = index.parts;
      if (!action.conversion.empty()) {
        Casts casts;
        step.options.convertsPlainly =
            isPlainColumn(*context.dialect, *file, action.conversion,
                          action.name.text, &casts);
        if (!casts.empty())
          step.casts = std::move(casts);
        step.options.casts =
            step.options.convertsPlainly &&
            !isColumnAlone(*context.dialect, *file, action.conversion);
        step.options.convertsColumn = is_contained(
            columnNamesIn(*context.dialect, file->text(), action.conversion),
            action.name.text.lower());
        step.options.keepsValues = keepsColumn(
            *context.dialect, *file, action.conversion, action.name.text);
        step.options.keptLength = lengthKept(
            *context.dialect, *file, action.conversion, action.name.text);
      }
    }
  }
}

/// The column that the step is about, as it is before.
void StepRecorder::setColumn(Step &step) const {
  const Column *column =
      step.before ? findColumn(*step.before, step.name) : nullptr;
  if (!column)
    return;
  step.from = *column;
  step.isProvenNotNull =
      any_of(step.before->checks, [&](const CheckConstraint &check) {
        return !context.unvalidated.contains({step.tableId, check.name}) &&
               provesNotNull(*context.dialect, check.expression, column->name);
      });
  ArrayRef files = context.database.catalog().files;
  step.isNewColumn = any_of(files.drop_front(context.existingFiles),
                            [&](const SourceFilePtr &f) {
                              return f.get() == column->origin.span.file;
                            });
}

static Kind kindOf(AlterAction::Kind kind) {
  switch (kind) {
  case AlterAction::Kind::DropColumn:
    return Kind::DropColumn;
  case AlterAction::Kind::ModifyColumn:
  case AlterAction::Kind::SetType:
  case AlterAction::Kind::ReplaceType:
  case AlterAction::Kind::SetNotNull:
  case AlterAction::Kind::DropNotNull:
  case AlterAction::Kind::SetDefault:
  case AlterAction::Kind::DropDefault:
  case AlterAction::Kind::SetGenerated:
    return Kind::AlterColumn;
  case AlterAction::Kind::DropPrimaryKey:
    return Kind::DropPrimaryKey;
  case AlterAction::Kind::DropConstraint:
  case AlterAction::Kind::DropForeignKey:
    return Kind::DropConstraint;
  case AlterAction::Kind::ValidateConstraint:
    return Kind::ValidateConstraint;
  case AlterAction::Kind::DropIndex:
    return Kind::DropIndex;
  case AlterAction::Kind::RenameColumn:
    return Kind::RenameColumn;
  case AlterAction::Kind::RenameTable:
    return Kind::RenameTable;
  case AlterAction::Kind::RewriteTable:
    return Kind::RewriteTable;
  case AlterAction::Kind::DropPartition:
    return Kind::DropPartition;
  case AlterAction::Kind::TruncatePartition:
    return Kind::TruncatePartition;
  case AlterAction::Kind::DetachPartition:
    return Kind::DetachPartition;
  default:
    return Kind::Other;
  }
}

void StepRecorder::recordAction(const AlterAction &action) {
  if (action.kind == AlterAction::Kind::AddColumn)
    return recordAdded(action.column, action.ifNotExists);
  if (action.kind == AlterAction::Kind::AddConstraint)
    return recordConstraint(add(Kind::Other), action.constraint);
  Step &step = add(kindOf(action.kind));
  step.name = action.name.text.str();
  step.newName = action.newName.text.str();
  if (action.kind == AlterAction::Kind::RenameTable)
    step.newName = action.table.name.text.str();
  // MySQL's CHANGE renames as well.
  if (action.kind == AlterAction::Kind::ModifyColumn)
    step.newName = action.column.name.text.str();
  step.options.ifExists = action.ifExists;
  step.options.concurrently = spanOf(action.concurrently);
  step.options.conversion = spanOf(action.conversion);
  step.options.type = spanOf(action.column.type.range);
  step.options.online = spanOf(action.column.online);
  if (action.kind == AlterAction::Kind::SetNotNull)
    step.options.notNull = spanOf(action.range);
  step.options.reference = referenceOf(action.column);
  for (const Constraint &constraint : action.column.constraints)
    if (constraint.kind == Constraint::Kind::NotNull)
      step.options.notNull = spanOf(constraint.range);
}

/// A new column, and the constraints that stand with it.
void StepRecorder::recordAdded(const ColumnDefinition &column,
                               bool ifNotExists) {
  size_t position = steps.size();
  add(Kind::AddColumn).name = column.name.text.str();
  steps[position].options.ifExists = ifNotExists;
  for (const Constraint &constraint : column.constraints) {
    StepOptions &options = steps[position].options;
    if (constraint.kind == Constraint::Kind::NotNull)
      options.notNull = spanOf(constraint.range);
    options.stored |= constraint.stored;
    if (constraint.kind != Constraint::Kind::ForeignKey &&
        constraint.kind != Constraint::Kind::Unique &&
        constraint.kind != Constraint::Kind::Check)
      continue;
    Step &step = add(Kind::Other);
    step.span = spanOf(constraint.range);
    recordConstraint(step, constraint, column.name.text);
  }
  steps[position].options.type = spanOf(column.type.range);
  steps[position].options.fillsRows = spanOf(column.fillsRows);
  steps[position].options.online = spanOf(column.online);
  steps[position].options.reference = referenceOf(column);
}

static Kind kindOf(const Constraint &constraint) {
  switch (constraint.kind) {
  case Constraint::Kind::PrimaryKey:
    return Kind::AddPrimaryKey;
  case Constraint::Kind::Unique:
    return Kind::AddUnique;
  case Constraint::Kind::Check:
    return Kind::AddCheck;
  case Constraint::Kind::ForeignKey:
    return Kind::AddForeignKey;
  case Constraint::Kind::Index:
    return constraint.exclusion ? Kind::AddExclusion : Kind::CreateIndex;
  default:
    return Kind::Other;
  }
}

static ForeignKey keyOf(const Constraint &constraint, StringRef column) {
  ForeignKey key;
  key.name = constraint.name.text.str();
  key.referencedSchema = constraint.table.schema.text.str();
  key.referencedTable = constraint.table.name.text.str();
  key.onDelete = constraint.onDelete;
  key.onUpdate = constraint.onUpdate;
  for (const KeyPart &part : constraint.parts)
    key.columns.push_back(part.column.text.str());
  if (key.columns.empty())
    key.columns.push_back(column.str());
  for (const Name &name : constraint.referenced)
    key.referencedColumns.push_back(name.text.str());
  return key;
}

static Index indexOf(const Constraint &constraint, StringRef column,
                     const SourceFile &file) {
  Index index;
  index.name = constraint.name.text.str();
  index.constraint = constraint.kind != Constraint::Kind::Index;
  index.unique = index.constraint || constraint.unique;
  index.method = constraint.method.str();
  if (!constraint.expression.empty())
    index.predicate = file.text(constraint.expression).str();
  for (const KeyPart &part : constraint.parts) {
    index.parts.emplace_back().column = part.column.text.str();
    index.parts.back().expression = file.text(part.expression).str();
  }
  if (index.parts.empty() && !column.empty() && !constraint.usingIndex)
    index.parts.emplace_back().column = column.str();
  for (const Name &name : constraint.included)
    index.included.push_back(name.text.str());
  return index;
}

void StepRecorder::recordConstraint(Step &step, const Constraint &constraint,
                                    StringRef column) {
  step.name = constraint.name.text.str();
  step.kind = kindOf(constraint);
  StepOptions &options = step.options;
  options.unchecked = spanOf(constraint.unchecked);
  options.online = spanOf(constraint.online);
  options.options = spanOf(constraint.options);
  options.nullsNotDistinct = spanOf(constraint.nullsNotDistinct);
  options.deferrable = spanOf(constraint.deferrable);
  switch (step.kind) {
  case Kind::AddCheck:
    step.expression = file->text(constraint.expression).str();
    return;
  case Kind::AddForeignKey:
    step.foreignKey = keyOf(constraint, column);
    return;
  case Kind::AddPrimaryKey:
  case Kind::AddUnique:
    options.usingIndex = spanOf(constraint.usingIndex.range);
    break;
  case Kind::AddExclusion:
  case Kind::CreateIndex:
    break;
  default:
    return;
  }
  step.index = indexOf(constraint, column, *file);
}

void StepRecorder::record(const CreateIndex &create) {
  Step &step = add(Kind::Other);
  std::string schema;
  if (!context.findTable(create.table) &&
      context.findRelation(create.table, schema))
    return; // of a materialized view
  recordConstraint(step, create.index);
  setTable(step, create.table);
  step.options.concurrently = spanOf(create.concurrently);
  step.options.verb = spanOf(create.verb);
  step.options.only = create.only;
  step.options.ifExists = create.ifNotExists;
  // Its name stands before the table.
  step.span = headTo(create.index.name ? QualifiedName{{}, create.index.name}
                                       : create.table);
}

void StepRecorder::record(const AlterDomain &alter) {
  bool adds = alter.action.kind == AlterAction::Kind::AddConstraint;
  Step &step = add(Kind::AlterDomain);
  step.enumName = alter.name.name.text.str();
  if (!adds) {
    step.name = alter.action.name.text.str();
    return;
  }
  recordConstraint(step, alter.action.constraint);
  step.kind = step.kind == Kind::AddCheck ? Kind::AlterDomain : Kind::Other;
}

} // namespace holdfast::sql
