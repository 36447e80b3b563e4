#include "sql/Grammar.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// Statements about rows, and the queries of their WITH.
namespace holdfast::sql {

using Write = Writes::value_type;

/// T-SQL: past the words that may begin no other statement here.
static void skipRest(Cursor &in) {
  if (!in.dialect().hasBatches)
    return skipStatement(in);
  while (!in.atHardEnd()) {
    bool own = in.atAny({"SELECT", "SET", "INSERT", "UPDATE", "DELETE"});
    if ((!own && in.startsStatement()) || !in.skipPiece())
      break;
  }
}

static bool skipRows(Cursor &in, Statement &statement) {
  skipRest(in);
  return skip(in, statement, "It changes rows, not the structure.");
}

static void setWrite(Statement &statement, Write &write) {
  std::visit([&](auto &one) { statement.action = std::move(one); }, write);
}

/// INSERT, UPDATE, DELETE, MERGE and the like.
bool parseRows(Cursor &in, Statement &statement) {
  Cursor::Place start = in.place();
  Writes writes;
  bool read = parseWrite(in, writes);
  if (!read) {
    in.goBack(start);
    in.advance();
    return skipRows(in, statement);
  }
  skipStatement(in);
  setWrite(statement, writes.front());
  return true;
}

/// `DELETE … RETURNING a, b`: what a query of WITH that writes gives.
static Query returned(const Write &write) {
  Query query;
  query.items.emplace_back().all = true;
  if (const auto *deletion = std::get_if<Delete>(&write)) {
    query.sources.push_back({deletion->table, {}});
    query.where = deletion->where;
    query.narrowing = deletion->where;
  } else {
    query.isOfValues = true;
  }
  return query;
}

void parseCommonTables(Cursor &in, SmallVectorImpl<CommonTable> &tables,
                       Writes *writes) {
  in.accept("RECURSIVE");
  do {
    CommonTable table;
    std::vector<Name> columns;
    if (!in.parseName(table.name) || !parseColumns(in, columns) ||
        !in.accept("AS"))
      return;
    in.accept("NOT");
    in.accept("MATERIALIZED");
    Cursor::Place start = in.place();
    if (!in.accept(TokenKind::LeftParen))
      return;
    Writes own;
    if (parseWrite(in, own, tables)) {
      table.query = returned(own.front());
      if (writes)
        writes->push_back(std::move(own.front()));
    } else {
      parseQuery(in, table.query, tables);
      if (!columns.empty() && !table.query.items.empty())
        table.query.isUnion = true; // it renames what it chooses
      table.query.valueNames = std::move(columns);
    }
    in.goBack(start);
    if (!in.skipParentheses())
      return;
    while (in.atAny({"SEARCH", "CYCLE"}))
      while (!in.atHardEnd() && !in.at(TokenKind::Comma) &&
             !in.atAny({"SELECT", "INSERT", "UPDATE", "DELETE"}) &&
             in.skipPiece()) {
      }
    tables.push_back(std::move(table));
  } while (in.accept(TokenKind::Comma));
}

/// `WITH x AS (…) SELECT …`, or a statement about rows.
bool parseWith(Script &in, Statement &statement) {
  SmallVector<CommonTable, 4> tables;
  WriteChain chain;
  in.advance();
  parseCommonTables(in, tables, &chain.writes);
  while (!in.atHardEnd() &&
         !in.atAny({"SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE",
                    "VALUES", "TABLE"}) &&
         in.skipPiece()) {
  }
  size_t own = chain.writes.size();
  bool isSelect = in.at("SELECT");
  if (isSelect) {
    uint32_t begin = std::exchange(statement.range.begin, in.begin());
    in.advance(); // its columns are named here
    if (!parseSelectInto(in, statement) || own == 0 ||
        !std::holds_alternative<Skip>(statement.action))
      return true;
    statement.range.begin = begin;
  }
  if (!isSelect && !parseWrite(in, chain.writes, tables))
    chain.writes.resize(own);
  skipRest(in);
  if (chain.writes.empty())
    return skip(in, statement, "It changes rows, not the structure.");
  if (chain.writes.size() == 1)
    setWrite(statement, chain.writes.front());
  else
    statement.action = std::move(chain);
  return true;
}

/// After TRUNCATE.
bool parseTruncate(Cursor &in, Statement &statement) {
  Truncate truncate;
  in.accept("TABLE");
  do {
    in.accept("ONLY");
    if (!in.parseQualifiedName(truncate.tables.emplace_back()))
      return skipRows(in, statement);
    if (in.at(TokenKind::Operator) && in.text() == "*")
      in.advance();
  } while (in.accept(TokenKind::Comma));
  truncate.restartsIdentity = in.acceptAll({"RESTART", "IDENTITY"});
  in.acceptAll({"CONTINUE", "IDENTITY"});
  Range word = in.current().range;
  if (in.accept("CASCADE"))
    truncate.cascade = word;
  skipRest(in);
  statement.action = std::move(truncate);
  return true;
}

/// `(DELETE FROM a RETURNING *) TO STDOUT`, after COPY. False where it only
/// reads.
static bool parseCopiedWrite(Cursor &in, Statement &statement) {
  Cursor::Place start = in.place();
  SmallVector<CommonTable, 4> tables;
  WriteChain chain;
  in.accept(TokenKind::LeftParen);
  if (in.accept("WITH"))
    parseCommonTables(in, tables, &chain.writes);
  parseWrite(in, chain.writes, tables);
  in.goBack(start);
  if (chain.writes.empty())
    return false;
  skipStatement(in);
  statement.action = std::move(chain);
  return true;
}

/// After COPY; its rows may follow the statement.
bool parseCopy(Cursor &in, Statement &statement) {
  if (in.at(TokenKind::LeftParen) && parseCopiedWrite(in, statement))
    return true;
  Insert copy;
  copy.query.isOfValues = true;
  bool isTable = in.parseQualifiedName(copy.table) &&
                 parseColumns(in, copy.columns) && in.accept("FROM");
  bool fromInput = false;
  for (; !in.atEnd(); in.advance())
    fromInput |= in.at("STDIN");
  if (fromInput && in.at(TokenKind::Semicolon))
    in.skipCopyData();
  if (!isTable)
    return skip(in, statement, "It reads rows.");
  statement.action = std::move(copy);
  return true;
}

} // namespace holdfast::sql
