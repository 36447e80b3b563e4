#include "sql/Defaults.h"

#include "catalog/PostgresValues.h"

#include "sql/Literals.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::sql {

std::optional<std::string> withoutExponent(StringRef text) {
  size_t e = text.find_insensitive("e");
  int exponent;
  if (e == StringRef::npos ||
      text.drop_front(e + 1).ltrim('+').getAsInteger(10, exponent) ||
      exponent < -40 || exponent > 40)
    return std::nullopt;
  StringRef mantissa = text.take_front(e);
  bool negative = mantissa.consume_front("-");
  auto [whole, fraction] = mantissa.split('.');
  if (!all_of((whole + fraction).str(), isDigit))
    return std::nullopt;
  std::string digits = (whole + fraction).str();
  int point = static_cast<int>(whole.size()) + exponent;
  if (point <= 0) {
    digits.insert(0, 1 - point, '0');
    point = 1;
  }
  if (point > static_cast<int>(digits.size()))
    digits.append(point - digits.size(), '0');
  std::string out = StringRef(digits).take_front(point).ltrim('0').str();
  if (out.empty())
    out = "0";
  StringRef rest = StringRef(digits).drop_front(point).rtrim('0');
  return (negative ? "-" : "") + out + (rest.empty() ? "" : "." + rest.str());
}

namespace {

/// The tokens of a default, small enough to look at all at once.
struct Expression {
  StringRef text;
  SmallVector<Token, 16> tokens;

  StringRef spelling(size_t i) const {
    return text.slice(tokens[i].range.begin, tokens[i].range.end);
  }
  StringRef all() const {
    return text.slice(tokens.front().range.begin, tokens.back().range.end);
  }
  bool isWord(size_t i, StringRef word) const {
    return i < tokens.size() && tokens[i].kind == TokenKind::Word &&
           spelling(i).equals_insensitive(word);
  }
  bool is(size_t i, TokenKind kind) const {
    return i < tokens.size() && tokens[i].kind == kind;
  }
};

} // namespace

/// Whether the parenthesis at the front closes at the back.
static bool isWrapped(ArrayRef<Token> tokens) {
  if (tokens.size() < 2 || tokens.front().kind != TokenKind::LeftParen)
    return false;
  unsigned depth = 0;
  for (auto [i, token] : enumerate(tokens)) {
    if (token.kind == TokenKind::LeftParen)
      ++depth;
    else if (token.kind == TokenKind::RightParen && --depth == 0)
      return i + 1 == tokens.size();
  }
  return false;
}

/// Takes off parentheses around the whole, and casts behind it.
static void unwrap(Expression &expression) {
  auto &tokens = expression.tokens;
  while (true) {
    if (isWrapped(tokens)) {
      tokens.pop_back();
      tokens.erase(tokens.begin());
      continue;
    }
    unsigned depth = 0;
    size_t cast = tokens.size();
    for (size_t i = tokens.size(); i-- > 0;) {
      TokenKind kind = tokens[i].kind;
      if (kind == TokenKind::RightParen || kind == TokenKind::RightBracket)
        ++depth;
      else if (kind == TokenKind::LeftParen || kind == TokenKind::LeftBracket)
        depth = depth ? depth - 1 : 0;
      else if (kind == TokenKind::Cast && depth == 0)
        cast = i;
    }
    // Only a cast of the whole: `'a' || 'b'::text` casts its last part.
    bool operators = any_of(
        ArrayRef(tokens).take_back(tokens.size() - cast),
        [](const Token &token) { return token.kind == TokenKind::Operator; });
    bool primary =
        cast == 1 || (cast == 2 && tokens[0].kind == TokenKind::Operator) ||
        isWrapped(ArrayRef(tokens).take_front(cast)) ||
        (cast > 2 && tokens[0].kind == TokenKind::Word &&
         (isWrapped(ArrayRef(tokens).take_front(cast).drop_front()) ||
          tokens[1].kind == TokenKind::LeftBracket));
    if (cast == tokens.size() || operators || !primary)
      return;
    tokens.truncate(cast);
  }
}

static bool isNow(const Expression &expression) {
  auto &tokens = expression.tokens;
  bool call = tokens.size() == 1 ||
              (tokens.size() <= 4 && expression.is(1, TokenKind::LeftParen) &&
               tokens.back().kind == TokenKind::RightParen);
  if (!call)
    return false;
  if (expression.isWord(0, "now") ||
      expression.isWord(0, "transaction_timestamp"))
    return tokens.size() == 3 || (tokens.size() == 4);
  return expression.isWord(0, "current_timestamp") ||
         expression.isWord(0, "localtimestamp");
}

std::optional<ColumnDefault> readDefault(const Dialect &dialect,
                                         StringRef text) {
  using Kind = ColumnDefault::Kind;
  Expression expression{text, {}};
  Lexer lexer(dialect.lexical, text, {0, static_cast<uint32_t>(text.size())});
  for (Token token = lexer.next(); token.kind != TokenKind::End;
       token = lexer.next())
    expression.tokens.push_back(token);
  auto &tokens = expression.tokens;
  // Nobody writes a plain value like that, and looking for one takes long.
  constexpr size_t mostTokensOfAValue = 1000;
  if (tokens.size() > mostTokensOfAValue)
    return ColumnDefault{Kind::Expression, expression.all().str()};
  unwrap(expression);
  if (tokens.empty() || (tokens.size() == 1 && expression.isWord(0, "null")))
    return std::nullopt;
  bool negative = tokens.size() == 2 && expression.spelling(0) == "-" &&
                  tokens[1].kind == TokenKind::Number;
  if (negative || (tokens.size() == 1 && tokens[0].kind == TokenKind::Number))
    return ColumnDefault{
        Kind::Literal, (negative ? "-" : "") +
                           std::string(expression.spelling(tokens.size() - 1))};
  if (tokens.size() == 1 && tokens[0].kind == TokenKind::String) {
    TextArena arena;
    return ColumnDefault{
        Kind::Literal,
        literalText(dialect.lexical, expression.spelling(0), arena).str()};
  }
  if (tokens.size() == 1 &&
      (expression.isWord(0, "true") || expression.isWord(0, "false")))
    return ColumnDefault{Kind::Literal, expression.spelling(0).lower()};
  if (isNow(expression))
    return ColumnDefault{Kind::Now, expression.all().str()};
  if (expression.isWord(0, "nextval") && expression.is(1, TokenKind::LeftParen))
    return ColumnDefault{Kind::Sequence, expression.all().str()};
  if (tokens.size() == 3 && expression.isWord(0, "array") &&
      expression.is(1, TokenKind::LeftBracket))
    return ColumnDefault{Kind::Literal, "{}"};
  return ColumnDefault{Kind::Expression, expression.all().str()};
}

std::optional<std::string> canonicalPostgresLiteral(PostgresLiteral kind,
                                                    StringRef text) {
  switch (kind) {
  case PostgresLiteral::Array:
    return canonicalArray(text);
  case PostgresLiteral::Uuid:
    return text.lower();
  case PostgresLiteral::Json:
    return canonicalJson(text);
  case PostgresLiteral::Date:
    return canonicalDate(text, /*time=*/false);
  case PostgresLiteral::Timestamp:
    return canonicalDate(text, /*time=*/true);
  case PostgresLiteral::Number:
    return withoutExponent(text);
  }
  llvm_unreachable("covered switch");
}

bool readPostgresBoolean(StringRef text) {
  return StringSwitch<bool>(text.trim().lower())
      .Cases("t", "tr", "tru", "true", "y", "ye", "yes", "on", "1", true)
      .Default(false);
}

} // namespace holdfast::sql
