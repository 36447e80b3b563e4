#include "sql/Grammar.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

/// Transactions, settings, locks and upkeep.
namespace holdfast::sql {

// --- Transactions ------------------------------------------------------------

bool atTransaction(const Cursor &in) {
  return in.atAny({"BEGIN", "START", "COMMIT", "ROLLBACK", "END", "ABORT",
                   "SAVEPOINT", "RELEASE", "SAVE"});
}

static bool parseSavepoint(Cursor &in, Statement &statement,
                           Savepoint::Kind kind) {
  Savepoint savepoint;
  savepoint.kind = kind;
  in.accept("SAVEPOINT");
  if (!in.parseName(savepoint.name))
    return skip(in, statement, "It is about the transaction alone.");
  statement.action = std::move(savepoint);
  return true;
}

/// At one of the words of atTransaction().
bool parseTransaction(Script &in, Statement &statement) {
  const char *reason = "It is about the transaction alone.";
  if (in.accept("SAVEPOINT") || in.accept("SAVE")) {
    in.accept("TRANSACTION") || in.accept("TRAN");
    return parseSavepoint(in, statement, Savepoint::Kind::Set);
  }
  if (in.accept("RELEASE"))
    return parseSavepoint(in, statement, Savepoint::Kind::Release);
  if (in.accept("START") || in.accept("BEGIN")) {
    skipStatement(in);
    statement.action = Begin{};
    return true;
  }
  bool undone = in.atAny({"ROLLBACK", "ABORT"}) && !in.inBlock;
  in.advance();
  in.accept("WORK") || in.accept("TRANSACTION") || in.accept("TRAN");
  if (in.accept("TO"))
    return parseSavepoint(in, statement, Savepoint::Kind::RollBack);
  // T-SQL names the savepoint, or a transaction, without TO.
  Name name;
  if (undone && in.dialect().hasBatches && in.parseName(name)) {
    statement.action = Savepoint{Savepoint::Kind::RollBack, name};
    return true;
  }
  // One that was prepared long before.
  if (in.at("PREPARED"))
    return skip(in, statement, reason);
  statement.action = EndTransaction{undone};
  return true;
}

// --- Settings ----------------------------------------------------------------

/// What stands up to the end of the statement, without quotes.
static StringRef parseValue(Cursor &in) {
  if (in.at(TokenKind::String)) {
    StringRef value = in.stringValue(in.current());
    in.advance();
    return value;
  }
  uint32_t begin = in.begin();
  skipStatement(in);
  return in.text(in.since(begin));
}

/// `name = value` or `name TO value`, after SET [LOCAL | SESSION].
bool parseSetting(Cursor &in, Statement &statement, bool local) {
  Setting setting;
  setting.local = local;
  if (in.acceptAll({"TIME", "ZONE"})) {
    setting.name = "timezone";
  } else {
    uint32_t begin = in.begin();
    QualifiedName name; // extensions have `name.setting`
    if (!in.parseQualifiedName(name))
      return skip(in, statement, "A setting changes no structure.");
    setting.name = in.save(in.text(in.since(begin)).lower());
    in.accept("TO") || in.accept(TokenKind::Equals);
  }
  setting.value = parseValue(in);
  statement.action = Settings{{setting}};
  return true;
}

/// `name`, `ALL` or `SESSION AUTHORIZATION`, after RESET.
bool parseReset(Cursor &in, Statement &statement) {
  in.accept("SESSION");
  Setting setting;
  setting.value = "default";
  setting.name = in.save(in.text().lower());
  skipStatement(in);
  statement.action = Settings{{setting}};
  return true;
}

/// The names in a `search_path` that is one text.
static SetSearchPath searchPathOf(StringRef names) {
  SetSearchPath set;
  while (!names.empty()) {
    auto [schema, others] = names.split(',');
    set.schemas.push_back(schema.trim().trim('"'));
    names = others;
  }
  return set;
}

/// `'name', 'value', is_local)`, after `set_config(`.
bool parseSetConfig(Cursor &in, Statement &statement) {
  const char *reason = "A setting changes no structure.";
  Setting setting;
  if (!in.at(TokenKind::String))
    return skip(in, statement, reason);
  setting.name = in.save(in.stringValue(in.current()).lower());
  in.advance();
  if (!in.accept(TokenKind::Comma) || !in.at(TokenKind::String))
    return skip(in, statement, reason);
  setting.value = in.stringValue(in.current());
  in.advance();
  in.accept(TokenKind::Comma);
  StringRef local =
      in.at(TokenKind::String) ? in.stringValue(in.current()) : in.text();
  setting.local = local.starts_with_insensitive("t");
  skipStatement(in);
  if (setting.name == "search_path") {
    SetSearchPath set = searchPathOf(setting.value);
    set.local = setting.local;
    statement.action = std::move(set);
  } else {
    statement.action = Settings{{setting}};
  }
  return true;
}

/// MySQL: `name = value`, `@@session.name := value`, `@variable = 'text'`; what
/// is of the whole server or a variable is not added.
static void parseAssignment(Script &in, Settings &settings, bool isOfServer) {
  if (in.atEnd())
    return;
  StringRef name = in.text();
  bool isVariable = in.at(TokenKind::Variable) && !name.consume_front("@@");
  in.advance();
  if (in.accept(TokenKind::Dot)) {
    isOfServer = !name.equals_insensitive("session") &&
                 !name.equals_insensitive("local");
    name = in.text();
    if (!in.atEnd())
      in.advance();
  }
  if (in.at(TokenKind::Operator) && in.text() == ":")
    in.advance();
  if (!in.accept(TokenKind::Equals))
    return; // SET NAMES and the like
  if (isVariable)
    return assignVariable(in, name, false);
  Setting setting;
  setting.name = in.save(name.lower());
  uint32_t begin = in.begin();
  bool isText = in.at(TokenKind::String);
  if (isText)
    setting.value = in.stringValue(in.current());
  while (!in.atEnd() && !in.at(TokenKind::Comma) && in.skipPiece()) {
  }
  if (!isText)
    setting.value = in.text(in.since(begin));
  if (!isOfServer)
    settings.assignments.push_back(setting);
}

/// MySQL's SET of one or several.
bool parseSettings(Script &in, Statement &statement) {
  Settings settings;
  bool isOfServer = false; // as the last of these words says
  do {
    if (in.accept("GLOBAL") || in.accept("PERSIST") ||
        in.accept("PERSIST_ONLY"))
      isOfServer = true;
    else if (in.accept("SESSION") || in.accept("LOCAL"))
      isOfServer = false;
    parseAssignment(in, settings, isOfServer);
    while (!in.atEnd() && !in.at(TokenKind::Comma) && in.skipPiece()) {
    }
  } while (in.accept(TokenKind::Comma));
  if (settings.assignments.empty())
    return skip(in, statement, "A setting changes no structure.");
  statement.action = std::move(settings);
  return true;
}

/// `name = value` or `name(value)`, after PRAGMA.
bool parsePragma(Cursor &in, Statement &statement) {
  Setting setting;
  QualifiedName name;
  if (!in.parseQualifiedName(name))
    return skip(in, statement, "A setting changes no structure.");
  setting.name = in.save(name.name.text.lower());
  if (in.accept(TokenKind::Equals) || in.accept(TokenKind::LeftParen)) {
    setting.value =
        in.at(TokenKind::String) ? in.stringValue(in.current()) : in.text();
    skipStatement(in);
  }
  statement.action = Settings{{setting}};
  return true;
}

// --- Locks and upkeep --------------------------------------------------------

/// After LOCK, LOCK TABLE or LOCK TABLES.
bool parseLock(Cursor &in, Statement &statement) {
  Lock lock;
  in.accept("TABLE") || in.accept("TABLES");
  do {
    in.accept("ONLY");
    if (!in.parseQualifiedName(lock.tables.emplace_back()))
      return skip(in, statement, "It is about the transaction alone.");
    if (in.at(TokenKind::Operator) && in.text() == "*")
      in.advance();
    if (!in.dialect().locksTableByTable)
      continue;
    // `t [AS a] READ | WRITE`
    lock.modeRange = {};
    while (!in.atEnd() && !in.at(TokenKind::Comma)) {
      if (in.atAny({"READ", "WRITE", "LOW_PRIORITY"}) && lock.modeRange.empty())
        lock.modeRange = in.current().range;
      in.advance();
    }
  } while (in.accept(TokenKind::Comma));
  if (in.accept("IN")) {
    uint32_t begin = in.begin();
    while (!in.atEnd() && !in.at("MODE"))
      in.advance();
    lock.modeRange = in.since(begin);
  }
  lock.mode = in.text(lock.modeRange);
  statement.action = std::move(lock);
  return true;
}

/// After FLUSH.
bool parseFlush(Cursor &in, Statement &statement) {
  Lock lock;
  lock.ofServer = true;
  for (; !in.atEnd(); in.advance())
    if (Range range = in.acceptPhrase({"READ", "LOCK"}); !range.empty())
      lock.modeRange = range;
  if (lock.modeRange.empty())
    return skip(in, statement, "It changes no structure.");
  lock.mode = in.text(lock.modeRange);
  statement.action = std::move(lock);
  return true;
}

/// One option in parentheses or before them: `FULL`, `CONCURRENTLY true`, `FULL
/// off`.
static void parseOption(Cursor &in, Maintenance &upkeep) {
  Range word = in.current().range;
  bool isFull = in.at("FULL"), isConcurrent = in.at("CONCURRENTLY");
  in.advance();
  bool off = in.atAny({"FALSE", "OFF"}) || in.text() == "0";
  if (isFull && !off)
    upkeep.full = word;
  if (isConcurrent && !off)
    upkeep.concurrently = word;
  while (!in.atEnd() && !in.at(TokenKind::Comma) &&
         !in.at(TokenKind::RightParen))
    in.advance();
}

static void parseOptions(Cursor &in, Maintenance &upkeep) {
  if (in.accept(TokenKind::LeftParen)) {
    do
      parseOption(in, upkeep);
    while (in.accept(TokenKind::Comma));
    in.accept(TokenKind::RightParen);
  }
}

/// At VACUUM, REINDEX, CLUSTER or REFRESH MATERIALIZED VIEW.
bool parseMaintenance(Cursor &in, Statement &statement) {
  Maintenance upkeep;
  uint32_t begin = in.begin();
  if (in.accept("REINDEX"))
    upkeep.kind = Maintenance::Kind::Reindex;
  else if (in.accept("CLUSTER"))
    upkeep.kind = Maintenance::Kind::Cluster;
  else if (in.acceptAll({"REFRESH", "MATERIALIZED", "VIEW"}))
    upkeep.kind = Maintenance::Kind::RefreshView;
  else if (!in.accept("VACUUM"))
    return skip(in, statement, "It changes no structure.");
  upkeep.verb = in.since(begin);
  parseOptions(in, upkeep);
  for (bool more = true; more;) {
    Range word = in.current().range;
    if (in.accept("FULL"))
      upkeep.full = word;
    else if (in.accept("CONCURRENTLY"))
      upkeep.concurrently = word;
    else if (in.atAny({"SCHEMA", "DATABASE", "SYSTEM"}) &&
             upkeep.kind == Maintenance::Kind::Reindex)
      upkeep.isWide = true, in.advance();
    else
      more = in.accept("FREEZE") || in.accept("VERBOSE") ||
             in.accept("ANALYZE") || in.accept("ANALYSE") ||
             (upkeep.kind == Maintenance::Kind::Reindex &&
              (in.accept("TABLE") || in.accept("INDEX")));
  }
  if (!in.atEnd() && !in.parseQualifiedName(upkeep.object))
    return skip(in, statement, "It changes no structure.");
  upkeep.isWide |= !upkeep.object;
  // PostgreSQL's older form: `CLUSTER index ON table`.
  if (in.accept("ON"))
    in.parseQualifiedName(upkeep.object);
  statement.action = std::move(upkeep);
  return true;
}

// --- The server --------------------------------------------------------------

/// At DATABASE, TABLESPACE or SYSTEM, and MySQL's SCHEMA; `verb` began before.
bool parseServerChange(Cursor &in, Statement &statement,
                       ServerChange::Kind kind, uint32_t begin) {
  ServerChange change;
  change.kind = kind;
  bool isDatabase = !in.atAny({"TABLESPACE", "SYSTEM"});
  if (kind == ServerChange::Kind::Drop && isDatabase)
    change.kind = ServerChange::Kind::DropDatabase;
  in.advance();
  change.verb = in.since(begin);
  in.ifNotExists();
  change.ifExists = in.ifExists();
  if (kind != ServerChange::Kind::Configure)
    in.parseName(change.name);
  skipStatement(in);
  statement.action = std::move(change);
  return true;
}

} // namespace holdfast::sql
