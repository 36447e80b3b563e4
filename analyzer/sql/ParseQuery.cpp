#include "sql/Grammar.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// What queries read.
namespace holdfast::sql {

static void parseClauses(Cursor &in, Query &query, ArrayRef<CommonTable> scope);

/// One piece of an expression; a whole `CASE … END`, whose WHEN ends nothing.
static bool skipTerm(Cursor &in) {
  if (!in.at("CASE"))
    return in.skipPiece();
  in.advance();
  while (!in.at("END") && !in.atHardEnd())
    if (!skipTerm(in))
      return false;
  in.accept("END");
  return true;
}

/// Whether the word starts a clause, so that it names no table anew.
static bool startsClause(StringRef word) {
  if (word.size() > 13)
    return false;
  return StringSwitch<bool>(word.upper())
      .Cases("WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "OFFSET", true)
      .Cases("FETCH", "FOR", "UNION", "EXCEPT", "INTERSECT", "WINDOW", true)
      .Cases("RETURNING", "SET", "USING", "FROM", "VALUES", "SELECT", true)
      .Cases("JOIN", "INNER", "LEFT", "RIGHT", "FULL", "CROSS", true)
      .Cases("NATURAL", "STRAIGHT_JOIN", "ON", "WHEN", "OUTPUT", "OPTION", true)
      .Cases("TABLESAMPLE", "PARTITION", "USE", "FORCE", "IGNORE", true)
      .Cases("INDEXED", "NOT", "WITH", "DEFAULT", "OVERRIDING", "INTO", true)
      .Cases("MINUS", "QUALIFY", true)
      .Default(false);
}

/// At a word that ends the list of tables.
static bool endsTables(const Cursor &in) {
  if (in.at(TokenKind::RightParen) || in.atHardEnd())
    return true;
  if (in.atAny({"WHERE", "GROUP", "HAVING", "ORDER", "LIMIT", "OFFSET", "FETCH",
                "FOR", "UNION", "EXCEPT", "INTERSECT", "MINUS", "WINDOW",
                "RETURNING", "SET", "OPTION", "WHEN", "OUTPUT"}))
    return true;
  // `USING t` of a DELETE; `USING (a)` belongs to a JOIN.
  if (in.at("USING"))
    return in.peekToken().kind != TokenKind::LeftParen;
  // `ON CONFLICT` of an INSERT; other ON belong to a JOIN.
  if (in.at("ON")) {
    Token following = in.peekToken();
    return in.is(following, "CONFLICT") || in.is(following, "DUPLICATE");
  }
  if (in.at("WITH")) { // … DATA, after the query of a table or view
    Token following = in.peekToken();
    return in.is(following, "NO") || in.is(following, "DATA");
  }
  return in.dialect().hasBatches && in.startsStatement();
}

bool parseTableUse(Cursor &in, TableUse &use) {
  in.accept("ONLY");
  if (!in.parseQualifiedName(use.table))
    return false;
  if (in.at(TokenKind::Operator) && in.text() == "*")
    in.advance();
  bool named = in.accept("AS");
  bool isWord = in.at(TokenKind::QuotedName) ||
                (in.at(TokenKind::Word) && (named || !startsClause(in.text())));
  if (isWord && !(in.dialect().hasBatches && in.startsStatement()))
    in.parseName(use.alias);
  return true;
}

static void note(Query &query, Range narrowing) {
  if (query.narrowing.empty())
    query.narrowing = narrowing;
}

/// Puts the tables of the query `other`, which stands in FROM or in WITH, in
/// the place of its name.
static void take(Query &query, const Query &other) {
  append_range(query.sources, other.sources);
  if (!other.narrowing.empty())
    note(query, other.narrowing);
  // A query of VALUES may choose of their columns.
  query.isUnion |= other.isUnion || !query.values.empty() ||
                   (!other.values.empty() && !other.items.empty());
  query.values = other.values;
  query.valueNames = other.valueNames;
  // `SELECT *` of it yields what it yields.
  bool isOnly = query.sources.size() == other.sources.size();
  if (isOnly && query.items.size() == 1 && query.items[0].all)
    query.items = other.items;
}

static void addSource(Query &query, TableUse use, ArrayRef<CommonTable> scope) {
  if (!use.table.schema)
    for (const CommonTable &table : reverse(scope))
      if (table.name.text == use.table.name.text)
        return take(query, table.query);
  query.sources.push_back(std::move(use));
}

/// `AS v (a, b)` after VALUES.
static void parseValueNames(Cursor &in, Query &query) {
  bool isNamed = in.accept("AS");
  Name alias;
  if ((isNamed || !startsClause(in.text())) && in.parseName(alias) &&
      in.at(TokenKind::LeftParen))
    parseColumns(in, query.valueNames);
}

/// A name, a query in parentheses, or joined tables in parentheses.
static void parseSource(Cursor &in, Query &query, ArrayRef<CommonTable> scope) {
  in.accept("LATERAL");
  if (in.accept(TokenKind::LeftParen)) {
    if (in.atAny({"SELECT", "WITH", "VALUES"}) || in.at(TokenKind::LeftParen)) {
      Query inner;
      parseQuery(in, inner, scope);
      in.accept(TokenKind::RightParen);
      if (!inner.values.empty())
        parseValueNames(in, inner);
      return take(query, inner);
    }
    parseTables(in, query, scope);
    in.accept(TokenKind::RightParen);
    return;
  }
  TableUse use;
  // A function gives rows, and is no table.
  if (parseTableUse(in, use) &&
      (!in.at(TokenKind::LeftParen) || in.dialect().hasBatches))
    addSource(query, std::move(use), scope);
}

void parseTables(Cursor &in, Query &query, ArrayRef<CommonTable> scope) {
  bool expected = true;
  while (!endsTables(in)) {
    if (expected) {
      parseSource(in, query, scope);
      expected = false;
    } else if (in.accept(TokenKind::Comma)) {
      expected = true;
    } else if (in.atAny({"LEFT", "FULL", "CROSS", "OUTER"})) {
      // The rows of the tables before stay.
      in.advance();
      in.accept("OUTER");
      expected = in.accept("JOIN") || in.accept("APPLY");
    } else if (in.atAny(
                   {"JOIN", "STRAIGHT_JOIN", "TABLESAMPLE", "PARTITION"})) {
      note(query, in.current().range);
      expected = !in.atAny({"TABLESAMPLE", "PARTITION"});
      in.advance();
    } else if (!skipTerm(in)) {
      break;
    }
  }
}

/// A column as it stands, `t.a`, `a::text` or `CAST(a AS text)`; false at any
/// other expression.
static bool parsePlainColumn(Cursor &in, SelectItem &item) {
  bool casts = in.atAny({"CAST", "TRY_CAST"}) &&
               in.peekToken().kind == TokenKind::LeftParen;
  if (casts) {
    in.advance();
    in.advance();
  }
  QualifiedName name;
  if (!in.at(TokenKind::Word) && !in.at(TokenKind::QuotedName))
    return false;
  if (in.atAny({"NULL", "TRUE", "FALSE", "CURRENT_TIMESTAMP", "CURRENT_DATE",
                "CASE", "NOT", "EXISTS", "INTERVAL", "DEFAULT"}))
    return false;
  if (!in.parseName(name.name))
    return false;
  while (in.accept(TokenKind::Dot)) {
    if (in.at(TokenKind::Operator) && in.text() == "*") {
      in.advance();
      item.all = true;
      return true;
    }
    if (!in.parseName(name.name))
      return false;
  }
  TypeName type;
  if (casts && (!in.accept("AS") || !in.parseType(type) ||
                !in.accept(TokenKind::RightParen)))
    return false;
  while (in.accept(TokenKind::Cast))
    if (!in.parseType(type))
      return false;
  item.column = name.name;
  return true;
}

static bool endsItem(const Cursor &in) {
  return in.at(TokenKind::Comma) || in.at("FROM") || in.at("INTO") ||
         endsTables(in);
}

static void parseItem(Cursor &in, SelectItem &item) {
  uint32_t begin = in.begin();
  if (in.at(TokenKind::Operator) && in.text() == "*") {
    in.advance();
    item.all = true;
  } else {
    Cursor::Place start = in.place();
    bool isPlain = parsePlainColumn(in, item);
    bool isNamed =
        in.at("AS") || in.at(TokenKind::Word) || in.at(TokenKind::QuotedName);
    if (!isPlain || (!endsItem(in) && !isNamed)) {
      item.column = {};
      item.all = false;
      in.goBack(start);
    }
  }
  while (!endsItem(in) && !in.at("AS"))
    if (!skipTerm(in))
      break;
  item.expression = in.since(begin);
  while (!endsItem(in) && skipTerm(in)) {
  }
}

/// After SELECT.
void parseSelectList(Cursor &in, Query &query, ArrayRef<CommonTable> scope) {
  if (in.at("DISTINCT") || in.at("TOP"))
    note(query, in.current().range);
  while (in.atAny({"ALL", "DISTINCT", "TOP", "HIGH_PRIORITY", "ON", "PERCENT",
                   "SQL_NO_CACHE", "SQL_CALC_FOUND_ROWS"}) ||
         in.at(TokenKind::LeftParen)) {
    bool mayBeItem = in.at(TokenKind::LeftParen);
    if (mayBeItem)
      break;
    bool takesMore = in.atAny({"TOP", "ON"});
    in.advance();
    if (takesMore && !skipTerm(in))
      return;
  }
  while (!endsItem(in)) {
    parseItem(in, query.items.emplace_back());
    if (!in.accept(TokenKind::Comma))
      break;
  }
  // INTO names what it makes.
  while (!in.at("FROM") && !endsTables(in) && skipTerm(in)) {
  }
  query.isOfValues = !in.at("FROM");
  if (in.accept("FROM"))
    parseTables(in, query, scope);
  parseClauses(in, query, scope);
}

/// Up to the end of the condition at the cursor.
Range skipCondition(Cursor &in) {
  uint32_t begin = in.begin();
  while (!endsTables(in) && skipTerm(in)) {
  }
  return in.since(begin);
}

/// What follows the tables: conditions, and further queries.
static void parseClauses(Cursor &in, Query &query,
                         ArrayRef<CommonTable> scope) {
  while (!in.atHardEnd() && !in.at(TokenKind::RightParen)) {
    Range word = in.current().range;
    if (in.accept("WHERE")) {
      query.where = skipCondition(in);
      note(query, word);
    } else if (in.atAny({"UNION", "EXCEPT", "INTERSECT", "MINUS"})) {
      if (!in.at("UNION"))
        note(query, word);
      in.advance();
      in.accept("ALL") || in.accept("DISTINCT");
      Query other;
      parseQuery(in, other, scope);
      query.isUnion = true;
      append_range(query.sources, other.sources);
      if (!other.narrowing.empty())
        note(query, other.narrowing);
    } else if (in.atAny({"RETURNING", "SET", "WHEN", "ON", "OUTPUT", "WITH"}) ||
               (in.dialect().hasBatches && in.startsStatement())) {
      return;
    } else {
      if (in.atAny({"GROUP", "HAVING", "LIMIT", "OFFSET", "FETCH"}))
        note(query, word);
      in.advance();
      skipCondition(in);
    }
  }
}

void parseQuery(Cursor &in, Query &query, ArrayRef<CommonTable> scope) {
  SmallVector<CommonTable, 2> tables(scope.begin(), scope.end());
  if (in.accept("WITH"))
    parseCommonTables(in, tables, nullptr);
  if (in.accept(TokenKind::LeftParen)) {
    parseQuery(in, query, tables);
    in.accept(TokenKind::RightParen);
    return parseClauses(in, query, tables);
  }
  if (in.accept("SELECT"))
    return parseSelectList(in, query, tables);
  if (in.accept("TABLE")) {
    query.items.emplace_back().all = true;
    TableUse use;
    if (parseTableUse(in, use))
      addSource(query, std::move(use), tables);
    return parseClauses(in, query, tables);
  }
  // VALUES, which may be long.
  query.isOfValues = true;
  uint32_t begin = in.begin();
  while (!endsTables(in) && skipTerm(in)) {
  }
  query.values = in.since(begin);
}

} // namespace holdfast::sql
