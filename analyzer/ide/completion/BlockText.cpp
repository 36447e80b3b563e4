#include "ide/completion/BlockText.h"

#include "source/Newlines.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

BlockKind blockKindOf(StringRef keyword) {
  return StringSwitch<BlockKind>(keyword)
      .Case("model", BlockKind::Model)
      .Case("view", BlockKind::View)
      .Case("type", BlockKind::CompositeType)
      .Case("enum", BlockKind::Enum)
      .Case("datasource", BlockKind::Datasource)
      .Case("generator", BlockKind::Generator)
      .Default(BlockKind::Unknown);
}

static StringRef takeWord(StringRef &line) {
  line = line.ltrim(" \t");
  StringRef word = line.take_while(isWordByte);
  line = line.drop_front(word.size());
  return word;
}

/// `model User {` at the start of a line. The brace's offset in the line is
/// what the header is long.
struct Header {
  BlockKind kind;
  StringRef name;
  size_t brace;
};

static std::optional<Header> readHeader(StringRef line) {
  StringRef rest = line;
  BlockKind kind = blockKindOf(takeWord(rest));
  StringRef name = takeWord(rest);
  rest = rest.ltrim(" \t");
  if (kind == BlockKind::Unknown || name.empty() || !rest.consume_front("{"))
    return std::nullopt;
  return Header{kind, name, line.size() - rest.size() - 1};
}

static StringRef lineAt(StringRef text, uint32_t begin) {
  return text.slice(begin, endOfLine(text, begin)).rtrim("\r\n");
}

/// Where the nearest header at or before an offset begins.
static std::optional<uint32_t> findHeader(StringRef text, uint32_t offset) {
  uint32_t begin = startOfLine(text, offset);
  while (true) {
    if (readHeader(lineAt(text, begin)))
      return begin;
    if (begin == 0)
      return std::nullopt;
    begin = startOfLine(text, begin - 1);
  }
}

/// Where the text of a block ends at the latest: before the next header.
static uint32_t findNextHeader(StringRef text, uint32_t begin) {
  for (uint32_t at = endOfLine(text, begin); at < text.size();
       at = endOfLine(text, at))
    if (readHeader(lineAt(text, at)))
      return at;
  return static_cast<uint32_t>(text.size());
}

void forEachHeader(StringRef text,
                   function_ref<void(BlockKind, StringRef)> visit) {
  // Lines end alike in nearly all files, and one byte is found fast.
  char newline = text.contains('\n') ? '\n' : '\r';
  while (!text.empty()) {
    auto [line, rest] = text.split(newline);
    // Most lines are indented and no headers.
    if (!line.empty() && isAlpha(line[0]))
      if (std::optional<Header> header = readHeader(line))
        visit(header->kind, header->name);
    text = rest;
  }
}

/// Whether a long comment begins at an offset, and not within a string or
/// another comment.
static bool beginsLongComment(StringRef text, uint32_t offset) {
  Range line = {startOfLine(text, offset), offset + 2};
  std::vector<Token> tokens = tokenize(text, line);
  return !tokens.empty() && tokens.back().kind == Token::Kind::Comment &&
         tokens.back().range.begin == offset;
}

bool isInLongComment(StringRef text, uint32_t offset) {
  StringRef before = text.take_front(offset);
  // Stars are rare, and found fast.
  size_t star = before.find('*');
  while (star != StringRef::npos) {
    size_t next = star + 1;
    if (star > 0 && before[star - 1] == '/' &&
        beginsLongComment(text, static_cast<uint32_t>(star) - 1)) {
      size_t close = before.find("*/", next);
      if (close == StringRef::npos)
        return true;
      next = close + 2;
    }
    star = before.find('*', next);
  }
  return false;
}

static bool isMark(StringRef text, const Token &token, StringRef mark) {
  return token.kind == Token::Kind::Mark &&
         text.slice(token.range.begin, token.range.end) == mark;
}

static int depthOf(StringRef text, const Token &token) {
  if (token.kind != Token::Kind::Mark)
    return 0;
  char mark = text[token.range.begin];
  return StringRef("([{").contains(mark)   ? 1
         : StringRef(")]}").contains(mark) ? -1
                                           : 0;
}

/// Whether a line inside of brackets begins the next declaration all the same,
/// since they were never closed: `@@id(…)`, or `name Type`.
static bool beginsMember(StringRef text, ArrayRef<Token> rest) {
  if (rest.empty())
    return false;
  if (isMark(text, rest[0], "@@") || isMark(text, rest[0], "}"))
    return true;
  return rest.size() > 1 && rest[0].isWord() && rest[1].isWord();
}

/// Cuts the tokens into statements; drops comments.
static void splitStatements(StringRef text, BlockText &block) {
  erase_if(block.tokens, [](const Token &token) {
    return token.kind == Token::Kind::Comment;
  });
  ArrayRef<Token> tokens = block.tokens;
  size_t begin = 0;
  int depth = 0;
  for (size_t i = 0; i <= tokens.size(); ++i) {
    bool atEnd = i == tokens.size();
    if (!atEnd && tokens[i].kind != Token::Kind::Newline) {
      depth = std::max(0, depth + depthOf(text, tokens[i]));
      continue;
    }
    if (!atEnd && depth > 0 && !beginsMember(text, tokens.drop_front(i + 1)))
      continue;
    if (i > begin)
      block.statements.push_back(tokens.slice(begin, i - begin));
    begin = i + 1;
    depth = 0;
  }
}

