#include "project/ScriptTokens.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/ConvertUTF.h"

using namespace llvm;

namespace holdfast {

namespace {

class ScriptLexer {
public:
  explicit ScriptLexer(StringRef text) : text(text) {}

  std::vector<ScriptToken> run() {
    text.consume_front("\xEF\xBB\xBF");
    while (skipBlanks())
      lexToken();
    add(ScriptToken::Kind::End, "", at);
    return std::move(tokens);
  }

private:
  /// Goes to the next token; false at the end.
  bool skipBlanks() {
    while (at < text.size()) {
      StringRef rest = text.substr(at);
      if (rest.starts_with("//")) {
        at +=
            rest.find('\n') == StringRef::npos ? rest.size() : rest.find('\n');
      } else if (rest.starts_with("/*")) {
        size_t close = rest.find("*/", 2);
        at += close == StringRef::npos ? rest.size() : close + 2;
      } else if (isSpace(rest[0])) {
        newLine |= rest[0] == '\n';
        ++at;
      } else {
        return true;
      }
    }
    return false;
  }

  void add(ScriptToken::Kind kind, std::string spelling, size_t offset) {
    tokens.push_back({kind, std::move(spelling), static_cast<uint32_t>(offset),
                      newLine || tokens.empty()});
    newLine = false;
  }

  static bool isNameCharacter(char c) {
    return isAlnum(c) || c == '_' || c == '$' || (c & 0x80);
  }

  void lexToken() {
    char c = text[at];
    if (isNameCharacter(c)) {
      StringRef name = text.substr(at).take_while(isNameCharacter);
      add(ScriptToken::Kind::Name, name.str(), at);
      at += name.size();
    } else if (c == '"' || c == '\'' || c == '`') {
      lexString(c);
    } else if (c == '/' && startsRegularExpression()) {
      skipRegularExpression();
    } else {
      add(ScriptToken::Kind::Other, std::string(1, c), at++);
    }
  }

  void lexString(char quote) {
    size_t begin = at++;
    std::string value;
    bool isComputed = false;
    while (at < text.size() && text[at] != quote &&
           (quote == '`' || text[at] != '\n')) {
      if (text[at] == '\\' && at + 1 < text.size()) {
        lexEscape(value);
      } else if (quote == '`' && text.substr(at).starts_with("${")) {
        if (!isComputed)
          add(ScriptToken::Kind::Other, "(", begin);
        isComputed = true;
        add(ScriptToken::Kind::String, std::exchange(value, {}), begin);
        lexSubstitution();
      } else {
        value += text[at++];
      }
    }
    if (at < text.size() && text[at] == quote)
      ++at;
    add(ScriptToken::Kind::String, std::move(value), begin);
    if (isComputed)
      add(ScriptToken::Kind::Other, ")", at);
  }

  void lexEscape(std::string &value) {
    char c = text[at + 1];
    at += 2;
    switch (c) {
    case 'n':
      value += '\n';
      break;
    case 't':
      value += '\t';
      break;
    case 'u':
      lexCodePoint(value, text.substr(at).starts_with("{") ? 0 : 4);
      break;
    case 'x':
      lexCodePoint(value, 2);
      break;
    case '\n':
      break; // a line joined to the next
    default:
      value += c;
    }
  }

  /// The code point of that many digits, or of `{…}`; nothing where there is
  /// none.
  void lexCodePoint(std::string &value, size_t length) {
    size_t begin = length ? at : at + 1;
    size_t end = length ? at + length : text.find('}', begin);
    unsigned codePoint = 0;
    if (end == StringRef::npos || end > text.size() ||
        text.slice(begin, end).getAsInteger(16, codePoint))
      return;
    at = length ? end : end + 1;
    SmallString<4> bytes;
    bytes.resize(4);
    char *to = bytes.data();
    if (ConvertCodePointToUTF8(codePoint, to))
      value.append(bytes.data(), to);
  }

  /// `${…}` as an operand in brackets between those of a concatenation.
  void lexSubstitution() {
    constexpr unsigned deepest = 32;
    add(ScriptToken::Kind::Other, "+", at);
    add(ScriptToken::Kind::Other, "(", at);
    at += 2;
    // Beyond that nothing is known of it, and its end is a guess.
    unsigned braces = 0;
    if (++nesting > deepest)
      add(ScriptToken::Kind::Other, "`", at);
    while (nesting <= deepest && skipBlanks() &&
           (braces > 0 || text[at] != '}')) {
      braces += text[at] == '{';
      braces -= text[at] == '}';
      lexToken();
    }
    --nesting;
    if (at < text.size() && text[at] == '}')
      ++at;
    add(ScriptToken::Kind::Other, ")", at);
    add(ScriptToken::Kind::Other, "+", at);
  }

  /// A slash divides after a value and opens a regular expression elsewhere.
  bool startsRegularExpression() const {
    if (tokens.empty())
      return true;
    const ScriptToken &before = tokens.back();
    if (before.kind == ScriptToken::Kind::Other)
      return !before.is(")") && !before.is("]") && !before.is("}");
    return before.is("return");
  }

  void skipRegularExpression() {
    size_t begin = at++;
    bool inClass = false;
    for (; at < text.size() && text[at] != '\n'; ++at) {
      if (text[at] == '\\')
        ++at;
      else if (text[at] == '[')
        inClass = true;
      else if (text[at] == ']')
        inClass = false;
      else if (text[at] == '/' && !inClass)
        break;
    }
    at = std::min(at + 1, text.size());
    add(ScriptToken::Kind::Other, "/", begin);
  }

  StringRef text;
  size_t at = 0;
  bool newLine = false;
  unsigned nesting = 0; ///< of templates in templates
  std::vector<ScriptToken> tokens;
};

} // namespace

std::vector<ScriptToken> tokenizeScript(StringRef text) {
  return ScriptLexer(text).run();
}

} // namespace holdfast
