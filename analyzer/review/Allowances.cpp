#include "review/Allowances.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <ctime>

using namespace llvm;

namespace holdfast {

static constexpr StringLiteral word = "holdfast:allow";

std::string today() {
  std::time_t now = std::time(nullptr);
  std::tm parts = {};
  gmtime_r(&now, &parts);
  char text[sizeof "2026-11-23"];
  std::strftime(text, sizeof text, "%Y-%m-%d", &parts);
  return text;
}

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

/// What stands behind `holdfast:allow`.
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

/// The text of a comment that has its line for itself, else empty.
static StringRef commentOf(StringRef line) {
  line = line.trim();
  return line.starts_with("//") ? line.ltrim('/').ltrim() : StringRef();
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

/// Visits the comments of a file that have a line for themselves and start with
/// the word. `commentOf` gives a line's comment, without its sign.
static void
forComments(const SourceFile &file, StringRef (*commentOf)(StringRef line),
            function_ref<void(Allowance allowance, uint32_t lineEnd)> visit) {
  StringRef text = file.text();
  for (size_t at = text.find(word); at != StringRef::npos;
       at = text.find(word, at + 1)) {
    size_t begin = text.rfind('\n', at) + 1; // npos is the file's start
    uint32_t end = lineEndAt(text, at);
    if (!commentOf(text.slice(begin, end)).starts_with(word))
      continue;
    StringRef comment = text.slice(at, end).rtrim();
    Allowance allowance = {};
    allowance.file = &file;
    allowance.comment = {static_cast<uint32_t>(at),
                         static_cast<uint32_t>(at + comment.size())};
    readParts(comment.drop_front(word.size()), allowance);
    visit(std::move(allowance), end);
  }
}

std::vector<Allowance> findAllowances(const Schema &schema) {
  std::vector<Allowance> found;
  for (const DocumentPtr &document : schema.documents())
    forComments(document->file(), commentOf,
                [&](Allowance allowance, uint32_t lineEnd) {
                  allowance.target = targetBelow(*document, lineEnd);
                  found.push_back(std::move(allowance));
                });
  return found;
}

static StringRef sqlCommentOf(StringRef line) {
  line = line.trim();
  bool isComment = line.consume_front("--") || line.consume_front("#");
  return isComment ? line.ltrim() : StringRef();
}

/// The first statement that starts behind the comment.
static Range statementBelow(const NewMigration &migration, uint32_t offset) {
  Range nearest;
  for (const sql::Step &step : migration.steps) {
    Range range = step.statement.range;
    if (step.statement.file == migration.file.get() && range.begin >= offset &&
        (nearest.empty() || range.begin < nearest.begin))
      nearest = range;
  }
  return nearest;
}

/// Within a statement it may as well be a text.
static bool isInStatement(const NewMigration &migration, uint32_t offset) {
  return any_of(migration.steps, [&](const sql::Step &step) {
    return step.statement.file == migration.file.get() &&
           step.statement.range.contains(offset);
  });
}

std::vector<Allowance> findAllowances(const HistoryReview &review) {
  std::vector<Allowance> found;
  for (const NewMigration &migration : review.migrations)
    forComments(*migration.file, sqlCommentOf,
                [&](Allowance allowance, uint32_t lineEnd) {
                  if (isInStatement(migration, allowance.comment.begin))
                    return;
                  allowance.target = statementBelow(migration, lineEnd);
                  found.push_back(std::move(allowance));
                });
  return found;
}

Fix removeAllowanceFix(const Allowance &allowance) {
  StringRef text = allowance.file->text();
  uint32_t begin = text.rfind('\n', allowance.comment.begin) + 1;
  uint32_t end = lineEndAt(text, allowance.comment.end);
  Range line{begin, std::min<uint32_t>(end + 1, text.size())};
  return {
      "Remove the comment", Safety::Safe, {{allowance.file->span(line), ""}}};
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
