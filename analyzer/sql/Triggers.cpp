#include "sql/Effects.h"
#include "sql/Grammar.h"
#include "sql/StepRecorder.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What triggers and rules do beside the statement that fires them.
namespace holdfast::sql {

// --- Statements about triggers -----------------------------------------------

/// `INSERT OR UPDATE OF a, b OR DELETE`, up to ON.
static void parseEvents(Cursor &in, Trigger &trigger) {
  while (!in.at("ON") && !in.atHardEnd()) {
    trigger.onInsert |= in.at("INSERT");
    trigger.onUpdate |= in.at("UPDATE");
    trigger.onDelete |= in.at("DELETE");
    trigger.onTruncate |= in.at("TRUNCATE");
    bool isUpdate = in.at("UPDATE");
    in.advance();
    Name column;
    if (isUpdate && in.accept("OF"))
      do {
        if (in.parseName(column))
          trigger.columns.push_back(column.text.str());
      } while (in.accept(TokenKind::Comma));
  }
}

/// Where it is on a table; a view has none.
static void setTable(ReplayContext &context, Trigger &trigger,
                     const QualifiedName &name) {
  std::string schema;
  const Relation *relation = context.findRelation(name, schema);
  trigger.schema = schema;
  trigger.table = name.name.text.str();
  if (relation && relation->kind == Relation::Kind::Table)
    trigger.tableId = relation->position;
}

/// After CREATE … TRIGGER. Its body is a call, or statements.
static bool parseTrigger(ReplayContext &context, Cursor &in, Trigger &trigger) {
  in.ifNotExists();
  QualifiedName name, table;
  if (!in.parseQualifiedName(name))
    return false;
  trigger.name = name.name.text.lower();
  parseEvents(in, trigger);
  if (!in.accept("ON") || !in.parseQualifiedName(table))
    return false;
  setTable(context, trigger, table);
  trigger.isForEachRow =
      context.dialect->dropRunsActions || context.dialect->indexesForeignKeys;
  while (!in.at(TokenKind::End) && !in.at("EXECUTE") && !in.at("BEGIN")) {
    if (in.at("FOR") && !in.accept(TokenKind::Comma)) {
      in.advance();
      in.accept("EACH");
      trigger.isForEachRow |= in.at("ROW");
      in.advance();
      // MySQL's body may be a statement by itself.
      if (context.dialect->indexesForeignKeys)
        break;
      continue;
    }
    in.skipPiece();
  }
  if (in.accept("EXECUTE")) {
    in.accept("FUNCTION") || in.accept("PROCEDURE");
    trigger.body = "SELECT ";
  }
  trigger.body += in.wholeText().substr(in.begin()).rtrim().rtrim(';').str();
  return true;
}

/// After CREATE … RULE: `name AS ON DELETE TO t DO ALSO (a; b)`.
static bool parseRule(ReplayContext &context, Cursor &in, Trigger &trigger) {
  QualifiedName name, table;
  if (!in.parseQualifiedName(name) || !in.acceptAll({"AS", "ON"}))
    return false;
  trigger.name = name.name.text.lower();
  trigger.onInsert = in.at("INSERT");
  trigger.onUpdate = in.at("UPDATE");
  trigger.onDelete = in.at("DELETE");
  in.advance();
  if (!in.accept("TO") || !in.parseQualifiedName(table))
    return false;
  setTable(context, trigger, table);
  while (!in.at("DO") && !in.at(TokenKind::End) && in.skipPiece()) {
  }
  in.accept("DO");
  in.accept("ALSO") || in.accept("INSTEAD");
  Range inside;
  Cursor::Place begin = in.place();
  if (in.at(TokenKind::LeftParen) && in.skipParentheses(&inside)) {
    trigger.body = in.text(inside).str();
    return true;
  }
  in.goBack(begin);
  trigger.body = in.wholeText().substr(in.begin()).rtrim().rtrim(';').str();
  return true;
}

static void drop(ReplayContext &context, StringRef name) {
  erase_if(context.triggers, [&](const Trigger &trigger) {
    return StringRef(trigger.name).equals_insensitive(name);
  });
}

/// `ALTER TABLE t DISABLE TRIGGER ALL`
static void alter(ReplayContext &context, Cursor &in) {
  in.ifExists();
  in.accept("ONLY");
  QualifiedName name;
  if (!in.parseQualifiedName(name))
    return;
  bool disables = in.at("DISABLE");
  if (!disables && !in.at("ENABLE"))
    return;
  in.advance();
  in.accept("ALWAYS") || in.accept("REPLICA");
  if (!in.accept("TRIGGER") && !in.accept("RULE"))
    return;
  bool isAll = in.atAny({"ALL", "USER"});
  Trigger place;
  setTable(context, place, name);
  Name one;
  in.parseName(one);
  for (Trigger &trigger : context.triggers)
    if (trigger.tableId == place.tableId &&
        (isAll || one.text.equals_insensitive(trigger.name)))
      trigger.isDisabled = disables;
}

static void noteIn(ReplayContext &context, const SourceFile &file,
                   Range statement) {
  Cursor in(*context.dialect, file, statement);
  if (in.acceptAll({"ALTER", "TABLE"}))
    return alter(context, in);
  bool drops = in.accept("DROP");
  if (!drops && !in.accept("CREATE"))
    return;
  // `OR REPLACE`, `TEMP`, `CONSTRAINT`, MySQL's DEFINER
  for (unsigned i = 0;
       i < 12 && !in.atAny({"TRIGGER", "RULE"}) &&
       !in.atAny({"TABLE", "INDEX", "VIEW", "FUNCTION"}) && !in.atHardEnd();
       ++i)
    in.advance();
  bool isRule = in.at("RULE");
  if (!in.accept("TRIGGER") && !in.accept("RULE"))
    return;
  Trigger trigger;
  if (drops) {
    QualifiedName name;
    in.ifExists();
    if (in.parseQualifiedName(name))
      drop(context, name.name.text);
  } else if (isRule ? parseRule(context, in, trigger)
                    : parseTrigger(context, in, trigger)) {
    drop(context, trigger.name);
    context.triggers.push_back(std::move(trigger));
  }
}

void noteTriggers(ReplayContext &context, const Statement &statement) {
  if (context.followsCalls)
    noteIn(context, *context.file, statement.range);
}

void Replayer::setTriggers(ArrayRef<std::string> statements) {
  if (!state)
    return;
  for (const std::string &text : statements) {
    SourceFile file("", text);
    noteIn(*state, file, file.wholeFile().range);
  }
}

// --- What they do ------------------------------------------------------------

static bool setsOneOf(const Step &step, ArrayRef<std::string> columns) {
  return columns.empty() || any_of(columns, [&](const std::string &column) {
           return is_contained(step.rows->columns, column);
         });
}

/// Whether a step on a table, or what it takes beside, fires the trigger.
static bool fires(const Trigger &trigger, const Step &step) {
  StringRef viaView = step.rows ? step.rows->viaView : StringRef();
  bool isOn = trigger.tableId != unknownTable
                  ? trigger.tableId == step.tableId && viaView.empty()
                  : trigger.table == (viaView.empty() ? step.table : viaView);
  if (isOn && step.rows && step.rows->isOfNone)
    return false;
  switch (isOn ? step.kind : Step::Kind::Other) {
  case Step::Kind::Insert:
    return trigger.onInsert ||
           (trigger.onUpdate &&
            step.rows->onConflict == Conflict::Kind::Updates) ||
           (trigger.onDelete && step.rows->deletes);
  case Step::Kind::Update:
    return trigger.onUpdate && setsOneOf(step, trigger.columns);
  case Step::Kind::Delete:
    return trigger.onDelete;
  case Step::Kind::Merge:
    return trigger.onInsert || trigger.onUpdate || trigger.onDelete;
  case Step::Kind::Truncate:
    return trigger.onTruncate;
  default:
    break;
  }
  return any_of(step.consequences, [&](const Consequence &beside) {
    if (beside.tableId != trigger.tableId || trigger.tableId == unknownTable)
      return false;
    return beside.kind == Consequence::Kind::DeletesRows
               ? trigger.onDelete && step.kind != Step::Kind::Truncate
               : trigger.onUpdate &&
                     (beside.kind == Consequence::Kind::ClearsColumns ||
                      beside.kind == Consequence::Kind::ChangesColumns);
  });
}

static bool isOnRowsThatAre(const Trigger &trigger, const Step &step) {
  return trigger.isForEachRow && step.kind != Step::Kind::Insert &&
         step.kind != Step::Kind::Merge;
}

/// As a part of the statement, for rows that nobody knows.
static void runBody(ReplayContext &context, const SourceFilePtr &script,
                    const Statement &statement, StringRef body) {
  Statement within;
  within.range = statement.range;
  within.conditional = true;
  runCalled(context, script, within, body,
            {0, static_cast<uint32_t>(body.size())});
  atStatement(context, script, within);
  apply(context, Block{{}, body});
}

void fireTriggers(ReplayContext &context, const SourceFilePtr &script,
                  const Statement &statement) {
  if (!context.recorder || context.triggers.empty())
    return;
  SmallVector<size_t> fired; // each once a statement
  // The steps of a body may fire others.
  StepRecorder &recorder = *context.recorder;
  for (size_t i = recorder.firstOfStatement(); i < recorder.stepCount(); ++i)
    for (size_t number = 0; number < context.triggers.size(); ++number) {
      const Trigger trigger = context.triggers[number];
      const Step &step = recorder.stepsSoFar()[i];
      if (trigger.isDisabled || is_contained(fired, number) ||
          !fires(trigger, step))
        continue;
      fired.push_back(number);
      uint32_t firedBy =
          isOnRowsThatAre(trigger, step) ? step.tableId : unknownTable;
      size_t first = recorder.stepCount();
      runBody(context, script, statement, trigger.body);
      for (Step &done : recorder.stepsSoFar().drop_front(first))
        if (done.rows)
          done.rows->firedBy = firedBy;
    }
}

} // namespace holdfast::sql
