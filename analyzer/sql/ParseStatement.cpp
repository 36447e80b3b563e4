#include "sql/Keywords.h"
#include "sql/Parser.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::sql {

bool Parser::next(Statement &statement) {
  arena.reset();
  while (true) {
    if (at(TokenKind::Semicolon))
      advance();
    else if (at(TokenKind::End))
      return false;
    else if (facts.hasBatches ? !skipBatchWords()
                              : !inBlock || !skipControlWords())
      break;
  }
  uint32_t begin = token.range.begin;
  statement = Statement{};
  statement.range.begin = begin;
  statement.conditional = inBlock && (!conditions.empty() || hasHandler);
  if (!conditions.empty()) {
    statement.condition = conditions.back().number;
    statement.isAlternative = conditions.back().alternative;
  }
  noteConditions(statement);
  if (!parseKnown(statement)) {
    statement.action = Skip{"It could not be read.", true};
    if (previousEnd <= begin)
      advance();
  }
  skipStatement();
  statement.range = {begin, std::max(previousEnd, begin)};
  suggest(statement);
  batchStart = false;
  closeFrames();
  return true;
}

void Parser::skipStatement() {
  while (!atEnd()) {
    if (facts.hasBatches)
      skipPiece();
    else
      advance();
  }
}

bool Parser::skip(Statement &statement, const char *reason, bool mayHideDdl) {
  statement.action = Skip{reason, mayHideDdl};
  skipStatement();
  return true;
}

/// Skips what is put together at run time.
bool Parser::skipOpen(Statement &statement, const char *reason) {
  skip(statement, reason, true);
  std::get<Skip>(statement.action).isOpen = true;
  return true;
}

/// Skips a CREATE, ALTER or DROP of a kind that no catalog holds; what is no
/// kind but nearly one cannot be read.
bool Parser::skipObject(Statement &statement, const char *reason) {
  return (!at(TokenKind::Word) || nearKeyword(text()).empty()) &&
         skip(statement, reason);
}

/// Adds to a statement that cannot be read what was probably meant.
void Parser::suggest(Statement &statement) const {
  auto *skipped = std::get_if<Skip>(&statement.action);
  if (!skipped || !skipped->mayHideDdl || skipped->isOpen)
    return;
  std::string words =
      correctedWords(facts.lexical, file.text(), statement.range);
  if (!words.empty())
    skipped->reason = StringRef(skipped->reason).rtrim('.').str() +
                      "; did you mean `" + words + "`?";
}

bool Parser::parseKnown(Statement &statement) {
  bool known = false;
  if (facts.hasBatches) {
    bool read = parseBatchStatement(statement, known);
    if (known)
      return read;
  }
  if (accept("CREATE"))
    return parseCreate(statement);
  if (accept("ALTER"))
    return parseAlter(statement);
  if (accept("DROP"))
    return parseDrop(statement);
  if (accept("SET"))
    return parseSet(statement);
  if (accept("SELECT"))
    return parseSelect(statement);
  if (acceptAll({"RESET", "SEARCH_PATH"})) {
    statement.action = SetSearchPath{{"default"}, false};
    return true;
  }
  if (at("WITH"))
    return parseWith(statement);
  if (acceptAll({"COMMENT", "ON"}))
    return parseComment(statement);
  if (accept("COPY"))
    return skipCopy(statement);
  if (accept("DO"))
    return parseDo(statement);
  if (accept("EXECUTE"))
    return parseExecute(statement);
  if (facts.hasKeyClauses && accept("PREPARE"))
    return parsePrepare(statement);
  if (acceptAll({"RENAME", "TABLE"}))
    return parseRenameTables(statement);
  return skipOther(statement);
}

