#include "cli/init/ScriptLiteral.h"

#include "project/Errors.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast::cli {

using Kind = JsonValue::Kind;

namespace {

/// Reads one literal at a time.
class LiteralReader {
public:
  explicit LiteralReader(const SourceFilePtr &file)
      : file(file), text(file->text()) {}

  /// Moves to what the script exports; to the start where it exports nothing.
  void findExport();
  Expected<JsonValue> readValue();
  /// Whether nothing but the end of a statement follows.
  bool isAtEnd();

private:
  void skipBlanks();
  bool take(StringRef word);
  bool findVariable(StringRef name);
  StringRef takeName();
  Error fail(StringRef what) {
    return errorAt(file, static_cast<uint32_t>(at), what);
  }
  Expected<JsonValue> readBrackets();
  Expected<JsonValue> readBraces();
  Expected<JsonValue> readString();
  Expected<JsonValue> readRegex();
  Expected<JsonValue> readWord();
  Expected<JsonMember> readMember();
  JsonValue valueFrom(size_t begin, Kind kind) const {
    JsonValue value;
    value.kind = kind;
    value.range = {static_cast<uint32_t>(begin), static_cast<uint32_t>(at)};
    return value;
  }

  const SourceFilePtr &file;
  StringRef text;
  size_t at = 0;
  unsigned depth = 0;
};

} // namespace

static constexpr StringLiteral mustBeRun =
    "only running the file would tell what stands here; write it out as JSON";

static bool isNamePart(char c) { return isAlnum(c) || c == '_' || c == '$'; }

void LiteralReader::skipBlanks() {
  while (at < text.size()) {
    StringRef rest = text.substr(at);
    size_t end = StringRef::npos;
    if (isSpace(rest.front()))
      end = 1;
    else if (rest.starts_with("//"))
      end = std::min(rest.find('\n'), rest.size());
    else if (rest.starts_with("/*"))
      end = std::min(rest.find("*/"), rest.size() - 2) + 2;
    else
      return;
    at += end;
  }
}

bool LiteralReader::take(StringRef word) {
  skipBlanks();
  if (!text.substr(at).starts_with(word))
    return false;
  at += word.size();
  return true;
}

void LiteralReader::findExport() {
  for (StringRef word : {"export default", "module.exports"}) {
    size_t found = text.find(word);
    if (found == StringRef::npos)
      continue;
    at = found + word.size();
    take("=");
    return;
  }
}

/// Moves to the initial value of a constant of the file.
bool LiteralReader::findVariable(StringRef name) {
  for (StringRef word : {"const ", "let ", "var "}) {
    std::string head = (word + name).str();
    size_t found = text.find(head);
    if (found == StringRef::npos || isNamePart(text[found + head.size()]))
      continue;
    size_t equals = text.find('=', found);
    if (equals == StringRef::npos)
      continue;
    at = equals + 1;
    return true;
  }
  return false;
}

StringRef LiteralReader::takeName() {
  StringRef name = text.substr(at).take_while(isNamePart);
  at += name.size();
  return name;
}

Expected<JsonValue> LiteralReader::readValue() {
  skipBlanks();
  // Nobody writes it deeper.
  if (at >= text.size() || depth > 32)
    return fail(mustBeRun);
  switch (text[at]) {
  case '{':
    return readBraces();
  case '[':
    return readBrackets();
  case '"':
  case '\'':
  case '`':
    return readString();
  case '/':
    return readRegex();
  default:
    return readWord();
  }
}

Expected<JsonValue> LiteralReader::readBrackets() {
  size_t begin = at++;
  ++depth;
  std::vector<JsonValue> items;
  while (!take("]")) {
    auto item = readValue();
    if (!item)
      return item.takeError();
    items.push_back(std::move(*item));
    if (!take(",") && !text.substr(at).starts_with("]"))
      return fail(mustBeRun);
  }
  --depth;
  JsonValue value = valueFrom(begin, Kind::Array);
  value.items = std::move(items);
  return value;
}

