#include "cli/printers/UnifiedDiff.h"

#include "cli/printers/DataText.h"
#include "source/Printable.h"
#include "source/Redact.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"

#include <vector>

using namespace llvm;

namespace holdfast::cli {

static constexpr size_t contextLines = 3;

namespace {

/// A line of the diff: of both texts (' '), the old ('-') or the new ('+').
struct DiffLine {
  char sign;
  StringRef text; ///< with its newline, if it has one
};

} // namespace

/// Whether a line may be shown round a change: nobody's secret is in it, and
/// nothing that a terminal would obey. The others are left out of the context,
/// for a line that is shown otherwise than it is would not be found again.
static bool isShown(const DiffLine &line) {
  StringRef text = line.text.rtrim("\r\n");
  return line.sign != ' ' ||
         (visible(text) == text && redactSecrets(text) == text);
}

static std::vector<StringRef> linesOf(StringRef text) {
  std::vector<StringRef> lines;
  while (!text.empty()) {
    size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.take_front(size));
    text = text.drop_front(size);
  }
  return lines;
}

/// Each old line finds the next new one that equals it. Where one has none, all
/// that is left is replaced but for the common end.
static std::vector<DiffLine> compareLines(ArrayRef<StringRef> before,
                                          ArrayRef<StringRef> after) {
  std::vector<DiffLine> lines;
  size_t tail = 0;
  while (tail < before.size() && tail < after.size() &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
    ++tail;
  ArrayRef<StringRef> end = before.take_back(tail);
  before = before.drop_back(tail);
  after = after.drop_back(tail);
  while (!before.empty()) {
    size_t added = find(after, before.front()) - after.begin();
    if (added == after.size()) {
      lines.push_back({'-', before.front()});
    } else {
      for (StringRef line : after.take_front(added))
        lines.push_back({'+', line});
      lines.push_back({' ', before.front()});
      after = after.drop_front(added + 1);
    }
    before = before.drop_front();
  }
  for (StringRef line : after)
    lines.push_back({'+', line});
  for (StringRef line : end)
    lines.push_back({' ', line});
  return lines;
}

static void printRange(raw_ostream &out, char sign, size_t begin,
                       size_t count) {
  out << ' ' << sign << (count == 0 ? begin : begin + 1);
  if (count != 1)
    out << ',' << count;
}

static void printHunk(raw_ostream &out, ArrayRef<DiffLine> lines,
                      size_t oldBegin, size_t newBegin) {
  size_t oldCount =
      count_if(lines, [](auto &line) { return line.sign != '+'; });
  size_t newCount =
      count_if(lines, [](auto &line) { return line.sign != '-'; });
  out << "@@";
  printRange(out, '-', oldBegin, oldCount);
  printRange(out, '+', newBegin, newCount);
  out << " @@\n";
  for (const DiffLine &line : lines) {
    StringRef text = line.text;
    bool isEnded = text.consume_back("\n");
    // As it is, so that `patch` finds its lines; but for secrets.
    out << line.sign;
    printData(out, redactSecrets(text));
    out << '\n';
    if (!isEnded)
      out << "\\ No newline at end of file\n";
  }
}

void printUnifiedDiff(raw_ostream &out, StringRef path, StringRef before,
                      StringRef after) {
  std::vector<StringRef> oldLines = linesOf(before), newLines = linesOf(after);
  std::vector<DiffLine> lines = compareLines(oldLines, newLines);
  out << "--- " << printable(path) << "\n+++ " << printable(path) << '\n';
  size_t oldAt = 0, newAt = 0;
  for (size_t i = 0; i < lines.size();) {
    // The hunk begins before the next change and ends where no other is near.
    size_t change = i;
    while (change < lines.size() && lines[change].sign == ' ')
      ++change;
    if (change == lines.size())
      return;
    size_t begin = std::max(i, change - std::min(change, contextLines));
    size_t last = change;
    for (size_t j = change; j-- > begin;)
      if (!isShown(lines[j]))
        begin = j + 1;
    auto isInHunk = [&](size_t j, size_t context) {
      return j < lines.size() && j <= last + context && isShown(lines[j]);
    };
    for (size_t j = change; isInHunk(j, 2 * contextLines); ++j)
      if (lines[j].sign != ' ')
        last = j;
    size_t end = last + 1;
    while (isInHunk(end, contextLines))
      ++end;
    oldAt += begin - i;
    newAt += begin - i;
    ArrayRef<DiffLine> hunk = ArrayRef(lines).slice(begin, end - begin);
    printHunk(out, hunk, oldAt, newAt);
    for (const DiffLine &line : hunk) {
      oldAt += line.sign != '+';
      newAt += line.sign != '-';
    }
    i = end;
  }
}

} // namespace holdfast::cli
