#include "cli/printers/Excerpt.h"

#include "cli/printers/Wrap.h"
#include "source/Printable.h"
#include "source/Redact.h"

#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <optional>

using namespace llvm;

namespace holdfast::cli {

/// Bytes on either side of the mark in which secrets are looked for.
static constexpr uint32_t searchedBytes = 4096;

namespace {

/// A part of a text that is not shown, and what is shown for it.
struct Blot {
  Range range;
  std::string text;
};

/// One line, read character by character.
struct Line {
  StringRef text; ///< of the file
  Range range;
  std::optional<Blot> blot;

  bool isBlot(uint32_t at) const {
    return blot && at == blot->range.begin && !blot->range.empty();
  }
  /// The start of the character, or of what is blotted out, before `at`.
  uint32_t before(uint32_t at) const {
    do
      --at;
    while (at > range.begin && (text[at] & 0xC0) == 0x80);
    return blot && blot->range.contains(at) ? blot->range.begin : at;
  }
};

/// What stands at one place, as it is shown.
struct Piece {
  std::string text;
  unsigned columns;
  uint32_t end;
};

} // namespace

/// From the first to the last secret near `offset`, if there is one.
static std::optional<Blot> findBlot(StringRef text, Range line,
                                    uint32_t offset) {
  uint32_t begin =
      std::max(line.begin, offset - std::min(offset, searchedBytes));
  uint32_t end = std::min(line.end, offset + searchedBytes);
  StringRef before = text.slice(begin, end);
  std::string redacted = redactSecrets(before);
  StringRef after = redacted;
  if (before == after)
    return std::nullopt;
  // The difference lies between ASCII characters, so that all others are whole.
  auto isSame = [](char a, char b) { return a == b && isASCII(a); };
  while (!before.empty() && !after.empty() &&
         isSame(before.front(), after.front())) {
    before = before.drop_front();
    after = after.drop_front();
    ++begin;
  }
  while (!before.empty() && !after.empty() &&
         isSame(before.back(), after.back())) {
    before = before.drop_back();
    after = after.drop_back();
    --end;
  }
  return Blot{{begin, end}, after.str()};
}

static Piece readPiece(const Line &line, uint32_t at) {
  if (!line.isBlot(at)) {
    Cell cell = readCell(line.text.slice(at, line.range.end));
    return {cell.text, cell.columns, at + cell.bytes};
  }
  Piece piece{"", 0, line.blot->range.end};
  for (StringRef rest = line.blot->text; !rest.empty();) {
    Cell cell = readCell(rest);
    piece.text += cell.text;
    piece.columns += cell.columns;
    rest = rest.drop_front(cell.bytes);
  }
  return piece;
}

/// Whether what stands from `begin` to `end` takes no more than `columns`.
static bool fits(const Line &line, uint32_t begin, uint32_t end,
                 unsigned columns) {
  unsigned taken = 0;
  for (uint32_t at = begin; at < end && taken <= columns;) {
    Piece piece = readPiece(line, at);
    taken += piece.columns;
    at = piece.end;
  }
  return taken <= columns;
}

/// The furthest place before `at` from which there are no more than `columns`
/// to it.
static uint32_t goBack(const Line &line, uint32_t at, unsigned columns) {
  unsigned taken = 0;
  while (at > line.range.begin) {
    uint32_t previous = line.before(at);
    taken += readPiece(line, previous).columns;
    if (taken > columns)
      break;
    at = previous;
  }
  return at;
}

/// Where the shown part of the line starts: as far left as the mark allows.
static uint32_t startOf(const Line &line, Range mark, unsigned columns,
                        unsigned cut) {
  if (fits(line, line.range.begin, line.range.end, columns))
    return line.range.begin;
  unsigned inner = columns - cut;
  // One column for a mark after the last character.
  uint32_t markEnd = std::min(mark.end, line.range.end);
  if (fits(line, line.range.begin, markEnd, inner - 1))
    return line.range.begin;
  uint32_t start = goBack(line, mark.begin, columns * 2 / 5);
  // The end of a line shows more of what is before it.
  if (fits(line, start, line.range.end, inner - 1))
    start = std::min(start, goBack(line, line.range.end, inner - 1));
  return start;
}

Excerpt makeExcerpt(StringRef text, Range range, Range mark, unsigned columns,
                    StringRef ellipsis) {
  Line line{text, range, findBlot(text, range, mark.begin)};
  unsigned cut = columnsOf(ellipsis);
  columns = std::max(columns, 3 * cut + 3);
  Excerpt excerpt;
  auto append = [&](StringRef shown, unsigned width, bool isMarked) {
    excerpt.text += shown;
    excerpt.carets.append(width, isMarked ? '^' : ' ');
  };
  uint32_t at = startOf(line, mark, columns, cut);
  if (line.blot && line.blot->range.contains(at))
    at = line.blot->range.begin;
  if (at != range.begin)
    append(ellipsis, cut, false);
  bool isCut = !fits(line, at, range.end,
                     columns - static_cast<unsigned>(excerpt.carets.size()));
  size_t most = isCut ? columns - cut : columns;
  size_t place = excerpt.carets.size();
  while (at < range.end) {
    Piece piece = readPiece(line, at);
    if (excerpt.carets.size() + piece.columns > most)
      break;
    append(piece.text, piece.columns, at < mark.end && mark.begin < piece.end);
    at = piece.end;
    if (at <= mark.begin)
      place = excerpt.carets.size();
  }
  if (at < range.end)
    append(ellipsis, cut, false);
  // A place between characters, or after the last one.
  if (excerpt.carets.find('^') == std::string::npos)
    excerpt.carets = std::string(place, ' ') + '^';
  excerpt.carets.erase(excerpt.carets.find_last_not_of(' ') + 1);
  return excerpt;
}

} // namespace holdfast::cli
