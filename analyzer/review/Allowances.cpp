#include "review/Allowances.h"

#include "source/Date.h"
#include "source/Newlines.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <ctime>

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral word = "holdfast:allow";

std::string today() { return dateOf(std::time(nullptr)); }

// --- Reading -----------------------------------------------------------------

static bool isDate(StringRef text) {
  return text.size() == 10 && all_of(enumerate(text), [](auto place) {
           bool isDash = place.index() == 4 || place.index() == 7;
           return isDash ? place.value() == '-' : isDigit(place.value());
         });
}

/// Takes `until DATE` off the end, with or without parentheses around it.
static StringRef takeUntil(StringRef &text) {
  StringRef rest = text.rtrim();
  rest.consume_back(")");
  StringRef date = rest.take_back(10);
  if (!isDate(date))
    return "";
  rest = rest.drop_back(10).rtrim();
  if (!rest.consume_back("until"))
    return "";
  rest.consume_back("(");
  text = rest.rtrim();
  return date;
}

/// What stands after `holdfast:allow`.
static void readParts(StringRef text, Allowance &allowance) {
  text = text.ltrim();
  allowance.rule = text.take_until([](char c) { return c == '(' || c == ' '; });
  text = text.drop_front(allowance.rule.size());
  if (text.consume_front("(")) {
    allowance.object = text.take_until([](char c) { return c == ')'; });
    text = text.drop_front(std::min(text.size(), allowance.object.size() + 1));
  }
  text = text.trim();
  allowance.until = takeUntil(text);
  if (text.consume_front("because"))
    allowance.reason = text.trim();
}

static uint32_t lineEndAt(StringRef text, uint32_t offset) {
  return std::min(text.find('\n', offset), text.size());
}

/// The first line below `offset` that is no comment, as far as its declaration
/// goes: all of a block, else the line.
static Range targetBelow(const Document &document, uint32_t offset) {
  StringRef text = document.file().text();
  while (offset < text.size()) {
    uint32_t begin = offset + 1;
    uint32_t end = lineEndAt(text, begin);
    if (begin >= text.size())
      break;
    StringRef line = text.slice(begin, end).trim();
    if (line.empty())
      break;
    if (!line.starts_with("//")) {
      for (const Block &block : document.blocks())
        if (block.range.begin >= begin && block.range.begin < end)
          return block.range;
      return {begin, end};
    }
    offset = end;
  }
  return {};
}

namespace {
/// Where a comment stands.
struct Placed {
  Allowance allowance = {};
  /// Where to look for what stands below; what the comment stands after is on
  /// its own line.
  uint32_t end = 0;
  bool isAfterCode = false;
  uint32_t lineBegin = 0;
};
} // namespace

/// Whether a line's text up to a comment leaves a string open: then it is none.
static bool isInString(StringRef before, char quote) {
  return before.count(quote) % 2 != 0;
}

/// Where the block comment ends that the word at `at` is the first of, with
/// nothing but signs before it; npos where it is in none.
static size_t endOfBlockComment(StringRef text, size_t at) {
  StringRef before = text.take_front(at).rtrim(" \t\r\n*");
  return before.ends_with("/") && text.substr(before.size()).starts_with("*")
             ? text.find("*/", at)
             : StringRef::npos;
}

/// The comments of a file that start with the word, behind one of the signs for
/// a line's rest or in `/* … */`.
static void forComments(const SourceFile &file, ArrayRef<StringLiteral> signs,
                        char quote, function_ref<void(Placed placed)> visit) {
  StringRef text = file.text();
  for (size_t at = text.find(word); at != StringRef::npos;
       at = text.find(word, at + 1)) {
    size_t close = endOfBlockComment(text, at);
    uint32_t end = std::min<size_t>(lineEndAt(text, at), close);
    StringRef before = text.take_front(at).rtrim(" \t");
    bool isComment =
        close != StringRef::npos ||
        any_of(signs, [&](StringRef s) { return before.ends_with(s); });
    if (!isComment)
      continue;
    before = close == StringRef::npos ? before.rtrim(signs.front().take_front())
                                      : before.rtrim(" \t\r\n*").drop_back();
    Placed placed;
    placed.lineBegin = before.rfind('\n') + 1; // npos is the file's start
    StringRef code = before.drop_front(placed.lineBegin);
    if (isInString(code, quote))
      continue;
    placed.isAfterCode = code.find_first_not_of(" \t#") != StringRef::npos;
    placed.end = close == StringRef::npos ? end : lineEndAt(text, close);
    StringRef comment = text.slice(at, end).rtrim();
    placed.allowance.file = &file;
    placed.allowance.comment = {static_cast<uint32_t>(at),
                                static_cast<uint32_t>(at + comment.size())};
    readParts(comment.drop_front(word.size()), placed.allowance);
    visit(std::move(placed));
  }
}

