#include "rules/Remarks.h"

#include "review/Comparison.h"
#include "review/HistoryReview.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// By the path of their file. The evidence and the history may have read it
/// each for itself.
using RemarksByFile =
    MapVector<StringRef, SmallVector<const StatementRemark *, 1>>;

static void collect(ArrayRef<StatementRemark> remarks,
                    StatementRemark::Kind kind, RemarksByFile &found) {
  for (const StatementRemark &remark : remarks) {
    if (remark.kind != kind || !remark.span.file)
      continue;
    auto &known = found[remark.span.file->path()];
    // In the order of the text, nearly always the order of the remarks.
    if (known.empty() ||
        known.back()->span.range.begin < remark.span.range.begin ||
        none_of(
            known,
            [&](const StatementRemark *other) {
              return other->span.range == remark.span.range;
            }))
      known.push_back(&remark);
  }
}

/// A sentence as the other messages are written.
static std::string asPhrase(StringRef sentence) {
  sentence.consume_back(".");
  std::string phrase = sentence.str();
  if (phrase.size() > 1 && !isUpper(phrase[1]))
    phrase[0] = toLower(phrase[0]);
  return phrase;
}

static Span firstLineOf(Span statement) {
  StringRef line =
      statement.file->text(statement.range).split('\n').first.rtrim();
  statement.range.end =
      statement.range.begin + static_cast<uint32_t>(line.size());
  return statement;
}

void reportRemarks(const RuleContext &context, Reporter &reporter,
                   const Rule &rule, StatementRemark::Kind kind,
                   StringRef consequence, StringRef note) {
  constexpr size_t shown = 8;
  RemarksByFile found;
  for (const Comparison &comparison : context.comparisons)
    collect(comparison.existing->remarks, kind, found);
  if (context.history)
    for (const NewMigration &migration : context.history->migrations)
      collect(migration.remarks, kind, found);
  for (const auto &[path, remarks] : found) {
    const StatementRemark &first = *remarks.front();
    DiagnosticBuilder finding =
        reporter.report(rule, firstLineOf(first.span),
                        consequence + ": " + asPhrase(first.message));
    ArrayRef others = ArrayRef(remarks).drop_front();
    for (const StatementRemark *other : others.take_front(shown))
      finding.note(firstLineOf(other->span),
                   "also here: " + asPhrase(other->message));
    if (others.size() > shown)
      finding.note({}, "and " + Twine(others.size() - shown) +
                           " more in this file");
    if (!note.empty())
      finding.note({}, note);
  }
}

} // namespace holdfast
