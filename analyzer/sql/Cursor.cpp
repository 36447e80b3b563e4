#include "sql/Cursor.h"
#include "schema/Connector.h"
#include "sql/Literals.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::sql {

Cursor::Cursor(const Dialect &dialect, const SourceFile &file, Range range,
               bool recovering)
    : facts(dialect), file(file),
      lexer(dialect.lexical, file.text(), range, recovering) {
  advance();
}

// --- Cursor -----------------------------------------------------------------

void Cursor::advance() {
  endOfPrevious = token.range.end;
  token = lexer.next();
}

Token Cursor::peekToken() const { return Lexer(lexer).next(); }

bool Cursor::is(const Token &token, StringRef keyword) const {
  return token.kind == TokenKind::Word &&
         token.range.size() == keyword.size() &&
         file.text(token.range).equals_insensitive(keyword);
}

bool Cursor::atAny(std::initializer_list<StringRef> keywords) const {
  return any_of(keywords, [&](StringRef keyword) { return at(keyword); });
}

bool Cursor::accept(TokenKind kind) {
  if (!at(kind))
    return false;
  advance();
  return true;
}

bool Cursor::accept(StringRef keyword) {
  if (!at(keyword))
    return false;
  advance();
  return true;
}

bool Cursor::acceptAll(std::initializer_list<StringRef> keywords) {
  if (!at(*keywords.begin()))
    return false;
  Lexer ahead = lexer;
  for (StringRef keyword : drop_begin(keywords))
    if (!is(ahead.next(), keyword))
      return false;
  for (size_t i = 0; i < keywords.size(); ++i)
    advance();
  return true;
}

Range Cursor::acceptPhrase(std::initializer_list<StringRef> keywords) {
  uint32_t start = token.range.begin;
  return acceptAll(keywords) ? since(start) : Range{};
}

void Cursor::goBack(const Place &place) {
  lexer = place.lexer;
  token = place.token;
  endOfPrevious = place.endOfPrevious;
}

void Cursor::giveUp(const Place &place) {
  failedLooks += token.range.begin - place.token.range.begin;
  goBack(place);
}

// --- T-SQL ------------------------------------------------------------------