bool Parser::skipOther(Statement &statement) {
  enum Reason { Unknown, Rows, Rights, Transaction, Maintenance };
  std::string word = at(TokenKind::Word) ? text().take_front(16).upper() : "";
  Reason reason =
      StringSwitch<Reason>(word)
          .Cases("INSERT", "UPDATE", "DELETE", "TRUNCATE", "REPLACE", Rows)
          .Cases("PREPARE", "VALUES", "MERGE", "TABLE", "FETCH", Rows)
          .Cases("GRANT", "REVOKE", "REASSIGN", "SECURITY", "DENY", Rights)
          .Cases("BEGIN", "COMMIT", "START", "ROLLBACK", "END", Transaction)
          .Cases("SAVEPOINT", "RELEASE", "ABORT", "LOCK", "UNLOCK", Transaction)
          .Cases("ANALYZE", "VACUUM", "REINDEX", "REFRESH", "CLUSTER",
                 Maintenance)
          .Cases("PRAGMA", "USE", "RESET", "SHOW", "EXPLAIN", Maintenance)
          .Cases("NOTIFY", "LISTEN", "UNLISTEN", "CHECKPOINT", "DISCARD",
                 Maintenance)
          .Cases("RAISE", "RETURN", "PERFORM", "NULL", "PRINT", Maintenance)
          .Cases("DBCC", "BACKUP", "RESTORE", "ENABLE", "DISABLE", Maintenance)
          .Cases("OPEN", "KILL", "ATTACH", "DETACH", "CALL", Maintenance)
          .Cases("FLUSH", "OPTIMIZE", "CLOSE", "DEALLOCATE", Maintenance)
          .Default(Unknown);
  switch (reason) {
  case Rows:
    // SQLite's dumps bring back virtual tables so.
    if (acceptAll({"INSERT", "INTO"}) &&
        atAny({"SQLITE_SCHEMA", "SQLITE_MASTER"}) &&
        facts.provider == Provider::SQLite)
      return skip(statement, "Virtual tables are not followed.", true);
    return skip(statement, "It changes rows, not the structure.");
  case Rights:
    return skip(statement, "It changes rights, not the structure.");
  case Transaction:
    if (atAny({"COMMIT", "ROLLBACK", "END", "ABORT"}) &&
        (facts.hasSequences || facts.provider == Provider::SQLite)) {
      bool undone = atAny({"ROLLBACK", "ABORT"}) && !inBlock;
      advance();
      accept("WORK") || accept("TRANSACTION");
      // To a savepoint, or of one that was prepared long before.
      if (atAny({"TO", "PREPARED"}))
        return skip(statement, "It is about the transaction alone.");
      statement.action = EndTransaction{undone};
      return true;
    }
    return skip(statement, "It is about the transaction alone.");
  case Maintenance:
    return skip(statement, "It changes no structure.");
  case Unknown:
    break;
  }
  // A variable's assignment or declaration, inside of a procedure.
  if (inBlock)
    return skip(statement, "It belongs to the procedure.");
  return skip(statement, "This kind of statement is not known.", true);
}

bool Parser::parseCreate(Statement &statement) {
  bool orReplace = acceptAll({"OR", "REPLACE"}) || acceptAll({"OR", "ALTER"});
  accept("GLOBAL") || accept("LOCAL");
  bool temporary = accept("TEMPORARY") || accept("TEMP");
  accept("UNLOGGED");
  if (accept("TABLE")) {
    CreateTable create;
    create.temporary = temporary;
    create.orReplace = orReplace;
    return parseCreateTable(statement, std::move(create));
  }
  CreateIndex index;
  if (acceptIndexWords(index.index))
    return parseCreateIndex(statement, std::move(index));
  if (accept("TYPE"))
    return parseCreateType(statement);
  if (accept("DOMAIN"))
    return parseCreateDomain(statement);
  if (accept("SCHEMA"))
    return parseCreateSchema(statement);
  if (accept("SEQUENCE"))
    return parseCreateSequence(statement, temporary);
  if (accept("EXTENSION"))
    return parseCreateExtension(statement);
  skipDefiner();
  CreateView view;
  view.orReplace = orReplace;
  view.temporary = temporary;
  accept("RECURSIVE");
  view.materialized = accept("MATERIALIZED");
  if (accept("VIEW"))
    return parseCreateView(statement, view);
  if (atAny({"FUNCTION", "PROCEDURE", "TRIGGER", "EVENT", "CONSTRAINT",
             "AGGREGATE"}))
    return skipRoutine(statement);
  if (at("RULE"))
    return skipRule(statement);
  if (at("VIRTUAL"))
    return skip(statement, "Virtual tables are not followed.", true);
  if (at("FOREIGN"))
    return skip(statement, "Prisma Migrate leaves foreign tables alone.");
  return skipObject(statement, "It makes nothing that a catalog holds.");
}

bool Parser::parseAlter(Statement &statement) {
  accept("IGNORE") || accept("ONLINE");
  if (accept("TABLE"))
    return parseAlterTable(statement);
  if (accept("TYPE"))
    return parseAlterType(statement);
  if (accept("DOMAIN"))
    return parseAlterDomain(statement);
  if (accept("INDEX"))
    return parseAlterObject(statement, ObjectKind::Index);
  if (accept("SEQUENCE"))
    return parseAlterSequence(statement);
  if (accept("VIEW") || acceptAll({"MATERIALIZED", "VIEW"}))
    return parseAlterObject(statement, ObjectKind::View);
  if (accept("SCHEMA"))
    return facts.hasBatches ? parseTransfer(statement)
                            : parseAlterObject(statement, ObjectKind::Schema);
  if (atAny({"FUNCTION", "PROCEDURE", "TRIGGER", "EVENT"}))
    return skipRoutine(statement);
  return skipObject(statement, "It changes nothing that a catalog holds.");
}

