#include "sql/Parser.h"

using namespace llvm;

namespace holdfast::sql {

bool Parser::parseColumn(ColumnDefinition &column) {
  uint32_t begin = token.range.begin;
  if (!parseName(column.name))
    return false;
  bool hasType = (at(TokenKind::Word) && !facts.endsType(text())) ||
                 at(TokenKind::QuotedName);
  if (hasType && !parseType(column.type))
    return false;
  if (!parseColumnConstraints(column))
    return false;
  column.range = {begin, previousEnd};
  return true;
}

/// Everything up to the comma or parenthesis after the column.
bool Parser::parseColumnConstraints(ColumnDefinition &column) {
  while (!at(TokenKind::Comma) && !at(TokenKind::RightParen) && !atEnd()) {
    Constraint constraint;
    constraint.range = token.range;
    if (accept("CONSTRAINT") && !parseName(constraint.name))
      return false;
    bool known = true;
    if (!parseColumnConstraint(column, constraint, known))
      return false;
    constraint.range.end = previousEnd;
    if (known)
      column.constraints.push_back(std::move(constraint));
  }
  return true;
}

bool Parser::parseColumnConstraint(ColumnDefinition &column,
                                   Constraint &constraint, bool &known) {
  if (std::optional<bool> read = parseValueConstraint(constraint))
    return *read;
  if (std::optional<bool> read = parseColumnKey(column, constraint))
    return *read;
  known = false;
  return parseColumnAttribute(column);
}

/// What says which values a column has. Nothing if there is no such constraint
/// at the cursor; else whether it could be read.
std::optional<bool> Parser::parseValueConstraint(Constraint &constraint) {
  using Kind = Constraint::Kind;
  if (acceptAll({"NOT", "NULL"})) {
    constraint.kind = Kind::NotNull;
    return true;
  }
  if (accept("NULL")) {
    constraint.kind = Kind::Null;
    return true;
  }
  if (accept("DEFAULT")) {
    constraint.kind = Kind::Default;
    constraint.expression = skipDefault();
    return true;
  }
  if (accept("CHECK")) {
    constraint.kind = Kind::Check;
    return skipParentheses(&constraint.expression);
  }
  if (at("GENERATED") || at("AS"))
    return parseGenerated(constraint);
  if (accept("AUTOINCREMENT") || accept("AUTO_INCREMENT") ||
      accept("IDENTITY")) {
    constraint.kind = Kind::Identity;
    return !at(TokenKind::LeftParen) || skipParentheses();
  }
  return std::nullopt;
}

/// The same for keys and indexes of the one column.
std::optional<bool> Parser::parseColumnKey(const ColumnDefinition &column,
                                           Constraint &constraint) {
  using Kind = Constraint::Kind;
  if (accept("PRIMARY")) {
    constraint.kind = Kind::PrimaryKey;
    accept("KEY");
    parseClustering(constraint);
    accept("ASC") || accept("DESC");
    return true;
  }
  if (facts.hasKeyClauses && accept("KEY")) {
    constraint.kind = Kind::PrimaryKey;
    return true;
  }
  if (accept("UNIQUE")) {
    constraint.kind = Kind::Unique;
    accept("KEY");
    parseClustering(constraint);
    if (acceptAll({"WITHOUT", "INDEX"}))
      constraint.kind = Kind::Null;
    acceptAll({"NULLS", "DISTINCT"}) || acceptAll({"NULLS", "NOT", "DISTINCT"});
    return true;
  }
  if (at("REFERENCES")) {
    constraint.kind = Kind::ForeignKey;
    return parseReferences(constraint);
  }
  if (facts.hasBatches && accept("INDEX"))
    return parseColumnIndex(column, constraint);
  return std::nullopt;
}

/// What is no constraint.
bool Parser::parseColumnAttribute(ColumnDefinition &column) {
  if (facts.hasKeyClauses && accept("FIRST")) {
    column.first = true;
    return true;
  }
  if (facts.hasKeyClauses && accept("AFTER"))
    return parseName(column.after);
  if (facts.hasKeyClauses && accept("COMMENT")) {
    column.comment = parseCommentText();
    return true;
  }
  if (acceptAll({"ON", "CONFLICT"})) {
    advance();
    return true;
  }
  if (acceptAll({"ON", "UPDATE"})) {
    skipDefault();
    return true;
  }
  if (accept("COLLATE")) {
    QualifiedName collation;
    return parseQualifiedName(collation);
  }
  // DEFERRABLE, STORAGE x, and what else may come.
  if (at(TokenKind::LeftParen))
    return skipParentheses();
  advance();
  return true;
}

/// SQL Server's `INDEX name` of one column, after INDEX.
bool Parser::parseColumnIndex(const ColumnDefinition &column,
                              Constraint &constraint) {
  constraint.kind = Constraint::Kind::Index;
  if (!parseName(constraint.name))
    return false;
  constraint.unique = accept("UNIQUE");
  parseClustering(constraint);
  if (at(TokenKind::LeftParen))
    return parseKeyParts(constraint);
  constraint.parts.emplace_back().column = column.name;
  return true;
}

/// `GENERATED … AS (…)`, `AS (…)` or `GENERATED … AS IDENTITY (…)`.
bool Parser::parseGenerated(Constraint &constraint) {
  accept("GENERATED");
  acceptAll({"BY", "DEFAULT"}) || accept("ALWAYS");
  acceptAll({"ON", "NULL"});
  if (!accept("AS"))
    return false;
  if (accept("IDENTITY")) {
    constraint.kind = Constraint::Kind::Identity;
    return parseIdentityOptions(constraint);
  }
  if (accept("ROW")) { // START or END, of a system-versioned table
    advance();
    constraint.kind = Constraint::Kind::Period;
    return true;
  }
  constraint.kind = Constraint::Kind::Generated;
  if (!skipParentheses(&constraint.expression))
    return false;
  accept("STORED") || accept("VIRTUAL") || accept("PERSISTED");
  return true;
}

/// `(SEQUENCE NAME public.t_id_seq START WITH 1 …)`
bool Parser::parseIdentityOptions(Constraint &constraint) {
  if (!accept(TokenKind::LeftParen))
    return true;
  while (!at(TokenKind::RightParen) && !atEnd()) {
    if (!acceptAll({"SEQUENCE", "NAME"}))
      advance();
    else if (!parseQualifiedName(constraint.sequence))
      return false;
  }
  return accept(TokenKind::RightParen);
}

bool Parser::endsDefault() const {
  if (at(TokenKind::Comma) || at(TokenKind::RightParen) || atEnd())
    return true;
  return at(TokenKind::Word) &&
         atAny({"CONSTRAINT",     "NOT",        "NULL",       "PRIMARY",
                "UNIQUE",         "CHECK",      "REFERENCES", "DEFAULT",
                "GENERATED",      "COLLATE",    "ON",         "COMMENT",
                "AUTO_INCREMENT", "DEFERRABLE", "FIRST",      "AFTER",
                "INITIALLY",      "INVISIBLE",  "VISIBLE",    "IDENTITY",
                "WITH",           "FAMILY",     "STORAGE",    "FOR",
                "CREATE"});
}

Range Parser::skipDefault() {
  uint32_t begin = token.range.begin;
  unsigned cases = 0;
  bool first = true;
  while (!atEnd() && (first || cases || !endsDefault())) {
    if (first && (at(TokenKind::Comma) || at(TokenKind::RightParen)))
      break;
    first = false;
    if (facts.hasBatches) {
      if (acceptAll({"NEXT", "VALUE", "FOR"}))
        continue;
    } else if (at("CASE"))
      ++cases;
    else if (at("END") && cases)
      --cases;
    // What follows a cast names a type, `CHARACTER VARYING` as well.
    TypeName type;
    if (accept(TokenKind::Cast) ? !parseType(type) : !skipPiece())
      break;
  }
  return {begin, std::max(begin, previousEnd)};
}

/// Up to a comma or closing parenthesis of the surroundings.
Range Parser::skipExpression() {
  uint32_t begin = token.range.begin;
  while (!at(TokenKind::Comma) && !at(TokenKind::RightParen) && !atEnd()) {
    if (!skipPiece())
      break;
  }
  return {begin, std::max(begin, previousEnd)};
}

} // namespace holdfast::sql
