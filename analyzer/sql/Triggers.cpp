#include "sql/Effects.h"
#include "sql/Grammar.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Statements about triggers and rules.
namespace holdfast::sql {

/// Up to the end of the statement, whose body may have semicolons.
static std::string restOf(Cursor &in) {
  uint32_t begin = in.begin();
  while (!in.at(TokenKind::End))
    in.advance();
  return in.text(in.since(begin)).rtrim().rtrim(';').str();
}

/// `BEFORE INSERT OR UPDATE OF a, b OR DELETE`, up to ON.
static void parseEvents(Cursor &in, Trigger &trigger) {
  while (!in.at("ON") && !in.atHardEnd()) {
    trigger.isBefore |= in.at("BEFORE");
    trigger.isInstead |= in.at("INSTEAD");
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

/// `((old.a IS DISTINCT FROM new.a) OR (old.b <> new.b))`: as if it said OF a,
/// b. Stops anywhere.
static void parseCondition(Cursor &in, Trigger &trigger) {
  std::vector<std::string> columns;
  do {
    while (in.accept(TokenKind::LeftParen)) {
    }
    QualifiedName left, right;
    if (!in.parseQualifiedName(left) || !left.schema)
      return;
    if (!in.acceptAll({"IS", "DISTINCT", "FROM"}))
      while (in.at(TokenKind::Operator))
        in.advance();
    if (!in.parseQualifiedName(right) || left.name.text != right.name.text ||
        left.schema.text == right.schema.text)
      return;
    columns.push_back(left.name.text.str());
    while (in.accept(TokenKind::RightParen)) {
    }
  } while (in.accept("OR"));
  if (in.atAny({"EXECUTE", "BEGIN"}) && trigger.columns.empty())
    trigger.columns = std::move(columns);
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
    Cursor::Place start = in.place();
    if (in.accept("WHEN"))
      parseCondition(in, trigger);
    in.goBack(start);
    in.skipPiece();
  }
  if (in.accept("EXECUTE")) {
    in.accept("FUNCTION") || in.accept("PROCEDURE");
    trigger.body = "SELECT ";
  }
  trigger.body += restOf(in);
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
  trigger.isRule = true;
  bool isConditional = in.at("WHERE");
  while (!in.at("DO") && !in.at(TokenKind::End) && in.skipPiece()) {
  }
  in.accept("DO");
  if (!in.accept("ALSO"))
    trigger.isInstead = in.accept("INSTEAD") && !isConditional;
  if (in.at("NOTHING"))
    return true;
  Range inside;
  Cursor::Place begin = in.place();
  if (in.at(TokenKind::LeftParen) && in.skipParentheses(&inside)) {
    trigger.body = in.text(inside).str();
    return true;
  }
  in.goBack(begin);
  trigger.body = restOf(in);
  return true;
}

template <typename Known> static void drop(Known &known, StringRef name) {
  erase_if(known, [&](const auto &trigger) {
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

/// After CREATE EVENT TRIGGER:
/// `name ON event WHEN TAG IN ('DROP TABLE') EXECUTE FUNCTION f()`
static void makeEvent(ReplayContext &context, Cursor &in) {
  EventTrigger trigger;
  Name name, event;
  if (!in.parseName(name) || !in.accept("ON") || !in.parseName(event))
    return;
  trigger.name = name.text.lower();
  trigger.event = event.text.lower();
  for (; !in.at("EXECUTE") && !in.at(TokenKind::End); in.advance())
    if (in.at(TokenKind::String))
      trigger.tags.push_back(in.stringValue(in.current()).upper());
  in.accept("EXECUTE");
  in.accept("FUNCTION") || in.accept("PROCEDURE");
  trigger.body = "SELECT " + restOf(in);
  drop(context.eventTriggers, trigger.name);
  context.eventTriggers.push_back(std::move(trigger));
}

/// `EVENT TRIGGER …` after CREATE, ALTER or DROP, which is `verb`.
static void noteEvent(ReplayContext &context, Cursor &in, StringRef verb) {
  if (verb.equals_insensitive("create"))
    return makeEvent(context, in);
  Name name;
  bool isDrop = verb.equals_insensitive("drop");
  if (isDrop)
    in.ifExists();
  if (!in.parseName(name))
    return;
  if (isDrop)
    return drop(context.eventTriggers, name.text);
  bool disables = in.at("DISABLE");
  if (!disables && !in.accept("ENABLE"))
    return;
  for (EventTrigger &trigger : context.eventTriggers)
    if (name.text.equals_insensitive(trigger.name))
      trigger.isDisabled = disables || in.at("REPLICA");
}

static void noteIn(ReplayContext &context, const SourceFile &file,
                   Range statement, bool isNew) {
  Cursor in(*context.dialect, file, statement);
  if (in.acceptAll({"ALTER", "TABLE"}))
    return alter(context, in);
  StringRef verb = in.text();
  for (StringRef one : {"CREATE", "ALTER", "DROP"})
    if (in.acceptAll({one, "EVENT", "TRIGGER"}))
      return noteEvent(context, in, verb);
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
      drop(context.triggers, name.name.text);
  } else if (isRule ? parseRule(context, in, trigger)
                    : parseTrigger(context, in, trigger)) {
    drop(context.triggers, trigger.name);
    trigger.isNew = isNew;
    context.triggers.push_back(std::move(trigger));
  }
}

void noteTriggers(ReplayContext &context, const Statement &statement) {
  if (context.followsCalls)
    noteIn(context, *context.file, statement.range, /*isNew=*/true);
}

void Replayer::setTriggers(ArrayRef<std::string> statements) {
  if (!state)
    return;
  for (const std::string &text : statements) {
    SourceFile file("", text);
    noteIn(*state, file, file.wholeFile().range, /*isNew=*/false);
  }
}

} // namespace holdfast::sql
