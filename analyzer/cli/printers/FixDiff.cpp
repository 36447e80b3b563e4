#include "cli/printers/FixDiff.h"

#include "cli/printers/Excerpt.h"
#include "cli/printers/Wrap.h"
#include "source/SourceFile.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringSet.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace llvm;

namespace holdfast::cli {

/// A fix that adds a whole model is known by its first lines.
static constexpr size_t mostLines = 12;

namespace {

/// Lines of one file that change together.
struct Hunk {
  const SourceFile *file;
  uint32_t line;                           ///< the first one, from 0
  std::vector<std::string> removed, added; ///< without line breaks
};

} // namespace

static SmallVector<StringRef> linesOf(StringRef text) {
  SmallVector<StringRef> lines;
  text.split(lines, '\n');
  for (StringRef &line : lines)
    line.consume_back("\r");
  return lines;
}

/// What turns `before` into `after`, both lines from `line` on.
static Hunk compareLines(const SourceFile &file, uint32_t line,
                         StringRef before, StringRef after) {
  SmallVector<StringRef> oldLines = linesOf(before), newLines = linesOf(after);
  ArrayRef<StringRef> removed = oldLines, added = newLines;
  while (!removed.empty() && !added.empty() &&
         removed.front() == added.front()) {
    removed = removed.drop_front();
    added = added.drop_front();
    ++line;
  }
  while (!removed.empty() && !added.empty() && removed.back() == added.back()) {
    removed = removed.drop_back();
    added = added.drop_back();
  }
  // Blank lines around a new block say nothing.
  if (removed.empty()) {
    for (; !added.empty() && added.front().trim().empty(); ++line)
      added = added.drop_front();
    while (!added.empty() && added.back().trim().empty())
      added = added.drop_back();
  }
  Hunk hunk{&file, line, {}, {}};
  for (StringRef text : removed)
    hunk.removed.push_back(text.str());
  for (StringRef text : added)
    hunk.added.push_back(text.str());
  return hunk;
}

/// The hunk of edits that touch the same lines, sorted by place.
static Hunk makeHunk(const SourceFile &file, ArrayRef<const Edit *> edits,
                     Range lines) {
  StringRef text = file.text();
  uint32_t begin = file.lines().lineStart(lines.begin);
  uint32_t end = file.lines().lineRange(text, lines.end).end;
  std::string after;
  uint32_t copied = begin;
  for (const Edit *edit : edits) {
    after += text.slice(copied, edit->span.range.begin);
    after += edit->text;
    copied = edit->span.range.end;
  }
  after += text.slice(copied, std::max(copied, end));
  return compareLines(file, lines.begin, text.slice(begin, end), after);
}

static std::vector<Hunk> hunksOf(const Fix &fix) {
  std::vector<const Edit *> edits;
  for (const Edit &edit : fix.edits)
    if (edit.span)
      edits.push_back(&edit);
  // Files in the order of the edits, each from its start.
  SmallVector<const SourceFile *> files;
  for (const Edit *edit : edits)
    if (!is_contained(files, edit->span.file))
      files.push_back(edit->span.file);
  std::vector<Hunk> hunks;
  for (const SourceFile *file : files) {
    std::vector<const Edit *> own;
    copy_if(edits, std::back_inserter(own),
            [&](const Edit *edit) { return edit->span.file == file; });
    llvm::stable_sort(own, [](const Edit *a, const Edit *b) {
      return a->span.range.begin < b->span.range.begin;
    });
    auto firstLine = [&](const Edit *edit) {
      return file->lines().lineOf(edit->span.range.begin);
    };
    for (size_t i = 0; i < own.size();) {
      Range lines{firstLine(own[i]),
                  file->lines().lineOf(own[i]->span.range.end)};
      size_t last = i + 1;
      for (; last < own.size() && firstLine(own[last]) <= lines.end; ++last)
        lines.end = std::max(lines.end,
                             file->lines().lineOf(own[last]->span.range.end));
      hunks.push_back(makeHunk(*file, ArrayRef(own).slice(i, last - i), lines));
      i = last;
    }
  }
  erase_if(hunks, [](const Hunk &hunk) {
    return hunk.removed.empty() && hunk.added.empty();
  });
  return hunks;
}

static std::string withoutBlanks(StringRef line) {
  std::string result;
  for (char c : line)
    if (c != ' ' && c != '\t')
      result += c;
  return result;
}

std::string fixDiff(const Fix &fix) {
  std::string diff;
  for (const Hunk &hunk : hunksOf(fix)) {
    StringSet<> before, after;
    for (const std::string &line : hunk.removed)
      before.insert(withoutBlanks(line));
    for (const std::string &line : hunk.added)
      after.insert(withoutBlanks(line));
    for (const std::string &line : hunk.removed)
      if (!after.contains(withoutBlanks(line)))
        diff += "-" + line + "\n";
    for (const std::string &line : hunk.added)
      if (!before.contains(withoutBlanks(line)))
        diff += "+" + line + "\n";
  }
  return diff;
}

unsigned lineNumberWidth(const Fix &fix) {
  size_t last = 1;
  for (const Edit &edit : fix.edits)
    if (edit.span)
      last = std::max<size_t>(
          last, edit.span.file->lines().lineOf(edit.span.range.end) + 1 +
                    StringRef(edit.text).count('\n'));
  return static_cast<unsigned>(std::to_string(last).size());
}

/// The bytes of `line` that its counterpart has otherwise: between what both
/// begin and end with. The whole line where there is none.
static Range changedPart(StringRef line, StringRef other) {
  uint32_t begin = 0, end = 0;
  uint32_t shorter = static_cast<uint32_t>(std::min(line.size(), other.size()));
  while (begin < shorter && line[begin] == other[begin])
    ++begin;
  while (end < shorter - begin &&
         line[line.size() - 1 - end] == other[other.size() - 1 - end])
    ++end;
  return {begin, static_cast<uint32_t>(line.size()) - end};
}

namespace {

/// Prints the lines of hunks, as long as there is room.
class DiffPrinter {
public:
  DiffPrinter(raw_ostream &out, const OutputStyle &style, SnippetLayout layout)
      : out(out), style(style), layout(layout) {}

