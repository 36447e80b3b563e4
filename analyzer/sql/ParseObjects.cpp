#include "sql/Grammar.h"

using namespace llvm;

/// Types, schemas, views, sequences and extensions.
namespace holdfast::sql {

static void parseQueryNames(Cursor &in, CreateView &view);

/// `TYPE name AS ENUM ('a', …)`; composite, range and base types by name only.
bool parseCreateType(Cursor &in, Statement &statement) {
  CreateType create;
  create.ifNotExists = in.ifNotExists();
  if (!in.parseQualifiedName(create.name))
    return false;
  if (in.acceptAll({"AS", "ENUM"})) {
    create.isEnum = true;
    if (!in.accept(TokenKind::LeftParen))
      return false;
    while (in.at(TokenKind::String)) {
      StringRef value = in.stringValue(in.current());
      in.advance();
      // Strings on lines of their own are one.
      for (; in.at(TokenKind::String); in.advance())
        value = in.save(value + in.stringValue(in.current()));
      create.values.push_back(value);
      if (!in.accept(TokenKind::Comma))
        break;
    }
    if (!in.accept(TokenKind::RightParen))
      return false;
  }
  statement.action = std::move(create);
  return true;
}

bool parseAlterType(Cursor &in, Statement &statement) {
  Cursor::Place start = in.place();
  AlterEnum alter;
  if (!in.parseQualifiedName(alter.name))
    return false;
  if (in.acceptAll({"ADD", "VALUE"})) {
    alter.ifNotExists = in.ifNotExists();
    if (!in.at(TokenKind::String))
      return false;
    alter.value = in.stringValue(in.current());
    in.advance();
    alter.before = in.at("BEFORE");
    if ((in.accept("BEFORE") || in.accept("AFTER")) && in.at(TokenKind::String))
      alter.neighbour = in.stringValue(in.current());
  } else if (in.acceptAll({"RENAME", "VALUE"})) {
    alter.rename = true;
    alter.value = in.stringValue(in.current());
    in.advance();
    if (!in.accept("TO") || !in.at(TokenKind::String))
      return false;
    alter.newValue = in.stringValue(in.current());
  } else if (in.acceptAll({"DROP", "VALUE"})) {
    alter.dropValue = true;
    alter.value = in.stringValue(in.current());
  } else {
    in.goBack(start);
    return parseAlterObject(in, statement, ObjectKind::Type);
  }
  statement.action = std::move(alter);
  return true;
}

/// `DOMAIN name [AS] type [DEFAULT …] [[NOT] NULL] [CHECK (…)]`
bool parseCreateDomain(Cursor &in, Statement &statement) {
  CreateType create;
  create.isDomain = true;
  if (!in.parseQualifiedName(create.name))
    return false;
  in.accept("AS");
  if (!in.parseType(create.domain.type) ||
      !parseColumnConstraints(in, create.domain))
    return false;
  statement.action = std::move(create);
  return true;
}

bool parseAlterDomain(Cursor &in, Statement &statement) {
  using Kind = AlterAction::Kind;
  Cursor::Place start = in.place();
  AlterDomain alter;
  AlterAction &action = alter.action;
  if (!in.parseQualifiedName(alter.name))
    return false;
  if (in.accept("ADD")) {
    action.kind = Kind::AddConstraint;
    if (!parseTableConstraint(in, action.constraint))
      return false;
  } else if (in.acceptAll({"DROP", "CONSTRAINT"})) {
    action.kind = Kind::DropConstraint;
    action.ifExists = in.ifExists();
    if (!in.parseName(action.name))
      return false;
  } else if (in.acceptAll({"RENAME", "CONSTRAINT"})) {
    action.kind = Kind::RenameConstraint;
    if (!in.parseName(action.name) || !in.accept("TO") ||
        !in.parseName(action.newName))
      return false;
  } else if (!parseColumnChange(in, action)) {
    return false;
  }
  if (action.kind == Kind::Ignored) {
    in.goBack(start);
    return parseAlterObject(in, statement, ObjectKind::Type);
  }
  statement.action = std::move(alter);
  return true;
}

/// `COLUMN t.c IS 'text'`, after COMMENT ON.
bool parseComment(Cursor &in, Statement &statement) {
  const char *reason = "A comment changes no structure.";
  SetComment set;
  bool onColumn = in.accept("COLUMN");
  if (!onColumn && (in.accept("TYPE") || in.accept("DOMAIN")))
    set.kind = ObjectKind::Type;
  else if (!onColumn && !in.accept("TABLE") && !in.accept("VIEW") &&
           !in.acceptAll({"MATERIALIZED", "VIEW"}))
    return skip(in, statement, reason);
  SmallVector<Name, 3> path;
  do {
    if (!in.parseName(path.emplace_back()))
      return skip(in, statement, reason);
  } while (in.accept(TokenKind::Dot));
  if (onColumn)
    set.column = path.pop_back_val();
  if (path.empty() || !in.accept("IS"))
    return skip(in, statement, reason);
  set.object.name = path.pop_back_val();
  if (!path.empty())
    set.object.schema = path.back();
  if (in.at(TokenKind::String))
    set.text = in.stringValue(in.current());
  statement.action = std::move(set);
  return true;
}

bool parseIndexPath(Cursor &in, QualifiedName &table, QualifiedName &index) {
  if (!in.dialect().hasIndexPaths)
    return true;
  if (in.at(TokenKind::Variable) && in.text().starts_with("@")) {
    table = index;
    index.schema = {};
    index.name = {in.save(in.text().drop_front().lower()), in.current().range};
    in.advance();
    return true;
  }
  if (!in.at(TokenKind::Operator) || in.text() != "@")
    return true;
  in.advance();
  table = index;
  index.schema = {};
  return in.parseName(index.name);
}

/// `name RENAME TO x`, `name SET SCHEMA x`, or what changes no catalog.
bool parseAlterObject(Cursor &in, Statement &statement, ObjectKind kind) {
  bool exists = in.ifExists();
  QualifiedName name, table;
  if (!in.parseQualifiedName(name) || !parseIndexPath(in, table, name))
    return false;
  if (in.acceptAll({"RENAME", "TO"})) {
    Rename rename;
    rename.kind = kind;
    rename.on = table;
    rename.ifExists = exists;
    auto &[from, to] = rename.names.emplace_back();
    from = name;
    if (!in.parseQualifiedName(to))
      return false;
    statement.action = std::move(rename);
    return true;
  }
  if (in.acceptAll({"SET", "SCHEMA"})) {
    SetSchema set;
    set.kind = kind;
    set.name = name;
    set.ifExists = exists;
    if (!in.parseName(set.schema))
      return false;
    statement.action = std::move(set);
    return true;
  }
  return skip(in, statement, "It changes nothing that a catalog holds.");
}

bool parseCreateSchema(Cursor &in, Statement &statement) {
  CreateSchema create;
  create.ifNotExists = in.ifNotExists();
  if (!in.at("AUTHORIZATION") && !in.parseName(create.name))
    return false;
  if (in.accept("AUTHORIZATION")) {
    Name role;
    if (!in.parseName(role))
      return false;
    if (!create.name)
      create.name = role;
  }
  if (!in.dialect().hasBatches && in.atAny({"CREATE", "GRANT"})) {
    uint32_t begin = in.begin();
    skipStatement(in);
    create.elements = {begin, in.previousEnd()};
  }
  statement.action = std::move(create);
  return true;
}

bool parseCreateView(Cursor &in, Statement &statement, CreateView view) {
  view.ifNotExists = in.ifNotExists();
  if (!in.parseQualifiedName(view.name))
    return false;
  if (in.at(TokenKind::LeftParen) && !in.parseNames(view.columns))
    return false;
  while (!in.atHardEnd() && !in.accept("AS"))
    if (!in.skipPiece())
      return false;
  uint32_t begin = in.begin();
  parseQueryNames(in, view);
  view.query = {begin, std::max(begin, in.previousEnd())};
  statement.action = std::move(view);
  return true;
}

/// Reads to the end of the query.
static void parseQueryNames(Cursor &in, CreateView &view) {
  bool isSource = false;
  while (!in.atHardEnd()) {
    if (in.at(TokenKind::Word) || in.at(TokenKind::QuotedName)) {
      bool introduces = in.atAny({"FROM", "JOIN", "ONLY", "LATERAL"});
      QualifiedName name;
      if (introduces || !in.parseQualifiedName(name)) {
        isSource = introduces;
        if (!in.atHardEnd())
          in.advance();
        continue;
      }
      view.names.push_back(name.name.text);
      if (isSource)
        view.sources.push_back(std::move(name));
      isSource = false;
      continue;
    }
    view.allColumns |= in.at(TokenKind::Operator) && in.text() == "*";
    isSource =
        in.at(TokenKind::Comma) || (isSource && in.at(TokenKind::LeftParen));
    in.advance();
  }
}

void SequenceClauses::applyTo(SequenceOptions &options) const {
  options.increment = increment.value_or(options.increment);
  options.cache = cache.value_or(options.cache);
  options.start = start.value_or(options.start);
  options.minValue = minValue.value_or(options.minValue);
  options.maxValue = maxValue.value_or(options.maxValue);
  options.isVirtual |= isVirtual;
}

static bool parseNumber(Cursor &in, std::optional<int64_t> &number) {
  bool negative = in.at(TokenKind::Operator) && in.text() == "-";
  if (negative)
    in.advance();
  int64_t value;
  if (!in.at(TokenKind::Number) || in.text().getAsInteger(10, value))
    return false;
  in.advance();
  number = negative ? -value : value;
  return true;
}

bool parseSequenceClause(Cursor &in, SequenceClauses &clauses) {
  if (in.accept("VIRTUAL"))
    return clauses.isVirtual = true;
  if (in.accept("INCREMENT"))
    return in.accept("BY"), parseNumber(in, clauses.increment);
  if (in.accept("START"))
    return in.accept("WITH"), parseNumber(in, clauses.start);
  if (in.accept("CACHE"))
    return parseNumber(in, clauses.cache);
  if (in.accept("MINVALUE"))
    return parseNumber(in, clauses.minValue);
  if (in.accept("MAXVALUE"))
    return parseNumber(in, clauses.maxValue);
  return in.acceptAll({"NO", "MINVALUE"}) || in.acceptAll({"NO", "MAXVALUE"}) ||
         in.acceptAll({"NO", "CYCLE"}) || in.accept("CYCLE");
}

/// What CREATE and ALTER SEQUENCE have in common.
struct SequenceEnd {
  std::optional<OwnSequence> owner;
  SequenceClauses clauses;
};

/// Reads to the end of the statement.
static bool parseSequenceOptions(Cursor &in, SequenceEnd &end) {
  while (!in.atEnd()) {
    if (parseSequenceClause(in, end.clauses))
      continue;
    if (!in.acceptAll({"OWNED", "BY"})) {
      if (!in.atEnd())
        in.advance();
      continue;
    }
    OwnSequence &owner = end.owner.emplace();
    SmallVector<Name, 3> names;
    do {
      if (!in.parseName(names.emplace_back()))
        return false;
    } while (in.accept(TokenKind::Dot));
    if (names.size() < 2)
      continue; // NONE
    owner.column = names.back();
    owner.table.name = names[names.size() - 2];
    if (names.size() > 2)
      owner.table.schema = names[names.size() - 3];
  }
  return true;
}

bool parseCreateSequence(Cursor &in, Statement &statement, bool temporary) {
  CreateSequence create;
  create.temporary = temporary;
  create.ifNotExists = in.ifNotExists();
  if (!in.parseQualifiedName(create.name))
    return false;
  SequenceEnd end;
  if (!parseSequenceOptions(in, end))
    return false;
  create.owner = std::move(end.owner);
  create.clauses = end.clauses;
  statement.action = std::move(create);
  return true;
}

bool parseAlterSequence(Cursor &in, Statement &statement) {
  Cursor::Place start = in.place();
  AlterSequence alter;
  alter.ifExists = in.ifExists();
  if (!in.parseQualifiedName(alter.sequence))
    return false;
  SequenceEnd end;
  if (!in.at("RENAME") && !in.at("SET") && !parseSequenceOptions(in, end))
    return false;
  alter.clauses = end.clauses;
  if (end.owner) {
    end.owner->sequence = alter.sequence;
    statement.action = std::move(*end.owner);
    return true;
  }
  if (!alter.clauses.empty()) {
    statement.action = std::move(alter);
    return true;
  }
  in.goBack(start);
  return parseAlterObject(in, statement, ObjectKind::Sequence);
}

bool parseCreateExtension(Cursor &in, Statement &statement) {
  CreateExtension create;
  create.ifNotExists = in.ifNotExists();
  if (!in.parseName(create.name))
    return false;
  for (; !in.atEnd(); in.advance())
    if (in.accept("SCHEMA"))
      return in.parseName(create.schema) &&
             (statement.action = std::move(create), true);
  statement.action = std::move(create);
  return true;
}

} // namespace holdfast::sql
