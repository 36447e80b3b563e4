#include "settings/NameRegexParser.h"

#include "project/Errors.h"

#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = RegexNode::Kind;
using Bytes = std::bitset<256>;

namespace {

/// Reads a pattern from left to right. After an error, `problem` says what is
/// wrong, and nothing is read any further.
class RegexParser {
public:
  RegexParser(StringRef pattern, bool ignoreCase)
      : rest(pattern), ignoreCase(ignoreCase) {}

  RegexNode parseChoice();
  bool isAtEnd() const { return rest.empty(); }
  StringRef remaining() const { return rest; }
  std::string problem;

private:
  RegexNode parseSequence();
  RegexNode parseQuantified();
  RegexNode parseAtom();
  RegexNode parseGroup();
  RegexNode parseEscape();
  RegexNode parseClass();
  bool parseQuantifier(RegexNode &repeat);
  bool parseCounts(RegexNode &repeat);
  Bytes parseClassMember(std::optional<unsigned char> &single);
  std::optional<unsigned char> parseCharacterEscape(char letter);
  RegexNode bytesNode(Bytes bytes) const;
  void fail(std::string reason) {
    if (problem.empty())
      problem = std::move(reason);
    rest = "";
  }

  StringRef rest;
  bool ignoreCase;
};

} // namespace

static Bytes single(unsigned char c) {
  Bytes bytes;
  bytes.set(c);
  return bytes;
}

static Bytes where(bool (*holds)(char)) {
  Bytes bytes;
  for (unsigned c = 0; c < 128; ++c)
    bytes[c] = holds(static_cast<char>(c));
  return bytes;
}

/// The class that `\d`, `\W` and the like stand for; nullopt for no such one.
static std::optional<Bytes> classOf(char letter) {
  switch (letter) {
  case 'd':
    return where(isDigit);
  case 'w':
    return where([](char c) { return isAlnum(c) || c == '_'; });
  case 's':
    return where(isSpace);
  case 'D':
  case 'W':
  case 'S':
    return ~*classOf(toLower(letter));
  default:
    return std::nullopt;
  }
}

RegexNode RegexParser::bytesNode(Bytes bytes) const {
  if (ignoreCase)
    for (unsigned c = 'a'; c <= 'z'; ++c) {
      unsigned upper = c - 'a' + 'A';
      bytes[c] = bytes[upper] = bytes[c] || bytes[upper];
    }
  RegexNode node{Kind::Byte};
  node.bytes = bytes;
  return node;
}

RegexNode RegexParser::parseChoice() {
  RegexNode choice{Kind::Choice};
  choice.parts.push_back(parseSequence());
  while (rest.consume_front("|"))
    choice.parts.push_back(parseSequence());
  if (choice.parts.size() > 1)
    return choice;
  RegexNode only = std::move(choice.parts.front());
  return only;
}

RegexNode RegexParser::parseSequence() {
  RegexNode sequence;
  while (!rest.empty() && rest.front() != '|' && rest.front() != ')')
    sequence.parts.push_back(parseQuantified());
  return sequence;
}

RegexNode RegexParser::parseQuantified() {
  RegexNode atom = parseAtom();
  RegexNode repeat{Kind::Repeat};
  if (!parseQuantifier(repeat))
    return atom;
  if (atom.kind != Kind::Byte && atom.kind != Kind::Sequence &&
      atom.kind != Kind::Choice && atom.kind != Kind::Repeat)
    fail("what stands before a quantifier matches no character");
  repeat.isLazy = rest.consume_front("?");
  repeat.parts.push_back(std::move(atom));
  return repeat;
}

bool RegexParser::parseQuantifier(RegexNode &repeat) {
  if (rest.consume_front("*"))
    return true;
  if (rest.consume_front("+")) {
    repeat.least = 1;
    return true;
  }
  if (rest.consume_front("?")) {
    repeat.most = 1;
    return true;
  }
  return parseCounts(repeat);
}

/// `{2}`, `{2,}`, `{2,5}`; any other brace stands for itself.
bool RegexParser::parseCounts(RegexNode &repeat) {
  StringRef ahead = rest;
  if (!ahead.consume_front("{") || ahead.consumeInteger(10, repeat.least))
    return false;
  repeat.most = repeat.least;
  if (ahead.consume_front(",")) {
    repeat.most = RegexNode::unlimited;
    if (!ahead.starts_with("}") && ahead.consumeInteger(10, repeat.most))
      return false;
  }
  if (!ahead.consume_front("}"))
    return false;
  rest = ahead;
  if (repeat.least > repeat.most)
    fail("the numbers of a quantifier are out of order");
  return true;
}

