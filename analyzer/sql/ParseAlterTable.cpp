#include "sql/Parser.h"

using namespace llvm;

namespace holdfast::sql {

using Kind = AlterAction::Kind;

/// After ALTER TABLE.
bool Parser::parseAlterTable(Statement &statement) {
  AlterTable alter;
  alter.ifExists = ifExists();
  accept("ONLY");
  if (!parseQualifiedName(alter.table))
    return false;
  if (at(TokenKind::Operator) && text() == "*")
    advance();
  do {
    AlterAction action;
    if (!parseAlterAction(alter, action))
      return false;
    skipAction();
    alter.actions.push_back(std::move(action));
  } while (accept(TokenKind::Comma));
  statement.action = std::move(alter);
  return true;
}

/// Past what is left of an action, up to the next one.
void Parser::skipAction() {
  while (!at(TokenKind::Comma) && !atEnd()) {
    if (!at(TokenKind::LeftParen))
      advance();
    else if (!skipParentheses())
      return;
  }
}

bool Parser::parseAlterAction(AlterTable &alter, AlterAction &action) {
  if (accept("ADD"))
    return parseAdd(alter, action);
  if (accept("DROP"))
    return parseDropAction(action);
  if (accept("ALTER"))
    return parseAlterColumn(action);
  if (accept("RENAME"))
    return parseRenameAction(action);
  if (acceptAll({"SET", "SCHEMA"})) {
    action.kind = Kind::SetSchema;
    return parseName(action.newName);
  }
  if (acceptAll({"ATTACH", "PARTITION"})) {
    action.kind = Kind::AttachPartition;
    return parseQualifiedName(action.table);
  }
  if (acceptAll({"DETACH", "PARTITION"})) {
    action.kind = Kind::DetachPartition;
    return parseQualifiedName(action.table);
  }
  if (accept("INHERIT")) {
    action.kind = Kind::Inherit;
    return parseQualifiedName(action.table);
  }
  // OWNER TO, ENABLE ROW LEVEL SECURITY, SET (…), REPLICA IDENTITY, …
  action.kind = Kind::Ignored;
  return true;
}

/// `ADD [COLUMN] [IF NOT EXISTS] column`, `ADD [CONSTRAINT name] …`.
bool Parser::parseAdd(AlterTable &alter, AlterAction &action) {
  if (atTableConstraint()) {
    action.kind = Kind::AddConstraint;
    return parseTableConstraint(action.constraint);
  }
  accept("COLUMN");
  action.kind = Kind::AddColumn;
  action.ifNotExists = ifNotExists();
  return parseColumn(action.column);
}

bool Parser::parseDropAction(AlterAction &action) {
  bool constraint = accept("CONSTRAINT");
  if (!constraint)
    accept("COLUMN");
  action.kind = constraint ? Kind::DropConstraint : Kind::DropColumn;
  action.ifExists = ifExists();
  if (!parseName(action.name))
    return false;
  action.cascade = cascade();
  return true;
}

/// `ALTER [COLUMN] name …`, `ALTER CONSTRAINT name …`.
bool Parser::parseAlterColumn(AlterAction &action) {
  if (accept("CONSTRAINT"))
    return true;
  accept("COLUMN");
  if (!parseName(action.name))
    return false;
  if (acceptAll({"SET", "NOT", "NULL"})) {
    action.kind = Kind::SetNotNull;
  } else if (acceptAll({"DROP", "NOT", "NULL"})) {
    action.kind = Kind::DropNotNull;
  } else if (acceptAll({"SET", "DEFAULT"})) {
    action.kind = Kind::SetDefault;
    action.constraint.range = token.range;
    action.constraint.expression = skipDefault();
  } else if (acceptAll({"DROP", "DEFAULT"})) {
    action.kind = Kind::DropDefault;
  } else if (acceptAll({"DROP", "IDENTITY"})) {
    action.kind = Kind::DropIdentity;
    action.ifExists = ifExists();
  } else if (acceptAll({"DROP", "EXPRESSION"})) {
    action.kind = Kind::DropExpression;
    action.ifExists = ifExists();
  } else if (acceptAll({"ADD", "GENERATED"})) {
    action.kind = Kind::SetGenerated;
    return parseGenerated(action.constraint);
  } else if (acceptAll({"SET", "DATA", "TYPE"}) || accept("TYPE")) {
    action.kind = Kind::SetType;
    return parseType(action.column.type);
  }
  return true;
}

/// `RENAME TO x`, `RENAME [COLUMN] a TO b`, `RENAME CONSTRAINT a TO b`.
bool Parser::parseRenameAction(AlterAction &action) {
  if (accept("TO")) {
    action.kind = Kind::RenameTable;
    return parseQualifiedName(action.table);
  }
  action.kind =
      accept("CONSTRAINT") ? Kind::RenameConstraint : Kind::RenameColumn;
  if (action.kind == Kind::RenameColumn)
    accept("COLUMN");
  return parseName(action.name) && accept("TO") && parseName(action.newName);
}

} // namespace holdfast::sql
