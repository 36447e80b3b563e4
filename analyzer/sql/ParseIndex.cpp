#include "sql/Parser.h"

using namespace llvm;

/// Keys and indexes.
namespace holdfast::sql {

bool Parser::parseKeyParts(Constraint &constraint) {
  if (!accept(TokenKind::LeftParen))
    return false;
  do {
    if (!parseKeyPart(constraint.parts.emplace_back()))
      return false;
    if (constraint.parts.back().withoutOverlaps)
      constraint.method = "gist";
  } while (accept(TokenKind::Comma));
  return accept(TokenKind::RightParen);
}

/// A column, `f(x)` or `(expression)`, then collation, operator class, order.
bool Parser::parseKeyPart(KeyPart &part) {
  acceptPeriod();
  uint32_t begin = token.range.begin;
  if (!parseKeyExpression(part))
    return false;
  // An operator in an expression without parentheses is SQLite's.
  bool isOperator = at(TokenKind::Operator) || at(TokenKind::Cast);
  if (!parseKeyOptions(part, isOperator))
    return false;
  if (isOperator) {
    part.column = {};
    part.expression = {begin, previousEnd};
  }
  return true;
}

bool Parser::parseKeyExpression(KeyPart &part) {
  uint32_t begin = token.range.begin;
  bool named =
      at(TokenKind::Word) || at(TokenKind::QuotedName) || at(TokenKind::String);
  Token following = peekToken();
  // `title(100)` is a prefix where there are such; elsewhere a call.
  bool call = following.kind == TokenKind::LeftParen ||
              following.kind == TokenKind::Dot;
  bool prefix = call && facts.hasKeyClauses;
  if (named && (!call || prefix)) {
    if (!parseName(part.column))
      return false;
    Range length;
    if (prefix && skipParentheses(&length)) {
      unsigned count;
      if (!text(length).trim().getAsInteger(10, count))
        part.length = count;
    }
    return true;
  }
  if (at(TokenKind::LeftParen))
    return skipParentheses(&part.expression);
  while (!at(TokenKind::LeftParen)) {
    if (at(TokenKind::Comma) || at(TokenKind::RightParen) || atEnd())
      return false;
    advance();
  }
  if (!skipParentheses())
    return false;
  part.expression = {begin, previousEnd};
  return true;
}

/// Up to the comma or parenthesis behind the part.
bool Parser::parseKeyOptions(KeyPart &part, bool isOperator) {
  while (!at(TokenKind::Comma) && !at(TokenKind::RightParen)) {
    if (atEnd())
      return false;
    if (accept("DESC")) {
      part.descending = true;
    } else if (accept("COLLATE")) {
      QualifiedName collation;
      if (!parseQualifiedName(collation))
        return false;
    } else if (accept("ASC") || accept("NULLS") || accept("FIRST") ||
               accept("LAST")) {
      continue;
    } else if (acceptAll({"WITHOUT", "OVERLAPS"})) {
      part.withoutOverlaps = true;
    } else if (accept("WITH")) {
      skipExpression();
    } else if (at(TokenKind::LeftParen)) {
      if (!skipParentheses())
        return false;
    } else if (at(TokenKind::Word) && part.operatorClass.empty() &&
               !isOperator) {
      QualifiedName operatorClass;
      if (!parseQualifiedName(operatorClass))
        return false;
      part.operatorClass = operatorClass.name.text;
    } else {
      advance();
    }
  }
  return true;
}

/// `[UNIQUE] [NONCLUSTERED] INDEX …` after CREATE. False, and where it was, at
/// anything else.
bool Parser::acceptIndexWords(Constraint &index) {
  Token start = token;
  Lexer startLexer = lexer;
  index.unique = accept("UNIQUE");
  parseClustering(index);
  if (facts.hasKeyClauses && atAny({"FULLTEXT", "SPATIAL"})) {
    index.method = save(text().lower());
    advance();
  } else if (facts.hasIndexPaths && accept("INVERTED")) {
    index.method = "gin";
  } else if (facts.hasIndexPaths && accept("VECTOR")) {
    index.method = "vector";
  } else if (facts.hasBatches && accept("SPATIAL")) {
    index.method = "spatial";
  } else if (facts.hasBatches &&
             (acceptAll({"PRIMARY", "XML"}) || accept("XML"))) {
    index.method = "xml";
  }
  if (accept("INDEX"))
    return true;
  token = start;
  lexer = startLexer;
  return false;
}

/// After CREATE … INDEX.
bool Parser::parseCreateIndex(Statement &statement, CreateIndex create) {
  Constraint &index = create.index;
  index.kind = Constraint::Kind::Index;
  accept("CONCURRENTLY");
  create.ifNotExists = ifNotExists();
  if (!at("ON")) {
    QualifiedName name;
    if (!parseQualifiedName(name))
      return false;
    index.name = name.name;
    // SQLite qualifies the index; PostgreSQL does so nowhere.
    create.table.schema = name.schema;
  }
  Name methodName;
  // MySQL names the method before the table, and keeps to B-trees anyway.
  if (accept("USING") && !parseName(methodName))
    return false;
  if (!accept("ON"))
    return false;
  create.only = accept("ONLY");
  if (!parseQualifiedName(create.table))
    return false;
  if (accept("USING")) {
    if (!parseName(methodName))
      return false;
    index.method = save(methodName.text.lower());
  }
  bool hasParts = index.method != "columnstore" || at(TokenKind::LeftParen);
  if (hasParts && !parseKeyParts(index))
    return false;
  parseIndexTail(index);
  statement.action = std::move(create);
  return true;
}

/// INCLUDE, WITH, TABLESPACE, WHERE.
void Parser::parseIndexTail(Constraint &index) {
  while (!at(TokenKind::Comma) && !at(TokenKind::RightParen) && !atEnd()) {
    if (accept("WHERE")) {
      index.expression = skipPredicate();
      continue;
    }
    if (accept("INCLUDE") ||
        (facts.hasIndexPaths && (accept("STORING") || accept("COVERING")))) {
      if (!parseNames(index.included))
        return;
      continue;
    }
    if (!at(TokenKind::LeftParen))
      advance();
    else if (!skipParentheses())
      return;
  }
}

/// The text after WHERE; SQL Server's and CockroachDB's options follow it.
Range Parser::skipPredicate() {
  uint32_t begin = token.range.begin;
  while (!at(TokenKind::Comma) && !at(TokenKind::RightParen) && !atEnd()) {
    bool options = facts.hasTableIndexes && (at("WITH") || at("ON"));
    if (options || !skipPiece())
      break;
  }
  return {begin, std::max(begin, previousEnd)};
}

} // namespace holdfast::sql
