#include "sql/Grammar.h"

using namespace llvm;

/// Statements around statements: DO blocks, routines, triggers.
namespace holdfast::sql {

/// Up to and past `keyword`, or to the end of the statement.
static void skipTo(Cursor &in, StringRef keyword) {
  unsigned cases = 0;
  for (; !in.atEnd(); in.advance()) {
    if (in.at("CASE"))
      ++cases;
    else if (in.at("END") && cases)
      --cases;
    else if (!cases && in.accept(keyword))
      return;
  }
}

/// Past what runs only after an error, to the END of the block.
static void skipHandlers(Cursor &in) {
  for (; !in.at(TokenKind::End); in.advance()) {
    if (!in.at("END"))
      continue;
    Token following = in.peekToken();
    if (!in.is(following, "IF") && !in.is(following, "LOOP") &&
        !in.is(following, "CASE"))
      return;
  }
}

/// Goes past words that only frame the statements of a block. False at a
/// statement.
bool skipControlWords(Script &in) {
  if (in.accept("BEGIN")) {
    in.accept("ATOMIC");
    return true;
  }
  if (in.accept("DECLARE"))
    return true;
  if (in.accept("IF")) {
    in.conditions.push_back({++in.conditionCount, false});
    skipTo(in, "THEN");
    return true;
  }
  if (in.atAny({"ELSE", "ELSIF", "ELSEIF"})) {
    bool last = in.at("ELSE");
    in.advance();
    if (!in.conditions.empty())
      in.conditions.back().alternative = true;
    if (!last)
      skipTo(in, "THEN");
    return true;
  }
  if (in.accept("WHEN") || in.accept("CASE")) {
    skipTo(in, "THEN");
    return true;
  }
  if (in.atAny({"FOR", "FOREACH", "WHILE", "LOOP"})) {
    in.conditions.push_back({++in.conditionCount, false});
    skipTo(in, "LOOP");
    return true;
  }
  if (in.accept("EXCEPTION")) {
    skipHandlers(in);
    return true;
  }
  if (in.accept("END")) {
    if ((in.at("IF") || in.at("LOOP")) && !in.conditions.empty())
      in.conditions.pop_back();
    skipStatement(in);
    return true;
  }
  return false;
}

/// The block that a string literal holds.
Block blockIn(Cursor &in, const Token &literal) {
  StringRef body = in.stringValue(literal);
  StringRef whole = in.wholeText();
  if (body.begin() < whole.begin() || body.end() > whole.end())
    return {{}, body};
  auto begin = static_cast<uint32_t>(body.begin() - whole.begin());
  return {{begin, begin + static_cast<uint32_t>(body.size())}, ""};
}

bool parseDo(Cursor &in, Statement &statement) {
  if (in.accept("LANGUAGE") && !in.atEnd())
    in.advance();
  if (!in.at(TokenKind::String))
    return skip(in, statement, "It changes no structure.");
  statement.action = blockIn(in, in.current());
  in.advance();
  return true;
}

/// `EXECUTE 'statement'` inside of a block.
bool parseExecute(Script &in, Statement &statement) {
  if (in.dialect().preparesTexts)
    return parseExecutePrepared(in, statement);
  if (!in.inBlock)
    return skip(in, statement, "A prepared statement changes rows alone.");
  if (in.at("FORMAT") && in.peekToken().kind == TokenKind::LeftParen) {
    in.advance();
    in.advance();
  }
  Token literal = in.current();
  bool isWhole = in.accept(TokenKind::String) && in.atEnd();
  if (!isWhole)
    return skipDynamic(
        in, statement,
        literal.kind == TokenKind::String ? in.stringValue(literal) : "");
  statement.action = blockIn(in, literal);
  return true;
}

/// From a BEGIN to its END. False, and still at BEGIN, when there is none.
static bool skipCompound(Script &in) {
  Cursor::Place start = in.place();
  unsigned depth = 0;
  for (; !in.at(TokenKind::End); in.advance()) {
    if (in.at("BEGIN") || in.at("CASE")) {
      ++depth;
    } else if (in.at("END")) {
      Token following = in.peekToken();
      bool ofStatement = in.is(following, "IF") || in.is(following, "LOOP") ||
                         in.is(following, "REPEAT") ||
                         in.is(following, "WHILE");
      if (!ofStatement && --depth == 0) {
        in.advance();
        return true;
      }
      // CASE after END belongs to it and opens nothing.
      if (in.is(following, "CASE"))
        in.advance();
    }
  }
  in.goBack(start);
  in.brokenCompound = true;
  return false;
}

/// `ALGORITHM = …`, `DEFINER = …` and `SQL SECURITY …`, before the kind of
/// what MySQL creates.
void skipDefiner(Cursor &in) {
  if (!in.atAny({"ALGORITHM", "DEFINER", "SQL", "AGGREGATE"}))
    return;
  while (!in.atEnd() &&
         !in.atAny({"VIEW", "TRIGGER", "FUNCTION", "PROCEDURE", "EVENT"}))
    in.advance();
}

/// `CREATE RULE … DO ALSO (a; b)`: semicolons in the parentheses end nothing.
bool skipRule(Cursor &in, Statement &statement) {
  Cursor::Place start = in.place();
  unsigned depth = 0;
  for (; !in.at(TokenKind::End) &&
         ((depth && in.mayLookAhead()) || !in.atHardEnd());
       in.advance()) {
    depth += in.at(TokenKind::LeftParen);
    depth -= depth && in.at(TokenKind::RightParen);
  }
  if (depth) // they never close, so the first semicolon is the end
    in.giveUp(start);
  return skip(in, statement, "Rules are no part of the catalog.");
}

/// `CREATE FUNCTION name … LANGUAGE sql AS '…'`. PostgreSQL looks at the text
/// of a function in SQL when it makes it; of any other when it runs.
bool parseRoutine(Script &in, Statement &statement) {
  CreateRoutine create;
  bool isTrigger = in.atAny({"TRIGGER", "EVENT", "CONSTRAINT"});
  create.isTrigger = isTrigger;
  while (in.atAny({"FUNCTION", "PROCEDURE", "PROC", "TRIGGER", "EVENT",
                   "CONSTRAINT", "AGGREGATE"}))
    in.advance();
  in.ifNotExists();
  QualifiedName name;
  if (in.parseQualifiedName(name))
    create.name = name.name, create.schema = name.schema;
  if (in.dialect().hasBatches)
    skipBatch(in);
  while (!in.atEnd()) {
    if (in.at("LANGUAGE")) {
      in.advance();
      create.language = in.text().trim('\'');
      bool isSql = create.language.equals_insensitive("sql");
      create.isReadLater = isTrigger || !isSql;
      continue;
    }
    bool isQuoted = in.dialect().lexical.dollarQuotes;
    if (isQuoted && in.at("AS") && in.peekToken().kind == TokenKind::String) {
      in.advance();
      create.body = blockIn(in, in.current());
    }
    uint32_t begin = in.begin();
    bool compound =
        in.at("BEGIN") && (!isQuoted || in.is(in.peekToken(), "ATOMIC"));
    // MySQL's procedure of one statement.
    bool isOne = !isQuoted && create.body.body.empty() &&
                 in.atAny({"DELETE", "UPDATE", "TRUNCATE", "DROP", "CALL"});
    if (compound && !in.brokenCompound && skipCompound(in)) {
      create.body.body = in.since(begin);
      continue;
    }
    in.advance();
    if (isOne)
      create.body.body = {begin, begin};
    if (isOne || (!isQuoted && !create.body.body.empty()))
      create.body.body.end = in.previousEnd();
  }
  statement.action = std::move(create);
  return true;
}

bool skipRoutine(Script &in, Statement &statement) {
  return parseRoutine(in, statement) &&
         skip(in, statement,
              "Routines and triggers are no part of the catalog.");
}

} // namespace holdfast::sql
