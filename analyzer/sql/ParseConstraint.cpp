#include "sql/Parser.h"

using namespace llvm;

namespace holdfast::sql {

bool Parser::atTableConstraint() const {
  if (at("NOT"))
    return true;
  if (atAny(
          {"CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "EXCLUDE"})) {
    // A column may bear such a name; a constraint goes on like this.
    Token following = peekToken();
    if (at("PRIMARY") || at("FOREIGN"))
      return is(following, "KEY");
    return at("CONSTRAINT") || at("UNIQUE") ||
           following.kind == TokenKind::LeftParen || is(following, "USING");
  }
  if (facts.hasKeyClauses && atAny({"KEY", "FULLTEXT", "SPATIAL"}))
    return true;
  if (facts.hasIndexPaths && atAny({"INVERTED", "VECTOR"}))
    return is(peekToken(), "INDEX");
  if (facts.hasBatches && at("DEFAULT"))
    return true;
  return facts.hasTableIndexes && at("INDEX");
}

/// `CONSTRAINT name …`, `PRIMARY KEY (…)`, `UNIQUE (…)`, …
bool Parser::parseTableConstraint(Constraint &constraint) {
  constraint.range = token.range;
  // MySQL has CONSTRAINT without a name as well.
  if (accept("CONSTRAINT")) {
    constraint.ifNotExists = ifNotExists();
    if (!atAny({"PRIMARY", "UNIQUE", "FOREIGN", "CHECK"}) &&
        !parseName(constraint.name))
      return false;
  }
  if (!parseConstraintBody(constraint))
    return false;
  skipConstraintAttributes();
  constraint.range.end = previousEnd;
  return true;
}

/// What stands behind the name.
bool Parser::parseConstraintBody(Constraint &constraint) {
  using Kind = Constraint::Kind;
  if (accept("PRIMARY")) {
    constraint.kind = Kind::PrimaryKey;
    return accept("KEY") && parseKeyBody(constraint);
  }
  if (accept("UNIQUE"))
    return parseUnique(constraint);
  if (accept("FOREIGN"))
    return parseForeignKey(constraint);
  if (accept("CHECK")) {
    constraint.kind = Kind::Check;
    return skipParentheses(&constraint.expression);
  }
  if (acceptAll({"NOT", "NULL"})) {
    constraint.kind = Kind::NotNull;
    return parseName(constraint.parts.emplace_back().column);
  }
  if (facts.hasBatches && accept("DEFAULT")) {
    constraint.kind = Kind::Default;
    constraint.expression = skipDefault();
    return accept("FOR") && parseName(constraint.parts.emplace_back().column);
  }
  if (accept("EXCLUDE"))
    return parseExclusion(constraint);
  return facts.hasTableIndexes && parseTableIndex(constraint);
}

/// After UNIQUE.
bool Parser::parseUnique(Constraint &constraint) {
  constraint.kind = Constraint::Kind::Unique;
  constraint.unique = true;
  accept("KEY") || accept("INDEX");
  acceptAll({"NULLS", "DISTINCT"}) || acceptAll({"NULLS", "NOT", "DISTINCT"});
  if (acceptAll({"WITHOUT", "INDEX"}))
    constraint.kind = Constraint::Kind::Null; // nothing that a catalog holds
  if (!parseKeyBody(constraint))
    return false;
  parseIndexTail(constraint);
  return true;
}

/// After EXCLUDE. Its index is kept: it is what a column's drop would take
/// along.
bool Parser::parseExclusion(Constraint &constraint) {
  constraint.kind = Constraint::Kind::Index;
  constraint.exclusion = true;
  if (accept("USING")) {
    Name method;
    if (!parseName(method))
      return false;
    constraint.method = save(method.text.lower());
  }
  if (!parseKeyParts(constraint))
    return false;
  parseIndexTail(constraint);
  return true;
}

/// `(a, b)` or `USING INDEX x`, after PRIMARY KEY or UNIQUE.
bool Parser::parseKeyBody(Constraint &constraint) {
  if (acceptAll({"USING", "INDEX"}))
    return parseName(constraint.usingIndex);
  parseClustering(constraint);
  return parseIndexName(constraint, constraint.name) &&
         parseKeyParts(constraint);
}

/// SQL Server's CLUSTERED and NONCLUSTERED.
void Parser::parseClustering(Constraint &constraint) {
  if (!facts.hasBatches)
    return;
  if (atAny({"CLUSTERED", "NONCLUSTERED"})) {
    constraint.clustered = at("CLUSTERED");
    advance();
  }
  accept("HASH");
  if (accept("COLUMNSTORE"))
    constraint.method = "columnstore";
}

/// MySQL's `[name] [USING method]` before the columns.
bool Parser::parseIndexName(Constraint &constraint, Name &name) {
  if (!facts.hasTableIndexes || at(TokenKind::LeftParen))
    return true;
  constraint.ifNotExists |= ifNotExists();
  if (!at("USING") && !parseName(name))
    return false;
  if (accept("USING"))
    advance();
  return true;
}

/// After FOREIGN.
bool Parser::parseForeignKey(Constraint &constraint) {
  constraint.kind = Constraint::Kind::ForeignKey;
  return accept("KEY") && parseIndexName(constraint, constraint.usingIndex) &&
         parseKeyParts(constraint) && parseReferences(constraint);
}

/// `KEY name (…)`, `FULLTEXT INDEX name (…)`
bool Parser::parseTableIndex(Constraint &constraint) {
  constraint.kind = Constraint::Kind::Index;
  if (at("FULLTEXT") || at("SPATIAL")) {
    constraint.method = save(text().lower());
    advance();
    accept("KEY") || accept("INDEX");
  } else if (acceptAll({"INVERTED", "INDEX"})) {
    constraint.method = "gin";
  } else if (acceptAll({"VECTOR", "INDEX"})) {
    constraint.method = "vector";
  } else if (!accept("KEY") && !accept("INDEX")) {
    return false;
  }
  if (!parseIndexName(constraint, constraint.name))
    return false;
  constraint.unique = facts.hasBatches && accept("UNIQUE");
  parseClustering(constraint);
  if (!at(TokenKind::LeftParen) && constraint.method == "columnstore")
    return true;
  if (!parseKeyParts(constraint))
    return false;
  parseIndexTail(constraint);
  return true;
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

/// PostgreSQL's `PERIOD name`, of a column that holds a range of time.
void Parser::acceptPeriod() {
  if (!at("PERIOD"))
    return;
  Token following = peekToken();
  if (following.kind == TokenKind::Word ||
      following.kind == TokenKind::QuotedName)
    advance();
}

bool Parser::parseReferenced(Constraint &constraint) {
  advance();
  do {
    acceptPeriod();
    if (!parseName(constraint.referenced.emplace_back()))
      return false;
  } while (accept(TokenKind::Comma));
  return accept(TokenKind::RightParen);
}

bool Parser::parseReferences(Constraint &constraint) {
  if (!accept("REFERENCES") || !parseQualifiedName(constraint.table))
    return false;
  if (at(TokenKind::LeftParen) && !parseReferenced(constraint))
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

} // namespace holdfast::sql