RegexNode RegexParser::parseAtom() {
  char c = rest.front();
  rest = rest.drop_front();
  switch (c) {
  case '(':
    return parseGroup();
  case '[':
    return parseClass();
  case '\\':
    return parseEscape();
  case '^':
    return {Kind::Begin};
  case '$':
    return {Kind::End};
  case '.':
    return bytesNode(~(single('\n') | single('\r')));
  case '*':
  case '+':
  case '?':
    fail(std::string("nothing to repeat before `") + c + "`");
    return {};
  default:
    return bytesNode(single(static_cast<unsigned char>(c)));
  }
}

RegexNode RegexParser::parseGroup() {
  std::optional<Kind> look;
  if (rest.consume_front("?=")) {
    look = Kind::Ahead;
  } else if (rest.consume_front("?!")) {
    look = Kind::NotAhead;
  } else if (rest.consume_front("?<=")) {
    look = Kind::Behind;
  } else if (rest.consume_front("?<!")) {
    look = Kind::NotBehind;
  } else if (rest.consume_front("?<")) {
    size_t end = rest.find('>'); // a name, which nothing refers to
    rest = rest.substr(end == StringRef::npos ? rest.size() : end + 1);
  } else if (rest.starts_with("?") && !rest.consume_front("?:")) {
    fail("unknown kind of group `(" + rest.take_front(2).str() + "`");
    return {};
  }
  RegexNode inner = parseChoice();
  if (!rest.consume_front(")"))
    fail("a `(` has no `)`");
  RegexNode group;
  if (look)
    group.kind = *look;
  group.parts.push_back(std::move(inner));
  return group;
}

std::optional<unsigned char> RegexParser::parseCharacterEscape(char letter) {
  switch (letter) {
  case 't':
    return '\t';
  case 'n':
    return '\n';
  case 'r':
    return '\r';
  case 'f':
    return '\f';
  case 'v':
    return '\v';
  case 'x':
  case 'u': {
    unsigned digits = letter == 'x' ? 2 : 4, code;
    if (rest.size() < digits ||
        rest.take_front(digits).getAsInteger(16, code) || code > 127) {
      fail(std::string("`\\") + letter +
           "` needs the number of an ASCII character");
      return 0;
    }
    rest = rest.drop_front(digits);
    return static_cast<unsigned char>(code);
  }
  default:
    if (isDigit(letter) || letter == 'k' || letter == 'p' || letter == 'P' ||
        letter == 'c')
      fail(std::string("`\\") + letter + "` is not supported");
    return static_cast<unsigned char>(letter);
  }
}

RegexNode RegexParser::parseEscape() {
  if (rest.empty()) {
    fail("nothing follows the last `\\`");
    return {};
  }
  char letter = rest.front();
  rest = rest.drop_front();
  if (letter == 'b' || letter == 'B')
    return {letter == 'b' ? Kind::WordEdge : Kind::NoWordEdge};
  if (std::optional<Bytes> bytes = classOf(letter))
    return bytesNode(*bytes);
  return bytesNode(single(*parseCharacterEscape(letter)));
}

/// A member of a class; `single` is the character, if it is one.
Bytes RegexParser::parseClassMember(std::optional<unsigned char> &character) {
  char c = rest.front();
  rest = rest.drop_front();
  if (static_cast<unsigned char>(c) > 127)
    fail("only ASCII characters can stand in `[…]`");
  if (c == '\\' && !rest.empty()) {
    char letter = rest.front();
    rest = rest.drop_front();
    if (std::optional<Bytes> bytes = classOf(letter))
      return *bytes;
    character = letter == 'b' ? '\b' : parseCharacterEscape(letter);
  } else {
    character = static_cast<unsigned char>(c);
  }
  return single(*character);
}

RegexNode RegexParser::parseClass() {
  bool isNegated = rest.consume_front("^");
  Bytes bytes;
  while (!rest.empty() && rest.front() != ']') {
    std::optional<unsigned char> first, last;
    Bytes member = parseClassMember(first);
    if (first && rest.size() > 1 && rest[0] == '-' && rest[1] != ']') {
      rest = rest.drop_front();
      member |= parseClassMember(last);
      if (!last)
        member.set('-');
      else if (*first > *last)
        fail("a range in `[…]` is out of order");
      else
        for (unsigned c = *first; c <= *last; ++c)
          member.set(c);
    }
    bytes |= member;
  }
  if (!rest.consume_front("]"))
    fail("a `[` has no `]`");
  RegexNode node = bytesNode(bytes);
  if (isNegated)
    node.bytes.flip();
  return node;
}

Expected<RegexNode> parseRegex(StringRef pattern, bool ignoreCase) {
  constexpr size_t mostBytes = 512;
  if (pattern.size() > mostBytes)
    return failure("it is longer than 512 characters");
  RegexParser parser(pattern, ignoreCase);
  RegexNode node = parser.parseChoice();
  if (parser.problem.empty() && !parser.isAtEnd())
    parser.problem = "a `)` has no `(`";
  if (!parser.problem.empty())
    return failure(parser.problem);
  return node;
}

} // namespace holdfast
