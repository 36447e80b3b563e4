#include "sql/Grammar.h"
#include "sql/Keywords.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::sql {

static bool skipOther(Script &in, Statement &statement);
static bool parseCreate(Script &in, Statement &statement);
static bool parseAlter(Script &in, Statement &statement);
static bool parseDrop(Cursor &in, Statement &statement);
static bool parseSet(Script &in, Statement &statement);
static bool parseSelect(Script &in, Statement &statement);

void skipStatement(Cursor &in) {
  while (!in.atEnd()) {
    if (in.dialect().hasBatches)
      in.skipPiece();
    else
      in.advance();
  }
}

bool skip(Cursor &in, Statement &statement, const char *reason,
          bool mayHideDdl) {
  statement.action = Skip{reason, mayHideDdl};
  skipStatement(in);
  return true;
}

bool skipOpen(Cursor &in, Statement &statement, const char *reason) {
  skip(in, statement, reason, true);
  std::get<Skip>(statement.action).isOpen = true;
  return true;
}

/// Skips a CREATE, ALTER or DROP of a kind that no catalog holds; what is no
/// kind but nearly one cannot be read.
static bool skipObject(Cursor &in, Statement &statement, const char *reason) {
  return (!in.at(TokenKind::Word) || nearKeyword(in.text()).empty()) &&
         skip(in, statement, reason);
}

/// `INSERT INTO sqlite_schema`, as SQLite's dumps bring back virtual tables.
static bool isVirtualTable(Cursor &in) {
  if (!in.dialect().hasVirtualTables)
    return false;
  Cursor::Place start = in.place();
  bool result = in.acceptAll({"INSERT", "INTO"}) &&
                in.atAny({"SQLITE_SCHEMA", "SQLITE_MASTER"});
  in.goBack(start);
  return result;
}

/// Goes past what stands before a statement that runs nevertheless:
/// PostgreSQL's `PREPARE name AS`, which EXECUTE runs or not, and `EXPLAIN
/// ANALYZE`.
static bool passFrame(Script &in, Statement &statement) {
  if (!in.atAny({"PREPARE", "EXPLAIN"}))
    return false;
  Cursor::Place start = in.place();
  Name name;
  if (in.accept("PREPARE")) {
    bool isFrame = in.parseName(name) &&
                   (!in.at(TokenKind::LeftParen) || in.skipParentheses()) &&
                   in.accept("AS");
    statement.conditional |= isFrame;
    if (isFrame)
      return true;
  } else if (in.accept("EXPLAIN")) {
    Range options;
    bool isRun = in.at(TokenKind::LeftParen)
                     ? in.skipParentheses(&options) &&
                           in.text(options).contains_insensitive("analyze")
                     : in.accept("ANALYZE");
    in.accept("VERBOSE");
    if (isRun)
      return true;
  }
  in.giveUp(start);
  return false;
}

