#include "scripts/UrlAssignments.h"

#include "scripts/TargetDatabase.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static bool isNamePart(char c) { return isAlnum(c) || c == '_'; }

/// Where a value that starts at `at` ends; `value` gets it without its quotes.
static size_t readValue(StringRef text, size_t at, std::string &value) {
  if (text.substr(at).starts_with("\\"))
    ++at;
  char quote = at < text.size() ? text[at] : '\0';
  if (quote == '"' || quote == '\'') {
    size_t close = std::min(text.find(quote, at + 1), text.size());
    value = text.slice(at + 1, close).rtrim('\\').str();
    return std::min(close + 1, text.size());
  }
  size_t begin = at;
  while (at < text.size() && !isSpace(text[at]) &&
         !StringRef("\"';|&)\\").contains(text[at])) {
    // A workflow's expression has spaces in it.
    size_t close = text.substr(at).starts_with("${{") ? text.find("}}", at)
                                                      : StringRef::npos;
    at = close == StringRef::npos ? at + 1 : close + 2;
  }
  value = text.slice(begin, at).str();
  return at;
}

/// Where the command ends that `at` is in.
static size_t commandEnd(StringRef text, size_t at) {
  for (; at < text.size(); ++at) {
    bool continues = text[at] == '\n' && text[at - 1] == '\\';
    if ((text[at] == '\n' && !continues) || text[at] == ';' ||
        text.substr(at).starts_with("&&") || text.substr(at).starts_with("||"))
      return at;
  }
  return text.size();
}

/// Whether a statement writes to an environment file that nothing reads unless
/// it is told to: `>> .env.test`.
static bool writesNamedFile(StringRef statement) {
  StringRef file = statement.rsplit('>').second.trim(" \t\"'");
  size_t slash = file.rfind('/');
  file = slash == StringRef::npos ? file : file.drop_front(slash + 1);
  return statement.contains('>') && file.starts_with(".env.");
}

static UrlAssignment makeAssignment(StringRef text, size_t name, size_t sign) {
  UrlAssignment out;
  size_t end = readValue(text, sign + 1, out.value);
  size_t lineBegin = text.take_front(name).find_last_of("\n;&|");
  StringRef before = text.slice(lineBegin + 1, name);
  StringRef rest = text.drop_front(end).ltrim("\"'\\ \t");
  StringRef statement = text.slice(name, commandEnd(text, end));
  bool isExported = before.contains("export ") || before.contains("ENV ") ||
                    statement.contains("GITHUB_ENV") ||
                    statement.contains("BASH_ENV");
  bool isAlone = rest.empty() || StringRef("\r\n>|;&)").contains(rest.front());
  out.persists = !writesNamedFile(statement) &&
                 (isExported || isAlone || before.contains("echo ") ||
                  before.contains("printf "));
  out.toFile = out.persists && !isExported;
  out.scope = {static_cast<uint32_t>(name),
               static_cast<uint32_t>(out.persists ? text.size()
                                                  : commandEnd(text, end))};
  return out;
}

std::vector<UrlAssignment> findUrlAssignments(StringRef text, Range part) {
  std::vector<UrlAssignment> found;
  StringRef inside = text.slice(part.begin, part.end);
  for (size_t sign = inside.find('='); sign != StringRef::npos;
       sign = inside.find('=', sign + 1)) {
    size_t name = sign;
    while (name > 0 && isNamePart(inside[name - 1]))
      --name;
    if (!namesDatabaseUrl(inside.slice(name, sign)))
      continue;
    UrlAssignment assignment = makeAssignment(inside, name, sign);
    assignment.scope.begin += part.begin;
    assignment.scope.end += part.begin;
    found.push_back(std::move(assignment));
  }
  return found;
}

} // namespace holdfast
