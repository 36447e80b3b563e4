#include "ide/completion/Place.h"

#include "source/Newlines.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

bool Frame::names(StringRef argument) const {
  return any_of(entries,
                [&](const Entry &entry) { return entry.name == argument; });
}

Statement Frame::valueOf(StringRef argument) const {
  for (const Entry &entry : entries)
    if (entry.name == argument)
      return entry.value;
  return {};
}

Statement Frame::positional() const {
  for (const Entry &entry : entries)
    if (!entry.isNamed() && !entry.value.empty())
      return entry.value;
  return {};
}

static bool isMark(const Place &place, const Token &token, StringRef mark) {
  return token.kind == Token::Kind::Mark && place.textOf(token) == mark;
}

static bool opens(const Place &place, const Token &token) {
  return token.kind == Token::Kind::Mark &&
         StringRef("([{").contains(place.text[token.range.begin]);
}

static bool closes(const Place &place, const Token &token) {
  return token.kind == Token::Kind::Mark &&
         StringRef(")]}").contains(place.text[token.range.begin]);
}

/// Takes the word or string that the cursor is in or right after.
static void findWord(Place &place, ArrayRef<Token> tokens) {
  place.word = {place.cursor, place.cursor};
  for (const Token &token : tokens) {
    bool isString = token.kind == Token::Kind::String;
    bool inside =
        token.range.begin < place.cursor &&
        (place.cursor < token.range.end || (place.cursor == token.range.end &&
                                            (token.isWord() || !token.closed)));
    if (!inside || !(isString || token.isWord()))
      continue;
    if (!isString) {
      place.word = token.range;
      return;
    }
    place.inString = true;
    place.stringClosed = token.closed;
    place.word = token.content();
    // What follows in the line need not belong to it.
    if (!token.closed) {
      uint32_t end = place.cursor;
      while (end < place.word.end && isWordByte(place.text[end]))
        ++end;
      place.word.end = end;
    }
    return;
  }
}

//===----------------------------------------------------------------------===//
// Brackets
//===----------------------------------------------------------------------===//

/// The entry that begins at `tokens[0]` and ends before a comma or bracket.
static Entry readEntry(const Place &place, Statement tokens) {
  Entry entry;
  // A name that the cursor is in is still being written.
  if (tokens.size() > 1 && tokens[0].isWord() &&
      isMark(place, tokens[1], ":") &&
      !(tokens[0].range.begin < place.cursor &&
        place.cursor <= tokens[0].range.end)) {
    entry.name = place.textOf(tokens[0]);
    tokens = tokens.drop_front(2);
  }
  entry.value = tokens;
  return entry;
}

/// The frame of the bracket at `open`.
static Frame readFrame(const Place &place, Statement statement, size_t open) {
  Frame frame;
  frame.bracket = place.text[statement[open].range.begin];
  if (open > 0 && statement[open - 1].isWord()) {
    frame.callee = place.textOf(statement[open - 1]);
    frame.isAttribute =
        open > 1 && place.textOf(statement[open - 2]).starts_with("@");
  }
  size_t begin = open + 1, depth = 0, i = begin;
  auto finish = [&] {
    frame.entries.push_back(
        readEntry(place, statement.slice(begin, i - begin)));
    begin = i + 1;
  };
  for (; i < statement.size(); ++i) {
    const Token &token = statement[i];
    if (closes(place, token) && depth-- == 0)
      break;
    depth += opens(place, token);
    if (depth > 0 || !isMark(place, token, ","))
      continue;
    if (token.range.begin < place.cursor)
      frame.current = frame.entries.size() + 1;
    finish();
  }
  finish();
  return frame;
}

/// Newlines count for nothing in brackets.
static std::vector<Token> withoutNewlines(Statement statement) {
  std::vector<Token> tokens;
  copy_if(statement, std::back_inserter(tokens), [](const Token &token) {
    return token.kind != Token::Kind::Newline;
  });
  return tokens;
}

static void findFrames(Place &place, Statement statement) {
  std::vector<size_t> open;
  for (auto [index, token] : enumerate(statement)) {
    if (token.range.end > place.cursor)
      break;
    if (opens(place, token))
      open.push_back(index);
    else if (closes(place, token) && !open.empty())
      open.pop_back();
  }
  for (size_t index : open)
    place.frames.push_back(readFrame(place, statement, index));
}

//===----------------------------------------------------------------------===//
// Blocks
//===----------------------------------------------------------------------===//

/// The tokens of a statement that end before the half-typed word.
static Statement before(const Place &place, Statement statement) {
  return statement.take_while([&](const Token &token) {
    return token.range.end <= place.word.begin &&
           token.range.begin < place.cursor;
  });
}

static void findInSettings(Place &place, Statement left) {
  if (left.empty()) {
    place.kind = Place::Kind::Member;
    return;
  }
  bool hasEquals = any_of(
      left, [&](const Token &token) { return isMark(place, token, "="); });
  // Nothing follows a value that is complete.
  bool complete = place.frames.empty() && !place.inString && left.size() > 2;
  if (hasEquals && !complete)
    place.kind = Place::Kind::Value;
}

/// Where attributes begin: after `@`, or after a blank.
static bool mayBeginAttribute(const Place &place) {
  char previous = place.word.begin ? place.text[place.word.begin - 1] : '\n';
  return previous == ' ' || previous == '\t' || previous == ')';
}