static StringRef textOf(StringRef text, const Token &token) {
  return text.slice(token.range.begin, token.range.end);
}

/// The attributes of a statement, which begin at its top level.
static std::vector<AttributeText> readAttributes(StringRef text,
                                                 Statement statement) {
  std::vector<AttributeText> attributes;
  int depth = 0;
  for (size_t i = 0; i < statement.size(); ++i) {
    const Token &token = statement[i];
    depth = std::max(0, depth + depthOf(text, token));
    if (depth > 0 || !textOf(text, token).starts_with("@") ||
        token.kind != Token::Kind::Mark)
      continue;
    AttributeText attribute{{}, token.range, {}};
    size_t next = i + 1;
    if (next < statement.size() && statement[next].isWord() &&
        statement[next].range.begin == token.range.end) {
      attribute.name = textOf(text, statement[next]);
      attribute.range.end = statement[next++].range.end;
    }
    if (!attributes.empty())
      attributes.back().arguments =
          attributes.back().arguments.take_while([&](const Token &other) {
            return other.range.begin < token.range.begin;
          });
    attribute.arguments = statement.drop_front(next);
    attributes.push_back(attribute);
  }
  return attributes;
}

static MemberText readMember(StringRef text, Statement statement) {
  MemberText member;
  member.tokens = statement;
  member.attributes = readAttributes(text, statement);
  member.name = textOf(text, statement[0]);
  if (statement.size() < 2 || !statement[1].isWord())
    return member;
  member.type = textOf(text, statement[1]);
  for (const Token &token : statement.drop_front(2)) {
    StringRef mark = textOf(text, token);
    if (mark.starts_with("@"))
      break;
    member.optional |= mark == "?";
    member.list |= mark == "[";
  }
  return member;
}

static void readStatements(StringRef text, BlockText &block) {
  for (Statement statement : block.statements) {
    if (isMark(text, statement[0], "@@") || isMark(text, statement[0], "@"))
      append_range(block.attributes, readAttributes(text, statement));
    else if (statement[0].isWord())
      block.members.push_back(readMember(text, statement));
  }
}

/// The brace that closes the body: one outside of brackets, or first in its
/// line, beyond which no bracket reaches.
static std::optional<size_t> findClosingBrace(StringRef text,
                                              ArrayRef<Token> tokens) {
  int depth = 0;
  for (auto [index, token] : enumerate(tokens)) {
    bool closes = isMark(text, token, "}");
    uint32_t begin = token.range.begin;
    if (closes && (depth == 0 || begin == startOfLine(text, begin)))
      return index;
    depth = std::max(0, depth + depthOf(text, token));
  }
  return std::nullopt;
}

std::optional<BlockText> blockAround(StringRef text, uint32_t offset) {
  std::optional<uint32_t> begin = findHeader(text, offset);
  if (!begin)
    return std::nullopt;
  Header header = *readHeader(lineAt(text, *begin));
  BlockText block;
  block.kind = header.kind;
  block.name = header.name;
  uint32_t open = *begin + static_cast<uint32_t>(header.brace);
  uint32_t end = findNextHeader(text, *begin);
  block.range = {*begin, end};
  block.body = {open + 1, end};
  block.tokens = tokenize(text, block.body);
  if (std::optional<size_t> close = findClosingBrace(text, block.tokens)) {
    const Token &brace = block.tokens[*close];
    block.body.end = brace.range.begin;
    block.range.end = brace.range.end;
    block.tokens.resize(*close);
  }
  if (offset <= open || offset > block.body.end)
    return std::nullopt;
  splitStatements(text, block);
  readStatements(text, block);
  return block;
}

//===----------------------------------------------------------------------===//
// What a block says
//===----------------------------------------------------------------------===//

static StringRef firstText(const AttributeText &attribute, StringRef text) {
  for (const Token &token : attribute.arguments)
    if (token.kind == Token::Kind::String)
      return text.slice(token.content().begin, token.content().end);
  return "";
}

static const AttributeText *findAttribute(ArrayRef<AttributeText> attributes,
                                          StringRef name) {
  const AttributeText *found = find_if(
      attributes, [&](const AttributeText &one) { return one.name == name; });
  return found == attributes.end() ? nullptr : found;
}

bool MemberText::has(StringRef attribute) const {
  return findAttribute(attributes, attribute);
}

StringRef MemberText::textOf(StringRef attribute, StringRef text) const {
  const AttributeText *found = findAttribute(attributes, attribute);
  return found ? firstText(*found, text) : "";
}

const MemberText *BlockText::find(StringRef member) const {
  auto found = find_if(
      members, [&](const MemberText &one) { return one.name == member; });
  return found == members.end() ? nullptr : &*found;
}

bool BlockText::has(StringRef attribute) const {
  return findAttribute(attributes, attribute);
}

StringRef BlockText::textOf(StringRef attribute, StringRef text) const {
  const AttributeText *found = findAttribute(attributes, attribute);
  return found ? firstText(*found, text) : "";
}

} // namespace holdfast
