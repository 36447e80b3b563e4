#include "sql/Grammar.h"

using namespace llvm;

namespace holdfast::sql {

static bool parseTableElements(Cursor &in, CreateTable &create);
static bool parseTableElement(Cursor &in, CreateTable &create);
static bool skipFamily(Cursor &in);
static bool parseLike(Cursor &in, CreateTable &create);
static bool parsePartitionOf(Cursor &in, CreateTable &create);
static bool parseTableOptions(Cursor &in, CreateTable &create);

/// After CREATE … TABLE.
bool parseCreateTable(Cursor &in, Statement &statement, CreateTable create) {
  create.ifNotExists = in.ifNotExists();
  if (!in.parseQualifiedName(create.table))
    return false;
  if (in.acceptAll({"PARTITION", "OF"})) {
    if (!parsePartitionOf(in, create))
      return false;
  } else if (in.at("LIKE")) {
    if (!parseLike(in, create))
      return false;
    create.likes.back().exact = true;
  } else if (in.at(TokenKind::LeftParen) && !parseTableElements(in, create)) {
    return false;
  }
  if (in.dialect().likeCopiesAll)
    for (LikeClause &like : create.likes)
      like.exact = true;
  if (!parseTableOptions(in, create))
    return false;
  statement.action = std::move(create);
  return true;
}

static bool parseTableElements(Cursor &in, CreateTable &create) {
  in.advance();
  while (!in.at(TokenKind::RightParen)) {
    if (!parseTableElement(in, create))
      return false;
    if (!in.accept(TokenKind::Comma) && !in.at(TokenKind::RightParen))
      return false;
  }
  in.advance();
  return true;
}

static bool parseTableElement(Cursor &in, CreateTable &create) {
  if (in.at("LIKE"))
    return parseLike(in, create);
  if (in.dialect().hasIndexPaths && in.at("FAMILY"))
    return skipFamily(in);
  if (in.acceptAll({"PERIOD", "FOR"})) { // of a system-versioned table
    in.advance();
    return in.skipParentheses();
  }
  if (atTableConstraint(in))
    return parseTableConstraint(in, create.constraints.emplace_back());
  return parseColumn(in, create.columns.emplace_back());
}

/// CockroachDB's `FAMILY name (a, b)`: where it keeps the columns.
static bool skipFamily(Cursor &in) {
  in.advance();
  Name name;
  return (in.at(TokenKind::LeftParen) || in.parseName(name)) &&
         in.skipParentheses();
}

/// `LIKE other INCLUDING ALL EXCLUDING INDEXES`
static bool parseLike(Cursor &in, CreateTable &create) {
  in.advance();
  LikeClause &like = create.likes.emplace_back();
  like.position = create.columns.size();
  if (!in.parseQualifiedName(like.table))
    return false;
  while (in.at("INCLUDING") || in.at("EXCLUDING")) {
    bool including = in.at("INCLUDING");
    in.advance();
    bool all = in.at("ALL");
    if (all || in.at("DEFAULTS"))
      like.defaults = including;
    if (all || in.at("IDENTITY"))
      like.identity = including;
    if (all || in.at("INDEXES"))
      like.indexes = including;
    if (all || in.at("CONSTRAINTS"))
      like.constraints = including;
    if (all || in.at("GENERATED"))
      like.generated = including;
    if (all || in.at("COMMENTS"))
      like.comments = including;
    in.advance();
  }
  return true;
}

/// `PARTITION OF parent [(…)] FOR VALUES … | DEFAULT`
static bool parsePartitionOf(Cursor &in, CreateTable &create) {
  if (!in.parseQualifiedName(create.partitionOf))
    return false;
  // Columns are named without a type here, only to add constraints.
  if (in.at(TokenKind::LeftParen) && !parseTableElements(in, create))
    return false;
  return parsePartitionBound(in, create.partitionBound);
}

/// `FOR VALUES IN (…)`, `… FROM (…) TO (…)`, `… WITH (…)` or `DEFAULT`.
bool parsePartitionBound(Cursor &in, Range &bound) {
  uint32_t begin = in.begin();
  if (in.acceptAll({"FOR", "VALUES"})) {
    while (in.atAny({"IN", "FROM", "TO", "WITH"}) &&
           in.peekToken().kind == TokenKind::LeftParen) {
      in.advance();
      if (!in.skipParentheses())
        return false;
    }
  } else if (!in.accept("DEFAULT")) {
    return true;
  }
  bound = {begin, in.previousEnd()};
  return true;
}

/// After PARTITION BY: method and columns, and what MySQL says of each part.
bool parsePartitionedBy(Cursor &in, Range &partitioning) {
  uint32_t begin = in.begin();
  while (!in.atEnd() && !in.at(TokenKind::LeftParen))
    in.advance();
  if (!in.skipParentheses())
    return false;
  if (in.at(TokenKind::LeftParen) || in.atAny({"PARTITIONS", "SUBPARTITION"}))
    while (!in.atEnd() && in.skipPiece()) {
    }
  partitioning = {begin, std::max(begin, in.previousEnd())};
  return true;
}

/// `(a, b)`, after INHERITS.
static bool parseInherits(Cursor &in, CreateTable &create) {
  if (!in.accept(TokenKind::LeftParen))
    return false;
  do {
    if (!in.parseQualifiedName(create.inherits.emplace_back()))
      return false;
  } while (in.accept(TokenKind::Comma));
  return in.accept(TokenKind::RightParen);
}

/// MySQL's `[=] 'text'`, after COMMENT.
StringRef parseCommentText(Cursor &in) {
  in.accept(TokenKind::Equals);
  if (!in.at(TokenKind::String))
    return "";
  StringRef comment = in.stringValue(in.current());
  in.advance();
  return comment;
}

/// The table's place among others and the query of CREATE TABLE AS; everything
/// else is storage.
static bool parseTableOptions(Cursor &in, CreateTable &create) {
  while (!in.atEnd()) {
    if (in.accept("INHERITS")) {
      if (!parseInherits(in, create))
        return false;
    } else if (in.acceptAll({"WITHOUT", "ROWID"})) {
      create.withoutRowid = true;
    } else if (in.acceptAll({"PARTITION", "BY"})) {
      if (!parsePartitionedBy(in, create.partitionedBy))
        return false;
    } else if (in.dialect().hasCommentClauses && in.accept("COMMENT")) {
      create.comment = parseCommentText(in);
    } else if (!in.dialect().hasBatches &&
               (in.at("SELECT") || in.accept("AS"))) {
      uint32_t begin = in.begin();
      parseQuery(in, create.reads);
      Range noData = in.acceptPhrase({"WITH", "NO", "DATA"});
      if (!noData.empty())
        create.reads.narrowing = noData;
      skipStatement(in);
      create.query = {begin, in.previousEnd()};
    } else if (in.at(TokenKind::LeftParen)) {
      if (!in.skipParentheses())
        return false;
    } else {
      in.advance();
    }
  }
  return true;
}

} // namespace holdfast::sql
