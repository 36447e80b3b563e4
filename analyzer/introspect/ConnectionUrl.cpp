#include "introspect/ConnectionUrl.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/JSON.h"

using namespace llvm;

namespace holdfast::introspect {

Error failure(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

static constexpr StringLiteral encodingHint =
    "percent-encode / ? # @ % in the password (%2F, %3F, %23, %40, %25)";

// --- What leads to a database -----------------------------------------------

/// What stands before the first colon, if that can be a scheme.
static StringRef schemeOf(StringRef text) {
  size_t colon = text.find(':');
  // One letter is a drive.
  if (colon == StringRef::npos || colon < 2 || !isAlpha(text.front()) ||
      !all_of(
          text.take_front(colon),
          [](char c) { return isAlnum(c) || c == '+' || c == '-'; }))
    return "";
  return text.take_front(colon);
}

bool ConnectionUrl::looksLikeOne(StringRef text) {
  StringRef scheme = schemeOf(text);
  if (is_contained({"file", "sqlite", "postgresql", "postgres", "mysql",
                    "mariadb", "sqlserver", "mongodb", "jdbc"},
                   scheme.lower()))
    return true;
  return text.contains("://") || text.contains_insensitive("password=") ||
         text.contains_insensitive("pwd=");
}

/// Why a text with another scheme is of no use, and what would be.
static Error unknownScheme(StringRef scheme, StringRef text) {
  std::string name = scheme.lower();
  bool isList = name.empty() && text.contains(';');
  if (name == "sqlserver" || name == "jdbc" || isList)
    return failure("sqlserver:… databases cannot be read; use a script of the "
                   "structure (*.sql, from `Generate Scripts` of its tools) "
                   "or the migrations folder");
  if (name == "mongodb" || name == "mongodb+srv")
    return failure(
        "mongodb:… databases cannot be compared with the schema: they "
        "keep no structure of their own");
  if (name == "prisma" || name == "prisma+postgres")
    return failure(name + ":// URLs do not name a database; use its "
                          "postgresql:// URL");
  if (name.empty())
    return failure("not a database URL: use postgresql://…, mysql://… or "
                   "file:…");
  return failure("unknown kind of database " + name +
                 ":…; use postgresql://…, mysql://… or file:…");
}

// --- Taking a URL apart -----------------------------------------------------

static std::optional<std::string> percentDecoded(StringRef text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      out += text[i];
      continue;
    }
    if (i + 2 >= text.size() || !isHexDigit(text[i + 1]) ||
        !isHexDigit(text[i + 2]))
      return std::nullopt;
    out += static_cast<char>(hexFromNibbles(text[i + 1], text[i + 2]));
    i += 2;
  }
  if (out.find('\0') != std::string::npos)
    return std::nullopt;
  return out;
}

/// Whether a part of a URL can be shown as it is.
static bool isPlain(StringRef text) {
  return all_of(text, [](char c) {
    return isAlnum(c) || StringRef("-._~$,%[]:").contains(c);
  });
}

Error ConnectionUrl::parseHosts(StringRef hosts) {
  SmallVector<StringRef, 2> list;
  hosts.split(list, ',');
  for (auto [i, entry] : enumerate(list)) {
    size_t colon = entry.rfind(':');
    if (entry.ends_with("]"))
      colon = StringRef::npos; // of an IPv6 address without a port
    StringRef number =
        colon == StringRef::npos ? "" : entry.drop_front(colon + 1);
    auto name = percentDecoded(entry.take_front(colon));
    unsigned value = 1;
    if (!name || (!number.empty() && (number.getAsInteger(10, value) ||
                                      value == 0 || value > 65535)))
      return failure("invalid URL " + label +
                     ": no port number after the host; " + encodingHint);
    host += (i ? "," : "") + StringRef(*name).trim("[]").str();
    port += (i ? "," : "") + number.str();
  }
  if (StringRef(port).trim(',').empty())
    port.clear();
  return Error::success();
}

Error ConnectionUrl::parseParameters(StringRef query) {
  SmallVector<StringRef> pairs;
  query.split(pairs, '&', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef pair : pairs) {
    auto [name, value] = pair.split('=');
    auto decodedName = percentDecoded(name), decoded = percentDecoded(value);
    if (!decodedName || !decoded)
      return failure("invalid URL " + label +
                     ": two hexadecimal digits must follow "
                     "% in a parameter; write %25 for the character");
    parameters.emplace_back(std::move(*decodedName),
                            Secret(std::move(*decoded)));
  }
  return Error::success();
}

