#include "project/JsonText.h"

#include "project/FileAccess.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

using namespace llvm;

namespace holdfast {

const JsonValue *JsonValue::find(StringRef key) const {
  for (const JsonMember &member : members)
    if (member.key == key)
      return &member.value;
  return nullptr;
}

namespace {

/// Deeper text is not written by people, and recursion costs stack.
constexpr unsigned maxDepth = 256;

class JsonParser {
public:
  JsonParser(const SourceFilePtr &file, JsonComments comments)
      : file(file), text(file->text()),
        allowsComments(comments == JsonComments::Allowed) {
    if (text.starts_with("\xEF\xBB\xBF"))
      at = 3;
  }

  Expected<JsonValue> parseFile() {
    JsonValue value;
    if (Error error = parseValue(value, 0))
      return error;
    if (Error error = skipBlanks())
      return error;
    if (at != text.size())
      return errorAt(file, at, "unexpected text after the value; remove it");
    return value;
  }

private:
  Error skipBlanks() {
    while (true) {
      while (at < text.size() && StringRef(" \t\r\n").contains(text[at]))
        ++at;
      StringRef rest = text.substr(at);
      bool isBlock = rest.starts_with("/*");
      if (!isBlock && !rest.starts_with("//"))
        return Error::success();
      if (!allowsComments)
        return errorAt(file, at, "JSON has no comments; remove this one");
      size_t end = isBlock ? rest.find("*/", 2) : rest.find('\n');
      if (isBlock && end == StringRef::npos)
        return errorAt(file, at, "unclosed comment; end it with `*/`");
      at += std::min(rest.size(),
                     end == StringRef::npos ? end : end + (isBlock ? 2 : 1));
    }
  }

  bool consume(char expected) {
    if (at >= text.size() || text[at] != expected)
      return false;
    ++at;
    return true;
  }

  Error parseValue(JsonValue &value, unsigned depth) {
    if (depth > maxDepth)
      return errorAt(file, at, "nested too deeply; use fewer levels");
    if (Error error = skipBlanks())
      return error;
    value.range.begin = at;
    Error error = parseValueAt(value, depth);
    value.range.end = at;
    return error;
  }

  Error parseValueAt(JsonValue &value, unsigned depth) {
    char next = at < text.size() ? text[at] : '\0';
    if (next == '{')
      return parseObject(value, depth);
    if (next == '[')
      return parseArray(value, depth);
    if (next == '"') {
      value.kind = JsonValue::Kind::String;
      return parseString(value.text);
    }
    if (next == '\'')
      return errorAt(file, at, "JSON strings need double quotes");
    if (next == '-' || isDigit(next))
      return parseNumber(value);
    return parseWord(value);
  }

  Error parseWord(JsonValue &value) {
    StringRef word =
        text.substr(at).take_while([](char c) { return isAlnum(c); });
    if (word == "true" || word == "false") {
      value.kind = JsonValue::Kind::Boolean;
      value.boolean = word == "true";
    } else if (word != "null") {
      return errorAt(file, at,
                     at >= text.size() ? "a value is missing before the end"
                                       : "expected a JSON value here");
    }
    at += word.size();
    return Error::success();
  }

  Error parseNumber(JsonValue &value) {
    StringRef number = text.substr(at).take_while(
        [](char c) { return isDigit(c) || StringRef("+-.eE").contains(c); });
    value.kind = JsonValue::Kind::Number;
    value.text = number.str();
    double ignored;
    if (number.getAsDouble(ignored))
      return errorAt(file, at, "not a number");
    at += number.size();
    return Error::success();
  }

  Error parseArray(JsonValue &value, unsigned depth) {
    value.kind = JsonValue::Kind::Array;
    return parseList(']', [&]() {
      value.items.emplace_back();
      return parseValue(value.items.back(), depth + 1);
    });
  }

