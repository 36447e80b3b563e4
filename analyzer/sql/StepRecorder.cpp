#include "sql/StepRecorder.h"

#include "sql/Cursor.h"
#include "sql/Effects.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::sql {

using Kind = Step::Kind;

void StepRecorder::begin(const SourceFilePtr &script,
                         const Statement &beginning, bool outermost) {
  if (outermost)
    ++statements;
  file = script.get();
  statement = &beginning;
  statementWords = wordsOf(*context.dialect, file->text(), beginning.range);
  current = steps.size();
  snapshot = nullptr;
  snapshotOf = ~0u;
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
  // A text put together at run time stands where its statement does.
  step.statement =
      context.decodedSpan ? context.decodedSpan : file->span(statement->range);
  step.span = step.statement;
  step.number = statements ? statements - 1 : 0;
  step.conditional = statement->conditional;
  step.words = step.statementWords = statementWords;
  return step;
}

// --- The table ---------------------------------------------------------------

void StepRecorder::setTable(Step &step, const Table &table) {
  uint32_t position = context.database.positionOf(table);
  if (position != snapshotOf) {
    snapshot = std::make_shared<const Table>(table);
    snapshotOf = position;
  }
  step.schema = table.schema;
  step.table = table.name;
  step.before = snapshot;
  step.isNew = position >= context.existingTables;
  positions[&step - steps.data()] = position;
}

void StepRecorder::setTable(Step &step, const QualifiedName &name) {
  if (const Table *table = context.findTable(name))
    return setTable(step, *table);
  step.schema = name.schema.text.str();
  step.table = name.name.text.str();
}

const Table *StepRecorder::tableNow(const Step &step) const {
  auto found = positions.find(&step - steps.data());
  if (found == positions.end())
    return nullptr;
  const Table &table = context.database.catalog().tables[found->second];
  return table.name.empty() ? nullptr : &table;
}

const Column *StepRecorder::findColumn(const Table &table,
                                       StringRef name) const {
  auto found = find_if(table.columns, [&](const Column &column) {
    return context.database.sameColumn(column.name, name);
  });
  return found == table.columns.end() ? nullptr : &*found;
}

// --- ALTER TABLE -------------------------------------------------------------

/// The text of each action: what stands between the commas outside of all
/// parentheses. The first begins with the statement.
std::vector<Range> StepRecorder::actionRanges(const AlterTable &alter) const {
  std::vector<Range> pieces;
  Lexer lexer(context.dialect->lexical, file->text(), statement->range);
  Range piece{statement->range.begin, statement->range.begin};
  unsigned depth = 0;
  for (Token token = lexer.next(); token.kind != TokenKind::End;
       token = lexer.next()) {
    depth += token.kind == TokenKind::LeftParen;
    if (token.kind == TokenKind::RightParen && depth > 0)
      --depth;
    if (token.kind == TokenKind::Comma && depth == 0) {
      pieces.push_back(piece);
      piece = {token.range.end, token.range.end};
      continue;
    }
    if (piece.empty() && !pieces.empty())
      piece.begin = token.range.begin;
    piece.end = token.range.end;
  }
  pieces.push_back(piece);
  if (pieces.size() == alter.actions.size())
    return pieces;
  // `ADD (a INT, b INT)` is several actions in one piece.
  std::vector<Range> ranges;
  for (const AlterAction &action : alter.actions) {
    Range place = action.column.name ? action.column.name.range
                  : action.name      ? action.name.range
                                     : action.constraint.range;
    auto found = find_if(
        pieces, [&](Range range) { return range.contains(place.begin); });
    ranges.push_back(found == pieces.end() ? statement->range : *found);
  }
  return ranges;
}

void StepRecorder::record(const AlterTable &alter) {
  std::string schema;
  if (!context.findTable(alter.table) &&
      context.findRelation(alter.table, schema))
    return; // a view, a sequence or an index
  std::vector<Range> ranges = actionRanges(alter);
  for (auto [action, range] : zip_equal(alter.actions, ranges)) {
    size_t added = steps.size();
    recordAction(action);
    for (Step &step : MutableArrayRef(steps).drop_front(added)) {
      setTable(step, alter.table);
      if (alter.actions.size() > 1 && !context.decodedSpan) {
        step.span = file->span(range);
        step.words = wordsOf(*context.dialect, file->text(), range);
      }
      // `CHECK (NOT valid)` does not say NOT VALID.
      auto expression = expressions.find(&step - steps.data());
      if (expression != expressions.end())
        step.words = wordsOf(*context.dialect, file->text(),
                             {range.begin, expression->second.begin}) +
                     " " +
                     wordsOf(*context.dialect, file->text(),
                             {expression->second.end, range.end});
      if (!step.before)
        continue;
      const Column *column = findColumn(*step.before, step.name);
      if (!column)
        continue;
      step.from = *column;
      ArrayRef files = context.database.catalog().files;
      step.isNewColumn = any_of(files.drop_front(context.existingFiles),
                                [&](const SourceFilePtr &f) {
                                  return f.get() == column->origin.span.file;
                                });
    }
  }
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
  case AlterAction::Kind::DropIndex:
    return Kind::DropIndex;
  case AlterAction::Kind::RenameColumn:
    return Kind::RenameColumn;
  case AlterAction::Kind::RenameTable:
    return Kind::RenameTable;
  default:
    return Kind::Other;
  }
}