Error ConnectionUrl::parseServer(StringRef rest) {
  size_t end = rest.find_first_of("/?#");
  StringRef authority = rest.take_front(end);
  StringRef tail = end == StringRef::npos ? "" : rest.drop_front(end);
  auto [path, query] = tail.take_front(tail.find('#')).split('?');
  path.consume_front("/");
  size_t at = authority.rfind('@');
  StringRef credentials, hosts = authority;
  if (at != StringRef::npos) {
    credentials = authority.take_front(at);
    hosts = authority.drop_front(at + 1);
  }
  // An @ further on may be the one that was meant to end a password.
  bool isClear = !tail.contains('@') && isPlain(hosts) && isPlain(path);
  if (!isClear && at == StringRef::npos)
    return failure("invalid URL " + label + "; " + encodingHint);
  auto [name, word] = credentials.split(':');
  auto decodedName = percentDecoded(name), decodedWord = percentDecoded(word),
       decodedPath = percentDecoded(path);
  if (!decodedName || !decodedWord || !decodedPath)
    return failure("invalid URL " + label +
                   ": two hexadecimal digits must follow "
                   "%; write %25 for the character");
  user = std::move(*decodedName);
  password = Secret(std::move(*decodedWord));
  database = std::move(*decodedPath);
  if (Error error = parseHosts(hosts))
    return error;
  if (isClear)
    label = (StringRef(label).split(':').first + "://" + hosts +
             (path.empty() ? "" : "/") + path)
                .str();
  return parseParameters(query);
}

/// Prisma takes off the scheme and the parameters, and decodes nothing.
void ConnectionUrl::parseFile(StringRef rest) {
  StringRef path = rest.split('?').first;
  if (path.starts_with("//"))
    path = path.drop_front(2);
  database = path.str();
  label = "file:" + path.str();
}

Expected<ConnectionUrl> ConnectionUrl::parse(StringRef text) {
  StringRef scheme = schemeOf(text);
  std::string name = scheme.lower();
  ConnectionUrl url;
  auto kind = StringSwitch<std::optional<Kind>>(name)
                  .Cases("postgresql", "postgres", Kind::PostgreSQL)
                  .Cases("mysql", "mariadb", Kind::MySQL)
                  .Cases("file", "sqlite", Kind::SQLite)
                  .Default(std::nullopt);
  if (!kind)
    return unknownScheme(scheme, text);
  url.kindOfServer = *kind;
  url.label = name + ":…";
  StringRef rest = text.drop_front(scheme.size() + 1);
  if (*kind == Kind::SQLite) {
    url.parseFile(rest);
    return url;
  }
  if (!rest.consume_front("//"))
    return failure("invalid URL " + url.label +
                   ": add // after the colon: " + name + "://host/database");
  if (Error error = url.parseServer(rest))
    return error;
  return url;
}

Expected<ConnectionUrl> ConnectionUrl::ofVariable(StringRef variable,
                                                  StringRef value) {
  value = value.trim();
  std::string scheme = schemeOf(value).lower();
  if (!is_contained({"file", "sqlite", "postgresql", "postgres", "mysql",
                     "mariadb", "sqlserver", "mongodb", "mongodb+srv", "prisma",
                     "prisma+postgres"},
                    scheme))
    return failure("the variable " + variable +
                   " holds no database URL: use postgresql://…, mysql://… or "
                   "file:…");
  auto url = parse(value);
  if (!url)
    return failure("the variable " + variable + ": " +
                   toString(url.takeError()));
  return url;
}

std::optional<StringRef> ConnectionUrl::parameter(StringRef name) const {
  for (const auto &[key, value] : parameters)
    if (key == name)
      return value.reveal();
  return std::nullopt;
}

std::optional<unsigned> ConnectionUrl::seconds(StringRef name) const {
  unsigned number;
  std::optional<StringRef> text = parameter(name);
  if (!text || text->getAsInteger(10, number) || number > 86400)
    return std::nullopt;
  return number;
}

// --- Messages of others -----------------------------------------------------

/// Puts `…` where `secret` stands as a word of its own, or anywhere if it is
/// too long to be found by chance.
static void hide(std::string &message, StringRef secret) {
  if (secret.empty())
    return;
  auto isPartOfWord = [&](size_t i) {
    return i < message.size() && (isAlnum(message[i]) || message[i] == '_');
  };
  for (size_t at = message.find(secret.str()); at != std::string::npos;
       at = message.find(secret.str(), at)) {
    bool inside =
        (at > 0 && isPartOfWord(at - 1)) || isPartOfWord(at + secret.size());
    if (secret.size() < 6 && inside) {
      at += secret.size();
      continue;
    }
    message.replace(at, secret.size(), "…");
    at += StringRef("…").size();
  }
}

std::string ConnectionUrl::scrub(StringRef message) const {
  std::string line;
  for (char c : json::fixUTF8(message.take_front(1000))) {
    bool isBlank =
        isSpace(c) || static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
    if (!isBlank)
      line += c;
    else if (!line.empty() && line.back() != ' ')
      line += ' ';
  }
  // A password that is the user's name as well tells nothing by standing where
  // that name stands.
  auto isKnown = [&](StringRef text) {
    return text.empty() || text == user || text == database || text == host ||
           is_contained({"disable", "allow", "prefer", "require", "verify-ca",
                         "verify-full", "true", "false"},
                        text);
  };
  // The password first: it may hold one of the others.
  if (isHidden || !isKnown(password.reveal()))
    hide(line, password.reveal());
  for (StringRef part : {host, user, database})
    if (isHidden)
      hide(line, part);
  for (const auto &[name, value] : parameters)
    // Shorter ones are numbers and words that stand everywhere.
    if (name != "schema" && name != "host" && value.reveal().size() > 3 &&
        !isKnown(value.reveal()))
      hide(line, value.reveal());
  return StringRef(line).trim().str();
}

} // namespace holdfast::introspect
