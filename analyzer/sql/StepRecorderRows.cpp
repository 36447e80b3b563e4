#include "sql/Consequences.h"
#include "sql/Cursor.h"
#include "sql/Dialect.h"
#include "sql/Effects.h"
#include "sql/OtherRows.h"
#include "sql/RowAssignments.h"
#include "sql/StepRecorder.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Steps that write rows.
namespace holdfast::sql {

using Kind = Step::Kind;

// --- What a statement reads --------------------------------------------------

TableFacts StepRecorder::factsOf(const QualifiedName &name) const {
  TableFacts facts{name.schema.text.str(), name.name.text.str()};
  if (const Table *table = context.findTable(name)) {
    facts.schema = table->schema;
    facts.name = table->name;
    facts.id = context.database.positionOf(*table);
    facts.table = snapshotOf(*table);
  }
  return facts;
}

void StepRecorder::addSources(RowFacts &rows, ArrayRef<TableUse> uses) const {
  for (const TableUse &use : uses)
    rows.sources.push_back(factsOf(use.table));
}

/// What a query yields by an expression, of which it may be known already that
/// it is a column.
void StepRecorder::setValue(RowFacts::Value &value, const RowFacts &rows,
                            Range expression) const {
  value.names = columnNamesIn(*context.dialect, file->text(), expression);
  if (!value.column.empty()) {
    isPlainColumn(*context.dialect, *file, expression, value.column,
                  &value.casts);
    return;
  }
  // The columns that it yields as they are, or nearly.
  for (const TableFacts &source : rows.sources)
    if (source.table)
      for (const Column &column : source.table->columns)
        if (keepsColumn(*context.dialect, *file, expression, column.name,
                        &value.casts))
          value.kept.push_back(column.name);
}

void StepRecorder::setQuery(RowFacts &rows, const Query &query) const {
  addSources(rows, query.sources);
  rows.narrowing = spanOf(query.narrowing);
  rows.where = query.where;
  rows.isWhole = query.narrowing.empty();
  rows.isOfValues = query.isOfValues && query.sources.empty();
  const Table *only =
      rows.sources.size() == 1 ? rows.sources.front().table.get() : nullptr;
  // WHERE alone, and it lets all through.
  if (!query.where.empty() && query.narrowing.end <= query.where.begin &&
      isAlwaysTrue(*context.dialect, *file, query.where, only))
    rows.isWhole = true;
  for (const SelectItem &item : query.items) {
    RowFacts::Value &value = rows.values.emplace_back();
    value.column = item.column.text.str();
    value.all = item.all;
    if (!item.all)
      setValue(value, rows, item.expression);
  }
}

static std::vector<std::string> textsOf(ArrayRef<Name> names) {
  std::vector<std::string> texts;
  for (const Name &name : names)
    texts.push_back(name.text.str());
  return texts;
}

// --- What it writes ----------------------------------------------------------

/// Whether ONLY stands before the table: without those that inherit from it.
static bool saysOnly(const Dialect &dialect, const SourceFile &file,
                     uint32_t begin, const QualifiedName &table) {
  const Name &first = table.schema ? table.schema : table.name;
  bool isOnly = false;
  for (Cursor in(dialect, file, {begin, first.range.begin});
       !in.at(TokenKind::End); in.advance())
    isOnly = in.at("ONLY");
  return isOnly;
}

Step &StepRecorder::addWrite(Kind kind, const QualifiedName &table,
                             Range head) {
  Step &step = add(kind);
  setTable(step, table);
  step.rows.emplace();
  if (step.tableId == unknownTable)
    setViewed(step, table);
  step.span = spanOf(head);
  step.options.only = saysOnly(*context.dialect, *file, head.begin, table);
  return step;
}

/// The table behind a view, where there is one.
void StepRecorder::setViewed(Step &step, const QualifiedName &name) {
  std::string schema;
  const Relation *relation = context.findRelation(name, schema);
  while (relation && relation->kind == Relation::Kind::View) {
    ArrayRef<Relation> sources =
        context.database.viewUsesOf(relation->position).sources;
    relation = sources.size() == 1 ? &sources.front() : nullptr;
  }
  if (!relation || relation->kind != Relation::Kind::Table)
    return;
  setTable(step, context.database.catalog().tables[relation->position]);
  step.rows->viaView = name.name.text.str();
}

void StepRecorder::record(const Insert &insert) {
  Step &step = addWrite(Kind::Insert, insert.table, insert.head);
  setQuery(*step.rows, insert.query);
  step.rows->columns = textsOf(insert.columns);
  if (step.before)
    step.rows->defaulted = defaultedBy(context, *step.before, insert);
  setConflict(*step.rows, insert);
  if (!step.rows->isOfValues)
    setNames(steps.size() - 1);
  setConsequences(step);
}

/// `SET a = DEFAULT`
static void setDefaulted(RowFacts &rows) {
  for (const RowFacts::Assigned &assigned : rows.assigned)
    if (assigned.literal == "DEFAULT")
      rows.defaulted.push_back(assigned.column);
}

/// What becomes of rows that are there already.
void StepRecorder::setConflict(RowFacts &rows, const Insert &insert) const {
  const Conflict &conflict = insert.conflict;
  rows.onConflict = conflict.kind;
  bool takesRows = conflict.kind == Conflict::Kind::Updates ||
                   conflict.kind == Conflict::Kind::Replaces;
  if (!takesRows)
    return;
  rows.conflictColumns = textsOf(conflict.columns);
  rows.conflictConstraint = conflict.constraint.text.str();
  if (rows.sources.empty())
    setInserted(rows, *context.dialect, *file, insert.query);
  if (conflict.kind == Conflict::Kind::Replaces) {
    rows.deletes = true;
    return;
  }
  OtherRows others(*context.dialect, *file, insert.table, conflict.assignments,
                   {});
  rows.assigned = others.assigned({});
  setDefaulted(rows);
  // The key is the same in both rows.
  for (std::string &column : others.overwritten(conflict.where)) {
    auto assigned = find_if(
        rows.assigned, [&](const auto &one) { return one.column == column; });
    if (!is_contained(rows.conflictColumns, column) ||
        assigned->inserted != column)
      rows.overwritten.push_back(std::move(column));
  }
  rows.isConditional |= !conflict.where.empty();
}

void StepRecorder::record(const Update &update) {
  Step &step = addWrite(Kind::Update, update.table, update.head);
  RowFacts &rows = *step.rows;
  addSources(rows, update.sources);
  rows.columns = textsOf(update.columns);
  rows.values.emplace_back().names =
      columnNamesIn(*context.dialect, file->text(), update.assignments);
  rows.where = update.where;
  rows.isWhole =
      !update.isLimited &&
      (update.where.empty() ||
       isAlwaysTrue(*context.dialect, *file, update.where, step.before.get()));
  rows.isWhole &= rows.viaView.empty();
  rows.isOfNone = isNeverTrue(*context.dialect, *file, update.where);
  OtherRows others(*context.dialect, *file, update.table, update.assignments,
                   update.sources);
  rows.assigned = others.assigned(rows.isWhole ? Range() : update.where);
  setDefaulted(rows);
  if (update.isLimited)
    for (RowFacts::Assigned &assigned : rows.assigned)
      assigned.takesAll = false;
  rows.deletes = update.replaces;
  rows.joinedBy = joinedIn(*context.dialect, *file, update.where);
  step.options.ignoresErrors = update.leavesOut;
  rows.cleared = clearedIn(*context.dialect, *file, update.assignments);
  rows.overwritten = others.overwritten(update.where);
  if (context.firing)
    leaveOutKept(rows, context, *file, update.assignments);
  setNames(steps.size() - 1);
  setConsequences(step);
}

void StepRecorder::record(const Delete &deletion) {
  Step &step = addWrite(Kind::Delete, deletion.table, deletion.head);
  RowFacts &rows = *step.rows;
  addSources(rows, deletion.sources);
  rows.where = deletion.where;
  rows.isWhole =
      !deletion.isLimited && (deletion.where.empty() ||
                              isAlwaysTrue(*context.dialect, *file,
                                           deletion.where, step.before.get()));
  rows.isWhole &= rows.viaView.empty();
  rows.isOfNone = isNeverTrue(*context.dialect, *file, deletion.where);
  setConsequences(step);
}

void StepRecorder::setMergeInsert(RowFacts &rows, const Merge &merge) const {
  rows.narrowing = spanOf(merge.narrowing);
  rows.insertsUnmatched = !merge.insertValues.empty();
  if (!rows.insertsUnmatched)
    return;
  rows.insertColumns = textsOf(merge.insertColumns);
  Cursor in(*context.dialect, *file, merge.insertValues);
  do {
    uint32_t begin = in.begin();
    while (!in.at(TokenKind::Comma) && !in.at(TokenKind::End) &&
           in.skipPiece()) {
    }
    setValue(rows.values.emplace_back(), rows, in.since(begin));
  } while (in.accept(TokenKind::Comma));
}

void StepRecorder::record(const Merge &merge) {
  Step &step = addWrite(Kind::Merge, merge.table, merge.head);
  addSources(*step.rows, merge.sources);
  RowFacts &rows = *step.rows;
  rows.columns = textsOf(merge.columns);
  rows.isWhole = false;
  rows.deletes = merge.deletes;
  rows.joinedBy = joinedIn(*context.dialect, *file, merge.condition);
  for (Range assignments : merge.assignments) {
    OtherRows others(*context.dialect, *file, merge.table, assignments,
                     merge.sources);
    append_range(rows.overwritten, others.overwritten({}));
    append_range(rows.assigned, others.assigned({}));
  }
  for (RowFacts::Assigned &assigned : rows.assigned)
    assigned.takesAll = false;
  setMergeInsert(rows, merge);
  setNames(steps.size() - 1);
  setConsequences(step);
}

/// What goes in other tables where foreign keys are in force.
void StepRecorder::setConsequences(Step &step) const {
  const Table *table = tableNow(step);
  const Database &database = context.database;
  bool act = context.checksReferences &&
             (enforcesKeys || !context.dialect->dropRunsActions);
  if (!table || !act || (step.rows && step.rows->isOfNone))
    return;
  bool deletes = step.kind == Kind::Delete || step.kind == Kind::DropTable ||
                 (step.rows && step.rows->deletes);
  if (step.kind == Kind::Truncate)
    step.consequences = consequencesOfTruncate(database, *table);
  else if (deletes)
    step.consequences = consequencesOfDelete(database, *table);
  if (step.rows && !step.rows->overwritten.empty())
    append_range(
        step.consequences,
        consequencesOfUpdate(database, *table, step.rows->overwritten));
}

/// Keeps the names of the statement for its steps from `added` on.
void StepRecorder::setNames(size_t added) {
  auto names = std::make_shared<const StringSet<>>(
      namesIn(*context.dialect, file->text(), statement->range));
  for (Step &step : MutableArrayRef(steps).drop_front(added))
    step.names = names;
}

void StepRecorder::record(const WriteChain &chain) {
  for (const auto &write : chain.writes)
    std::visit([this](const auto &one) { record(one); }, write);
}

void StepRecorder::record(const Truncate &truncate) {
  bool isOneOfSeveral = truncate.tables.size() > 1;
  for (const QualifiedName &name : truncate.tables) {
    Step &step = add(Kind::Truncate);
    setTable(step, name);
    step.span = headTo(name, isOneOfSeveral);
    step.options.only =
        saysOnly(*context.dialect, *file, statement->range.begin, name);
    step.options.cascade = spanOf(truncate.cascade);
    if (step.options.cascade) {
      setReferrers(step, true);
      setConsequences(step);
    }
  }
}

/// The tables that refer to the step's; `transitively` those that refer to
/// them as well.
void StepRecorder::setReferrers(Step &step, bool transitively) const {
  const Table *table = tableNow(step);
  if (!table)
    return;
  step.actsOnReferrers =
      context.dialect->dropRunsActions && enforcesKeys && !step.isNew;
  SmallVector<const Table *> found = {table};
  for (size_t i = 0; i < found.size(); ++i) {
    for (auto [other, key] : context.database.referencesTo(*found[i])) {
      bool isKnown = is_contained(found, other);
      if (isKnown && (transitively || other == table))
        continue;
      if (!isKnown && transitively)
        found.push_back(other);
      step.referrers.push_back({other->name, key->onDelete, key->columns});
    }
  }
}

} // namespace holdfast::sql