bool Parser::parseDrop(Statement &statement) {
  Drop drop;
  accept("TEMPORARY");
  if (accept("TABLE"))
    drop.kind = ObjectKind::Table;
  else if (accept("INDEX"))
    drop.kind = ObjectKind::Index;
  else if (accept("VIEW") || acceptAll({"MATERIALIZED", "VIEW"}))
    drop.kind = ObjectKind::View;
  else if (accept("TYPE") || accept("DOMAIN"))
    drop.kind = ObjectKind::Type;
  else if (accept("SEQUENCE"))
    drop.kind = ObjectKind::Sequence;
  else if (accept("SCHEMA"))
    drop.kind = ObjectKind::Schema;
  else if (accept("EXTENSION"))
    drop.kind = ObjectKind::Extension;
  else
    return skipObject(statement, "It drops nothing that a catalog holds.");
  accept("CONCURRENTLY");
  drop.ifExists = ifExists();
  do {
    QualifiedName &name = drop.names.emplace_back();
    QualifiedName &table = drop.on.emplace_back();
    if (!parseQualifiedName(name) || !parseIndexPath(table, name) ||
        (accept("ON") && !parseQualifiedName(table)))
      return false;
    if (drop.kind != ObjectKind::Index || !table)
      drop.on.pop_back();
  } while (accept(TokenKind::Comma));
  drop.cascade = cascade();
  statement.action = std::move(drop);
  return true;
}

bool Parser::parseSet(Statement &statement) {
  if (facts.indexesForeignKeys)
    return parseSetReferenceChecks(statement);
  SetSearchPath set;
  set.local = !accept("SESSION") && accept("LOCAL");
  if (!accept("SEARCH_PATH") && !accept("SCHEMA"))
    return skip(statement, "A setting changes no structure.");
  accept("TO") || accept(TokenKind::Equals);
  for (; !atEnd(); advance()) {
    if (at(TokenKind::String))
      set.schemas.push_back(stringValue(token));
    else if (at(TokenKind::Word) || at(TokenKind::QuotedName))
      set.schemas.push_back(foldedName(token));
  }
  statement.action = std::move(set);
  return true;
}

/// `SET FOREIGN_KEY_CHECKS = 0`, also as one of several assignments.
bool Parser::parseSetReferenceChecks(Statement &statement) {
  for (bool starts = true; !atEnd(); advance()) {
    if (starts && at(TokenKind::Variable)) {
      StringRef name = text();
      advance();
      if (at(TokenKind::Operator)) // `:=`
        advance();
      if (accept(TokenKind::Equals))
        assignVariable(name, false);
      if (atEnd())
        break;
    }
    starts = at(TokenKind::Comma);
    if (!at("FOREIGN_KEY_CHECKS"))
      continue;
    advance();
    if (at(TokenKind::Operator)) // `:=`
      advance();
    accept(TokenKind::Equals);
    // What a script restores from a variable is the server's usual state.
    statement.action = SetReferenceChecks{text() != "0" && !at("OFF")};
    return true;
  }
  return skip(statement, "A setting changes no structure.");
}

/// `SELECT pg_catalog.set_config('search_path', '', false)` of pg_dump; all
/// others read rows or make a table with INTO.
bool Parser::parseSelect(Statement &statement) {
  acceptAll({"PG_CATALOG"}) && accept(TokenKind::Dot);
  if (accept("SET_CONFIG") && accept(TokenKind::LeftParen) &&
      at(TokenKind::String) && stringValue(token) == "search_path") {
    advance();
    accept(TokenKind::Comma);
    SetSearchPath set;
    if (at(TokenKind::String)) {
      StringRef rest = stringValue(token);
      while (!rest.empty()) {
        auto [schema, others] = rest.split(',');
        set.schemas.push_back(schema.trim().trim('"'));
        rest = others;
      }
    }
    statement.action = std::move(set);
    return true;
  }
  return parseSelectInto(statement);
}

/// `WITH x AS (…) SELECT …`, or a statement about rows.
bool Parser::parseWith(Statement &statement) {
  while (!atHardEnd()) {
    if (at("SELECT")) {
      statement.range.begin = token.range.begin; // where its columns are named
      advance();
      return parseSelectInto(statement);
    }
    if (atAny({"INSERT", "UPDATE", "DELETE", "MERGE"}) || !skipPiece())
      break;
  }
  return facts.hasBatches
             ? skipRows(statement)
             : skip(statement, "It changes rows, not the structure.");
}

/// `SELECT … INTO [TEMP] [TABLE] name FROM …` makes a table.
bool Parser::parseSelectInto(Statement &statement) {
  CreateTable create;
  while (!atEnd()) {
    if (accept("INTO") && (!inBlock || facts.hasBatches) &&
        !facts.defaultSchema.empty()) {
      create.temporary = accept("TEMP") || accept("TEMPORARY");
      accept("UNLOGGED");
      accept("TABLE");
      if (!parseQualifiedName(create.table))
        return false;
    } else if (!skipPiece()) {
      break;
    }
  }
  if (!create.table)
    return skip(statement, "It reads rows.");
  create.query = {statement.range.begin, previousEnd};
  statement.action = std::move(create);
  return true;
}

bool Parser::skipCopy(Statement &statement) {
  bool fromInput = false;
  for (; !atEnd(); advance())
    fromInput |= at("STDIN");
  if (fromInput && at(TokenKind::Semicolon)) {
    lexer.skipCopyData();
    token.range.end = lexer.offset();
  }
  return skip(statement, "It changes rows, not the structure.");
}

} // namespace holdfast::sql
