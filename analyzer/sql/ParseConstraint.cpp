#include "sql/Parser.h"

using namespace llvm;

namespace holdfast::sql {

bool Parser::atTableConstraint() const {
  if (atAny(
          {"CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "EXCLUDE"})) {
    // A column may bear such a name; a constraint goes on like this.
    Token following = peekToken();
    if (at("PRIMARY") || at("FOREIGN"))
      return is(following, "KEY");
    return at("CONSTRAINT") || at("UNIQUE") ||
           following.kind == TokenKind::LeftParen || is(following, "USING");
  }
  return facts.hasTableIndexes &&
         atAny({"KEY", "INDEX", "FULLTEXT", "SPATIAL"});
}

/// `CONSTRAINT name …`, `PRIMARY KEY (…)`, `UNIQUE (…)`, …
bool Parser::parseTableConstraint(Constraint &constraint) {
  using Kind = Constraint::Kind;
  constraint.range = token.range;
  // MySQL has CONSTRAINT without a name as well.
  if (accept("CONSTRAINT") &&
      !atAny({"PRIMARY", "UNIQUE", "FOREIGN", "CHECK"}) &&
      !parseName(constraint.name))
    return false;
  if (accept("PRIMARY")) {
    constraint.kind = Kind::PrimaryKey;
    if (!accept("KEY") || !parseKeyBody(constraint))
      return false;
  } else if (accept("UNIQUE")) {
    constraint.kind = Kind::Unique;
    constraint.unique = true;
    accept("KEY") || accept("INDEX");
    acceptAll({"NULLS", "DISTINCT"}) || acceptAll({"NULLS", "NOT", "DISTINCT"});
    if (!parseKeyBody(constraint))
      return false;
  } else if (accept("FOREIGN")) {
    if (!parseForeignKey(constraint))
      return false;
  } else if (accept("CHECK")) {
    constraint.kind = Kind::Check;
    if (!skipParentheses(&constraint.expression))
      return false;
  } else if (accept("EXCLUDE")) {
    // Its index is kept: it is what a column's drop would take along.
    constraint.kind = Kind::Index;
    constraint.exclusion = true;
    constraint.method = "gist";
    if (accept("USING")) {
      Name method;
      if (!parseName(method))
        return false;
      constraint.method = save(method.text.lower());
    }
    if (!parseKeyParts(constraint))
      return false;
    parseIndexTail(constraint);
  } else if (!facts.hasTableIndexes || !parseTableIndex(constraint)) {
    return false;
  }
  skipConstraintAttributes();
  constraint.range.end = previousEnd;
  return true;
}

/// `(a, b)` or `USING INDEX x`, after PRIMARY KEY or UNIQUE.
bool Parser::parseKeyBody(Constraint &constraint) {
  if (acceptAll({"USING", "INDEX"}))
    return parseName(constraint.usingIndex);
  return parseIndexName(constraint.name) && parseKeyParts(constraint);
}

/// MySQL's `[name] [USING method]` before the columns.
bool Parser::parseIndexName(Name &name) {
  if (!facts.hasTableIndexes || at(TokenKind::LeftParen))
    return true;
  ifNotExists();
  if (!at("USING") && !parseName(name))
    return false;
  if (accept("USING"))
    advance();
  return true;
}

/// After FOREIGN.
bool Parser::parseForeignKey(Constraint &constraint) {
  constraint.kind = Constraint::Kind::ForeignKey;
  return accept("KEY") && parseIndexName(constraint.usingIndex) &&
         parseKeyParts(constraint) && parseReferences(constraint);
}

/// `KEY name (…)`, `FULLTEXT INDEX name (…)`
bool Parser::parseTableIndex(Constraint &constraint) {
  constraint.kind = Constraint::Kind::Index;
  if (at("FULLTEXT") || at("SPATIAL")) {
    constraint.method = save(text().lower());
    advance();
    accept("KEY") || accept("INDEX");
  } else if (!accept("KEY") && !accept("INDEX")) {
    return false;
  }
  return parseIndexName(constraint.name) && parseKeyParts(constraint);
}

/// DEFERRABLE, NOT VALID and the like.
void Parser::skipConstraintAttributes() {
  while (!at(TokenKind::Comma) && !at(TokenKind::RightParen) && !atEnd()) {
    if (!at(TokenKind::LeftParen))
      advance();
    else if (!skipParentheses())
      return;
  }
}

bool Parser::parseReferentialAction(ReferentialAction &action) {
  if (acceptAll({"NO", "ACTION"}))
    action = ReferentialAction::NoAction;
  else if (accept("RESTRICT"))
    action = ReferentialAction::Restrict;
  else if (accept("CASCADE"))
    action = ReferentialAction::Cascade;
  else if (acceptAll({"SET", "NULL"}))
    action = ReferentialAction::SetNull;
  else if (acceptAll({"SET", "DEFAULT"}))
    action = ReferentialAction::SetDefault;
  else
    return false;
  if (at(TokenKind::LeftParen))
    skipParentheses();
  return true;
}

bool Parser::parseReferences(Constraint &constraint) {
  if (!accept("REFERENCES") || !parseQualifiedName(constraint.table))
    return false;
  if (at(TokenKind::LeftParen) && !parseNames(constraint.referenced))
    return false;
  while (true) {
    if (accept("MATCH")) {
      advance();
    } else if (acceptAll({"ON", "DELETE"})) {
      if (!parseReferentialAction(constraint.onDelete))
        return false;
    } else if (acceptAll({"ON", "UPDATE"})) {
      if (!parseReferentialAction(constraint.onUpdate))
        return false;
    } else if (acceptAll({"NOT", "VALID"}) || accept("DEFERRABLE") ||
               acceptAll({"NOT", "DEFERRABLE"}) ||
               acceptAll({"INITIALLY", "DEFERRED"}) ||
               acceptAll({"INITIALLY", "IMMEDIATE"})) {
      continue;
    } else {
      return true;
    }
  }
}

// --- Indexes ----------------------------------------------------------------

bool Parser::parseKeyParts(Constraint &constraint) {
  if (!accept(TokenKind::LeftParen))
    return false;
  do {
    if (!parseKeyPart(constraint.parts.emplace_back()))
      return false;
  } while (accept(TokenKind::Comma));
  return accept(TokenKind::RightParen);
}

/// A column, `f(x)` or `(expression)`, then collation, operator class, order.
bool Parser::parseKeyPart(KeyPart &part) {
  Token first = token;
  bool named =
      at(TokenKind::Word) || at(TokenKind::QuotedName) || at(TokenKind::String);
  Token following = peekToken();
  // `title(100)` is a prefix where there are such; elsewhere a call.
  bool call = following.kind == TokenKind::LeftParen ||
              following.kind == TokenKind::Dot;
  bool prefix = call && facts.provider == Provider::MySQL;
  if (named && (!call || prefix)) {
    if (!parseName(part.column))
      return false;
    Range length;
    if (prefix && skipParentheses(&length)) {
      unsigned count;
      if (!text(length).trim().getAsInteger(10, count))
        part.length = count;
    }
  } else if (at(TokenKind::LeftParen)) {
    if (!skipParentheses(&part.expression))
      return false;
  } else {
    while (!at(TokenKind::LeftParen)) {
      if (at(TokenKind::Comma) || at(TokenKind::RightParen) || atEnd())
        return false;
      advance();
    }
    if (!skipParentheses())
      return false;
    part.expression = {first.range.begin, previousEnd};
  }
  // An operator in an expression without parentheses is SQLite's.
  bool isOperator = at(TokenKind::Operator) || at(TokenKind::Cast);
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
  if (isOperator) {
    part.column = {};
    part.expression = {first.range.begin, previousEnd};
  }
  return true;
}

/// After CREATE [UNIQUE] INDEX.
bool Parser::parseCreateIndex(Statement &statement, bool unique,
                              StringRef method) {
  CreateIndex create;
  Constraint &index = create.index;
  index.kind = Constraint::Kind::Index;
  index.unique = unique;
  index.method = method;
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
  if (!parseKeyParts(index))
    return false;
  parseIndexTail(index);
  statement.action = std::move(create);
  return true;
}

/// INCLUDE, WITH, TABLESPACE, WHERE.
void Parser::parseIndexTail(Constraint &index) {
  while (!at(TokenKind::Comma) && !at(TokenKind::RightParen) && !atEnd()) {
    if (accept("WHERE")) {
      index.expression = skipExpression();
      return;
    }
    if (!at(TokenKind::LeftParen))
      advance();
    else if (!skipParentheses())
      return;
  }
}

} // namespace holdfast::sql