/// The name of an attribute goes with its mark, be the cursor before it.
static void takeWordAfter(Place &place) {
  while (place.word.end < place.text.size() &&
         isWordByte(place.text[place.word.end]))
    ++place.word.end;
}

/// Between the two marks of `@@`.
static bool isInMark(Place &place) {
  uint32_t at = place.cursor;
  if (at == 0 || !place.text.substr(at - 1).starts_with("@@"))
    return false;
  place.word = {at - 1, at + 1};
  takeWordAfter(place);
  return true;
}

static void findInMembers(Place &place, Statement left) {
  if (place.inString)
    return;
  if (left.empty() && isInMark(place)) {
    place.kind = Place::Kind::BlockAttribute;
    return;
  }
  if (left.empty()) {
    place.kind = Place::Kind::Member;
    return;
  }
  const Token &last = left.back();
  StringRef mark = place.textOf(last);
  bool adjacent = last.range.end == place.word.begin;
  if (adjacent && mark.starts_with("@") && last.kind == Token::Kind::Mark) {
    place.kind = left.size() == 1 ? Place::Kind::BlockAttribute
                                  : Place::Kind::FieldAttribute;
    place.word.begin = last.range.begin;
    takeWordAfter(place);
    return;
  }
  if (!left[0].isWord())
    return;
  bool isEnum = place.block->kind == BlockKind::Enum;
  if (left.size() == 1 && !isEnum)
    place.kind = Place::Kind::Type;
  else if (mayBeginAttribute(place))
    place.kind = Place::Kind::FieldAttribute;
}

/// The attribute whose parentheses are the outermost.
static void findInArguments(Place &place, Statement statement) {
  const Frame &outer = place.frames.front();
  if (!outer.isAttribute || outer.bracket != '(')
    return;
  place.kind = Place::Kind::Argument;
  place.attribute = outer.callee;
  place.isBlockAttribute = isMark(place, statement[0], "@@");
}

static bool hasSettings(BlockKind kind) {
  return kind == BlockKind::Datasource || kind == BlockKind::Generator;
}

/// The statement around the cursor, else the one before it in its line.
static const Statement *findStatement(const Place &place,
                                      const BlockText &block) {
  for (const Statement &candidate : block.statements)
    if (candidate.front().range.begin <= place.word.begin &&
        place.cursor <= candidate.back().range.end)
      return &candidate;
  uint32_t line = startOfLine(place.text, place.cursor);
  const Statement *last = nullptr;
  for (const Statement &candidate : block.statements)
    if (candidate.back().range.end > line &&
        candidate.front().range.begin < place.cursor)
      last = &candidate;
  return last;
}

static void findInBlock(Place &place) {
  const BlockText &block = *place.block;
  findWord(place, block.tokens);
  if (const Statement *statement = findStatement(place, block))
    place.tokens = withoutNewlines(*statement);
  for (const MemberText &member : block.members)
    if (!place.tokens.empty() &&
        member.tokens.front().range.begin == place.tokens[0].range.begin)
      place.member = member;
  findFrames(place, place.tokens);
  Statement left = before(place, place.tokens);
  if (hasSettings(block.kind))
    findInSettings(place, left);
  else if (!place.frames.empty())
    findInArguments(place, place.tokens);
  else
    findInMembers(place, left);
}

/// Outside of blocks: `mod`, `model Us`.
static void findAtTop(Place &place) {
  uint32_t begin = startOfLine(place.text, place.cursor);
  uint32_t end = endOfLine(place.text, place.cursor);
  std::vector<Token> tokens = tokenize(place.text, {begin, end});
  findWord(place, tokens);
  Statement left = before(place, tokens);
  place.hasBrace = any_of(
      tokens, [&](const Token &token) { return isMark(place, token, "{"); });
  if (place.inString)
    return;
  if (left.empty()) {
    place.kind = Place::Kind::Keyword;
  } else if (left.size() == 1 && left[0].isWord()) {
    place.keyword = blockKindOf(place.textOf(left[0]));
    place.kind = Place::Kind::BlockName;
  }
}

/// Whether the cursor is in a comment that ends with its line; takes what is
/// written in it up to the cursor as the word.
static bool findComment(Place &place) {
  uint32_t begin = startOfLine(place.text, place.cursor);
  std::vector<Token> tokens = tokenize(place.text, {begin, place.cursor});
  if (tokens.empty() || tokens.back().kind != Token::Kind::Comment)
    return false;
  // One that has ended is none; `//` alone counts at its end.
  StringRef comment = place.textOf(tokens.back());
  if (comment.starts_with("/*") && tokens.back().closed)
    return false;
  place.kind = Place::Kind::Comment;
  uint32_t word = place.cursor;
  while (word > tokens.back().range.begin && isWordByte(place.text[word - 1]))
    --word;
  uint32_t end = place.cursor;
  while (end < place.text.size() && isWordByte(place.text[end]))
    ++end;
  place.word = {word, end};
  return true;
}

Place findCompletionPlace(StringRef text, uint32_t cursor) {
  Place place;
  place.text = text;
  place.cursor = std::min<uint32_t>(cursor, text.size());
  place.word = {place.cursor, place.cursor};
  if (isInLongComment(text, place.cursor) || findComment(place))
    return place;
  place.block = blockAround(text, place.cursor);
  if (place.block)
    findInBlock(place);
  else
    findAtTop(place);
  // Nothing can stand right before a text.
  if (!place.inString && text.substr(place.cursor).starts_with("\""))
    place.kind = Place::Kind::Nothing;
  return place;
}

} // namespace holdfast
