#include "sql/Grammar.h"

using namespace llvm;

namespace holdfast::sql {

static bool parseConstraintBody(Cursor &in, Constraint &constraint);
static bool parseUnique(Cursor &in, Constraint &constraint);
static bool parseExclusion(Cursor &in, Constraint &constraint);
static bool parseKeyBody(Cursor &in, Constraint &constraint);
static bool parseIndexName(Cursor &in, Constraint &constraint, Name &name);
static bool parseForeignKey(Cursor &in, Constraint &constraint);
static bool parseTableIndex(Cursor &in, Constraint &constraint);
static void parseAttributes(Cursor &in, Constraint &constraint);

bool atTableConstraint(const Cursor &in) {
  if (in.at("NOT"))
    return true;
  if (in.atAny(
          {"CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "EXCLUDE"})) {
    // A column may bear such a name; a constraint goes on like this.
    Token following = in.peekToken();
    if (in.at("PRIMARY") || in.at("FOREIGN"))
      return in.is(following, "KEY");
    return in.at("CONSTRAINT") || in.at("UNIQUE") ||
           following.kind == TokenKind::LeftParen || in.is(following, "USING");
  }
  if (in.dialect().hasKeyClauses && in.atAny({"KEY", "FULLTEXT", "SPATIAL"}))
    return true;
  if (in.dialect().hasIndexPaths && in.atAny({"INVERTED", "VECTOR"}))
    return in.is(in.peekToken(), "INDEX");
  if (in.dialect().hasBatches && in.at("DEFAULT"))
    return true;
  return in.dialect().hasTableIndexes && in.at("INDEX");
}

/// `CONSTRAINT name …`, `PRIMARY KEY (…)`, `UNIQUE (…)`, …
bool parseTableConstraint(Cursor &in, Constraint &constraint) {
  constraint.range = in.current().range;
  // MySQL has CONSTRAINT without a name as well.
  if (in.accept("CONSTRAINT")) {
    constraint.ifNotExists = in.ifNotExists();
    if (!in.atAny({"PRIMARY", "UNIQUE", "FOREIGN", "CHECK"}) &&
        !in.parseName(constraint.name))
      return false;
  }
  if (!parseConstraintBody(in, constraint))
    return false;
  parseAttributes(in, constraint);
  constraint.range.end = in.previousEnd();
  return true;
}

/// What stands behind the name.
static bool parseConstraintBody(Cursor &in, Constraint &constraint) {
  using Kind = Constraint::Kind;
  if (in.accept("PRIMARY")) {
    constraint.kind = Kind::PrimaryKey;
    return in.accept("KEY") && parseKeyBody(in, constraint);
  }
  if (in.accept("UNIQUE"))
    return parseUnique(in, constraint);
  if (in.accept("FOREIGN"))
    return parseForeignKey(in, constraint);
  if (in.accept("CHECK")) {
    constraint.kind = Kind::Check;
    return in.skipParentheses(&constraint.expression);
  }
  if (in.acceptAll({"NOT", "NULL"})) {
    constraint.kind = Kind::NotNull;
    return in.parseName(constraint.parts.emplace_back().column);
  }
  if (in.dialect().hasBatches && in.accept("DEFAULT")) {
    constraint.kind = Kind::Default;
    constraint.expression = skipDefault(in);
    return in.accept("FOR") &&
           in.parseName(constraint.parts.emplace_back().column);
  }
  if (in.accept("EXCLUDE"))
    return parseExclusion(in, constraint);
  return in.dialect().hasTableIndexes && parseTableIndex(in, constraint);
}

/// After UNIQUE.
static bool parseUnique(Cursor &in, Constraint &constraint) {
  constraint.kind = Constraint::Kind::Unique;
  constraint.unique = true;
  in.accept("KEY") || in.accept("INDEX");
  acceptNulls(in, constraint);
  if (in.acceptAll({"WITHOUT", "INDEX"}))
    constraint.kind = Constraint::Kind::Null; // nothing that a catalog holds
  if (!parseKeyBody(in, constraint))
    return false;
  acceptOnConflict(in, constraint.dropsRows);
  parseIndexTail(in, constraint);
  return true;
}

/// After EXCLUDE. Its index is kept: it is what a column's drop would take
/// along.
static bool parseExclusion(Cursor &in, Constraint &constraint) {
  constraint.kind = Constraint::Kind::Index;
  constraint.exclusion = true;
  if (in.accept("USING")) {
    Name method;
    if (!in.parseName(method))
      return false;
    constraint.method = in.save(method.text.lower());
  }
  if (!parseKeyParts(in, constraint))
    return false;
  parseIndexTail(in, constraint);
  return true;
}

/// `(a, b)` or `USING INDEX x`, after PRIMARY KEY or UNIQUE.
static bool parseKeyBody(Cursor &in, Constraint &constraint) {
  if (in.acceptAll({"USING", "INDEX"}))
    return in.parseName(constraint.usingIndex);
  parseClustering(in, constraint);
  return parseIndexName(in, constraint, constraint.name) &&
         parseKeyParts(in, constraint);
}

/// SQL Server's CLUSTERED and NONCLUSTERED.
void parseClustering(Cursor &in, Constraint &constraint) {
  if (!in.dialect().hasBatches)
    return;
  if (in.atAny({"CLUSTERED", "NONCLUSTERED"})) {
    constraint.clustered = in.at("CLUSTERED");
    in.advance();
  }
  in.accept("HASH");
  if (in.accept("COLUMNSTORE"))
    constraint.method = "columnstore";
}

/// MySQL's `[name] [USING method]` before the columns.
static bool parseIndexName(Cursor &in, Constraint &constraint, Name &name) {
  if (!in.dialect().hasTableIndexes || in.at(TokenKind::LeftParen))
    return true;
  constraint.ifNotExists |= in.ifNotExists();
  if (!in.at("USING") && !in.parseName(name))
    return false;
  if (in.accept("USING"))
    in.advance();
  return true;
}

/// After FOREIGN.
static bool parseForeignKey(Cursor &in, Constraint &constraint) {
  constraint.kind = Constraint::Kind::ForeignKey;
  return in.accept("KEY") &&
         parseIndexName(in, constraint, constraint.usingIndex) &&
         parseKeyParts(in, constraint) && parseReferences(in, constraint);
}

/// `KEY name (…)`, `FULLTEXT INDEX name (…)`
static bool parseTableIndex(Cursor &in, Constraint &constraint) {
  constraint.kind = Constraint::Kind::Index;
  if (in.at("FULLTEXT") || in.at("SPATIAL")) {
    constraint.method = in.save(in.text().lower());
    in.advance();
    in.accept("KEY") || in.accept("INDEX");
  } else if (in.acceptAll({"INVERTED", "INDEX"})) {
    constraint.method = "gin";
  } else if (in.acceptAll({"VECTOR", "INDEX"})) {
    constraint.method = "vector";
  } else if (!in.accept("KEY") && !in.accept("INDEX")) {
    return false;
  }
  if (!parseIndexName(in, constraint, constraint.name))
    return false;
  constraint.unique = in.dialect().hasBatches && in.accept("UNIQUE");
  parseClustering(in, constraint);
  if (!in.at(TokenKind::LeftParen) && constraint.method == "columnstore")
    return true;
  if (!parseKeyParts(in, constraint))
    return false;
  parseIndexTail(in, constraint);
  return true;
}

/// NULLS [NOT] DISTINCT.
void acceptNulls(Cursor &in, Constraint &constraint) {
  if (!in.acceptAll({"NULLS", "DISTINCT"}))
    constraint.nullsNotDistinct = in.acceptPhrase({"NULLS", "NOT", "DISTINCT"});
}

/// DEFERRABLE, NOT VALID and the like. False at anything else.
bool acceptAttribute(Cursor &in, Constraint &constraint) {
  uint32_t begin = in.begin();
  if (in.acceptAll({"NOT", "VALID"}) || in.acceptAll({"NOT", "ENFORCED"})) {
    constraint.unchecked = in.since(begin);
    return true;
  }
  if (in.accept("DEFERRABLE")) {
    constraint.deferrable = in.since(begin);
    return true;
  }
  if (in.acceptAll({"INITIALLY", "DEFERRED"})) {
    bool isSaid = !constraint.deferrable.empty();
    constraint.deferrable =
        in.since(isSaid ? constraint.deferrable.begin : begin);
    return true;
  }
  return in.acceptAll({"NOT", "DEFERRABLE"}) ||
         in.acceptAll({"INITIALLY", "IMMEDIATE"});
}

bool acceptOnConflict(Cursor &in, bool &dropsRows) {
  if (!in.acceptAll({"ON", "CONFLICT"}))
    return false;
  dropsRows |= in.atAny({"REPLACE", "IGNORE"});
  in.advance();
  return true;
}

static void parseAttributes(Cursor &in, Constraint &constraint) {
  while (!in.at(TokenKind::Comma) && !in.at(TokenKind::RightParen) &&
         !in.atEnd()) {
    if (acceptAttribute(in, constraint) ||
        acceptOnConflict(in, constraint.dropsRows))
      continue;
    if (!in.at(TokenKind::LeftParen))
      in.advance();
    else if (!in.skipParentheses())
      return;
  }
}

static bool parseReferentialAction(Cursor &in, ReferentialAction &action) {
  if (in.acceptAll({"NO", "ACTION"}))
    action = ReferentialAction::NoAction;
  else if (in.accept("RESTRICT"))
    action = ReferentialAction::Restrict;
  else if (in.accept("CASCADE"))
    action = ReferentialAction::Cascade;
  else if (in.acceptAll({"SET", "NULL"}))
    action = ReferentialAction::SetNull;
  else if (in.acceptAll({"SET", "DEFAULT"}))
    action = ReferentialAction::SetDefault;
  else
    return false;
  if (in.at(TokenKind::LeftParen))
    in.skipParentheses();
  return true;
}

/// PostgreSQL's `PERIOD name`, of a column that holds a range of time.
void acceptPeriod(Cursor &in) {
  if (!in.at("PERIOD"))
    return;
  Token following = in.peekToken();
  if (following.kind == TokenKind::Word ||
      following.kind == TokenKind::QuotedName)
    in.advance();
}

static bool parseReferenced(Cursor &in, Constraint &constraint) {
  in.advance();
  do {
    acceptPeriod(in);
    if (!in.parseName(constraint.referenced.emplace_back()))
      return false;
  } while (in.accept(TokenKind::Comma));
  return in.accept(TokenKind::RightParen);
}

/// What a foreign key does that does not say so. MariaDB's dumps leave out
/// RESTRICT, which it takes then; MySQL takes NO ACTION, which is the same.
static ReferentialAction unwrittenAction(const Cursor &in) {
  bool isMaria = in.dialect().indexesForeignKeys &&
                 in.wholeText().take_front(200).contains("MariaDB dump");
  return isMaria ? ReferentialAction::Restrict : ReferentialAction::NoAction;
}

bool parseReferences(Cursor &in, Constraint &constraint) {
  if (!in.accept("REFERENCES") || !in.parseQualifiedName(constraint.table))
    return false;
  constraint.onDelete = constraint.onUpdate = unwrittenAction(in);
  if (in.at(TokenKind::LeftParen) && !parseReferenced(in, constraint))
    return false;
  while (true) {
    if (in.accept("MATCH")) {
      in.advance();
    } else if (in.acceptAll({"ON", "DELETE"})) {
      if (!parseReferentialAction(in, constraint.onDelete))
        return false;
    } else if (in.acceptAll({"ON", "UPDATE"})) {
      if (!parseReferentialAction(in, constraint.onUpdate))
        return false;
    } else if (!acceptAttribute(in, constraint)) {
      return true;
    }
  }
}

} // namespace holdfast::sql