void StepRecorder::recordAction(const AlterAction &action) {
  if (action.kind == AlterAction::Kind::AddColumn) {
    add(Kind::AddColumn).name = action.column.name.text.str();
    for (const Constraint &constraint : action.column.constraints)
      if (constraint.kind == Constraint::Kind::ForeignKey ||
          constraint.kind == Constraint::Kind::Unique ||
          constraint.kind == Constraint::Kind::Check)
        recordConstraint(add(Kind::Other), constraint, action.column.name.text);
    return;
  }
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
}

void StepRecorder::recordConstraint(Step &step, const Constraint &constraint,
                                    StringRef column) {
  step.name = constraint.name.text.str();
  switch (constraint.kind) {
  case Constraint::Kind::PrimaryKey:
    step.kind = Kind::AddPrimaryKey;
    break;
  case Constraint::Kind::Unique:
    step.kind = Kind::AddUnique;
    break;
  case Constraint::Kind::Check:
    step.kind = Kind::AddCheck;
    step.expression = file->text(constraint.expression).str();
    expressions[&step - steps.data()] = constraint.expression;
    return;
  case Constraint::Kind::Index:
    step.kind = Kind::CreateIndex;
    break;
  case Constraint::Kind::ForeignKey: {
    step.kind = Kind::AddForeignKey;
    ForeignKey &key = step.foreignKey.emplace();
    key.name = step.name;
    key.referencedSchema = constraint.table.schema.text.str();
    key.referencedTable = constraint.table.name.text.str();
    for (const KeyPart &part : constraint.parts)
      key.columns.push_back(part.column.text.str());
    if (key.columns.empty())
      key.columns.push_back(column.str());
    for (const Name &name : constraint.referenced)
      key.referencedColumns.push_back(name.text.str());
    return;
  }
  default:
    return;
  }
  Index &index = step.index.emplace();
  index.name = step.name;
  index.unique = step.kind != Kind::CreateIndex || constraint.unique;
  index.constraint = step.kind != Kind::CreateIndex;
  index.method = constraint.method.str();
  if (!constraint.expression.empty())
    index.predicate = file->text(constraint.expression).str();
  for (const KeyPart &part : constraint.parts) {
    index.parts.emplace_back().column = part.column.text.str();
    index.parts.back().expression = file->text(part.expression).str();
  }
  if (index.parts.empty() && !column.empty())
    index.parts.emplace_back().column = column.str();
}

// --- Other statements --------------------------------------------------------

void StepRecorder::record(const CreateTable &create) {
  add(Kind::CreateTable).name = create.table.name.text.str();
}

void StepRecorder::record(const CreateIndex &create) {
  Step &step = add(Kind::Other);
  std::string schema;
  if (!context.findTable(create.table) &&
      context.findRelation(create.table, schema))
    return; // of a materialized view
  recordConstraint(step, create.index);
  setTable(step, create.table);
}

void StepRecorder::record(const Drop &drop) {
  for (auto [position, name] : enumerate(drop.names)) {
    if (drop.kind == ObjectKind::Table) {
      setTable(add(Kind::DropTable), name);
    } else if (drop.kind == ObjectKind::Index) {
      QualifiedName on =
          position < drop.on.size() ? drop.on[position] : QualifiedName{};
      Step &step = add(Kind::DropIndex);
      step.name = name.name.text.str();
      if (const Table *table = findIndexedTable(context, on, name))
        setTable(step, *table);
      else
        step.table = on.name.text.str();
    } else if (drop.kind == ObjectKind::Schema) {
      add(Kind::DropSchema).name = name.name.text.str();
    } else {
      add(Kind::Other);
    }
  }
}

void StepRecorder::record(const Rename &rename) {
  for (const auto &[from, to] : rename.names) {
    if (rename.kind != ObjectKind::Table || !context.findTable(from))
      continue;
    Step &step = add(Kind::RenameTable);
    setTable(step, from);
    step.newName = to.name.text.str();
  }
}

void StepRecorder::record(const AlterEnum &alter) {
  Step &step = add(alter.rename      ? Kind::RenameEnumValue
                   : alter.dropValue ? Kind::DropEnumValue
                                     : Kind::AddEnumValue);
  step.enumName = alter.name.name.text.str();
  step.name = alter.value.str();
  step.newName = alter.newValue.str();
}

void StepRecorder::record(const Skip &) {
  Cursor in(*context.dialect, *file, statement->range);
  if (in.accept("TRUNCATE"))
    return recordRows(Kind::Truncate, in);
  bool deletesAll = StringRef(statementWords).starts_with("DELETE FROM") &&
                    !StringRef(" " + statementWords + " ").contains(" WHERE ");
  if (deletesAll && in.acceptAll({"DELETE", "FROM"}))
    return recordRows(Kind::Delete, in);
  add(Kind::Other);
}

void StepRecorder::recordRows(Kind kind, Cursor &in) {
  in.accept("TABLE");
  do {
    in.accept("ONLY");
    QualifiedName name;
    if (!in.parseQualifiedName(name))
      return;
    setTable(add(kind), name);
  } while (kind == Kind::Truncate && in.accept(TokenKind::Comma));
}

} // namespace holdfast::sql
