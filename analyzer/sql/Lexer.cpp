#include "sql/Lexer.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <array>
#include <cstring>

using namespace llvm;

namespace holdfast::sql {

namespace {

enum CharacterClass : uint8_t { Other, Space, Letter, Digit };

constexpr std::array<uint8_t, 256> makeClasses() {
  std::array<uint8_t, 256> classes{};
  for (int c = 0; c < 256; ++c) {
    bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                  c == '_' || c >= 0x80;
    if (letter)
      classes[c] = Letter;
    else if (c >= '0' && c <= '9')
      classes[c] = Digit;
    else if (c == ' ' || (c >= '\t' && c <= '\r'))
      classes[c] = Space;
  }
  return classes;
}
constexpr std::array<uint8_t, 256> classes = makeClasses();

uint8_t classOf(char c) { return classes[static_cast<uint8_t>(c)]; }

/// Letters, digits and `$`: `$1` inside a word belongs to it.
bool continuesWord(char c) {
  return classOf(c) == Letter || classOf(c) == Digit || c == '$';
}

} // namespace

Lexer::Lexer(const LexicalRules &rules, StringRef text, Range range,
             bool recovering)
    : rules(&rules), text(text), position(text.begin() + range.begin),
      end(text.begin() + range.end), recovering(recovering) {
  if (range.begin == 0 && text.starts_with("\xEF\xBB\xBF"))
    position += 3;
}

Token Lexer::make(TokenKind kind, const char *start) const {
  return {kind,
          false,
          {static_cast<uint32_t>(start - text.begin()),
           static_cast<uint32_t>(position - text.begin())}};
}

bool Lexer::startsLine(const char *p) const {
  while (p > text.begin() && (p[-1] == ' ' || p[-1] == '\t'))
    --p;
  return p == text.begin() || p[-1] == '\n' || p[-1] == '\r';
}

void Lexer::skipTrivia() {
  while (position < end) {
    char c = *position;
    if (classOf(c) == Space) {
      ++position;
    } else if (c == '-' && peek(1) == '-' &&
               (!rules->dashNeedsSpace || position + 2 >= end ||
                classOf(position[2]) == Space)) {
      skipLine();
    } else if (c == '#' && rules->hashComments) {
      skipLine();
    } else if (rules->conditionalComments && (c == '/' || c == '*') &&
               skipSpecialComment()) {
      continue;
    } else if (c == '/' && peek(1) == '*') {
      skipBlockComment();
    } else if ((c == '\\' || c == 'd' || c == 'D') &&
               (rules->metaCommands || rules->delimiterCommand) &&
               startsLine(position) && skipLineStartCommand()) {
      continue;
    } else {
      return;
    }
  }
}

Token Lexer::next() {
  skipTrivia();
  if (unclosedAt != ~0u) {
    // An unclosed comment is the script's last token.
    Token token{TokenKind::End, true, {unclosedAt, offset()}};
    return token;
  }
  if (position >= end)
    return make(TokenKind::End, position);
  if (!delimiter.empty() &&
      StringRef(position, end - position).starts_with(delimiter)) {
    const char *start = position;
    position += delimiter.size();
    return make(TokenKind::Semicolon, start);
  }
  char c = *position;
  switch (classOf(c)) {
  case Letter:
    return word();
  case Digit:
    return number();
  default:
    break;
  }
  return symbol(c);
}

/// What starts with neither a letter nor a digit.
Token Lexer::symbol(char c) {
  switch (c) {
  case '\'':
    return quoted(TokenKind::String, position, '\'', rules->backslashEscapes);
  case '"':
    if (rules->doubleQuotedStrings)
      return quoted(TokenKind::String, position, '"', rules->backslashEscapes);
    return quoted(TokenKind::QuotedName, position, '"', false);
  case '`':
    if (rules->backtickNames)
      return quoted(TokenKind::QuotedName, position, '`', false);
    break;
  case '[':
    if (rules->bracketNames)
      return quoted(TokenKind::QuotedName, position, ']', false);
    break;
  case '$':
    return dollar();
  case '#':
    if (rules->hashNames && (continuesWord(peek(1)) || peek(1) == '#')) {
      const char *start = position;
      while (peek() == '#')
        ++position;
      while (position < end && continuesWord(*position))
        ++position;
      return make(TokenKind::Word, start);
    }
    break;
  case '.':
    if (classOf(peek(1)) == Digit)
      return number();
    break;
  default:
    break;
  }
  return punctuation();
}

Token Lexer::punctuation() {
  const char *start = position;
  char c = *position++;
  switch (c) {
  case ';':
    return make(delimiter.empty() ? TokenKind::Semicolon : TokenKind::Operator,
                start);
  case '(':
    return make(TokenKind::LeftParen, start);
  case ')':
    return make(TokenKind::RightParen, start);
  case '[':
    return make(TokenKind::LeftBracket, start);
  case ']':
    return make(TokenKind::RightBracket, start);
  case ',':
    return make(TokenKind::Comma, start);
  case '.':
    return make(TokenKind::Dot, start);
  case '=':
    return make(TokenKind::Equals, start);
  case ':':
    if (peek() == ':') {
      // CockroachDB writes `:::` for a literal's type.
      position += peek(1) == ':' ? 2 : 1;
      return make(TokenKind::Cast, start);
    }
    [[fallthrough]];
  case '@':
    if (!continuesWord(peek()) && peek() != '@')
      return make(TokenKind::Operator, start);
    while (continuesWord(peek()) || peek() == '@')
      ++position;
    return make(TokenKind::Variable, start);
  default:
    return make(TokenKind::Operator, start);
  }
}

Token Lexer::word() {
  const char *start = position;
  // Most words are followed by white space or punctuation at once, so the
  // prefixes of strings are looked for afterwards.
  while (position < end && continuesWord(*position))
    ++position;
  size_t size = position - start;
  char next = peek();
  if (size == 1 && next == '\'') {
    switch (*start) {
    case 'E':
    case 'e':
      return quoted(TokenKind::String, start, '\'', rules->escapeStrings);
    case 'B':
    case 'b':
    case 'N':
    case 'n':
    case 'X':
    case 'x':
      return quoted(TokenKind::String, start, '\'', rules->backslashEscapes);
    default:
      break;
    }
  }
  if (size == 1 && next == '&' && (*start == 'U' || *start == 'u') &&
      rules->escapeStrings && (peek(1) == '"' || peek(1) == '\'')) {
    ++position;
    char quote = *position;
    return quoted(quote == '"' ? TokenKind::QuotedName : TokenKind::String,
                  start, quote, false);
  }
  bool endsBatch = rules->batchSeparator && size == 2 && skipBatchEnd(start);
  return make(endsBatch ? TokenKind::BatchEnd : TokenKind::Word, start);
}

/// Past the rest of the line after `GO`, if that stands alone on it.
bool Lexer::skipBatchEnd(const char *start) {
  if (!StringRef(start, 2).equals_insensitive("go") || !startsLine(start))
    return false;
  const char *after = position;
  while (after < end && StringRef(" \t\r;0123456789").contains(*after))
    ++after;
  if (after < end && *after != '\n')
    return false;
  position = after;
  return true;
}

Token Lexer::number() {
  const char *start = position;
  while (position < end) {
    char c = *position;
    bool sign =
        (c == '+' || c == '-') && (position[-1] == 'e' || position[-1] == 'E');
    if (classOf(c) != Digit && classOf(c) != Letter && c != '.' && !sign)
      break;
    ++position;
  }
  return make(TokenKind::Number, start);
}

/// From the opening quote at `position` to its end; a doubled quote stands for
/// itself. The token starts at `start`, where its prefix is.
Token Lexer::quoted(TokenKind kind, const char *start, char close,
                    bool escapes) {
  ++position;
  while (position < end) {
    char c = *position;
    if (c == close) {
      if (peek(1) != close) {
        ++position;
        return make(kind, start);
      }
      position += 2;
    } else if (c == '\\' && escapes) {
      position += position + 1 < end ? 2 : 1;
    } else if (c == '\n' && recovering && nextStatementFollows(position)) {
      seekSemicolon();
      return make(kind, start);
    } else {
      ++position;
    }
  }
  Token token = make(kind, start);
  token.unclosed = true;
  return token;
}

/// `$tag$ … $tag$`, `$1`, or a stray dollar.
Token Lexer::dollar() {
  const char *start = position++;
  if (rules->dollarQuotes) {
    const char *p = position;
    if (p < end && classOf(*p) != Digit)
      while (p < end && (classOf(*p) == Letter || classOf(*p) == Digit))
        ++p;
    if (p < end && *p == '$') {
      StringRef tag(start, p + 1 - start);
      StringRef body(p + 1, end - p - 1);
      size_t close =
          failedSearches > text.size() ? StringRef::npos : body.find(tag);
      if (close != StringRef::npos) {
        position = body.begin() + close + tag.size();
        return make(TokenKind::String, start);
      }
      if (!recovering) {
        position = end;
        Token token = make(TokenKind::String, start);
        token.unclosed = true;
        return token;
      }
      // Not a quote then; but many of these must not cost the square.
      failedSearches += body.size();
      position = p + 1;
      return make(TokenKind::Operator, start);
    }
  }
  while (position < end && continuesWord(*position))
    ++position;
  return make(TokenKind::Variable, start);
}

} // namespace holdfast::sql