bool parseKnown(Script &in, Statement &statement) {
  while (in.mayLookAhead() && passFrame(in, statement)) {
  }
  bool known = false;
  if (in.dialect().hasBatches) {
    bool read = parseBatchStatement(in, statement, known);
    if (known)
      return read;
  }
  if (in.accept("CREATE"))
    return parseCreate(in, statement);
  if (in.accept("ALTER"))
    return parseAlter(in, statement);
  if (in.accept("DROP"))
    return parseDrop(in, statement);
  if (in.accept("SET"))
    return parseSet(in, statement);
  if (in.accept("SELECT"))
    return parseSelect(in, statement);
  if (in.acceptAll({"RESET", "SEARCH_PATH"})) {
    statement.action = SetSearchPath{{"default"}, false};
    return true;
  }
  if (in.dialect().resetsSettings &&
      (in.accept("RESET") || in.accept("DISCARD")))
    return parseReset(in, statement);
  if (atTransaction(in))
    return parseTransaction(in, statement);
  if (in.accept("PRAGMA"))
    return parsePragma(in, statement);
  if (in.accept("LOCK"))
    return parseLock(in, statement);
  if (in.dialect().locksTableByTable && in.accept("FLUSH"))
    return parseFlush(in, statement);
  if (in.atAny({"VACUUM", "REINDEX", "CLUSTER", "REFRESH"}))
    return parseMaintenance(in, statement);
  if (in.at("WITH"))
    return parseWith(in, statement);
  if (in.acceptAll({"COMMENT", "ON"}))
    return parseComment(in, statement);
  if (in.accept("COPY"))
    return parseCopy(in, statement);
  if (in.accept("DO"))
    return parseDo(in, statement);
  if (in.accept("EXECUTE"))
    return parseExecute(in, statement);
  if (in.dialect().preparesTexts && in.accept("PREPARE"))
    return parsePrepare(in, statement);
  if (in.accept("TRUNCATE"))
    return parseTruncate(in, statement);
  if (in.atAny({"INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE"}) &&
      !isVirtualTable(in))
    return parseRows(in, statement);
  if (in.acceptAll({"RENAME", "TABLE"}))
    return parseRenameTables(in, statement);
  return skipOther(in, statement);
}

static bool skipOther(Script &in, Statement &statement) {
  enum Reason { Unknown, Rows, Rights, Transaction, Maintenance };
  std::string word =
      in.at(TokenKind::Word) ? in.text().take_front(16).upper() : "";
  Reason reason =
      StringSwitch<Reason>(word)
          .Cases("INSERT", "PREPARE", "VALUES", "TABLE", "FETCH", Rows)
          .Cases("GRANT", "REVOKE", "REASSIGN", "SECURITY", "DENY", Rights)
          .Case("UNLOCK", Transaction)
          .Cases("ANALYZE", "USE", "RESET", "SHOW", "EXPLAIN", Maintenance)
          .Cases("NOTIFY", "LISTEN", "UNLISTEN", "CHECKPOINT", "DISCARD",
                 Maintenance)
          .Cases("RAISE", "RETURN", "PERFORM", "NULL", "PRINT", Maintenance)
          .Cases("DBCC", "BACKUP", "RESTORE", "ENABLE", "DISABLE", Maintenance)
          .Cases("OPEN", "KILL", "ATTACH", "DETACH", "CALL", Maintenance)
          .Cases("FLUSH", "OPTIMIZE", "CLOSE", "DEALLOCATE", Maintenance)
          .Default(Unknown);
  switch (reason) {
  case Rows:
    if (isVirtualTable(in))
      return skip(in, statement, "Virtual tables are not followed.", true);
    return skip(in, statement, "It changes rows, not the structure.");
  case Rights:
    return skip(in, statement, "It changes rights, not the structure.");
  case Transaction:
    return skip(in, statement, "It is about the transaction alone.");
  case Maintenance:
    return skip(in, statement, "It changes no structure.");
  case Unknown:
    break;
  }
  // A variable's assignment or declaration, inside of a procedure.
  if (in.inBlock)
    return skip(in, statement, "It belongs to the procedure.");
  return skip(in, statement, "This kind of statement is not supported.", true);
}

