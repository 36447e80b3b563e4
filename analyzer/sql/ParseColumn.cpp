#include "sql/Grammar.h"

using namespace llvm;

namespace holdfast::sql {

static bool parseColumnConstraint(Cursor &in, ColumnDefinition &column,
                                  Constraint &constraint, bool &known);
static std::optional<bool> parseValueConstraint(Cursor &in,
                                                Constraint &constraint);
static std::optional<bool> parseColumnKey(Cursor &in,
                                          const ColumnDefinition &column,
                                          Constraint &constraint);
static bool parseColumnAttribute(Cursor &in, ColumnDefinition &column);
static bool parseColumnIndex(Cursor &in, const ColumnDefinition &column,
                             Constraint &constraint);
static bool parseIdentityOptions(Cursor &in, Constraint &constraint);

bool parseColumn(Cursor &in, ColumnDefinition &column) {
  uint32_t begin = in.begin();
  if (!in.parseName(column.name))
    return false;
  bool hasType =
      (in.at(TokenKind::Word) && !in.dialect().endsType(in.text())) ||
      in.at(TokenKind::QuotedName);
  if (hasType && !in.parseType(column.type))
    return false;
  if (!parseColumnConstraints(in, column))
    return false;
  column.range = {begin, in.previousEnd()};
  return true;
}

/// Everything up to the comma or parenthesis after the column.
bool parseColumnConstraints(Cursor &in, ColumnDefinition &column) {
  while (!in.at(TokenKind::Comma) && !in.at(TokenKind::RightParen) &&
         !in.atEnd()) {
    Constraint constraint;
    constraint.range = in.current().range;
    if (in.accept("CONSTRAINT") && !in.parseName(constraint.name))
      return false;
    bool known = true;
    if (!parseColumnConstraint(in, column, constraint, known))
      return false;
    constraint.range.end = in.previousEnd();
    if (known)
      column.constraints.push_back(std::move(constraint));
  }
  return true;
}

static bool parseColumnConstraint(Cursor &in, ColumnDefinition &column,
                                  Constraint &constraint, bool &known) {
  if (std::optional<bool> read = parseValueConstraint(in, constraint))
    return *read;
  if (std::optional<bool> read = parseColumnKey(in, column, constraint))
    return *read;
  known = false;
  return parseColumnAttribute(in, column);
}

/// What says which values a column has. Nothing if there is no such constraint
/// at the cursor; else whether it could be read.
static std::optional<bool> parseValueConstraint(Cursor &in,
                                                Constraint &constraint) {
  using Kind = Constraint::Kind;
  if (in.acceptAll({"NOT", "NULL"})) {
    constraint.kind = Kind::NotNull;
    return true;
  }
  if (in.accept("NULL")) {
    constraint.kind = Kind::Null;
    return true;
  }
  if (in.accept("DEFAULT")) {
    constraint.kind = Kind::Default;
    constraint.expression = skipDefault(in);
    return true;
  }
  if (in.accept("CHECK")) {
    constraint.kind = Kind::Check;
    return in.skipParentheses(&constraint.expression);
  }
  if (in.at("GENERATED") || in.at("AS"))
    return parseGenerated(in, constraint);
  if (in.accept("AUTOINCREMENT") || in.accept("AUTO_INCREMENT") ||
      in.accept("IDENTITY")) {
    constraint.kind = Kind::Identity;
    return !in.at(TokenKind::LeftParen) || in.skipParentheses();
  }
  return std::nullopt;
}

/// The same for keys and indexes of the one column.
static std::optional<bool> parseColumnKey(Cursor &in,
                                          const ColumnDefinition &column,
                                          Constraint &constraint) {
  using Kind = Constraint::Kind;
  if (in.accept("PRIMARY")) {
    constraint.kind = Kind::PrimaryKey;
    in.accept("KEY");
    parseClustering(in, constraint);
    in.accept("ASC") || in.accept("DESC");
    return true;
  }
  if (in.dialect().hasKeyClauses && in.accept("KEY")) {
    constraint.kind = Kind::PrimaryKey;
    return true;
  }
  if (in.accept("UNIQUE")) {
    constraint.kind = Kind::Unique;
    in.accept("KEY");
    parseClustering(in, constraint);
    if (in.acceptAll({"WITHOUT", "INDEX"}))
      constraint.kind = Kind::Null;
    acceptNulls(in, constraint);
    return true;
  }
  if (in.at("REFERENCES")) {
    constraint.kind = Kind::ForeignKey;
    return parseReferences(in, constraint);
  }
  if (in.dialect().hasBatches && in.accept("INDEX"))
    return parseColumnIndex(in, column, constraint);
  return std::nullopt;
}

/// What is no constraint.
static bool parseColumnAttribute(Cursor &in, ColumnDefinition &column) {
  if (in.dialect().hasColumnPositions && in.accept("FIRST")) {
    column.first = true;
    return true;
  }
  if (in.dialect().hasColumnPositions && in.accept("AFTER"))
    return in.parseName(column.after);
  if (in.dialect().hasCommentClauses && in.accept("COMMENT")) {
    column.comment = parseCommentText(in);
    return true;
  }
  if (acceptOnConflict(in, column.dropsRows))
    return true;
  if (in.acceptAll({"ON", "UPDATE"})) {
    skipDefault(in);
    return true;
  }
  if (in.accept("COLLATE")) {
    QualifiedName collation;
    return in.parseQualifiedName(collation);
  }
  if (in.dialect().hasBatches && in.at("WITH")) {
    column.fillsRows = in.acceptPhrase({"WITH", "VALUES"});
    Range options;
    return !in.accept("WITH") || !in.at(TokenKind::LeftParen) ||
           parseOptions(in, options, column.online);
  }
  // DEFERRABLE, STORAGE x, and what else may come.
  if (in.at(TokenKind::LeftParen))
    return in.skipParentheses();
  in.advance();
  return true;
}

/// SQL Server's `INDEX name` of one column, after INDEX.
static bool parseColumnIndex(Cursor &in, const ColumnDefinition &column,
                             Constraint &constraint) {
  constraint.kind = Constraint::Kind::Index;
  if (!in.parseName(constraint.name))
    return false;
  constraint.unique = in.accept("UNIQUE");
  parseClustering(in, constraint);
  if (in.at(TokenKind::LeftParen))
    return parseKeyParts(in, constraint);
  constraint.parts.emplace_back().column = column.name;
  return true;
}

/// `GENERATED … AS (…)`, `AS (…)` or `GENERATED … AS IDENTITY (…)`.
bool parseGenerated(Cursor &in, Constraint &constraint) {
  in.accept("GENERATED");
  in.acceptAll({"BY", "DEFAULT"}) || in.accept("ALWAYS");
  in.acceptAll({"ON", "NULL"});
  if (!in.accept("AS"))
    return false;
  if (in.accept("IDENTITY")) {
    constraint.kind = Constraint::Kind::Identity;
    return parseIdentityOptions(in, constraint);
  }
  if (in.accept("ROW")) { // START or END, of a system-versioned table
    in.advance();
    constraint.kind = Constraint::Kind::Period;
    return true;
  }
  constraint.kind = Constraint::Kind::Generated;
  if (!in.skipParentheses(&constraint.expression))
    return false;
  constraint.stored =
      in.accept("STORED") || in.accept("PERSISTED") || in.accept("PERSISTENT");
  in.accept("VIRTUAL");
  return true;
}

/// `(SEQUENCE NAME public.t_id_seq START WITH 1 …)`
static bool parseIdentityOptions(Cursor &in, Constraint &constraint) {
  if (!in.accept(TokenKind::LeftParen))
    return true;
  while (!in.at(TokenKind::RightParen) && !in.atEnd()) {
    if (parseSequenceClause(in, constraint.sequenceClauses))
      continue;
    if (!in.acceptAll({"SEQUENCE", "NAME"}))
      in.advance();
    else if (!in.parseQualifiedName(constraint.sequence))
      return false;
  }
  return in.accept(TokenKind::RightParen);
}

static bool endsDefault(const Cursor &in) {
  if (in.at(TokenKind::Comma) || in.at(TokenKind::RightParen) || in.atEnd())
    return true;
  return in.at(TokenKind::Word) &&
         in.atAny({"CONSTRAINT",     "NOT",        "NULL",       "PRIMARY",
                   "UNIQUE",         "CHECK",      "REFERENCES", "DEFAULT",
                   "GENERATED",      "COLLATE",    "ON",         "COMMENT",
                   "AUTO_INCREMENT", "DEFERRABLE", "FIRST",      "AFTER",
                   "INITIALLY",      "INVISIBLE",  "VISIBLE",    "IDENTITY",
                   "WITH",           "FAMILY",     "STORAGE",    "FOR",
                   "CREATE"});
}

Range skipDefault(Cursor &in) {
  uint32_t begin = in.begin();
  unsigned cases = 0;
  bool first = true;
  while (!in.atEnd() && (first || cases || !endsDefault(in))) {
    if (first && (in.at(TokenKind::Comma) || in.at(TokenKind::RightParen)))
      break;
    first = false;
    if (in.dialect().hasBatches) {
      if (in.acceptAll({"NEXT", "VALUE", "FOR"}))
        continue;
    } else if (in.at("CASE"))
      ++cases;
    else if (in.at("END") && cases)
      --cases;
    // What follows a cast names a type, `CHARACTER VARYING` as well.
    TypeName type;
    if (in.accept(TokenKind::Cast) ? !in.parseType(type) : !in.skipPiece())
      break;
  }
  return {begin, std::max(begin, in.previousEnd())};
}

/// Up to a comma or closing parenthesis of the surroundings.
Range skipExpression(Cursor &in) {
  uint32_t begin = in.begin();
  while (!in.at(TokenKind::Comma) && !in.at(TokenKind::RightParen) &&
         !in.atEnd()) {
    if (!in.skipPiece())
      break;
  }
  return {begin, std::max(begin, in.previousEnd())};
}

} // namespace holdfast::sql
