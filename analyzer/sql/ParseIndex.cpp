#include "sql/Grammar.h"

using namespace llvm;

/// Keys and indexes.
namespace holdfast::sql {

static bool parseKeyPart(Cursor &in, KeyPart &part);
static bool parseKeyExpression(Cursor &in, KeyPart &part);
static bool parseKeyOptions(Cursor &in, KeyPart &part, bool isOperator);
static Range skipPredicate(Cursor &in);

bool parseKeyParts(Cursor &in, Constraint &constraint) {
  if (!in.accept(TokenKind::LeftParen))
    return false;
  do {
    if (!parseKeyPart(in, constraint.parts.emplace_back()))
      return false;
    if (constraint.parts.back().withoutOverlaps)
      constraint.method = "gist";
  } while (in.accept(TokenKind::Comma));
  return in.accept(TokenKind::RightParen);
}

/// A column, `f(x)` or `(expression)`, then collation, operator class, order.
static bool parseKeyPart(Cursor &in, KeyPart &part) {
  acceptPeriod(in);
  uint32_t begin = in.begin();
  if (!parseKeyExpression(in, part))
    return false;
  // An operator in an expression without parentheses is SQLite's.
  bool isOperator = in.at(TokenKind::Operator) || in.at(TokenKind::Cast);
  if (!parseKeyOptions(in, part, isOperator))
    return false;
  if (isOperator) {
    part.column = {};
    part.expression = {begin, in.previousEnd()};
  }
  return true;
}

static bool parseKeyExpression(Cursor &in, KeyPart &part) {
  uint32_t begin = in.begin();
  bool named = in.at(TokenKind::Word) || in.at(TokenKind::QuotedName) ||
               in.at(TokenKind::String);
  Token following = in.peekToken();
  bool call = following.kind == TokenKind::LeftParen ||
              following.kind == TokenKind::Dot;
  bool prefix = call && in.dialect().hasIndexPrefixes;
  if (named && (!call || prefix)) {
    if (!in.parseName(part.column))
      return false;
    Range length;
    if (prefix && in.skipParentheses(&length)) {
      unsigned count;
      if (!in.text(length).trim().getAsInteger(10, count))
        part.length = count;
    }
    return true;
  }
  if (in.at(TokenKind::LeftParen))
    return in.skipParentheses(&part.expression);
  while (!in.at(TokenKind::LeftParen)) {
    if (in.at(TokenKind::Comma) || in.at(TokenKind::RightParen) || in.atEnd())
      return false;
    in.advance();
  }
  if (!in.skipParentheses())
    return false;
  part.expression = {begin, in.previousEnd()};
  return true;
}

/// Up to the comma or parenthesis behind the part.
static bool parseKeyOptions(Cursor &in, KeyPart &part, bool isOperator) {
  while (!in.at(TokenKind::Comma) && !in.at(TokenKind::RightParen)) {
    if (in.atEnd())
      return false;
    if (in.accept("DESC")) {
      part.descending = true;
    } else if (in.accept("COLLATE")) {
      QualifiedName collation;
      if (!in.parseQualifiedName(collation))
        return false;
    } else if (in.accept("ASC") || in.accept("NULLS") || in.accept("FIRST") ||
               in.accept("LAST")) {
      continue;
    } else if (in.acceptAll({"WITHOUT", "OVERLAPS"})) {
      part.withoutOverlaps = true;
    } else if (in.accept("WITH")) {
      skipExpression(in);
    } else if (in.at(TokenKind::LeftParen)) {
      if (!in.skipParentheses())
        return false;
    } else if (in.at(TokenKind::Word) && part.operatorClass.empty() &&
               !isOperator) {
      QualifiedName operatorClass;
      if (!in.parseQualifiedName(operatorClass))
        return false;
      part.operatorClass = operatorClass.name.text;
    } else {
      in.advance();
    }
  }
  return true;
}

/// `[UNIQUE] [NONCLUSTERED] INDEX …` after CREATE. False, and where it was, at
/// anything else.
bool acceptIndexWords(Cursor &in, Constraint &index) {
  Cursor::Place start = in.place();
  index.unique = in.accept("UNIQUE");
  parseClustering(in, index);
  if (in.dialect().hasKeyClauses && in.atAny({"FULLTEXT", "SPATIAL"})) {
    index.method = in.save(in.text().lower());
    in.advance();
  } else if (in.dialect().hasIndexPaths && in.accept("INVERTED")) {
    index.method = "gin";
  } else if (in.dialect().hasIndexPaths && in.accept("VECTOR")) {
    index.method = "vector";
  } else if (in.dialect().hasBatches && in.accept("SPATIAL")) {
    index.method = "spatial";
  } else if (in.dialect().hasBatches &&
             (in.acceptAll({"PRIMARY", "XML"}) || in.accept("XML"))) {
    index.method = "xml";
  }
  if (in.accept("INDEX"))
    return true;
  in.goBack(start);
  return false;
}

/// After CREATE … INDEX.
bool parseCreateIndex(Cursor &in, Statement &statement, CreateIndex create) {
  Constraint &index = create.index;
  index.kind = Constraint::Kind::Index;
  create.verb = in.since(statement.range.begin);
  create.concurrently = in.acceptPhrase({"CONCURRENTLY"});
  create.ifNotExists = in.ifNotExists();
  if (!in.at("ON")) {
    QualifiedName name;
    if (!in.parseQualifiedName(name))
      return false;
    index.name = name.name;
    // SQLite qualifies the index; PostgreSQL does so nowhere.
    create.table.schema = name.schema;
  }
  Name methodName;
  // MySQL names the method before the table, and keeps to B-trees anyway.
  if (in.accept("USING") && !in.parseName(methodName))
    return false;
  if (!in.accept("ON"))
    return false;
  create.only = in.accept("ONLY");
  if (!in.parseQualifiedName(create.table))
    return false;
  if (in.accept("USING")) {
    if (!in.parseName(methodName))
      return false;
    index.method = in.save(methodName.text.lower());
  }
  bool hasParts = index.method != "columnstore" || in.at(TokenKind::LeftParen);
  if (hasParts && !parseKeyParts(in, index))
    return false;
  parseIndexTail(in, index);
  statement.action = std::move(create);
  return true;
}

/// T-SQL's `WITH (ONLINE = ON, …)`, after WITH. False if it does not close.
bool parseOptions(Cursor &in, Range &options, Range &online) {
  Cursor::Place start = in.place();
  if (!in.skipParentheses(&options))
    return false;
  uint32_t end = in.previousEnd();
  Cursor::Place after = in.place();
  in.goBack(start);
  for (; in.begin() < end; in.advance()) {
    uint32_t begin = in.begin();
    if (in.accept("ONLINE") && in.accept(TokenKind::Equals) && in.at("ON"))
      online = {begin, in.current().range.end};
  }
  in.goBack(after);
  return true;
}

/// INCLUDE, WITH, TABLESPACE, WHERE.
void parseIndexTail(Cursor &in, Constraint &index) {
  while (!in.at(TokenKind::Comma) && !in.at(TokenKind::RightParen) &&
         !in.atEnd()) {
    if (acceptAttribute(in, index))
      continue;
    if (in.at("NULLS")) {
      acceptNulls(in, index);
      if (in.at("NULLS"))
        in.advance();
      continue;
    }
    if (in.dialect().hasBatches && in.accept("WITH")) {
      if (in.at(TokenKind::LeftParen) &&
          !parseOptions(in, index.options, index.online))
        return;
      continue;
    }
    if (in.accept("WHERE")) {
      index.expression = skipPredicate(in);
      continue;
    }
    if (in.accept("INCLUDE") ||
        (in.dialect().hasIndexPaths &&
         (in.accept("STORING") || in.accept("COVERING")))) {
      if (!in.parseNames(index.included))
        return;
      continue;
    }
    if (!in.at(TokenKind::LeftParen))
      in.advance();
    else if (!in.skipParentheses())
      return;
  }
}

/// The text after WHERE; SQL Server's and CockroachDB's options follow it.
static Range skipPredicate(Cursor &in) {
  uint32_t begin = in.begin();
  while (!in.at(TokenKind::Comma) && !in.at(TokenKind::RightParen) &&
         !in.atEnd()) {
    bool options =
        in.dialect().hasTableIndexes && (in.at("WITH") || in.at("ON"));
    if (options || !in.skipPiece())
      break;
  }
  return {begin, std::max(begin, in.previousEnd())};
}

} // namespace holdfast::sql
