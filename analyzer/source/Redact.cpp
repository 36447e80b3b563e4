#include "source/Redact.h"

#include "source/RedactValues.h"

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

/// `h`, `h:5432`, `[::1]:5432` or a list of them, as in a message: `h:5432:`.
static bool isHostList(StringRef authority) {
  SmallVector<StringRef, 2> hosts;
  authority.split(hosts, ',');
  return all_of(hosts, [](StringRef host) {
    if (host.consume_front("["))
      host = host.split(']').second;
    auto [name, port] = host.split(':');
    port.consume_back(":");
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

/// Appends an address from after the slashes to its end, without what lets
/// somebody in: user and password.
static void appendAddress(StringRef address, bool isDatabase,
                          std::string &result) {
  StringRef authority =
      address.take_front(address.find_first_of(isDatabase ? "/?#;" : "/?#"));
  bool isPlain = isHostList(authority);
  // Elsewhere an @ is common in paths: https://host/@scope/name.
  size_t at =
      isDatabase || !isPlain ? address.rfind('@') : authority.rfind('@');
  if (at != StringRef::npos && address.substr(at + 1).starts_with("sha256:"))
    result += address; // of an image
  else if (at == StringRef::npos)
    // A password, and the host is missing; or else no password.
    result += isPlain ? address : StringRef(blot);
  else
    result += (blot + address.drop_front(at)).str();
}

// --- Addresses whose scheme is misspelt or missing ---------------------------

/// Whether what stands before an @ is a user and a password, though no
/// `scheme://` is before it: `postgresql//u:p@h`, `u:p@h:5432`. Others write
/// `image:tag@sha256:…`, `npm:name@1`, `path:line:@map`.
static bool isUserInfo(StringRef before, StringRef host) {
  auto [name, rest] = before.rsplit("//").second.empty()
                          ? before.split(':')
                          : before.rsplit("//").second.split(':');
  if (name.empty() || rest.empty() || before.contains("://") ||
      before.ends_with("/") || before.ends_with(blot) ||
      host.starts_with("sha256") ||
      is_contained({"npm", "jsr", "workspace", "patch", "portal", "link", "git",
                    "github", "mailto"},
                   name))
    return false;
  StringRef tail = host.drop_until([](char c) { return c == ':' || c == '/'; });
  bool hasPort = tail.size() > 1 && tail[0] == ':' && isDigit(tail[1]);
  return before.contains("//") || tail.starts_with("/") || hasPort;
}

static std::string redactBareAddresses(StringRef text) {
  std::string result;
  size_t copied = 0;
  auto endsWord = [](char c) {
    return isSpace(c) || isQuote(c) || StringRef("()<>=").contains(c);
  };
  for (size_t at = text.find('@'); at != StringRef::npos;
       at = text.find('@', at + 1)) {
    size_t begin = at, end = std::min(text.find_if(endsWord, at), text.size());
    while (begin > copied && !endsWord(text[begin - 1]))
      --begin;
    // The last one ends a password.
    size_t last = text.take_front(end).rfind('@');
    StringRef before = text.slice(begin, last);
    if (isUserInfo(before, text.slice(last + 1, end))) {
      size_t slashes = before.find("//");
      size_t kept = slashes == StringRef::npos ? begin : begin + slashes + 2;
      result += (text.slice(copied, kept) + blot).str();
      copied = last;
    }
    at = last;
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
  result += text.drop_front(copied);
  return redactValues(redactBareAddresses(result));
}

} // namespace holdfast
