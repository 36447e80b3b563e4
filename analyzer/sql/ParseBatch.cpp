#include "sql/Parser.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// T-SQL between its statements: where one ends without a semicolon, IF, BEGIN
/// and END, batches.
namespace holdfast::sql {

/// Whether the word starts a statement wherever it stands outside of
/// parentheses; the grammar takes those that it expects before it asks.
bool Parser::startsStatement() const {
  if (!at(TokenKind::Word))
    return false;
  StringRef word = text();
  if (word.size() < 2 || word.size() > 10)
    return false;
  return StringSwitch<bool>(word.upper())
      .Cases("CREATE", "ALTER", "DROP", "TRUNCATE", "EXEC", "EXECUTE", true)
      .Cases("IF", "ELSE", "WHILE", "BEGIN", "END", "DECLARE", "GOTO", true)
      .Cases("SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "SET", true)
      .Cases("COMMIT", "ROLLBACK", "PRINT", "RAISERROR", "THROW", true)
      .Cases("RETURN", "BREAK", "CONTINUE", "WAITFOR", "USE", true)
      .Cases("GRANT", "REVOKE", "DENY", true)
      .Default(false);
}

/// Past `CASE … END`, whose END closes nothing else. False without one.
bool Parser::skipCase() {
  advance();
  unsigned depth = 1;
  for (; depth && !atHardEnd(); advance()) {
    if (at("CASE"))
      ++depth;
    else if (at("END"))
      --depth;
  }
  return depth == 0;
}

/// Up to the end of the batch: routines and views hold other statements.
void Parser::skipBatch() {
  while (!at(TokenKind::End) && !at(TokenKind::BatchEnd))
    advance();
}

/// Past BEGIN CATCH … END CATCH, which runs only after an error.
void Parser::skipCatch() {
  unsigned depth = 1;
  while (depth && !at(TokenKind::End) && !at(TokenKind::BatchEnd)) {
    if (acceptAll({"BEGIN", "CATCH"}))
      ++depth;
    else if (acceptAll({"END", "CATCH"}))
      --depth;
    else
      advance();
  }
}

/// A statement is over, and with it the IF whose only statement it is.
void Parser::closeFrames() {
  while (!frames.empty() && !frames.back().isBlock) {
    Frame &frame = frames.back();
    if (frame.isIf && !frame.alternative) {
      // A semicolon may stand before ELSE.
      Lexer startLexer = lexer;
      Token startToken = token;
      while (at(TokenKind::Semicolon))
        advance();
      if (accept("ELSE")) {
        frame.alternative = true;
        return;
      }
      lexer = startLexer;
      token = startToken;
    }
    frames.pop_back();
  }
}

/// END: closes the innermost block and what hangs on it.
void Parser::closeBlock() {
  while (!frames.empty() && !frames.back().isBlock)
    frames.pop_back();
  if (!frames.empty())
    frames.pop_back();
  closeFrames();
}

/// Goes past words that only frame statements. False at a statement.
bool Parser::skipBatchWords() {
  if (accept(TokenKind::BatchEnd)) {
    frames.clear();
    variables.clear();
    batchStart = true;
    return true;
  }
  if (at("BEGIN")) {
    Token following = peekToken();
    for (StringRef word : {"TRAN", "TRANSACTION", "DISTRIBUTED"})
      if (is(following, word))
        return false;
    advance();
    if (accept("CATCH"))
      skipCatch();
    else
      frames.push_back({true, false, false, 0});
    accept("TRY");
    return true;
  }
  if (accept("END")) {
    if (!accept("CATCH"))
      accept("TRY");
    closeBlock();
    return true;
  }
  if (at("IF") || at("WHILE")) {
    frames.push_back({false, at("IF"), false, ++conditionCount});
    advance();
    while (!atEnd() && skipPiece()) {
    }
    return true;
  }
  return accept("ELSE");
}

/// Marks what runs only under a condition.
void Parser::noteConditions(Statement &statement) const {
  for (const Frame &frame : frames)
    if (frame.condition) {
      statement.conditional = true;
      statement.condition = frame.condition;
      statement.isAlternative = frame.alternative;
    }
}

// --- Statements that a catalog has no use for -------------------------------

/// `INSERT … SELECT`, `UPDATE … SET` and others: rows, whatever words follow.
bool Parser::skipRows(Statement &statement) {
  advance();
  while (!atHardEnd()) {
    bool own = atAny({"SELECT", "SET", "INSERT", "UPDATE", "DELETE"});
    if ((!own && startsStatement()) || !skipPiece())
      break;
  }
  return skip(statement, "It changes rows, not the structure.");
}

/// `GRANT CREATE TABLE, SELECT ON t TO u`
bool Parser::skipRights(Statement &statement) {
  advance();
  while (!atHardEnd() && !at("TO") && !at("FROM"))
    advance();
  return skip(statement, "It changes rights, not the structure.");
}

/// Statements that only T-SQL has, or has in another form. `known` is false if
/// the common grammar is to read this one.
bool Parser::parseBatchStatement(Statement &statement, bool &known) {
  known = true;
  if (atAny({"EXEC", "EXECUTE"})) {
    advance();
    return parseExec(statement);
  }
  // The first statement of a batch may be a call without EXEC.
  if (batchStart && at(TokenKind::Word) &&
      text().starts_with_insensitive("sp_"))
    return parseExec(statement);
  if (atAny({"DECLARE", "SET"}))
    return parseAssignments(statement);
  if (at("SELECT"))
    return parseAssigningSelect(statement);
  if (at("WITH"))
    return parseWith(statement);
  if (atAny({"INSERT", "UPDATE", "DELETE", "MERGE", "TRUNCATE"}))
    return skipRows(statement);
  if (atAny({"GRANT", "REVOKE", "DENY"}))
    return skipRights(statement);
  if (atAny({"BEGIN", "COMMIT", "ROLLBACK", "SAVE"})) {
    advance();
    return skip(statement, "It is about the transaction alone.");
  }
  if (startsStatement() && !atAny({"CREATE", "ALTER", "DROP"})) {
    advance();
    return skip(statement, "It changes no structure.");
  }
  known = false;
  return true;
}

/// `ALTER SCHEMA new TRANSFER [OBJECT::]old.t`, after SCHEMA.
bool Parser::parseTransfer(Statement &statement) {
  SetSchema set;
  set.kind = ObjectKind::Table;
  if (!parseName(set.schema) || !accept("TRANSFER"))
    return false;
  if (peekToken().kind == TokenKind::Cast) {
    if (at("TYPE"))
      set.kind = ObjectKind::Type;
    advance();
    advance();
  }
  if (!parseQualifiedName(set.name))
    return false;
  statement.action = std::move(set);
  return true;
}

// --- ALTER TABLE ------------------------------------------------------------

/// The actions after the table's name.
bool Parser::parseBatchAlter(AlterTable &alter) {
  using Kind = AlterAction::Kind;
  if (accept("WITH"))
    accept("CHECK") || accept("NOCHECK");
  if (acceptAll({"ALTER", "COLUMN"}))
    return parseReplaceType(alter.actions.emplace_back());
  if (accept("DROP"))
    return parseBatchDrop(alter);
  if (!accept("ADD")) {
    // CHECK CONSTRAINT, ENABLE TRIGGER, SET (…), REBUILD, SWITCH, …
    alter.actions.emplace_back();
    skipStatement();
    return true;
  }
  do {
    AlterAction &action = alter.actions.emplace_back();
    if (acceptAll({"PERIOD", "FOR"})) {
      action.kind = Kind::Ignored;
      advance();
      if (!skipParentheses())
        return false;
    } else if (atTableConstraint()) {
      action.kind = Kind::AddConstraint;
      if (!parseTableConstraint(action.constraint))
        return false;
    } else {
      action.kind = Kind::AddColumn;
      if (!parseColumn(action.column))
        return false;
    }
  } while (accept(TokenKind::Comma));
  return true;
}

/// `c nvarchar(20) COLLATE x NOT NULL`, after ALTER COLUMN.
bool Parser::parseReplaceType(AlterAction &action) {
  if (!parseName(action.name))
    return false;
  // ADD PERSISTED, DROP SPARSE and the like.
  if (atAny({"ADD", "DROP"})) {
    advance();
    skipStatement();
    return true;
  }
  action.kind = AlterAction::Kind::ReplaceType;
  return parseType(action.column.type) && parseColumnConstraints(action.column);
}

/// `[CONSTRAINT] a, b, COLUMN c, d`, after DROP.
bool Parser::parseBatchDrop(AlterTable &alter) {
  using Kind = AlterAction::Kind;
  Kind kind = Kind::DropConstraint;
  bool exists = false;
  do {
    if (acceptAll({"PERIOD", "FOR"})) {
      advance();
      continue;
    }
    if (at("COLUMN") || at("CONSTRAINT")) {
      kind = at("COLUMN") ? Kind::DropColumn : Kind::DropConstraint;
      advance();
      exists = ifExists();
    }
    AlterAction &action = alter.actions.emplace_back();
    action.kind = kind;
    action.ifExists = exists || ifExists();
    exists = action.ifExists;
    if (!parseName(action.name))
      return false;
    if (accept("WITH") && !skipParentheses())
      return false;
  } while (accept(TokenKind::Comma));
  return true;
}

} // namespace holdfast::sql
