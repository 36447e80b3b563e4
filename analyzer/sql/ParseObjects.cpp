#include "sql/Parser.h"

using namespace llvm;

/// Types, schemas, views, sequences and extensions.
namespace holdfast::sql {

/// `TYPE name AS ENUM ('a', …)`; composite, range and base types by name only.
bool Parser::parseCreateType(Statement &statement) {
  CreateType create;
  create.ifNotExists = ifNotExists();
  if (!parseQualifiedName(create.name))
    return false;
  if (acceptAll({"AS", "ENUM"})) {
    create.isEnum = true;
    if (!accept(TokenKind::LeftParen))
      return false;
    while (at(TokenKind::String)) {
      StringRef value = stringValue(token);
      advance();
      // Strings on lines of their own are one.
      for (; at(TokenKind::String); advance())
        value = save(value + stringValue(token));
      create.values.push_back(value);
      if (!accept(TokenKind::Comma))
        break;
    }
    if (!accept(TokenKind::RightParen))
      return false;
  }
  statement.action = std::move(create);
  return true;
}

bool Parser::parseAlterType(Statement &statement) {
  Token start = token;
  Lexer startLexer = lexer;
  AlterEnum alter;
  if (!parseQualifiedName(alter.name))
    return false;
  if (acceptAll({"ADD", "VALUE"})) {
    alter.ifNotExists = ifNotExists();
    if (!at(TokenKind::String))
      return false;
    alter.value = stringValue(token);
    advance();
    alter.before = at("BEFORE");
    if ((accept("BEFORE") || accept("AFTER")) && at(TokenKind::String))
      alter.neighbour = stringValue(token);
  } else if (acceptAll({"RENAME", "VALUE"})) {
    alter.rename = true;
    alter.value = stringValue(token);
    advance();
    if (!accept("TO") || !at(TokenKind::String))
      return false;
    alter.newValue = stringValue(token);
  } else if (acceptAll({"DROP", "VALUE"})) {
    alter.dropValue = true;
    alter.value = stringValue(token);
  } else {
    token = start;
    lexer = startLexer;
    return parseAlterObject(statement, ObjectKind::Type);
  }
  statement.action = std::move(alter);
  return true;
}

/// `DOMAIN name [AS] type [DEFAULT …] [[NOT] NULL] [CHECK (…)]`
bool Parser::parseCreateDomain(Statement &statement) {
  CreateType create;
  create.isDomain = true;
  if (!parseQualifiedName(create.name))
    return false;
  accept("AS");
  if (!parseType(create.domain.type) || !parseColumnConstraints(create.domain))
    return false;
  statement.action = std::move(create);
  return true;
}

bool Parser::parseAlterDomain(Statement &statement) {
  using Kind = AlterAction::Kind;
  Token start = token;
  Lexer startLexer = lexer;
  AlterDomain alter;
  AlterAction &action = alter.action;
  if (!parseQualifiedName(alter.name))
    return false;
  if (accept("ADD")) {
    action.kind = Kind::AddConstraint;
    if (!parseTableConstraint(action.constraint))
      return false;
  } else if (acceptAll({"DROP", "CONSTRAINT"})) {
    action.kind = Kind::DropConstraint;
    action.ifExists = ifExists();
    if (!parseName(action.name))
      return false;
  } else if (acceptAll({"RENAME", "CONSTRAINT"})) {
    action.kind = Kind::RenameConstraint;
    if (!parseName(action.name) || !accept("TO") || !parseName(action.newName))
      return false;
  } else if (!parseColumnChange(action)) {
    return false;
  }
  if (action.kind == Kind::Ignored) {
    token = start;
    lexer = startLexer;
    return parseAlterObject(statement, ObjectKind::Type);
  }
  statement.action = std::move(alter);
  return true;
}

/// `COLUMN t.c IS 'text'`, after COMMENT ON.
bool Parser::parseComment(Statement &statement) {
  const char *reason = "A comment changes no structure.";
  SetComment set;
  bool onColumn = accept("COLUMN");
  if (!onColumn && (accept("TYPE") || accept("DOMAIN")))
    set.kind = ObjectKind::Type;
  else if (!onColumn && !accept("TABLE") && !accept("VIEW") &&
           !acceptAll({"MATERIALIZED", "VIEW"}))
    return skip(statement, reason);
  SmallVector<Name, 3> path;
  do {
    if (!parseName(path.emplace_back()))
      return skip(statement, reason);
  } while (accept(TokenKind::Dot));
  if (onColumn)
    set.column = path.pop_back_val();
  if (path.empty() || !accept("IS"))
    return skip(statement, reason);
  set.object.name = path.pop_back_val();
  if (!path.empty())
    set.object.schema = path.back();
  if (at(TokenKind::String))
    set.text = stringValue(token);
  statement.action = std::move(set);
  return true;
}

/// `name RENAME TO x`, `name SET SCHEMA x`, or what changes no catalog.
bool Parser::parseAlterObject(Statement &statement, ObjectKind kind) {
  bool exists = ifExists();
  QualifiedName name, table;
  if (!parseQualifiedName(name) || !parseIndexPath(table, name))
    return false;
  if (acceptAll({"RENAME", "TO"})) {
    Rename rename;
    rename.kind = kind;
    rename.on = table;
    rename.ifExists = exists;
    auto &[from, to] = rename.names.emplace_back();
    from = name;
    if (!parseQualifiedName(to))
      return false;
    statement.action = std::move(rename);
    return true;
  }
  if (acceptAll({"SET", "SCHEMA"})) {
    SetSchema set;
    set.kind = kind;
    set.name = name;
    set.ifExists = exists;
    if (!parseName(set.schema))
      return false;
    statement.action = std::move(set);
    return true;
  }
  return skip(statement, "It changes nothing that a catalog holds.");
}

bool Parser::parseCreateSchema(Statement &statement) {
  CreateSchema create;
  create.ifNotExists = ifNotExists();
  if (!at("AUTHORIZATION") && !parseName(create.name))
    return false;
  if (accept("AUTHORIZATION")) {
    Name role;
    if (!parseName(role))
      return false;
    if (!create.name)
      create.name = role;
  }
  if (!facts.hasBatches && atAny({"CREATE", "GRANT"})) {
    uint32_t begin = token.range.begin;
    skipStatement();
    create.elements = {begin, previousEnd};
  }
  statement.action = std::move(create);
  return true;
}

bool Parser::parseCreateView(Statement &statement, CreateView view) {
  view.ifNotExists = ifNotExists();
  if (!parseQualifiedName(view.name))
    return false;
  if (at(TokenKind::LeftParen) && !parseNames(view.columns))
    return false;
  while (!atHardEnd() && !accept("AS"))
    if (!skipPiece())
      return false;
  uint32_t begin = token.range.begin;
  parseQueryNames(view);
  view.query = {begin, std::max(begin, previousEnd)};
  statement.action = std::move(view);
  return true;
}

/// Reads to the end of the query.
void Parser::parseQueryNames(CreateView &view) {
  bool isSource = false;
  while (!atHardEnd()) {
    if (at(TokenKind::Word) || at(TokenKind::QuotedName)) {
      bool introduces = atAny({"FROM", "JOIN", "ONLY", "LATERAL"});
      QualifiedName name;
      if (introduces || !parseQualifiedName(name)) {
        isSource = introduces;
        if (!atHardEnd())
          advance();
        continue;
      }
      view.names.push_back(name.name.text);
      if (isSource)
        view.sources.push_back(std::move(name));
      isSource = false;
      continue;
    }
    view.allColumns |= at(TokenKind::Operator) && text() == "*";
    isSource = at(TokenKind::Comma) || (isSource && at(TokenKind::LeftParen));
    advance();
  }
}

/// Reads to the end of the statement; `owned` tells whether OWNED BY is there.
bool Parser::parseSequenceOptions(OwnSequence &owner, bool &owned) {
  owned = false;
  for (; !atEnd(); advance()) {
    if (!acceptAll({"OWNED", "BY"}))
      continue;
    owned = true;
    SmallVector<Name, 3> names;
    do {
      if (!parseName(names.emplace_back()))
        return false;
    } while (accept(TokenKind::Dot));
    if (names.size() < 2)
      return true; // NONE
    owner.column = names.back();
    owner.table.name = names[names.size() - 2];
    if (names.size() > 2)
      owner.table.schema = names[names.size() - 3];
    return true;
  }
  return true;
}

bool Parser::parseCreateSequence(Statement &statement, bool temporary) {
  CreateSequence create;
  create.temporary = temporary;
  create.ifNotExists = ifNotExists();
  if (!parseQualifiedName(create.name))
    return false;
  OwnSequence owner;
  bool owned;
  if (!parseSequenceOptions(owner, owned))
    return false;
  if (owned)
    create.owner = owner;
  statement.action = std::move(create);
  return true;
}

bool Parser::parseAlterSequence(Statement &statement) {
  Token start = token;
  Lexer startLexer = lexer;
  ifExists();
  OwnSequence owner;
  if (!parseQualifiedName(owner.sequence))
    return false;
  bool owned = false;
  if (!at("RENAME") && !at("SET") && !parseSequenceOptions(owner, owned))
    return false;
  if (owned) {
    statement.action = std::move(owner);
    return true;
  }
  token = start;
  lexer = startLexer;
  return parseAlterObject(statement, ObjectKind::Sequence);
}

bool Parser::parseCreateExtension(Statement &statement) {
  CreateExtension create;
  create.ifNotExists = ifNotExists();
  if (!parseName(create.name))
    return false;
  for (; !atEnd(); advance())
    if (accept("SCHEMA"))
      return parseName(create.schema) &&
             (statement.action = std::move(create), true);
  statement.action = std::move(create);
  return true;
}

} // namespace holdfast::sql
