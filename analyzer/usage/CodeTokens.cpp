#include "usage/TokenReader.h"

#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast::usage {

using Kind = CodeToken::Kind;

static bool isBeforeOperand(StringRef word) {
  if (word.size() < 2 || word.size() > 10)
    return false;
  return StringSwitch<bool>(word)
      .Cases("return", "typeof", "case", "in", "of", "await", "yield", true)
      .Cases("else", "do", "default", "void", "delete", "new", "throw", true)
      .Cases("instanceof", "extends", "export", true)
      .Default(false);
}

static bool isControl(StringRef word) {
  return word == "if" || word == "while" || word == "for" || word == "with";
}

void TokenReader::readNext() {
  if (isIn(Frame::Kind::JsxChildren))
    readJsxChildren();
  else if (!skipTrivia())
    return;
  else if (isIn(Frame::Kind::JsxTag))
    readJsxTag();
  else
    readCode();
}

/// Goes to the next token; false at the end.
bool TokenReader::skipTrivia() {
  while (at < end) {
    char c = text[at];
    if (c == '/' && peek(1) == '/') {
      size_t line = text.find('\n', at);
      at = std::min<size_t>(line, end);
    } else if (c == '/' && peek(1) == '*') {
      size_t close = text.find("*/", at + 2);
      uint32_t after =
          std::min<size_t>(close == StringRef::npos ? end : close + 2, end);
      startsLine |= text.slice(at, after).contains('\n');
      at = after;
    } else if (isSpace(c)) {
      startsLine |= c == '\n';
      ++at;
    } else {
      return true;
    }
  }
  return false;
}

void TokenReader::readCode() {
  char c = text[at];
  if (isNameByte(c) && !isDigit(c)) {
    readName();
  } else if (c == '#' && isNameByte(peek(1))) {
    ++at;
    readName();
  } else if (isDigit(c) || (c == '.' && isDigit(peek(1)))) {
    uint32_t begin = at;
    while (at < end && (isNameByte(text[at]) || text[at] == '.'))
      ++at;
    add(Kind::Number, begin, at);
    isAfterValue = true;
  } else if (c == '"' || c == '\'') {
    readString(c);
    isAfterValue = true;
  } else if (c == '`') {
    addPunct(Kind::Punct, 1);
    readTemplateText();
  } else if (c == '/' && isRegexHere()) {
    readRegex();
  } else {
    readPunct();
  }
}

void TokenReader::readName() {
  uint32_t begin = at;
  while (at < end && isNameByte(text[at]))
    ++at;
  StringRef word = text.slice(begin, at);
  bool isMember = !tokens.empty() &&
                  (tokens.back().is(op(".")) || tokens.back().is(op("?.")));
  isAfterControl = !isMember && isControl(word);
  isAfterValue = isMember || !isBeforeOperand(word);
  add(Kind::Name, begin, at);
}

void TokenReader::readString(char quote) {
  uint32_t begin = at++;
  while (at < end && text[at] != quote && text[at] != '\n')
    at += text[at] == '\\' ? 2 : 1;
  at = std::min(at, end);
  if (at < end && text[at] == quote)
    ++at;
  add(Kind::String, begin, at);
}

/// From after the back quote, or the end of a `${…}`, to the next of either.
void TokenReader::readTemplateText() {
  uint32_t begin = at;
  while (at < end && text[at] != '`' && !(text[at] == '$' && peek(1) == '{'))
    at += text[at] == '\\' ? 2 : 1;
  at = std::min(at, end);
  if (at > begin)
    add(Kind::TemplateText, begin, at);
  if (at >= end)
    return;
  if (text[at] == '`') {
    addPunct(Kind::Punct, 1);
    isAfterValue = true;
  } else {
    openBracket(Frame::Kind::Substitution, 2);
  }
}

bool TokenReader::isRegexHere() const {
  if (!isAfterValue)
    return true;
  // After a block, a line may begin with one; a division does so, too.
  if (!startsLine || tokens.empty() || !tokens.back().is(op("}")))
    return false;
  StringRef line =
      text.slice(at + 1, std::min<size_t>(text.find('\n', at), end));
  return line.contains('/') && !line.starts_with(" ");
}

void TokenReader::readRegex() {
  uint32_t begin = at++;
  bool inClass = false;
  for (; at < end && text[at] != '\n'; ++at) {
    char c = text[at];
    if (c == '\\')
      ++at;
    else if (c == '[')
      inClass = true;
    else if (c == ']')
      inClass = false;
    else if (c == '/' && !inClass)
      break;
  }
  at = std::min(at + 1, end);
  while (at < end && isAlpha(text[at]))
    ++at;
  add(Kind::Regex, begin, at);
  isAfterValue = true;
}

void TokenReader::openBracket(Frame::Kind kind, uint32_t length) {
  Frame frame{kind};
  frame.token = tokens.size();
  frame.isOfControl = isAfterControl;
  isAfterControl = false;
  open.push_back(frame);
  addPunct(Kind::Punct, length);
  isAfterValue = false;
}

void TokenReader::closeBracket() {
  uint32_t index = tokens.size();
  addPunct(Kind::Punct, 1);
  isAfterValue = true;
  if (open.empty())
    return;
  Frame frame = open.back();
  open.pop_back();
  tokens[frame.token].partner = index;
  tokens[index].partner = frame.token;
  isAfterValue = !frame.isOfControl;
  if (frame.kind == Frame::Kind::Substitution)
    readTemplateText();
}

/// The length of the punctuator at the front. `>` is always one, so that types
/// in types end.
static uint32_t punctLength(StringRef rest) {
  static constexpr StringLiteral long3[] = {
      "===", "!==", "...", "**=", "&&=", "||=", "?\?="};
  static constexpr StringLiteral long2[] = {
      "=>", "?.", "??", "&&", "||", "==", "!=", "<=", "++", "--",
      "+=", "-=", "*=", "/=", "%=", "**", "|=", "&=", "^="};
  for (StringRef punct : long3)
    if (rest.starts_with(punct))
      return 3;
  for (StringRef punct : long2)
    if (rest.starts_with(punct))
      // `a ?.5 : b` is a condition.
      return punct == "?." && rest.size() > 2 && isDigit(rest[2]) ? 1 : 2;
  return 1;
}

void TokenReader::readPunct() {
  switch (text[at]) {
  case '(':
  case '[':
  case '{':
    return openBracket(Frame::Kind::Bracket, 1);
  case ')':
  case ']':
  case '}':
    return closeBracket();
  case ';':
  case ',':
  case ':':
    addPunct(Kind::Punct, 1);
    isAfterValue = false;
    return;
  default:
    break;
  }
  if (text[at] == '<' && startsJsx()) {
    Frame tag{Frame::Kind::JsxTag};
    open.push_back(tag);
    addPunct(Kind::Jsx, 1);
    return;
  }
  uint32_t length = punctLength(text.slice(at, std::min(at + 3, end)));
  addPunct(Kind::Punct, length);
  uint32_t code = tokens.back().op;
  // `x!` and `x++` are values; `!x` was none before.
  if (code != op("!") && code != op("++") && code != op("--"))
    isAfterValue = false;
}

std::vector<CodeToken> readTokens(StringRef text, ArrayRef<Range> ranges,
                                  CodeLanguage language) {
  TokenReader reader(text, language);
  for (Range range : ranges)
    reader.read(range);
  return reader.finish();
}

} // namespace holdfast::usage
