#include "ide/completion/Completion.h"

#include "ide/completion/Items.h"

#include "source/Newlines.h"

using namespace llvm;

namespace holdfast {

static Items itemsAt(const CompletionPlace &place) {
  Items items;
  switch (place.at.kind) {
  case Place::Kind::Nothing:
    break;
  case Place::Kind::Keyword:
    completeKeywords(place, items);
    break;
  case Place::Kind::BlockName:
    completeBlockNames(place, items);
    break;
  case Place::Kind::Member: {
    BlockKind kind = place.at.block->kind;
    if (kind == BlockKind::Datasource || kind == BlockKind::Generator)
      completeSettings(place, items);
    else
      completeMembers(place, items);
    break;
  }
  case Place::Kind::Type:
    completeTypes(place, items);
    break;
  case Place::Kind::FieldAttribute:
    completeFieldAttributes(place, items);
    break;
  case Place::Kind::BlockAttribute:
    completeBlockAttributes(place, items);
    break;
  case Place::Kind::Argument:
    completeArguments(place, items);
    break;
  case Place::Kind::Value:
    completeSettingValues(place, items);
    break;
  case Place::Kind::Comment:
    completeComments(place, items);
    break;
  }
  return items;
}

/// Of a dotted path, only the part at the cursor is replaced.
static void keepPath(const Place &at, Range &word) {
  if (at.inString || at.kind != Place::Kind::Argument)
    return;
  size_t dot = at.prefix().rfind('.');
  if (dot != StringRef::npos)
    word.begin += static_cast<uint32_t>(dot) + 1;
  size_t next = at.textOf({at.cursor, word.end}).find('.');
  if (next != StringRef::npos)
    word.end = at.cursor + static_cast<uint32_t>(next);
}

/// Cuts a text where the document goes on with the same mark.
static void cutAt(std::string &text, StringRef mark) {
  size_t at = text.find(mark);
  if (at != std::string::npos)
    text.resize(at);
}

/// Makes an item fit what follows: no second parenthesis, colon or `=`, and no
/// declaration in front of another.
static void fit(CompletionItem &item, StringRef after) {
  StringRef line =
      after.take_until([](char c) { return c == '\n' || c == '\r'; });
  StringRef next = line.ltrim(" \t");
  auto cut = [&](StringRef mark) {
    cutAt(item.insert, mark);
    cutAt(item.snippet, mark);
  };
  switch (item.kind) {
  case CompletionKind::Attribute:
  case CompletionKind::Function:
  case CompletionKind::NativeType:
    if (line.starts_with("("))
      cut("(");
    break;
  case CompletionKind::Argument:
    if (next.starts_with(":"))
      cut(":");
    break;
  case CompletionKind::Setting:
    if (next.starts_with("="))
      cut(" =");
    break;
  case CompletionKind::Keyword:
  case CompletionKind::Column:
    if (!next.empty() && !next.starts_with("//"))
      cut(" ");
    break;
  default:
    break;
  }
}

/// Whether what is before the word and the word would run together.
static bool needsBlank(const Place &at, Range word) {
  char previous = word.begin > 0 ? at.text[word.begin - 1] : '\n';
  if (at.kind == Place::Kind::FieldAttribute)
    return previous == ')';
  bool isValue =
      at.kind == Place::Kind::Argument || at.kind == Place::Kind::Value;
  return isValue && !at.inString && StringRef(":,=").contains(previous);
}

Completions complete(const CompletionInput &input, StringRef text,
                     uint32_t cursor) {
  Place at = findCompletionPlace(text, cursor);
  Completions result;
  Range word = at.word;
  keepPath(at, word);
  result.insert = {word.begin, at.cursor};
  result.replace = word;
  result.items = itemsAt({input, at});
  bool blank = needsBlank(at, word);
  // That of the first line; counting all of them takes longer than the rest.
  size_t lineFeed = text.find('\n');
  bool isWindows =
      lineFeed != StringRef::npos && lineFeed > 0 && text[lineFeed - 1] == '\r';
  StringRef newline = isWindows ? "\r\n" : "\n";
  for (CompletionItem &item : result.items) {
    fit(item, text.drop_front(word.end));
    for (std::string *written : {&item.insert, &item.snippet}) {
      if (blank && !written->empty())
        written->insert(0, " ");
      if (StringRef(*written).contains('\n'))
        *written = withNewlines(*written, newline);
    }
  }
  return result;
}

Range writtenAround(StringRef text, uint32_t cursor) {
  std::optional<BlockText> block = blockAround(text, cursor);
  if (!block)
    return {startOfLine(text, cursor), endOfLine(text, cursor)};
  bool isSettings = block->kind == BlockKind::Datasource ||
                    block->kind == BlockKind::Generator;
  return isSettings ? Range() : block->range;
}

bool mustContinue(StringRef text, uint32_t cursor) {
  Place at = findCompletionPlace(text, cursor);
  if (at.kind == Place::Kind::Type || at.kind == Place::Kind::Value)
    return true;
  // After `onDelete:`, and after a comma.
  return at.kind == Place::Kind::Argument && !at.inString && at.frame() &&
         (at.frame()->here().isNamed() || at.frame()->current > 0);
}

} // namespace holdfast
