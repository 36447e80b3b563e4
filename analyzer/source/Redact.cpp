#include "source/Redact.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral blot = "…";

static bool isQuote(char c) { return c == '"' || c == '\'' || c == '`'; }

// --- Where an address ends ---------------------------------------------------

/// The offset of the quote that closes what begins at `begin`, if a quote
/// stands before that.
static size_t closingQuote(StringRef text, size_t begin) {
  if (begin == 0 || !isQuote(text[begin - 1]))
    return StringRef::npos;
  char quote = text[begin - 1];
  // Of a string inside a string the quotes themselves are escaped.
  bool isNested = begin > 1 && text[begin - 2] == '\\';
  for (size_t i = begin; i < text.size() && text[i] != '\n'; ++i) {
    if (text[i] == '\\' && !isNested)
      ++i;
    else if (text[i] == quote)
      return i;
  }
  return StringRef::npos;
}

/// `h`, `h:5432`, `[::1]:5432` or a list of them.
static bool isHostList(StringRef authority) {
  SmallVector<StringRef, 2> hosts;
  authority.split(hosts, ',');
  return all_of(hosts, [](StringRef host) {
    if (host.consume_front("["))
      host = host.split(']').second;
    auto [name, port] = host.split(':');
    return all_of(port, isDigit);
  });
}

/// Where the address at `begin` ends. A password with a blank in it, which
/// nobody should write and some do, is torn by no end.
static size_t endOfAddress(StringRef text, size_t begin, size_t authority) {
  if (size_t close = closingQuote(text, begin); close != StringRef::npos)
    return close;
  size_t line = std::min(text.find('\n', begin), text.size());
  size_t end = std::min(
      text.find_if([](char c) { return isSpace(c) || isQuote(c); }, authority),
      line);
  StringRef word = text.slice(authority, end);
  if (word.contains('@') ||
      isHostList(word.take_front(word.find_first_of("/?#;"))))
    return end;
  size_t at = text.slice(end, line).rfind('@');
  return at == StringRef::npos ? end : end + at + 1;
}

// --- User and password -------------------------------------------------------

static bool isDatabaseScheme(StringRef scheme) {
  return is_contained({"postgresql", "postgres", "mysql", "mariadb", "mongodb",
                       "mongodb+srv", "sqlserver", "cockroachdb", "prisma",
                       "prisma+postgres", "jdbc"},
                      scheme.lower());
}

/// Appends an address from behind the slashes to its end, without what lets
/// somebody in.
static void appendAddress(StringRef address, bool isDatabase,
                          std::string &result) {
  StringRef authority =
      address.take_front(address.find_first_of(isDatabase ? "/?#;" : "/?#"));
  bool isPlain = isHostList(authority);
  // Elsewhere an @ is common in paths: https://host/@scope/name.
  size_t at =
      isDatabase || !isPlain ? address.rfind('@') : authority.rfind('@');
  size_t colon = address.find(':');
  if (at == StringRef::npos) {
    // A password, and the host is missing; or else no password.
    result += isPlain ? address : address.take_front(colon + 1);
    result += isPlain ? StringRef() : StringRef(blot);
    return;
  }
  // A name alone is one at a database, and a token elsewhere.
  if (colon < at)
    result += address.take_front(colon + 1).str() + blot.str();
  else
    result += isDatabase ? address.take_front(at) : StringRef(blot);
  result += address.drop_front(at);
}

// --- Parameters --------------------------------------------------------------

static bool isNamePart(char c) {
  return isAlnum(c) || c == '_' || c == '-' || c == '.' || c == '%';
}

/// Whether `name=` is followed by a secret. In a URL, or a list like that of a
/// SQL Server, more names are meant so than in any text.
static bool isSecretName(StringRef name, char before) {
  std::string lower = name.lower();
  StringRef word(lower);
  if (word.ends_with("password") || word.ends_with("passwd") ||
      word.ends_with("pwd"))
    return true;
  bool isParameter = before == '?' || before == '&' || before == ';';
  return isParameter &&
         any_of(ArrayRef<StringRef>{"pass", "token", "secret", "api_key",
                                    "apikey", "api-key", "credential"},
                [&](StringRef part) { return word.contains(part); });
}

/// The length of a value of a parameter or of a list.
static size_t valueLength(StringRef text) {
  char first = text.empty() ? '\0' : text.front();
  char close = first == '{' ? '}' : first == '\'' ? '\'' : '\0';
  for (size_t i = 1; close && i < text.size() && text[i] != '\n'; ++i) {
    if (text[i] == '\\' && close == '\'')
      ++i;
    else if (text[i] == close)
      return i + 1;
  }
  return std::min(text.find_if([](char c) {
    return isSpace(c) || isQuote(c) || c == '&' || c == ';';
  }),
                  text.size());
}

static std::string redactParameters(StringRef text) {
  std::string result;
  size_t copied = 0;
  for (size_t equals = text.find('='); equals != StringRef::npos;
       equals = text.find('=', equals + 1)) {
    if (equals < copied)
      continue;
    size_t begin = equals;
    while (begin > copied && isNamePart(text[begin - 1]))
      --begin;
    char before = begin > 0 ? text[begin - 1] : '\0';
    size_t length = valueLength(text.drop_front(equals + 1));
    if (length == 0 || !isSecretName(text.slice(begin, equals), before))
      continue;
    result += text.slice(copied, equals + 1).str() + blot.str();
    copied = equals + 1 + length;
  }
  return result + text.drop_front(copied).str();
}

// --- All of it ---------------------------------------------------------------

/// The start of the scheme that ends before `colon`.
static size_t schemeStart(StringRef text, size_t colon) {
  size_t begin = colon;
  while (begin > 0 && (isAlnum(text[begin - 1]) ||
                       StringRef("+-.").contains(text[begin - 1])))
    --begin;
  return begin;
}

std::string redactSecrets(StringRef text) {
  std::string result;
  size_t copied = 0;
  for (size_t colon = text.find(':'); colon != StringRef::npos;
       colon = text.find(':', colon + 1)) {
    size_t begin = schemeStart(text, colon);
    bool isDatabase = isDatabaseScheme(text.slice(begin, colon));
    size_t authority = text.find_first_not_of('/', colon + 1);
    bool isAddress = text.substr(colon + 1).starts_with("//") || isDatabase;
    if (colon < copied || begin == colon || !isAddress ||
        authority == StringRef::npos)
      continue;
    // A scheme before a scheme: jdbc:postgresql://….
    size_t inner = text.find_first_not_of(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.",
        authority);
    if (isDatabase && authority == colon + 1 &&
        text.substr(std::min(inner, text.size())).starts_with("://"))
      continue;
    size_t end = endOfAddress(text, begin, authority);
    result += text.slice(copied, authority);
    appendAddress(text.slice(authority, end), isDatabase, result);
    copied = end;
  }
  return redactParameters(result + text.drop_front(copied).str());
}

} // namespace holdfast