Expected<JsonMember> LiteralReader::readMember() {
  skipBlanks();
  size_t begin = at;
  bool isQuoted = at < text.size() && StringRef("\"'").contains(text[at]);
  JsonMember member;
  if (isQuoted) {
    auto key = readString();
    if (!key)
      return key.takeError();
    member.key = std::move(key->text);
  } else {
    member.key = takeName();
  }
  member.keyRange = {static_cast<uint32_t>(begin), static_cast<uint32_t>(at)};
  if (member.key.empty() || !take(":")) {
    at = begin;
    return fail(mustBeRun);
  }
  auto value = readValue();
  if (!value)
    return value.takeError();
  member.value = std::move(*value);
  return member;
}

Expected<JsonValue> LiteralReader::readBraces() {
  size_t begin = at++;
  ++depth;
  std::vector<JsonMember> members;
  while (!take("}")) {
    auto member = readMember();
    if (!member)
      return member.takeError();
    members.push_back(std::move(*member));
    if (!take(",") && !text.substr(at).starts_with("}"))
      return fail(mustBeRun);
  }
  --depth;
  JsonValue value = valueFrom(begin, Kind::Object);
  value.members = std::move(members);
  return value;
}

/// A string without `${…}`; of its escapes, those that settings need.
Expected<JsonValue> LiteralReader::readString() {
  size_t begin = at;
  char quote = text[at++];
  std::string content;
  for (; at < text.size() && text[at] != quote; ++at) {
    if (quote == '`' && text.substr(at).starts_with("${"))
      return fail(mustBeRun);
    if (text[at] == '\\' && at + 1 < text.size())
      ++at;
    content += text[at];
  }
  if (at >= text.size()) {
    at = begin;
    return fail("a string without its end");
  }
  ++at;
  JsonValue value = valueFrom(begin, Kind::String);
  value.text = std::move(content);
  return value;
}

/// `/…/gi`, with the one flag that means something for names.
Expected<JsonValue> LiteralReader::readRegex() {
  size_t begin = at++;
  bool isInClass = false;
  for (; at < text.size() && (isInClass || text[at] != '/'); ++at) {
    if (text[at] == '\n')
      break;
    if (text[at] == '\\')
      ++at;
    else if (text[at] == '[' || text[at] == ']')
      isInClass = text[at] == '[';
  }
  if (at >= text.size() || text[at] != '/') {
    at = begin;
    return fail(mustBeRun);
  }
  std::string pattern = text.slice(begin, ++at).str();
  bool ignoresCase = takeName().contains('i');
  JsonValue value = valueFrom(begin, Kind::String);
  value.text = pattern + (ignoresCase ? "i" : "");
  return value;
}

/// `true`, a number, or the name of a constant.
Expected<JsonValue> LiteralReader::readWord() {
  size_t begin = at;
  StringRef word = takeName();
  if (word == "true" || word == "false") {
    JsonValue value = valueFrom(begin, Kind::Boolean);
    value.boolean = word == "true";
    return value;
  }
  if (word == "null" || word == "undefined")
    return valueFrom(begin, Kind::Null);
  if (!word.empty() && all_of(word, isDigit)) {
    JsonValue value = valueFrom(begin, Kind::Number);
    value.text = word;
    return value;
  }
  skipBlanks();
  bool isCalled = at < text.size() && StringRef("(.").contains(text[at]);
  size_t after = at;
  if (word.empty() || isCalled || !findVariable(word)) {
    at = begin;
    return fail(mustBeRun);
  }
  ++depth;
  auto value = readValue();
  --depth;
  at = after;
  return value;
}

bool LiteralReader::isAtEnd() {
  take(";");
  skipBlanks();
  StringRef rest = text.substr(at);
  return rest.empty() || rest.starts_with("as const") ||
         rest.starts_with("satisfies ") || rest.starts_with("export ") ||
         rest.starts_with("module.");
}

Expected<JsonValue> readScriptLiteral(const SourceFilePtr &file) {
  LiteralReader reader(file);
  reader.findExport();
  auto value = reader.readValue();
  if (value && !reader.isAtEnd())
    return errorAt(file, value->range, mustBeRun);
  return value;
}

} // namespace holdfast::cli