/// What stands before a comment on its line: the block that starts there, else
/// the line.
static Range targetBefore(const Document &document, const Placed &placed) {
  uint32_t begin = placed.lineBegin, end = placed.allowance.comment.begin;
  for (const Block &block : document.blocks())
    if (block.range.begin >= begin && block.range.begin < end)
      return block.range;
  return {begin, end};
}

std::vector<Allowance> findAllowances(const Schema &schema) {
  std::vector<Allowance> found;
  for (const DocumentPtr &document : schema.documents())
    forComments(document->file(), {"//"}, '"', [&](Placed placed) {
      placed.allowance.target = placed.isAfterCode
                                    ? targetBefore(*document, placed)
                                    : targetBelow(*document, placed.end);
      found.push_back(std::move(placed.allowance));
    });
  return found;
}

/// The statement that a comment in a migration is about: the one that it stands
/// after or in, else the first one below.
static Range statementAt(const NewMigration &migration, const Placed &placed) {
  Range below, before;
  uint32_t at = placed.allowance.comment.begin;
  for (const sql::Step &step : migration.steps) {
    Range range = step.statement.range;
    if (step.statement.file != migration.file.get())
      continue;
    if (range.begin >= placed.end &&
        (below.empty() || range.begin < below.begin))
      below = range;
    if (range.begin < at && range.end > placed.lineBegin &&
        (before.empty() || range.begin > before.begin))
      before = range;
  }
  bool isInside = before.contains(at);
  return (placed.isAfterCode || isInside) && !before.empty() ? before : below;
}

/// Within a statement it may as well be a text.
static bool isText(const NewMigration &migration, uint32_t offset) {
  return any_of(migration.steps, [&](const sql::Step &step) {
    Range range = step.statement.range;
    return step.statement.file == migration.file.get() &&
           range.contains(offset) &&
           isInString(migration.file->text().slice(range.begin, offset), '\'');
  });
}

std::vector<Allowance> findAllowances(const HistoryReview &review) {
  std::vector<Allowance> found;
  for (const NewMigration &migration : review.migrations)
    forComments(*migration.file, {"--", "#"}, '\'', [&](Placed placed) {
      if (isText(migration, placed.allowance.comment.begin))
        return;
      placed.allowance.target = statementAt(migration, placed);
      found.push_back(std::move(placed.allowance));
    });
  return found;
}

/// The line above the one that begins at `lineStart`; empty for the first.
static StringRef lineBefore(StringRef text, uint32_t lineStart) {
  StringRef above = text.take_front(lineStart);
  // `\r\n` is one newline.
  if (!above.consume_back("\r\n"))
    above = above.drop_back(std::min<size_t>(above.size(), 1));
  return above.drop_front(startOfLine(above, above.size()));
}

Fix removeAllowanceFix(const Allowance &allowance) {
  StringRef text = allowance.file->text();
  StringRef before = text.take_front(allowance.comment.begin).rtrim(" \t");
  uint32_t end = allowance.comment.end;
  if (size_t close = endOfBlockComment(text, allowance.comment.begin);
      close != StringRef::npos) {
    before = before.rtrim(" \t\r\n*");
    end = close + 2;
  }
  before = before.rtrim("/-#").rtrim(" \t");
  uint32_t lineEnd = lineEndAt(text, end);
  bool isAlone = (before.empty() || before.ends_with("\n")) &&
                 text.slice(end, lineEnd).trim().empty();
  if (isAlone) {
    end = endOfLine(text, end);
    // Of the blank lines around it one is left.
    uint32_t next = endOfLine(text, end);
    bool isLast = end == text.size();
    StringRef above = lineBefore(text, before.size());
    if (above.trim().empty() && isLast)
      before = text.take_front(above.begin() - text.begin());
    else if (above.trim().empty() && text.slice(end, next).trim().empty())
      end = next;
  }
  Range whole{static_cast<uint32_t>(before.size()), end};
  return {"Remove the allow comment",
          Safety::Safe,
          {{allowance.file->span(whole), ""}}};
}

// --- Matching ----------------------------------------------------------------

/// Whether the finding's subject goes by the name, qualified or not.
static bool isAbout(const Diagnostic &finding, StringRef object) {
  const Subject &subject = finding.subject;
  std::string column = subject.table + "." + subject.column;
  for (const std::string &name :
       {subject.table, subject.column, subject.enumName, column,
        subject.schema + "." + subject.table, subject.schema + "." + column,
        subject.schema + "." + subject.enumName})
    if (name == object)
      return true;
  return subject.empty() &&
         StringRef(finding.message).contains(("`" + object + "`").str());
}

bool Allowance::covers(const Diagnostic &finding, Span place) const {
  return finding.rule->id == rule &&
         finding.rule->category != Category::Invalid && place.file == file &&
         target.contains(place.range.begin) &&
         (object.empty() || isAbout(finding, object));
}

} // namespace holdfast
