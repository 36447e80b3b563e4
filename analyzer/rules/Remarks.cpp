#include "rules/Remarks.h"

#include "review/Comparison.h"
#include "review/HistoryReview.h"

#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// By the path of their file. Several sources may have read it.
using RemarksByFile =
    MapVector<StringRef, SmallVector<const StatementRemark *, 1>>;

using IsWanted = function_ref<bool(const StatementRemark &)>;

static void collect(ArrayRef<StatementRemark> remarks,
                    StatementRemark::Kind kind, IsWanted isWanted,
                    RemarksByFile &found) {
  for (const StatementRemark &remark : remarks) {
    if (remark.kind != kind || !remark.span.file ||
        (isWanted && !isWanted(remark)))
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

std::string asPhrase(StringRef sentence) {
  sentence.consume_back(".");
  std::string phrase = sentence.str();
  // Not `PostgreSQL`, nor a word of SQL.
  StringRef first = sentence.split(' ').first;
  if (phrase.size() > 1 && none_of(first.drop_front(), isUpper))
    phrase[0] = toLower(phrase[0]);
  return phrase;
}

Span firstLineOf(Span statement) {
  StringRef line =
      statement.file->text(statement.range).split('\n').first.rtrim();
  statement.range.end =
      statement.range.begin + static_cast<uint32_t>(line.size());
  return statement;
}

static RemarksByFile findRemarks(const RuleContext &context,
                                 StatementRemark::Kind kind,
                                 IsWanted isWanted) {
  RemarksByFile found;
  for (const Comparison &comparison : context.comparisons)
    collect(comparison.existing->remarks, kind, isWanted, found);
  // The review lets new migrations run after those of the base; where the
  // evidence is the history as it is now, that alone counts.
  auto isInEvidence = [&](const NewMigration &migration) {
    return any_of(context.comparisons, [&](const Comparison &comparison) {
      return any_of(comparison.existing->files, [&](const SourceFilePtr &file) {
        return file->path() == migration.file->path();
      });
    });
  };
  if (context.history)
    for (const NewMigration &migration : context.history->migrations)
      if (!isInEvidence(migration))
        collect(migration.remarks, kind, isWanted, found);
  return found;
}

/// One finding for the remarks of a file, or of several.
static void report(Reporter &reporter, const Rule &rule,
                   ArrayRef<const StatementRemark *> remarks,
                   StringRef consequence, const Twine &more, StringRef note) {
  constexpr size_t shown = 8;
  const StatementRemark &first = *remarks.front();
  DiagnosticBuilder finding =
      reporter.report(rule, firstLineOf(first.span),
                      consequence + ": " + asPhrase(first.message) + more);
  ArrayRef others = remarks.drop_front();
  for (const StatementRemark *other : others.take_front(shown))
    finding.note(firstLineOf(other->span),
                 "also here: " + asPhrase(other->message));
  if (others.size() > shown)
    finding.note({}, "and " + Twine(others.size() - shown) + " more");
  if (!note.empty())
    finding.note({}, note);
}

void reportRemarks(const RuleContext &context, Reporter &reporter,
                   const Rule &rule, StatementRemark::Kind kind,
                   StringRef consequence, StringRef note, IsWanted isWanted) {
  RemarksByFile found = findRemarks(context, kind, isWanted);
  // So many have one cause, such as the SQL of another database.
  constexpr size_t manyFiles = 5;
  if (found.size() > manyFiles) {
    std::vector<const StatementRemark *> all;
    for (const auto &[path, remarks] : found)
      append_range(all, remarks);
    return report(reporter, rule, all, consequence,
                  " (and statements in " + Twine(found.size() - 1) +
                      " other files)",
                  note);
  }
  for (const auto &[path, remarks] : found)
    report(reporter, rule, remarks, consequence, "", note);
}

} // namespace holdfast
