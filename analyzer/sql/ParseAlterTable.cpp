#include "sql/Parser.h"

using namespace llvm;

namespace holdfast::sql {

using Kind = AlterAction::Kind;

/// After ALTER TABLE.
bool Parser::parseAlterTable(Statement &statement) {
  AlterTable alter;
  alter.ifExists = ifExists();
  alter.only = accept("ONLY");
  if (!parseQualifiedName(alter.table))
    return false;
  if (at(TokenKind::Operator) && text() == "*")
    advance();
  if (facts.hasBatches) {
    if (!parseBatchAlter(alter))
      return false;
    statement.action = std::move(alter);
    return true;
  }
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
    return parseQualifiedName(action.table) &&
           parsePartitionBound(action.constraint.expression);
  }
  if (acceptAll({"DETACH", "PARTITION"})) {
    action.kind = Kind::DetachPartition;
    return parseQualifiedName(action.table);
  }
  if (atAny({"MODIFY", "CHANGE"}))
    return parseModify(action);
  if (acceptAll({"NO", "INHERIT"})) {
    action.kind = Kind::NoInherit;
    return parseQualifiedName(action.table);
  }
  if (accept("INHERIT")) {
    action.kind = Kind::Inherit;
    return parseQualifiedName(action.table);
  }
  if (facts.hasKeyClauses && acceptAll({"PARTITION", "BY"})) {
    action.kind = Kind::SetPartitioning;
    return parsePartitionedBy(action.constraint.expression);
  }
  if (facts.hasKeyClauses && acceptAll({"REMOVE", "PARTITIONING"})) {
    action.kind = Kind::SetPartitioning;
    return true;
  }
  if (facts.hasKeyClauses && accept("COMMENT")) {
    action.kind = Kind::SetComment;
    action.column.comment = parseCommentText();
    return true;
  }
  // OWNER TO, ENABLE ROW LEVEL SECURITY, SET (…), REPLICA IDENTITY, …
  action.kind = Kind::Ignored;
  return true;
}

/// MySQL's `MODIFY column` and `CHANGE name column`.
bool Parser::parseModify(AlterAction &action) {
  bool change = at("CHANGE");
  advance();
  accept("COLUMN");
  action.kind = Kind::ModifyColumn;
  action.ifExists = ifExists();
  if (change && !parseName(action.name))
    return false;
  if (!parseColumn(action.column))
    return false;
  if (!change)
    action.name = action.column.name;
  return true;
}

/// `ADD [COLUMN] [IF NOT EXISTS] column`, `ADD [CONSTRAINT name] …`.
bool Parser::parseAdd(AlterTable &alter, AlterAction &action) {
  if (facts.hasKeyClauses && accept("PARTITION")) {
    skipStatement();
    return true;
  }
  if (atTableConstraint()) {
    action.kind = Kind::AddConstraint;
    return parseTableConstraint(action.constraint);
  }
  accept("COLUMN");
  action.kind = Kind::AddColumn;
  action.ifNotExists = ifNotExists();
  if (at(TokenKind::LeftParen))
    return parseAddColumns(alter, action);
  return parseColumn(action.column);
}

/// MySQL's `ADD (a INT, b INT)`: all but the last become actions at once.
bool Parser::parseAddColumns(AlterTable &alter, AlterAction &action) {
  advance();
  while (true) {
    if (atTableConstraint()) {
      action.kind = Kind::AddConstraint;
      if (!parseTableConstraint(action.constraint))
        return false;
    } else if (!parseColumn(action.column)) {
      return false;
    }
    if (!accept(TokenKind::Comma))
      return accept(TokenKind::RightParen);
    alter.actions.push_back(std::move(action));
    action = AlterAction{};
    action.kind = Kind::AddColumn;
  }
}

bool Parser::parseDropAction(AlterAction &action) {
  if (acceptAll({"PRIMARY", "KEY"})) {
    action.kind = Kind::DropPrimaryKey;
    return true;
  }
  if (facts.hasKeyClauses && accept("PARTITION")) {
    skipStatement();
    return true;
  }
  action.kind = Kind::DropColumn;
  if (acceptAll({"FOREIGN", "KEY"}))
    action.kind = Kind::DropForeignKey;
  else if (accept("CONSTRAINT"))
    action.kind = Kind::DropConstraint;
  else if (facts.hasKeyClauses && accept("CHECK"))
    action.kind = Kind::DropConstraint;
  else if (facts.hasKeyClauses && (accept("INDEX") || accept("KEY")))
    action.kind = Kind::DropIndex;
  else
    accept("COLUMN");
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
  if (acceptAll({"PRIMARY", "KEY", "USING", "COLUMNS"})) {
    action.kind = Kind::SetPrimaryKey;
    return parseKeyParts(action.constraint);
  }
  accept("COLUMN");
  return parseName(action.name) && parseColumnChange(action);
}

/// What follows the column's name, or the name of a domain.
bool Parser::parseColumnChange(AlterAction &action) {
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

/// `RENAME TO x`, MySQL's `RENAME = x`, `RENAME [COLUMN] a TO b`, `RENAME
/// CONSTRAINT a TO b`.
bool Parser::parseRenameAction(AlterAction &action) {
  if (accept("TO") || (facts.hasKeyClauses && accept(TokenKind::Equals))) {
    action.kind = Kind::RenameTable;
    return parseQualifiedName(action.table);
  }
  if (accept("CONSTRAINT"))
    action.kind = Kind::RenameConstraint;
  else if (facts.hasKeyClauses && (accept("INDEX") || accept("KEY")))
    action.kind = Kind::RenameIndex;
  else if (accept("COLUMN") || is(peekToken(), "TO"))
    action.kind = Kind::RenameColumn;
  else if (accept("AS") || facts.hasKeyClauses) {
    action.kind = Kind::RenameTable;
    return parseQualifiedName(action.table);
  } else
    return false;
  return parseName(action.name) && accept("TO") && parseName(action.newName);
}

/// After RENAME TABLE: `a TO b, c TO d`.
bool Parser::parseRenameTables(Statement &statement) {
  Rename rename;
  rename.ifExists = ifExists();
  do {
    auto &[from, to] = rename.names.emplace_back();
    if (!parseQualifiedName(from) || !accept("TO") || !parseQualifiedName(to))
      return false;
  } while (accept(TokenKind::Comma));
  statement.action = std::move(rename);
  return true;
}

} // namespace holdfast::sql