  void print(const Hunk &hunk) {
    printLines(hunk, hunk.removed, hunk.added, "-", raw_ostream::RED);
    printLines(hunk, hunk.added, hunk.removed, "+", raw_ostream::GREEN);
  }

  /// What there was no room for.
  size_t leftOut = 0;

private:
  void printLines(const Hunk &hunk, ArrayRef<std::string> lines,
                  ArrayRef<std::string> others, StringRef sign,
                  raw_ostream::Colors color) {
    for (auto [index, line] : enumerate(lines)) {
      if (printed == mostLines) {
        ++leftOut;
        continue;
      }
      ++printed;
      StringRef other;
      if (lines.size() == others.size())
        other = others[index];
      Excerpt excerpt =
          makeExcerpt(line, {0, static_cast<uint32_t>(line.size())},
                      changedPart(line, other), snippetColumns(style, layout),
                      style.ellipsis());
      printGutter(out, layout, std::to_string(hunk.line + 1 + index), "");
      out.changeColor(color);
      out << sign << (excerpt.text.empty() ? "" : " ") << excerpt.text;
      out.resetColor();
      out << '\n';
    }
  }

  raw_ostream &out;
  const OutputStyle &style;
  SnippetLayout layout;
  size_t printed = 0;
};

} // namespace

void printFixDiff(raw_ostream &out, const Fix &fix, const SourceFile *shownFile,
                  const OutputStyle &style, SnippetLayout layout) {
  std::vector<Hunk> hunks = hunksOf(fix);
  DiffPrinter printer(out, style, layout);
  const SourceFile *file = shownFile;
  for (const Hunk &hunk : hunks) {
    if (hunk.file != file) {
      out.indent(layout.indent + layout.numberWidth);
      out.changeColor(raw_ostream::BLUE, /*Bold=*/true);
      out << "--> ";
      out.resetColor();
      out << shownText(hunk.file->path(), style) << '\n';
      file = hunk.file;
    } else if (&hunk == &hunks.front()) {
      printGutter(out, layout, "", "|\n");
    }
    printer.print(hunk);
  }
  if (printer.leftOut) {
    printGutter(out, layout, "", style.ellipsis());
    out << ' ' << printer.leftOut
        << (printer.leftOut == 1 ? " more line\n" : " more lines\n");
  }
}

} // namespace holdfast::cli
