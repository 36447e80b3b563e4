#include "sql/Grammar.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// INSERT, UPDATE and DELETE.
namespace holdfast::sql {

static bool parseInsert(Cursor &in, Insert &insert, ArrayRef<CommonTable> scope,
                        bool replaces);
static bool parseUpdate(Cursor &in, Update &update,
                        ArrayRef<CommonTable> scope);
static bool parseDelete(Cursor &in, Delete &deletion,
                        ArrayRef<CommonTable> scope);

/// Past what may stand between the verb and the table; what it says of rows in
/// the way.
static Conflict::Kind skipModifiers(Cursor &in) {
  Conflict::Kind kind = Conflict::Kind::Fails;
  while (in.atAny(
      {"LOW_PRIORITY", "HIGH_PRIORITY", "DELAYED", "QUICK", "IGNORE", "OR"})) {
    in.accept("OR"); // SQLite's `OR IGNORE`
    if (in.at("IGNORE"))
      kind = Conflict::Kind::LeavesOut;
    if (in.at("REPLACE"))
      kind = Conflict::Kind::Replaces;
    in.advance();
  }
  return kind;
}

bool acceptTop(Cursor &in) {
  if (!in.dialect().hasBatches || !in.accept("TOP"))
    return false;
  in.skipPiece();
  in.accept("PERCENT");
  return true;
}

static bool parseOne(Cursor &in, Writes &writes, ArrayRef<CommonTable> scope) {
  bool replaces = in.at("REPLACE");
  if (in.accept("INSERT") || in.accept("REPLACE"))
    return parseInsert(in, std::get<Insert>(writes.emplace_back(Insert{})),
                       scope, replaces);
  if (in.accept("UPDATE"))
    return parseUpdate(in, std::get<Update>(writes.emplace_back(Update{})),
                       scope);
  if (in.accept("DELETE"))
    return parseDelete(in, std::get<Delete>(writes.emplace_back(Delete{})),
                       scope);
  if (in.accept("MERGE"))
    return parseMerge(in, std::get<Merge>(writes.emplace_back(Merge{})), scope);
  return false;
}

bool parseWrite(Cursor &in, Writes &writes, ArrayRef<CommonTable> scope) {
  uint32_t begin = in.begin();
  if (!parseOne(in, writes, scope))
    return false;
  std::visit(
      [&](auto &write) { write.head = {begin, write.table.name.range.end}; },
      writes.back());
  return true;
}

// --- INSERT ------------------------------------------------------------------

/// `(a, b)` before a query or VALUES, but no query in parentheses.
bool parseColumns(Cursor &in, std::vector<Name> &columns) {
  if (!in.at(TokenKind::LeftParen))
    return true;
  Token following = in.peekToken();
  if (in.is(following, "SELECT") || in.is(following, "WITH") ||
      in.is(following, "VALUES") || following.kind == TokenKind::LeftParen)
    return true;
  in.advance();
  while (!in.at(TokenKind::RightParen)) {
    QualifiedName name; // MySQL and SQL Server have `t.a` as well
    if (!in.parseQualifiedName(name))
      return false;
    columns.push_back(name.name);
    // `a[1]`, `a.b`
    while (!in.at(TokenKind::Comma) && !in.at(TokenKind::RightParen))
      if (in.atHardEnd() || !in.skipPiece())
        return false;
    in.accept(TokenKind::Comma);
  }
  in.advance();
  return true;
}

/// `ON CONFLICT`, `ON DUPLICATE KEY UPDATE`
static bool atConflict(const Cursor &in) {
  if (!in.at("ON"))
    return false;
  Token following = in.peekToken();
  return in.is(following, "CONFLICT") || in.is(following, "DUPLICATE");
}

void parseSetColumns(Cursor &in, std::vector<Name> &columns) {
  do {
    QualifiedName name;
    SmallVector<Name, 4> several;
    if (in.at(TokenKind::LeftParen) && in.parseNames(several))
      append_range(columns, several);
    else if (in.parseQualifiedName(name))
      columns.push_back(name.name);
    bool ends = false;
    unsigned cases = 0; // whose WHEN ends nothing
    while ((cases || !in.at(TokenKind::Comma)) && !ends) {
      cases += in.at("CASE");
      cases -= cases && in.at("END");
      ends = in.atHardEnd() || in.at(TokenKind::RightParen) ||
             in.atAny({"WHERE", "FROM", "RETURNING", "OUTPUT", "ORDER", "LIMIT",
                       "OPTION", "WHEN"}) ||
             atConflict(in) ||
             (in.dialect().hasBatches && in.startsStatement());
      ends = ends && (cases == 0 || in.atHardEnd());
      if (!ends && !in.skipPiece())
        return;
    }
  } while (in.accept(TokenKind::Comma));
}

/// After ON CONFLICT: `(a, b) WHERE …`, or ON CONSTRAINT.
static void parseConflictKey(Cursor &in, Conflict &conflict) {
  if (in.acceptAll({"ON", "CONSTRAINT"})) {
    in.parseName(conflict.constraint);
    return;
  }
  if (!in.accept(TokenKind::LeftParen))
    return;
  while (!in.at(TokenKind::RightParen) && !in.atHardEnd()) {
    Name &name = conflict.columns.emplace_back();
    if (!in.parseName(name) ||
        !(in.at(TokenKind::Comma) || in.at(TokenKind::RightParen)))
      name = {};
    while (!in.at(TokenKind::Comma) && !in.at(TokenKind::RightParen) &&
           !in.atHardEnd() && in.skipPiece()) {
    }
    in.accept(TokenKind::Comma);
  }
  in.accept(TokenKind::RightParen);
  if (in.accept("WHERE"))
    while (!in.at("DO") && !in.atHardEnd() && in.skipPiece()) {
    }
}

/// `ON CONFLICT … DO UPDATE SET …`, `ON DUPLICATE KEY UPDATE …`
static void parseConflict(Cursor &in, Conflict &conflict,
                          std::vector<Name> &columns) {
  while (in.at("ON")) {
    bool isMySql = in.acceptAll({"ON", "DUPLICATE", "KEY", "UPDATE"});
    if (!isMySql && !in.acceptAll({"ON", "CONFLICT"}))
      return;
    if (!isMySql)
      parseConflictKey(in, conflict);
    if (!isMySql && in.acceptAll({"DO", "NOTHING"})) {
      if (conflict.kind == Conflict::Kind::Fails)
        conflict.kind = Conflict::Kind::LeavesOut;
      continue;
    }
    if (!isMySql && !in.acceptAll({"DO", "UPDATE", "SET"}))
      return;
    conflict.kind = Conflict::Kind::Updates;
    uint32_t begin = in.begin();
    parseSetColumns(in, columns);
    conflict.assignments = in.since(begin);
    if (in.accept("WHERE"))
      conflict.where = skipCondition(in);
  }
}

static bool parseInsert(Cursor &in, Insert &insert, ArrayRef<CommonTable> scope,
                        bool replaces) {
  insert.conflict.kind = skipModifiers(in);
  if (replaces)
    insert.conflict.kind = Conflict::Kind::Replaces;
  acceptTop(in);
  in.accept("INTO");
  if (!in.parseQualifiedName(insert.table))
    return false;
  if (in.accept("AS")) {
    Name alias;
    in.parseName(alias);
  }
  if (in.accept("PARTITION") && !in.skipParentheses())
    return false;
  if (!parseColumns(in, insert.columns))
    return false;
  while (in.atAny({"OVERRIDING", "SYSTEM", "USER", "VALUE"}))
    in.advance();
  if (in.accept("OUTPUT"))
    while (!in.atHardEnd() && !in.atAny({"VALUES", "SELECT", "WITH"}) &&
           in.skipPiece()) {
    }
  insert.query.isOfValues = true;
  if (in.accept("SET")) // MySQL
    parseSetColumns(in, insert.columns);
  else if (!in.acceptAll({"DEFAULT", "VALUES"}) &&
           !(in.dialect().hasBatches && in.atAny({"EXEC", "EXECUTE"})))
    parseQuery(in, insert.query, scope);
  std::vector<Name> updated; // the assignments say it again
  parseConflict(in, insert.conflict, updated);
  return true;
}

// --- UPDATE ------------------------------------------------------------------

/// The table that an alias stands for; the name as it is if it is none.
static QualifiedName tableOf(const QualifiedName &name,
                             ArrayRef<TableUse> sources) {
  if (!name.schema)
    for (const TableUse &use : sources)
      if (use.alias && use.alias.text == name.name.text)
        return use.table;
  return name;
}

/// All but the target.
static void addSources(std::vector<TableUse> &sources, ArrayRef<TableUse> uses,
                       const QualifiedName &target) {
  for (const TableUse &use : uses)
    if (use.table.name.range.begin != target.name.range.begin)
      sources.push_back(use);
}

/// `ORDER BY …` and LIMIT; whether there is a LIMIT.
static bool skipLimit(Cursor &in) {
  if (in.accept("ORDER"))
    skipCondition(in);
  if (!in.accept("LIMIT"))
    return false;
  skipCondition(in);
  return true;
}

static bool parseUpdate(Cursor &in, Update &update,
                        ArrayRef<CommonTable> scope) {
  Conflict::Kind inTheWay = skipModifiers(in);
  update.replaces = inTheWay == Conflict::Kind::Replaces;
  update.leavesOut = inTheWay == Conflict::Kind::LeavesOut;
  update.isLimited = acceptTop(in);
  Query tables;
  parseTables(in, tables, {});
  if (tables.sources.empty() || !in.accept("SET"))
    return false;
  update.table = tables.sources.front().table;
  update.isLimited |= !tables.narrowing.empty();
  uint32_t begin = in.begin();
  parseSetColumns(in, update.columns);
  update.assignments = in.since(begin);
  if (in.accept("FROM")) {
    update.isLimited = true;
    parseTables(in, tables, scope);
    // T-SQL names the alias of a table in FROM.
    update.table = tableOf(update.table, tables.sources);
    if (in.dialect().hasBatches && tables.sources.size() <= 2 &&
        tables.narrowing.empty())
      update.isLimited = false;
  }
  addSources(update.sources, ArrayRef(tables.sources).drop_front(),
             update.table);
  if (in.accept("WHERE"))
    update.where = skipCondition(in);
  update.isLimited |= skipLimit(in);
  return true;
}

// --- DELETE ------------------------------------------------------------------

/// `a, b.*` before FROM: which of its tables lose rows (MySQL, T-SQL).
static bool parseTargets(Cursor &in, SmallVectorImpl<TableUse> &targets) {
  do {
    if (in.peekToken().kind == TokenKind::Dot &&
        in.dialect().deletesFromJoins) {
      Cursor::Place start = in.place();
      TableUse &use = targets.emplace_back();
      in.parseName(use.table.name);
      in.advance();
      if (in.at(TokenKind::Operator)) {
        in.advance();
        continue;
      }
      targets.pop_back();
      in.goBack(start);
    }
    if (!parseTableUse(in, targets.emplace_back()))
      return false;
  } while (in.accept(TokenKind::Comma));
  return true;
}

static bool parseDelete(Cursor &in, Delete &deletion,
                        ArrayRef<CommonTable> scope) {
  skipModifiers(in);
  deletion.isLimited = acceptTop(in);
  SmallVector<TableUse, 1> targets;
  if (!in.at("FROM") && !parseTargets(in, targets))
    return false;
  Query tables;
  if (in.accept("FROM"))
    parseTables(in, tables, {});
  if (targets.empty() && tables.sources.empty())
    return false;
  const TableUse &target =
      targets.empty() ? tables.sources.front() : targets.front();
  deletion.table = target.table;
  if (in.accept("USING")) {
    deletion.isLimited = true;
    parseTables(in, tables, scope);
  }
  // It may be the alias of a table.
  deletion.table = tableOf(deletion.table, tables.sources);
  deletion.isLimited |= !tables.narrowing.empty();
  addSources(deletion.sources,
             ArrayRef(tables.sources).drop_front(targets.empty()),
             deletion.table);
  if (in.at("OUTPUT")) {
    deletion.returns = true;
    while (!in.atHardEnd() && !in.at("WHERE") && in.skipPiece()) {
    }
  }
  if (in.accept("WHERE"))
    deletion.where = skipCondition(in);
  deletion.isLimited |= skipLimit(in);
  deletion.returns |= in.at("RETURNING");
  return true;
}

} // namespace holdfast::sql
