#include "sql/Parser.h"

using namespace llvm;

/// Statements around statements: DO blocks, routines, triggers.
namespace holdfast::sql {

std::unique_ptr<Parser> Parser::forBlock(const Dialect &dialect,
                                         const SourceFile &file, Range range) {
  auto parser = std::make_unique<Parser>(dialect, file, range);
  // T-SQL is the same everywhere.
  if (dialect.hasBatches)
    return parser;
  parser->inBlock = true;
  parser->hasHandler = file.text(range).contains_insensitive("exception");
  return parser;
}

/// Up to and past `keyword`, or to the end of the statement.
void Parser::skipTo(StringRef keyword) {
  unsigned cases = 0;
  for (; !atEnd(); advance()) {
    if (at("CASE"))
      ++cases;
    else if (at("END") && cases)
      --cases;
    else if (!cases && accept(keyword))
      return;
  }
}

/// Past what runs only after an error, to the END of the block.
void Parser::skipHandlers() {
  for (; !at(TokenKind::End); advance()) {
    if (!at("END"))
      continue;
    Token following = peekToken();
    if (!is(following, "IF") && !is(following, "LOOP") &&
        !is(following, "CASE"))
      return;
  }
}

/// Goes past words that only frame the statements of a block. False at a
/// statement.
bool Parser::skipControlWords() {
  if (accept("BEGIN") || accept("DECLARE"))
    return true;
  if (accept("IF")) {
    conditions.push_back({++conditionCount, false});
    skipTo("THEN");
    return true;
  }
  if (atAny({"ELSE", "ELSIF", "ELSEIF"})) {
    bool last = at("ELSE");
    advance();
    if (!conditions.empty())
      conditions.back().alternative = true;
    if (!last)
      skipTo("THEN");
    return true;
  }
  if (accept("WHEN") || accept("CASE")) {
    skipTo("THEN");
    return true;
  }
  if (atAny({"FOR", "FOREACH", "WHILE", "LOOP"})) {
    conditions.push_back({++conditionCount, false});
    skipTo("LOOP");
    return true;
  }
  if (accept("EXCEPTION")) {
    skipHandlers();
    return true;
  }
  if (accept("END")) {
    if ((at("IF") || at("LOOP")) && !conditions.empty())
      conditions.pop_back();
    skipStatement();
    return true;
  }
  return false;
}

/// The block that a string literal holds.
Block Parser::blockIn(const Token &literal) {
  StringRef body = stringValue(literal);
  StringRef whole = file.text();
  if (body.begin() < whole.begin() || body.end() > whole.end())
    return {{}, body};
  auto begin = static_cast<uint32_t>(body.begin() - whole.begin());
  return {{begin, begin + static_cast<uint32_t>(body.size())}, ""};
}

bool Parser::parseDo(Statement &statement) {
  if (accept("LANGUAGE") && !atEnd())
    advance();
  if (!at(TokenKind::String))
    return skip(statement, "It changes no structure.");
  statement.action = blockIn(token);
  advance();
  return true;
}

/// `EXECUTE 'statement'` inside of a block.
bool Parser::parseExecute(Statement &statement) {
  if (facts.hasKeyClauses)
    return parseExecutePrepared(statement);
  if (!inBlock)
    return skip(statement, "A prepared statement changes rows alone.");
  if (at("FORMAT") && peekToken().kind == TokenKind::LeftParen) {
    advance();
    advance();
  }
  Token literal = token;
  bool isWhole = accept(TokenKind::String) && atEnd();
  if (!isWhole)
    return skipDynamic(statement, literal.kind == TokenKind::String
                                      ? stringValue(literal)
                                      : "");
  statement.action = blockIn(literal);
  return true;
}

/// From a BEGIN to its END. False, and still at BEGIN, when there is none.
bool Parser::skipCompound() {
  Lexer startLexer = lexer;
  Token startToken = token;
  unsigned depth = 0;
  for (; !at(TokenKind::End); advance()) {
    if (at("BEGIN") || at("CASE")) {
      ++depth;
    } else if (at("END")) {
      Token following = peekToken();
      bool ofStatement = is(following, "IF") || is(following, "LOOP") ||
                         is(following, "REPEAT") || is(following, "WHILE");
      if (!ofStatement && --depth == 0) {
        advance();
        return true;
      }
      // CASE after END belongs to it and opens nothing.
      if (is(following, "CASE"))
        advance();
    }
  }
  lexer = startLexer;
  token = startToken;
  brokenCompound = true;
  return false;
}

/// `ALGORITHM = …`, `DEFINER = …` and `SQL SECURITY …`, before the kind of
/// what MySQL creates.
void Parser::skipDefiner() {
  if (!atAny({"ALGORITHM", "DEFINER", "SQL", "AGGREGATE"}))
    return;
  while (!atEnd() &&
         !atAny({"VIEW", "TRIGGER", "FUNCTION", "PROCEDURE", "EVENT"}))
    advance();
}

/// `CREATE RULE … DO ALSO (a; b)`: semicolons in the parentheses end nothing.
bool Parser::skipRule(Statement &statement) {
  Lexer startLexer = lexer;
  Token startToken = token;
  unsigned depth = 0;
  for (; !at(TokenKind::End) && ((depth && mayLookAhead()) || !atHardEnd());
       advance()) {
    depth += at(TokenKind::LeftParen);
    depth -= depth && at(TokenKind::RightParen);
  }
  if (depth) { // they never close, so the first semicolon is the end
    failedLooks += token.range.begin - startToken.range.begin;
    lexer = startLexer;
    token = startToken;
  }
  return skip(statement, "Rules are no part of the catalog.");
}

bool Parser::skipRoutine(Statement &statement) {
  if (facts.hasBatches)
    skipBatch();
  while (!atEnd()) {
    bool compound = at("BEGIN") &&
                    (!facts.lexical.dollarQuotes || is(peekToken(), "ATOMIC"));
    if (!compound || brokenCompound || !skipCompound())
      advance();
  }
  return skip(statement, "Routines and triggers are no part of the catalog.");
}

} // namespace holdfast::sql