static bool parseCreate(Script &in, Statement &statement) {
  uint32_t begin = statement.range.begin;
  bool orReplace =
      in.acceptAll({"OR", "REPLACE"}) || in.acceptAll({"OR", "ALTER"});
  in.accept("GLOBAL") || in.accept("LOCAL");
  bool temporary = in.accept("TEMPORARY") || in.accept("TEMP");
  in.accept("UNLOGGED");
  if (in.accept("TABLE")) {
    CreateTable create;
    create.temporary = temporary;
    create.orReplace = orReplace;
    return parseCreateTable(in, statement, std::move(create));
  }
  CreateIndex index;
  if (acceptIndexWords(in, index.index))
    return parseCreateIndex(in, statement, std::move(index));
  if (in.accept("TYPE"))
    return parseCreateType(in, statement);
  if (in.accept("DOMAIN"))
    return parseCreateDomain(in, statement);
  if (in.accept("CAST")) {
    statement.action = CreateCast{};
    return skipStatement(in), true;
  }
  if (in.accept("SCHEMA"))
    return parseCreateSchema(in, statement);
  if (in.accept("SEQUENCE"))
    return parseCreateSequence(in, statement, temporary);
  if (in.accept("EXTENSION"))
    return parseCreateExtension(in, statement);
  skipDefiner(in);
  CreateView view;
  view.orReplace = orReplace;
  view.temporary = temporary;
  in.accept("RECURSIVE");
  view.materialized = in.accept("MATERIALIZED");
  if (in.accept("VIEW"))
    return parseCreateView(in, statement, view);
  if (in.atAny({"FUNCTION", "PROCEDURE", "TRIGGER", "EVENT", "CONSTRAINT",
                "AGGREGATE"}))
    return parseRoutine(in, statement);
  if (in.atAny({"DATABASE", "TABLESPACE"}))
    return parseServerChange(in, statement, ServerChange::Kind::Create, begin);
  if (in.at("POLICY") && in.dialect().hasPolicies)
    return parsePolicy(in, statement, true);
  if (in.at("RULE"))
    return skipRule(in, statement);
  if (in.at("VIRTUAL"))
    return skip(in, statement, "Virtual tables are not followed.", true);
  if (in.at("FOREIGN"))
    return skip(in, statement, "Prisma Migrate leaves foreign tables alone.");
  return skipObject(in, statement, "It makes nothing that a catalog holds.");
}

static bool parseAlter(Script &in, Statement &statement) {
  bool ignoresErrors = false;
  while (in.atAny({"IGNORE", "ONLINE"})) {
    ignoresErrors |= in.at("IGNORE");
    in.advance();
  }
  if (in.accept("TABLE")) {
    bool isRead = parseAlterTable(in, statement);
    if (auto *alter = std::get_if<AlterTable>(&statement.action))
      alter->ignoresErrors = ignoresErrors;
    return isRead;
  }
  if (in.accept("TYPE"))
    return parseAlterType(in, statement);
  if (in.accept("DOMAIN"))
    return parseAlterDomain(in, statement);
  if (in.accept("INDEX"))
    return parseAlterObject(in, statement, ObjectKind::Index);
  if (in.accept("SEQUENCE"))
    return parseAlterSequence(in, statement);
  if (in.accept("VIEW") || in.acceptAll({"MATERIALIZED", "VIEW"}))
    return parseAlterObject(in, statement, ObjectKind::View);
  if (in.accept("SCHEMA"))
    return in.dialect().hasBatches
               ? parseTransfer(in, statement)
               : parseAlterObject(in, statement, ObjectKind::Schema);
  if (in.atAny({"FUNCTION", "PROCEDURE", "TRIGGER", "EVENT"}))
    return skipRoutine(in, statement);
  if (in.at("POLICY") && in.dialect().hasPolicies)
    return parsePolicy(in, statement, false);
  if (in.at("SYSTEM"))
    return parseServerChange(in, statement, ServerChange::Kind::Configure,
                             statement.range.begin);
  return skipObject(in, statement, "It changes nothing that a catalog holds.");
}

