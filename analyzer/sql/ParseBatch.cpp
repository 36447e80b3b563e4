#include "sql/Grammar.h"

using namespace llvm;

/// T-SQL between its statements: where one ends without a semicolon, IF, BEGIN
/// and END, batches.
namespace holdfast::sql {

static bool parseReplaceType(Cursor &in, AlterAction &action);
static bool parseBatchDrop(Cursor &in, AlterTable &alter);

/// Up to the end of the batch: routines and views hold other statements.
void skipBatch(Cursor &in) {
  while (!in.at(TokenKind::End) && !in.at(TokenKind::BatchEnd))
    in.advance();
}

/// Past BEGIN CATCH … END CATCH, which runs only after an error.
static void skipCatch(Cursor &in) {
  unsigned depth = 1;
  while (depth && !in.at(TokenKind::End) && !in.at(TokenKind::BatchEnd)) {
    if (in.acceptAll({"BEGIN", "CATCH"}))
      ++depth;
    else if (in.acceptAll({"END", "CATCH"}))
      --depth;
    else
      in.advance();
  }
}

/// A statement is over, and with it the IF whose only statement it is.
void closeFrames(Script &in) {
  while (!in.frames.empty() && !in.frames.back().isBlock) {
    Script::Frame &frame = in.frames.back();
    if (frame.isIf && !frame.alternative) {
      // A semicolon may stand before ELSE.
      Cursor::Place start = in.place();
      while (in.at(TokenKind::Semicolon))
        in.advance();
      if (in.accept("ELSE")) {
        frame.alternative = true;
        return;
      }
      in.goBack(start);
    }
    in.frames.pop_back();
  }
}

/// END: closes the innermost block and what hangs on it.
static void closeBlock(Script &in) {
  while (!in.frames.empty() && !in.frames.back().isBlock)
    in.frames.pop_back();
  if (!in.frames.empty())
    in.frames.pop_back();
  closeFrames(in);
}

/// Goes past words that only frame statements. False at a statement.
bool skipBatchWords(Script &in) {
  if (in.accept(TokenKind::BatchEnd)) {
    in.frames.clear();
    in.variables.clear();
    in.batchStart = true;
    return true;
  }
  if (in.at("BEGIN")) {
    Token following = in.peekToken();
    for (StringRef word : {"TRAN", "TRANSACTION", "DISTRIBUTED"})
      if (in.is(following, word))
        return false;
    in.advance();
    if (in.accept("CATCH"))
      skipCatch(in);
    else
      in.frames.push_back({true, false, false, 0});
    in.accept("TRY");
    return true;
  }
  if (in.accept("END")) {
    if (!in.accept("CATCH"))
      in.accept("TRY");
    closeBlock(in);
    return true;
  }
  if (in.at("IF") || in.at("WHILE")) {
    in.frames.push_back({false, in.at("IF"), false, ++in.conditionCount});
    in.advance();
    while (!in.atEnd() && in.skipPiece()) {
    }
    return true;
  }
  return in.accept("ELSE");
}

/// Marks what runs only under a condition.
void noteConditions(const Script &in, Statement &statement) {
  for (const Script::Frame &frame : in.frames)
    if (frame.condition) {
      statement.conditional = true;
      statement.condition = frame.condition;
      statement.isAlternative = frame.alternative;
    }
}

// --- Statements that a catalog has no use for -------------------------------

/// `GRANT CREATE TABLE, SELECT ON t TO u`
static bool skipRights(Cursor &in, Statement &statement) {
  in.advance();
  while (!in.atHardEnd() && !in.at("TO") && !in.at("FROM"))
    in.advance();
  return skip(in, statement, "It changes rights, not the structure.");
}

/// Statements that only T-SQL has, or has in another form. `known` is false if
/// the common grammar is to read this one.
bool parseBatchStatement(Script &in, Statement &statement, bool &known) {
  known = true;
  if (in.atAny({"EXEC", "EXECUTE"})) {
    in.advance();
    return parseExec(in, statement);
  }
  // The first statement of a batch may be a call without EXEC.
  if (in.batchStart && in.at(TokenKind::Word) &&
      in.text().starts_with_insensitive("sp_"))
    return parseExec(in, statement);
  if (in.atAny({"DECLARE", "SET"}))
    return parseAssignments(in, statement);
  if (in.at("SELECT"))
    return parseAssigningSelect(in, statement);
  if (in.at("WITH"))
    return parseWith(in, statement);
  if (in.accept("TRUNCATE"))
    return parseTruncate(in, statement);
  if (in.atAny({"INSERT", "UPDATE", "DELETE", "MERGE"}))
    return parseRows(in, statement);
  if (in.atAny({"GRANT", "REVOKE", "DENY"}))
    return skipRights(in, statement);
  if (in.atAny({"BEGIN", "COMMIT", "ROLLBACK", "SAVE"}))
    return parseTransaction(in, statement);
  if (in.startsStatement() && !in.atAny({"CREATE", "ALTER", "DROP"})) {
    in.advance();
    return skip(in, statement, "It changes no structure.");
  }
  known = false;
  return true;
}

/// `ALTER SCHEMA new TRANSFER [OBJECT::]old.t`, after SCHEMA.
bool parseTransfer(Cursor &in, Statement &statement) {
  SetSchema set;
  set.kind = ObjectKind::Table;
  if (!in.parseName(set.schema) || !in.accept("TRANSFER"))
    return false;
  if (in.peekToken().kind == TokenKind::Cast) {
    if (in.at("TYPE"))
      set.kind = ObjectKind::Type;
    in.advance();
    in.advance();
  }
  if (!in.parseQualifiedName(set.name))
    return false;
  statement.action = std::move(set);
  return true;
}

// --- ALTER TABLE ------------------------------------------------------------

/// The actions after the table's name.
bool parseBatchAlter(Cursor &in, AlterTable &alter) {
  using Kind = AlterAction::Kind;
  alter.unchecked = in.acceptPhrase({"WITH", "NOCHECK"});
  in.acceptAll({"WITH", "CHECK"});
  uint32_t begin = in.begin();
  if (in.acceptAll({"ALTER", "COLUMN"})) {
    AlterAction &action = alter.actions.emplace_back();
    if (!parseReplaceType(in, action))
      return false;
    action.range = in.since(begin);
    return true;
  }
  if (in.accept("DROP"))
    return parseBatchDrop(in, alter);
  if (!in.accept("ADD")) {
    // CHECK CONSTRAINT, ENABLE TRIGGER, SET (…), REBUILD, SWITCH, …
    alter.actions.emplace_back();
    skipStatement(in);
    alter.actions.back().range = in.since(begin);
    return true;
  }
  do {
    if (!alter.actions.empty())
      begin = in.begin();
    AlterAction &action = alter.actions.emplace_back();
    if (in.acceptAll({"PERIOD", "FOR"})) {
      action.kind = Kind::Ignored;
      in.advance();
      if (!in.skipParentheses())
        return false;
    } else if (atTableConstraint(in)) {
      action.kind = Kind::AddConstraint;
      if (!parseTableConstraint(in, action.constraint))
        return false;
    } else {
      action.kind = Kind::AddColumn;
      if (!parseColumn(in, action.column))
        return false;
    }
    action.range = in.since(begin);
  } while (in.accept(TokenKind::Comma));
  return true;
}

/// `c nvarchar(20) COLLATE x NOT NULL`, after ALTER COLUMN.
static bool parseReplaceType(Cursor &in, AlterAction &action) {
  if (!in.parseName(action.name))
    return false;
  // ADD PERSISTED, DROP SPARSE and the like.
  if (in.atAny({"ADD", "DROP"})) {
    in.advance();
    skipStatement(in);
    return true;
  }
  action.kind = AlterAction::Kind::ReplaceType;
  return in.parseType(action.column.type) &&
         parseColumnConstraints(in, action.column);
}

/// `[CONSTRAINT] a, b, COLUMN c, d`, after DROP.
static bool parseBatchDrop(Cursor &in, AlterTable &alter) {
  using Kind = AlterAction::Kind;
  Kind kind = Kind::DropConstraint;
  bool exists = false;
  do {
    if (in.acceptAll({"PERIOD", "FOR"})) {
      in.advance();
      continue;
    }
    if (in.at("COLUMN") || in.at("CONSTRAINT")) {
      kind = in.at("COLUMN") ? Kind::DropColumn : Kind::DropConstraint;
      in.advance();
      exists = in.ifExists();
    }
    AlterAction &action = alter.actions.emplace_back();
    action.kind = kind;
    action.ifExists = exists || in.ifExists();
    exists = action.ifExists;
    if (!in.parseName(action.name))
      return false;
    action.range = action.name.range;
    if (in.accept("WITH") && !in.skipParentheses())
      return false;
  } while (in.accept(TokenKind::Comma));
  return true;
}

} // namespace holdfast::sql
