#include "sql/Parser.h"

using namespace llvm;

namespace holdfast::sql {

/// After CREATE … TABLE.
bool Parser::parseCreateTable(Statement &statement, CreateTable create) {
  create.ifNotExists = ifNotExists();
  if (!parseQualifiedName(create.table))
    return false;
  if (acceptAll({"PARTITION", "OF"})) {
    if (!parsePartitionOf(create))
      return false;
  } else if (at("LIKE")) {
    if (!parseLike(create))
      return false;
    create.likes.back().exact = true;
  } else if (at(TokenKind::LeftParen) && !parseTableElements(create)) {
    return false;
  }
  // MySQL's LIKE may stand in parentheses, and copies all the same.
  if (facts.hasKeyClauses)
    for (LikeClause &like : create.likes)
      like.exact = true;
  if (!parseTableOptions(create))
    return false;
  statement.action = std::move(create);
  return true;
}

bool Parser::parseTableElements(CreateTable &create) {
  advance();
  while (!at(TokenKind::RightParen)) {
    if (!parseTableElement(create))
      return false;
    if (!accept(TokenKind::Comma) && !at(TokenKind::RightParen))
      return false;
  }
  advance();
  return true;
}

bool Parser::parseTableElement(CreateTable &create) {
  if (at("LIKE"))
    return parseLike(create);
  if (facts.hasIndexPaths && at("FAMILY"))
    return skipFamily();
  if (acceptAll({"PERIOD", "FOR"})) { // of a system-versioned table
    advance();
    return skipParentheses();
  }
  if (atTableConstraint())
    return parseTableConstraint(create.constraints.emplace_back());
  return parseColumn(create.columns.emplace_back());
}

/// CockroachDB's `FAMILY name (a, b)`: where it keeps the columns.
bool Parser::skipFamily() {
  advance();
  Name name;
  return (at(TokenKind::LeftParen) || parseName(name)) && skipParentheses();
}

/// `LIKE other INCLUDING ALL EXCLUDING INDEXES`
bool Parser::parseLike(CreateTable &create) {
  advance();
  LikeClause &like = create.likes.emplace_back();
  like.position = create.columns.size();
  if (!parseQualifiedName(like.table))
    return false;
  while (at("INCLUDING") || at("EXCLUDING")) {
    bool including = at("INCLUDING");
    advance();
    bool all = at("ALL");
    if (all || at("DEFAULTS"))
      like.defaults = including;
    if (all || at("IDENTITY"))
      like.identity = including;
    if (all || at("INDEXES"))
      like.indexes = including;
    if (all || at("CONSTRAINTS"))
      like.constraints = including;
    if (all || at("GENERATED"))
      like.generated = including;
    if (all || at("COMMENTS"))
      like.comments = including;
    advance();
  }
  return true;
}

/// `PARTITION OF parent [(…)] FOR VALUES … | DEFAULT`
bool Parser::parsePartitionOf(CreateTable &create) {
  if (!parseQualifiedName(create.partitionOf))
    return false;
  // Columns are named without a type here, only to add constraints.
  if (at(TokenKind::LeftParen) && !parseTableElements(create))
    return false;
  return parsePartitionBound(create.partitionBound);
}

/// `FOR VALUES IN (…)`, `… FROM (…) TO (…)`, `… WITH (…)` or `DEFAULT`.
bool Parser::parsePartitionBound(Range &bound) {
  uint32_t begin = token.range.begin;
  if (acceptAll({"FOR", "VALUES"})) {
    while (atAny({"IN", "FROM", "TO", "WITH"}) &&
           peekToken().kind == TokenKind::LeftParen) {
      advance();
      if (!skipParentheses())
        return false;
    }
  } else if (!accept("DEFAULT")) {
    return true;
  }
  bound = {begin, previousEnd};
  return true;
}

/// After PARTITION BY: method and columns, and what MySQL says of each part.
bool Parser::parsePartitionedBy(Range &partitioning) {
  uint32_t begin = token.range.begin;
  while (!atEnd() && !at(TokenKind::LeftParen))
    advance();
  if (!skipParentheses())
    return false;
  if (at(TokenKind::LeftParen) || atAny({"PARTITIONS", "SUBPARTITION"}))
    while (!atEnd() && skipPiece()) {
    }
  partitioning = {begin, std::max(begin, previousEnd)};
  return true;
}

/// `(a, b)`, after INHERITS.
bool Parser::parseInherits(CreateTable &create) {
  if (!accept(TokenKind::LeftParen))
    return false;
  do {
    if (!parseQualifiedName(create.inherits.emplace_back()))
      return false;
  } while (accept(TokenKind::Comma));
  return accept(TokenKind::RightParen);
}

/// MySQL's `[=] 'text'`, after COMMENT.
StringRef Parser::parseCommentText() {
  accept(TokenKind::Equals);
  if (!at(TokenKind::String))
    return "";
  StringRef comment = stringValue(token);
  advance();
  return comment;
}

/// The table's place among others and the query of CREATE TABLE AS; everything
/// else is storage.
bool Parser::parseTableOptions(CreateTable &create) {
  while (!atEnd()) {
    if (accept("INHERITS")) {
      if (!parseInherits(create))
        return false;
    } else if (acceptAll({"WITHOUT", "ROWID"})) {
      create.withoutRowid = true;
    } else if (acceptAll({"PARTITION", "BY"})) {
      if (!parsePartitionedBy(create.partitionedBy))
        return false;
    } else if (facts.hasKeyClauses && accept("COMMENT")) {
      create.comment = parseCommentText();
    } else if (!facts.hasBatches && (at("SELECT") || accept("AS"))) {
      uint32_t begin = token.range.begin;
      skipStatement();
      create.query = {begin, previousEnd};
    } else if (at(TokenKind::LeftParen)) {
      if (!skipParentheses())
        return false;
    } else {
      advance();
    }
  }
  return true;
}

} // namespace holdfast::sql
