#include "sql/Grammar.h"

using namespace llvm;

namespace holdfast::sql {

static void skipAction(Cursor &in);
static bool parseAlterAction(Cursor &in, AlterTable &alter,
                             AlterAction &action);
static bool atRewrite(const Cursor &in);
static bool parsePartitionNames(Cursor &in, AlterAction &action);
static bool parseModify(Cursor &in, AlterAction &action);
static bool parseAdd(Cursor &in, AlterTable &alter, AlterAction &action);
static bool parseAddColumns(Cursor &in, AlterTable &alter, AlterAction &action);
static bool parseDropAction(Cursor &in, AlterAction &action);
static bool parseAlterColumn(Cursor &in, AlterAction &action);
static bool parseRenameAction(Cursor &in, AlterAction &action);

using Kind = AlterAction::Kind;

/// After ALTER TABLE.
bool parseAlterTable(Cursor &in, Statement &statement) {
  AlterTable alter;
  alter.ifExists = in.ifExists();
  alter.only = in.accept("ONLY");
  if (!in.parseQualifiedName(alter.table))
    return false;
  if (in.at(TokenKind::Operator) && in.text() == "*")
    in.advance();
  if (in.dialect().hasBatches) {
    if (!parseBatchAlter(in, alter))
      return false;
    statement.action = std::move(alter);
    return true;
  }
  do {
    AlterAction action;
    uint32_t begin = in.begin();
    if (!parseAlterAction(in, alter, action))
      return false;
    skipAction(in);
    if (action.range.empty())
      action.range = in.since(begin);
    alter.actions.push_back(std::move(action));
  } while (in.accept(TokenKind::Comma));
  statement.action = std::move(alter);
  return true;
}

/// Past what is left of an action, up to the next one.
static void skipAction(Cursor &in) {
  while (!in.at(TokenKind::Comma) && !in.atEnd()) {
    if (!in.at(TokenKind::LeftParen))
      in.advance();
    else if (!in.skipParentheses())
      return;
  }
}

static bool parseAlterAction(Cursor &in, AlterTable &alter,
                             AlterAction &action) {
  if (in.accept("ADD"))
    return parseAdd(in, alter, action);
  if (in.accept("DROP"))
    return parseDropAction(in, action);
  if (in.accept("ALTER"))
    return parseAlterColumn(in, action);
  if (in.accept("RENAME"))
    return parseRenameAction(in, action);
  if (in.acceptAll({"SET", "SCHEMA"})) {
    action.kind = Kind::SetSchema;
    return in.parseName(action.newName);
  }
  if (in.acceptAll({"ATTACH", "PARTITION"})) {
    action.kind = Kind::AttachPartition;
    return in.parseQualifiedName(action.table) &&
           parsePartitionBound(in, action.constraint.expression);
  }
  if (in.acceptAll({"DETACH", "PARTITION"})) {
    action.kind = Kind::DetachPartition;
    if (!in.parseQualifiedName(action.table))
      return false;
    action.concurrently = in.acceptPhrase({"CONCURRENTLY"});
    return true;
  }
  if (in.acceptAll({"VALIDATE", "CONSTRAINT"})) {
    action.kind = Kind::ValidateConstraint;
    return in.parseName(action.name);
  }
  if (in.atAny({"MODIFY", "CHANGE"}))
    return parseModify(in, action);
  if (in.acceptAll({"NO", "INHERIT"})) {
    action.kind = Kind::NoInherit;
    return in.parseQualifiedName(action.table);
  }
  if (in.accept("INHERIT")) {
    action.kind = Kind::Inherit;
    return in.parseQualifiedName(action.table);
  }
  if (in.dialect().altersPartitions && in.acceptAll({"PARTITION", "BY"})) {
    action.kind = Kind::SetPartitioning;
    return parsePartitionedBy(in, action.constraint.expression);
  }
  if (in.dialect().altersPartitions &&
      in.acceptAll({"REMOVE", "PARTITIONING"})) {
    action.kind = Kind::SetPartitioning;
    return true;
  }
  if (in.dialect().altersPartitions &&
      in.acceptAll({"TRUNCATE", "PARTITION"})) {
    action.kind = Kind::TruncatePartition;
    return parsePartitionNames(in, action);
  }
  if (in.dialect().hasOnlineClauses && in.atAny({"ALGORITHM", "LOCK"})) {
    parseMethod(in, alter.method);
    return true;
  }
  if (in.dialect().hasCommentClauses && in.accept("COMMENT")) {
    action.kind = Kind::SetComment;
    action.column.comment = parseCommentText(in);
    return true;
  }
  // OWNER TO, ENABLE ROW LEVEL SECURITY, SET (…), REPLICA IDENTITY, …
  action.kind = atRewrite(in) ? Kind::RewriteTable : Kind::Ignored;
  return true;
}

/// At what writes all rows to another place or in another form.
static bool atRewrite(const Cursor &in) {
  Token following = in.peekToken();
  if (in.dialect().hasCharacterSets)
    return in.at("CONVERT") && in.is(following, "TO");
  return in.at("SET") &&
         (in.is(following, "TABLESPACE") || in.is(following, "LOGGED") ||
          in.is(following, "UNLOGGED") || in.is(following, "ACCESS"));
}

/// MySQL's `ALGORITHM [=] x` and `LOCK [=] x`.
void parseMethod(Cursor &in, AlterMethod &method) {
  bool isLock = in.at("LOCK");
  uint32_t begin = in.begin();
  in.advance();
  in.accept(TokenKind::Equals);
  bool blocks = isLock && in.atAny({"SHARED", "EXCLUSIVE"});
  if (isLock)
    method.letsWrite = in.at("NONE");
  else
    method.inPlace = in.atAny({"INPLACE", "INSTANT", "NOCOPY"});
  bool copies = !isLock && in.at("COPY");
  method.copies |= copies;
  if (!in.atEnd())
    in.advance();
  if (blocks || copies)
    method.blocks = in.since(begin);
}

/// `p0, p1` or ALL, which end the statement.
static bool parsePartitionNames(Cursor &in, AlterAction &action) {
  bool read = in.parseName(action.name);
  skipStatement(in);
  return read;
}

/// MySQL's `MODIFY column` and `CHANGE name column`.
static bool parseModify(Cursor &in, AlterAction &action) {
  bool change = in.at("CHANGE");
  in.advance();
  in.accept("COLUMN");
  action.kind = Kind::ModifyColumn;
  action.ifExists = in.ifExists();
  if (change && !in.parseName(action.name))
    return false;
  if (!parseColumn(in, action.column))
    return false;
  if (!change)
    action.name = action.column.name;
  return true;
}

/// `ADD [COLUMN] [IF NOT EXISTS] column`, `ADD [CONSTRAINT name] …`.
static bool parseAdd(Cursor &in, AlterTable &alter, AlterAction &action) {
  if (in.dialect().altersPartitions && in.accept("PARTITION")) {
    skipStatement(in);
    return true;
  }
  if (atTableConstraint(in)) {
    action.kind = Kind::AddConstraint;
    return parseTableConstraint(in, action.constraint);
  }
  in.accept("COLUMN");
  action.kind = Kind::AddColumn;
  action.ifNotExists = in.ifNotExists();
  if (in.at(TokenKind::LeftParen))
    return parseAddColumns(in, alter, action);
  return parseColumn(in, action.column);
}

/// MySQL's `ADD (a INT, b INT)`: all but the last become actions at once.
static bool parseAddColumns(Cursor &in, AlterTable &alter,
                            AlterAction &action) {
  in.advance();
  while (true) {
    uint32_t begin = in.begin();
    if (atTableConstraint(in)) {
      action.kind = Kind::AddConstraint;
      if (!parseTableConstraint(in, action.constraint))
        return false;
    } else if (!parseColumn(in, action.column)) {
      return false;
    }
    action.range = in.since(begin);
    if (!in.accept(TokenKind::Comma))
      return in.accept(TokenKind::RightParen);
    alter.actions.push_back(std::move(action));
    action = AlterAction{};
    action.kind = Kind::AddColumn;
  }
}

static bool parseDropAction(Cursor &in, AlterAction &action) {
  if (in.acceptAll({"PRIMARY", "KEY"})) {
    action.kind = Kind::DropPrimaryKey;
    return true;
  }
  if (in.dialect().altersPartitions && in.accept("PARTITION")) {
    action.kind = Kind::DropPartition;
    return parsePartitionNames(in, action);
  }
  action.kind = Kind::DropColumn;
  if (in.acceptAll({"FOREIGN", "KEY"}))
    action.kind = Kind::DropForeignKey;
  else if (in.accept("CONSTRAINT"))
    action.kind = Kind::DropConstraint;
  else if (in.dialect().hasKeyClauses && in.accept("CHECK"))
    action.kind = Kind::DropConstraint;
  else if (in.dialect().hasKeyClauses &&
           (in.accept("INDEX") || in.accept("KEY")))
    action.kind = Kind::DropIndex;
  else
    in.accept("COLUMN");
  action.ifExists = in.ifExists();
  if (!in.parseName(action.name))
    return false;
  action.cascade = in.cascade();
  return true;
}

/// `ALTER [COLUMN] name …`, `ALTER CONSTRAINT name …`.
static bool parseAlterColumn(Cursor &in, AlterAction &action) {
  if (in.accept("CONSTRAINT"))
    return true;
  if (in.acceptAll({"PRIMARY", "KEY", "USING", "COLUMNS"})) {
    action.kind = Kind::SetPrimaryKey;
    return parseKeyParts(in, action.constraint);
  }
  in.accept("COLUMN");
  return in.parseName(action.name) && parseColumnChange(in, action);
}

/// What follows the column's name, or the name of a domain.
bool parseColumnChange(Cursor &in, AlterAction &action) {
  if (in.acceptAll({"SET", "NOT", "NULL"})) {
    action.kind = Kind::SetNotNull;
  } else if (in.acceptAll({"DROP", "NOT", "NULL"})) {
    action.kind = Kind::DropNotNull;
  } else if (in.acceptAll({"SET", "DEFAULT"})) {
    action.kind = Kind::SetDefault;
    action.constraint.range = in.current().range;
    action.constraint.expression = skipDefault(in);
  } else if (in.acceptAll({"DROP", "DEFAULT"})) {
    action.kind = Kind::DropDefault;
  } else if (in.acceptAll({"DROP", "IDENTITY"})) {
    action.kind = Kind::DropIdentity;
    action.ifExists = in.ifExists();
  } else if (in.acceptAll({"DROP", "EXPRESSION"})) {
    action.kind = Kind::DropExpression;
    action.ifExists = in.ifExists();
  } else if (in.acceptAll({"ADD", "GENERATED"})) {
    action.kind = Kind::SetGenerated;
    return parseGenerated(in, action.constraint);
  } else if (in.acceptAll({"SET", "DATA", "TYPE"}) || in.accept("TYPE")) {
    action.kind = Kind::SetType;
    if (!in.parseType(action.column.type))
      return false;
    QualifiedName collation;
    if (in.accept("COLLATE") && !in.parseQualifiedName(collation))
      return false;
    if (in.accept("USING"))
      action.conversion = skipExpression(in);
  }
  return true;
}

/// `RENAME TO x`, MySQL's `RENAME = x`, `RENAME [COLUMN] a TO b`, `RENAME
/// CONSTRAINT a TO b`.
static bool parseRenameAction(Cursor &in, AlterAction &action) {
  if (in.accept("TO") ||
      (in.dialect().renamesWithoutTo && in.accept(TokenKind::Equals))) {
    action.kind = Kind::RenameTable;
    return in.parseQualifiedName(action.table);
  }
  if (in.accept("CONSTRAINT"))
    action.kind = Kind::RenameConstraint;
  else if (in.dialect().hasKeyClauses &&
           (in.accept("INDEX") || in.accept("KEY")))
    action.kind = Kind::RenameIndex;
  else if (in.accept("COLUMN") || in.is(in.peekToken(), "TO"))
    action.kind = Kind::RenameColumn;
  else if (in.accept("AS") || in.dialect().renamesWithoutTo) {
    action.kind = Kind::RenameTable;
    return in.parseQualifiedName(action.table);
  } else
    return false;
  return in.parseName(action.name) && in.accept("TO") &&
         in.parseName(action.newName);
}

/// After RENAME TABLE: `a TO b, c TO d`.
bool parseRenameTables(Cursor &in, Statement &statement) {
  Rename rename;
  rename.ifExists = in.ifExists();
  do {
    auto &[from, to] = rename.names.emplace_back();
    if (!in.parseQualifiedName(from) || !in.accept("TO") ||
        !in.parseQualifiedName(to))
      return false;
  } while (in.accept(TokenKind::Comma));
  statement.action = std::move(rename);
  return true;
}

} // namespace holdfast::sql