  Error parseObject(JsonValue &value, unsigned depth) {
    value.kind = JsonValue::Kind::Object;
    return parseList('}', [&]() -> Error {
      JsonMember &member = value.members.emplace_back();
      member.keyRange.begin = at;
      if (at >= text.size() || text[at] != '"')
        return errorAt(file, at, "expected a key in double quotes");
      if (Error error = parseString(member.key))
        return error;
      member.keyRange.end = at;
      if (Error error = skipBlanks())
        return error;
      if (!consume(':'))
        return errorAt(file, at, "expected `:` after the key");
      return parseValue(member.value, depth + 1);
    });
  }

  /// What arrays and objects have in common: brackets and commas.
  Error parseList(char close, function_ref<Error()> parseElement) {
    ++at;
    for (bool first = true;; first = false) {
      if (Error error = skipBlanks())
        return error;
      if (first && consume(close))
        return Error::success();
      if (Error error = parseElement())
        return error;
      if (Error error = skipBlanks())
        return error;
      if (consume(close))
        return Error::success();
      uint32_t comma = at;
      if (!consume(','))
        return errorAt(file, at,
                       Twine("expected `,` or `") + Twine(close) + "`");
      if (Error error = skipBlanks())
        return error;
      if (at >= text.size() || text[at] != close)
        continue;
      if (!allowsComments)
        return errorAt(file, comma, "JSON has no trailing comma; remove it");
      ++at;
      return Error::success();
    }
  }

  Error parseString(std::string &result) {
    uint32_t begin = at++;
    while (at < text.size() && text[at] != '"' && text[at] != '\n') {
      if (text[at] != '\\') {
        result += text[at++];
        continue;
      }
      if (Error error = parseEscape(result))
        return error;
    }
    if (!consume('"'))
      return errorAt(file, begin,
                     "unclosed string; end it with a double quote");
    return Error::success();
  }

  Error parseEscape(std::string &result) {
    static constexpr StringLiteral letters = "\"\\/bfnrt";
    static constexpr StringLiteral meanings = "\"\\/\b\f\n\r\t";
    char letter = at + 1 < text.size() ? text[at + 1] : '\0';
    size_t known = letters.find(letter);
    if (known != StringRef::npos && letter) {
      result += meanings[known];
      at += 2;
      return Error::success();
    }
    uint32_t unit;
    if (letter != 'u' || !readUnit(at + 2, unit))
      return errorAt(file, at, "unknown escape; write `\\\\` for a backslash");
    at += 6;
    uint32_t low;
    if (unit >= 0xD800 && unit < 0xDC00 && text.substr(at).starts_with("\\u") &&
        readUnit(at + 2, low) && low >= 0xDC00 && low < 0xE000) {
      unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
      at += 6;
    }
    char bytes[UNI_MAX_UTF8_BYTES_PER_CODE_POINT], *end = bytes;
    // Half of a pair alone is no character.
    if (!ConvertCodePointToUTF8(unit, end))
      return errorAt(file, at - 6,
                     "incomplete escape; a character beyond U+FFFF needs two");
    result.append(bytes, end);
    return Error::success();
  }

  bool readUnit(uint32_t offset, uint32_t &unit) {
    StringRef digits = text.substr(offset, 4);
    return digits.size() == 4 && !digits.getAsInteger(16, unit);
  }

  const SourceFilePtr &file;
  StringRef text;
  const bool allowsComments;
  uint32_t at = 0;
};

} // namespace

/// Where git has left two sides of a merge for people to choose from.
static std::optional<uint32_t> findConflict(StringRef text) {
  constexpr StringLiteral mark = "<<<<<<< ";
  if (text.starts_with(mark))
    return 0;
  size_t at = text.find(("\n" + mark).str());
  if (at == StringRef::npos)
    return std::nullopt;
  return static_cast<uint32_t>(at + 1);
}

Expected<JsonValue> parseJson(const SourceFilePtr &file,
                              JsonComments comments) {
  auto value = JsonParser(file, comments).parseFile();
  if (value)
    return value;
  auto conflict = findConflict(file->text());
  if (!conflict)
    return value;
  consumeError(value.takeError());
  return errorAt(file, *conflict,
                 "a merge conflict is not resolved; choose from both sides, "
                 "and remove the lines with <<<<<<<, ======= and >>>>>>>");
}

} // namespace holdfast
