#include "source/RedactValues.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral blot = "…";

static bool isQuote(char c) { return c == '"' || c == '\'' || c == '`'; }

static bool isNamePart(char c) {
  return isAlnum(c) || c == '_' || c == '-' || c == '.' || c == '%';
}

// --- Names -------------------------------------------------------------------

static bool isSecretPart(StringRef part) {
  return is_contained({"token", "secret", "password", "passwd", "passphrase",
                       "pass", "pwd", "pat", "apikey", "credential",
                       "credentials"},
                      part);
}

/// Whether a name ends with a word for a secret: `--client-secret`, `API_KEY`.
static bool endsWithSecret(ArrayRef<StringRef> parts) {
  if (parts.empty())
    return false;
  if (parts.back() == "key" && parts.size() > 1)
    return !is_contained({"primary", "foreign", "public", "sort", "cache"},
                         parts[parts.size() - 2]);
  return isSecretPart(parts.back()) || parts.back() == "auth";
}

/// Whether the name of a variable or an option means a secret. An option such
/// as `--password-stdin` or `--no-password` takes none.
static bool meansSecret(StringRef name) {
  std::string lower = name.lower();
  SmallVector<StringRef, 4> parts;
  SplitString(lower, parts, "_-.");
  if (name.starts_with("-"))
    return endsWithSecret(parts) && parts.front() != "no";
  return endsWithSecret(parts) || any_of(parts, isSecretPart);
}

/// Whether a name is one of a shell's variables: `API_TOKEN`, no `token`.
static bool isVariable(StringRef name) {
  return !name.empty() && isUpper(name.front()) && all_of(name, [](char c) {
    return isUpper(c) || isDigit(c) || c == '_';
  });
}

/// Whether `name=` is followed by a secret. In a URL, or a list like that of a
/// SQL Server, more names are meant so than in any text.
static bool isSecretName(StringRef name, char before, bool isList) {
  std::string lower = name.lower();
  StringRef word(lower);
  if (word.ends_with("password") || word.ends_with("passwd") ||
      word.ends_with("pwd"))
    return true;
  if ((isVariable(name) || name.starts_with("--")) && meansSecret(name))
    return true;
  bool isParameter = before == '?' || before == '&' || before == ';';
  bool isUser = is_contained({"user", "username", "uid"}, word);
  if (isUser)
    return isParameter || isList;
  return isParameter &&
         any_of(ArrayRef<StringRef>{"pass", "token", "secret", "api_key",
                                    "apikey", "api-key", "credential"},
                [&](StringRef part) { return word.contains(part); });
}

// --- Values ------------------------------------------------------------------

/// The length of a value in quotes, `open` being the first of them, which a
/// string around it may have escaped; up to the line's end where none closes
/// it.
static size_t quotedLength(StringRef text, StringRef open) {
  bool isNested = open.size() > 1;
  size_t line = std::min(text.find('\n'), text.size());
  for (size_t i = open.size(); i < line; ++i) {
    if (text.substr(i).starts_with(open))
      return i + open.size();
    if (text[i] == '\\' && !isNested)
      ++i;
  }
  return line;
}

/// The length of a value of a parameter, a list or a variable; 0 where there is
/// none. Inside a URL, a quote ends it.
static size_t valueLength(StringRef text, bool isParameter) {
  char first = text.empty() ? '\0' : text.front();
  if (first == '{') {
    size_t close = text.find('}');
    if (close != StringRef::npos && !text.take_front(close).contains('\n'))
      return close + 1;
  }
  // A quote in single quotes, as a shell wants it written.
  constexpr StringLiteral shellQuote = "'\\''";
  if (text.starts_with(shellQuote))
    return quotedLength(text, shellQuote);
  if (first == '\'' || (isQuote(first) && !isParameter))
    return quotedLength(text, text.take_front());
  if (first == '\\' && text.size() > 1 && isQuote(text[1]) && !isParameter)
    return quotedLength(text, text.take_front(2));
  return std::min(text.find_if([](char c) {
    return isSpace(c) || isQuote(c) || c == '&' || c == ';';
  }),
                  text.size());
}

/// Whether a value is where a shell or a workflow finds one: `$TOKEN`,
/// `"${{ secrets.TOKEN }}"`.
static bool isReference(StringRef value) {
  value = value.trim("\"'`\\");
  if (!value.consume_front("$"))
    return false;
  if (value.consume_front("{"))
    return value.find('}') == value.size() - 1 ||
           value.find("}}") == value.size() - 2 || !value.contains('}');
  return all_of(value, [](char c) { return isAlnum(c) || c == '_'; });
}

// --- Assignments -------------------------------------------------------------