bool Cursor::startsStatement() const {
  if (!at(TokenKind::Word))
    return false;
  StringRef word = text();
  if (word.size() < 2 || word.size() > 10)
    return false;
  return StringSwitch<bool>(word.upper())
      .Cases("CREATE", "ALTER", "DROP", "TRUNCATE", "EXEC", "EXECUTE", true)
      .Cases("IF", "ELSE", "WHILE", "BEGIN", "END", "DECLARE", "GOTO", true)
      .Cases("SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "SET", true)
      .Cases("COMMIT", "ROLLBACK", "PRINT", "RAISERROR", "THROW", true)
      .Cases("RETURN", "BREAK", "CONTINUE", "WAITFOR", "USE", true)
      .Cases("GRANT", "REVOKE", "DENY", true)
      .Default(false);
}

/// Past `CASE … END`, whose END closes nothing else. False without one.
bool Cursor::skipCase() {
  advance();
  unsigned depth = 1;
  for (; depth && !atHardEnd(); advance()) {
    if (at("CASE"))
      ++depth;
    else if (at("END"))
      --depth;
  }
  return depth == 0;
}

// --- Names and texts --------------------------------------------------------

StringRef Cursor::stringValue(const Token &token) {
  return literalText(facts.lexical, file.text(token.range), arena);
}

StringRef Cursor::foldedName(const Token &token) {
  const Connector &connector = connectorOf(facts.provider);
  StringRef whole = file.text(token.range);
  StringRef result = whole;
  if (token.kind == TokenKind::QuotedName) {
    size_t open = whole.find_first_of("\"`[");
    char close = whole[open] == '[' ? ']' : whole[open];
    StringRef inside = whole.drop_front(open + 1);
    if (inside.ends_with(StringRef(&close, 1)))
      inside = inside.drop_back();
    result = inside;
    if (inside.contains(close))
      result = arena.save(undouble(inside, close));
    if (open == 2 && inside.contains('\\'))
      result = arena.save(unescapeUnicode(result));
  } else if (connector.foldsNames &&
             any_of(whole, [](char c) { return isUpper(c); })) {
    result = arena.save(whole.lower());
  }
  if (facts.maxNameLength && result.size() > facts.maxNameLength) {
    size_t cut = facts.maxNameLength;
    while (cut > 0 && (result[cut] & 0xC0) == 0x80)
      --cut;
    result = result.take_front(cut);
  }
  // A name cannot have more characters than bytes.
  bool isLimited = connector.longNames == LongNames::Refused;
  unsigned most = connector.maxIdentifierBytes;
  if (isLimited && longName.empty() && result.size() > most &&
      count_if(result, [](char c) { return (c & 0xC0) != 0x80; }) > most)
    longName = token.range;
  return result;
}

bool Cursor::parseName(Name &name) {
  bool quotedText = at(TokenKind::String) && text().starts_with("'") &&
                    facts.lexical.quotedTextNames;
  if (!at(TokenKind::Word) && !at(TokenKind::QuotedName) && !quotedText)
    return false;
  // These words are reserved; a name must not hide a statement.
  if (facts.hasBatches && startsStatement())
    return false;
  name.range = token.range;
  name.text = quotedText ? stringValue(token) : foldedName(token);
  advance();
  return !name.text.empty();
}

bool Cursor::parseQualifiedName(QualifiedName &name) {
  if (!parseName(name.name))
    return false;
  // The catalog in `db.schema.table` is that of the connection.
  while (accept(TokenKind::Dot)) {
    name.schema = name.name;
    if (!parseName(name.name))
      return false;
  }
  return true;
}

bool Cursor::parseNames(SmallVectorImpl<Name> &names) {
  if (!accept(TokenKind::LeftParen))
    return false;
  do {
    if (!parseName(names.emplace_back()))
      return false;
  } while (accept(TokenKind::Comma));
  return accept(TokenKind::RightParen);
}

bool Cursor::skipParentheses(Range *inside) {
  if (!at(TokenKind::LeftParen))
    return false;
  uint32_t begin = token.range.end;
  for (unsigned depth = 0; !atHardEnd(); advance()) {
    if (at(TokenKind::LeftParen)) {
      ++depth;
    } else if (at(TokenKind::RightParen) && --depth == 0) {
      if (inside)
        *inside = {begin, token.range.begin};
      advance();
      return true;
    }
  }
  return false;
}

bool Cursor::skipBrackets() {
  if (!at(TokenKind::LeftBracket))
    return false;
  for (unsigned depth = 0; !atEnd(); advance()) {
    if (at(TokenKind::LeftBracket)) {
      ++depth;
    } else if (at(TokenKind::RightBracket) && --depth == 0) {
      advance();
      return true;
    }
  }
  return false;
}

bool Cursor::skipPiece() {
  if (at(TokenKind::LeftBracket))
    return skipBrackets();
  if (at(TokenKind::LeftParen) && !facts.hasBatches)
    return skipParentheses();
  bool isCase = facts.hasBatches && at("CASE");
  if ((at(TokenKind::LeftParen) || isCase) && mayLookAhead()) {
    // Where nothing ends a statement but the next one, that must be found
    // after a parenthesis that never closes.
    Place start = place();
    if (isCase ? skipCase() : skipParentheses())
      return true;
    giveUp(start);
  }
  advance();
  return true;
}

void Cursor::skipCopyData() {
  lexer.skipCopyData();
  token.range.end = lexer.offset();
}

bool Cursor::cascade() {
  bool result = accept("CASCADE");
  if (!result)
    accept("RESTRICT");
  return result;
}

// --- Types ------------------------------------------------------------------

void Cursor::takeTypeWord(TypeName &type) {
  type.name = arena.save(type.name + " " + text().lower());
  type.range.end = token.range.end;
  advance();
}

bool Cursor::parseTypeArguments(TypeName &type) {
  if (!accept(TokenKind::LeftParen))
    return true;
  while (!at(TokenKind::RightParen)) {
    uint32_t begin = token.range.begin;
    bool isString = at(TokenKind::String);
    Token first = token;
    while (!at(TokenKind::Comma) && !at(TokenKind::RightParen)) {
      if (atEnd())
        return false;
      advance();
    }
    if (isString)
      type.values.push_back(stringValue(first));
    else
      type.arguments.push_back(text({begin, endOfPrevious}));
    accept(TokenKind::Comma);
  }
  type.range.end = token.range.end;
  advance();
  return true;
}

bool Cursor::parseType(TypeName &type) {
  type.range = token.range;
  type.quoted = at(TokenKind::QuotedName);
  QualifiedName name;
  if (!parseQualifiedName(name))
    return false;
  type.schema = name.schema;
  type.range.end = endOfPrevious;
  type.quoted |= static_cast<bool>(name.schema);
  type.name = name.name.text;
  if (!type.quoted && any_of(type.name, [](char c) { return isUpper(c); }))
    type.name = arena.save(type.name.lower());
  facts.parseTypeTail(*this, type);
  // `int[]`, `int[3][]`, `int ARRAY[4]`
  while (at(TokenKind::LeftBracket) || accept("ARRAY")) {
    type.isArray = true;
    if (!accept(TokenKind::LeftBracket))
      break;
    accept(TokenKind::Number);
    if (!accept(TokenKind::RightBracket))
      return false;
  }
  return true;
}

} // namespace holdfast::sql