static bool parseDrop(Cursor &in, Statement &statement) {
  Drop drop;
  in.accept("TEMPORARY");
  if (in.at("POLICY") && in.dialect().hasPolicies)
    return parsePolicy(in, statement, false);
  // Where a database has no schemas, SCHEMA stands for DATABASE.
  if (in.atAny({"DATABASE", "TABLESPACE"}) ||
      (in.dialect().defaultSchema.empty() && in.at("SCHEMA")))
    return parseServerChange(in, statement, ServerChange::Kind::Drop,
                             statement.range.begin);
  if (in.acceptAll({"OWNED", "BY"}))
    return skip(in, statement, "What the role owns is not known.",
                /*mayHideDdl=*/true);
  if (in.accept("TABLE"))
    drop.kind = ObjectKind::Table;
  else if (in.accept("INDEX"))
    drop.kind = ObjectKind::Index;
  else if (in.accept("VIEW") || in.acceptAll({"MATERIALIZED", "VIEW"}))
    drop.kind = ObjectKind::View;
  else if (in.accept("TYPE") || in.accept("DOMAIN"))
    drop.kind = ObjectKind::Type;
  else if (in.accept("SEQUENCE"))
    drop.kind = ObjectKind::Sequence;
  else if (in.accept("SCHEMA"))
    drop.kind = ObjectKind::Schema;
  else if (in.accept("EXTENSION"))
    drop.kind = ObjectKind::Extension;
  else
    return skipObject(in, statement, "It drops nothing that a catalog holds.");
  drop.verb = in.since(statement.range.begin);
  drop.concurrently = in.acceptPhrase({"CONCURRENTLY"});
  drop.ifExists = in.ifExists();
  do {
    QualifiedName &name = drop.names.emplace_back();
    QualifiedName &table = drop.on.emplace_back();
    if (!in.parseQualifiedName(name) || !parseIndexPath(in, table, name) ||
        (in.accept("ON") && !in.parseQualifiedName(table)))
      return false;
    if (drop.kind != ObjectKind::Index || !table)
      drop.on.pop_back();
  } while (in.accept(TokenKind::Comma));
  drop.cascadeRange = in.acceptPhrase({"CASCADE"});
  drop.cascade = !drop.cascadeRange.empty();
  in.accept("RESTRICT");
  statement.action = std::move(drop);
  return true;
}

static bool parseSet(Script &in, Statement &statement) {
  if (in.dialect().indexesForeignKeys)
    return parseSettings(in, statement);
  SetSearchPath set;
  set.local = !in.accept("SESSION") && in.accept("LOCAL");
  if (!in.accept("SEARCH_PATH") && !in.accept("SCHEMA"))
    return parseSetting(in, statement, set.local);
  in.accept("TO") || in.accept(TokenKind::Equals);
  for (; !in.atEnd(); in.advance()) {
    if (in.at(TokenKind::String))
      set.schemas.push_back(in.stringValue(in.current()));
    else if (in.at(TokenKind::Word) || in.at(TokenKind::QuotedName))
      set.schemas.push_back(in.foldedName(in.current()));
  }
  statement.action = std::move(set);
  return true;
}

/// `SELECT pg_catalog.set_config('search_path', '', false)` of pg_dump; all
/// others read rows or make a table with INTO.
static bool parseSelect(Script &in, Statement &statement) {
  in.acceptAll({"PG_CATALOG"}) && in.accept(TokenKind::Dot);
  if (in.accept("SET_CONFIG") && in.accept(TokenKind::LeftParen))
    return parseSetConfig(in, statement);
  return parseSelectInto(in, statement);
}

/// `SELECT … INTO [TEMP] [TABLE] name FROM …` makes a table.
bool parseSelectInto(Script &in, Statement &statement) {
  CreateTable create;
  Cursor::Place start = in.place();
  while (!in.atEnd()) {
    if (in.accept("INTO") && (!in.inBlock || in.dialect().hasBatches) &&
        !in.dialect().defaultSchema.empty()) {
      create.temporary = in.accept("TEMP") || in.accept("TEMPORARY");
      in.accept("UNLOGGED");
      in.accept("TABLE");
      if (!in.parseQualifiedName(create.table))
        return false;
    } else if (!in.skipPiece()) {
      break;
    }
  }
  if (!create.table)
    return skip(in, statement, "It reads rows.");
  create.query = {statement.range.begin, in.previousEnd()};
  Cursor::Place end = in.place();
  in.goBack(start);
  parseSelectList(in, create.reads, {});
  in.goBack(end);
  statement.action = std::move(create);
  return true;
}

} // namespace holdfast::sql