/// Whether the line around an offset is a list such as `host=h user=u
/// password=p`.
static bool isInList(StringRef text, size_t at) {
  size_t begin = text.take_front(at).rfind('\n') + 1;
  StringRef line = text.slice(begin, text.find('\n', at));
  return line.contains_insensitive("password=") ||
         line.contains_insensitive("pwd=");
}

/// Whether the next word is a key of JSON or YAML, and not one of a sentence.
static bool startsEntry(StringRef before) {
  before = before.rtrim(" \t");
  return before.empty() || StringRef("\"'{,\n-").contains(before.back());
}

static std::string redactAssignments(StringRef text) {
  std::string result;
  size_t copied = 0;
  for (size_t sign = text.find_first_of("=:"); sign != StringRef::npos;
       sign = text.find_first_of("=:", sign + 1)) {
    if (sign < copied)
      continue;
    bool isColon = text[sign] == ':';
    size_t end = sign;
    // "NAME": "value"
    if (isColon && end > copied && isQuote(text[end - 1]))
      --end;
    size_t begin = end;
    while (begin > copied && isNamePart(text[begin - 1]))
      --begin;
    StringRef name = text.slice(begin, end);
    // Of other names, a colon follows in any prose.
    if (isColon && !(isVariable(name) && name.contains('_') &&
                     startsEntry(text.take_front(begin))))
      continue;
    char before = begin > 0 ? text[begin - 1] : '\0';
    size_t value = sign + 1;
    while (isColon && value < text.size() && text[value] == ' ')
      ++value;
    bool isParameter = before == '?' || before == '&';
    size_t length = valueLength(text.drop_front(value), isParameter);
    if (length == 0 || (isColon && value == sign + 1) ||
        !isSecretName(name, before, isInList(text, sign)) ||
        isReference(text.substr(value, length)))
      continue;
    result += text.slice(copied, value).str() + blot.str();
    copied = value + length;
  }
  return result + text.drop_front(copied).str();
}

// --- Options -----------------------------------------------------------------

namespace {
/// A program's option of one letter for a password.
struct ShortOption {
  StringLiteral program;
  StringLiteral option;
  bool takesNext; ///< `-p VALUE`, and not only `-pVALUE`
};
} // namespace

static constexpr ShortOption shortOptions[] = {
    {"mysql", "-p", false},  {"mariadb", "-p", false},  {"sshpass", "-p", true},
    {"mongosh", "-p", true}, {"mongo", "-p", true},     {"login", "-p", true},
    {"sqlcmd", "-P", true},  {"redis-cli", "-a", true}, {"curl", "-u", true}};

/// Whether a word of the line before an option begins so.
static bool hasWordBefore(StringRef line, StringRef program) {
  for (size_t at = line.find(program); at != StringRef::npos;
       at = line.find(program, at + 1))
    if (at == 0 || (!isAlnum(line[at - 1]) && line[at - 1] != '-'))
      return true;
  return false;
}

/// How far before the value `option` goes, if it is one for a secret: to the
/// end of the option itself, or of the blank after it. 0 where it is none.
static size_t secretAfter(StringRef line, StringRef option, StringRef rest) {
  bool hasNext = rest.size() > option.size() + 1 &&
                 rest[option.size()] == ' ' && rest[option.size() + 1] != '-';
  if (option.starts_with("--"))
    return hasNext && meansSecret(option) ? option.size() + 1 : 0;
  if (option == "Bearer")
    return hasNext ? option.size() + 1 : 0;
  for (const ShortOption &known : shortOptions) {
    if (!option.starts_with(known.option) ||
        !hasWordBefore(line, known.program))
      continue;
    if (option.size() > known.option.size())
      return known.option.size();
    return known.takesNext && hasNext ? option.size() + 1 : 0;
  }
  return 0;
}

static std::string redactOptions(StringRef text) {
  std::string result;
  size_t copied = 0;
  for (size_t at = 0; at < text.size(); ++at) {
    bool startsWord = at == 0 || isSpace(text[at - 1]) || isQuote(text[at - 1]);
    if (!startsWord || (text[at] != '-' && text[at] != 'B'))
      continue;
    StringRef rest = text.drop_front(at);
    StringRef option = rest.take_until([](char c) {
      return isSpace(c) || isQuote(c) || c == '=' || c == '\\';
    });
    size_t begin = text.take_front(at).rfind('\n') + 1;
    size_t skipped = secretAfter(text.slice(begin, at), option, rest);
    size_t value = at + skipped;
    size_t length =
        skipped ? valueLength(text.drop_front(value), /*isParameter=*/false)
                : 0;
    if (length == 0 || isReference(text.substr(value, length)))
      continue;
    result += text.slice(copied, value).str() + blot.str();
    copied = value + length;
    at = copied - 1;
  }
  return result + text.drop_front(copied).str();
}

std::string redactValues(StringRef text) {
  return redactOptions(redactAssignments(text));
}

} // namespace holdfast
