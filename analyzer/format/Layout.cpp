#include "format/Layout.h"

#include "format/Body.h"
#include "format/Parts.h"
#include "source/Newlines.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <array>

using namespace llvm;

namespace holdfast {

bool hasLayout(const Document &document, const Block &block) {
  return block.kind != BlockKind::Unknown &&
         block.kind != BlockKind::TypeAlias &&
         document.file().text(block.range).ends_with("}");
}

/// How often each sign occurs that is no matter of layout: commas at the end of
/// a list go, and block comments get other stars.
static std::array<uint32_t, 128> countSigns(StringRef text) {
  std::array<uint32_t, 128> counts{};
  for (char sign : text)
    if (isPrint(sign) && !StringRef(" ,*/").contains(sign))
      ++counts[static_cast<unsigned char>(sign)];
  return counts;
}

/// Where errors stand, a comment may end in the middle of what was left as it
/// is. Rather than lose a word of it, the text stays.
static void keepIfLost(StringRef before, size_t start, std::string &out) {
  if (countSigns(before) != countSigns(StringRef(out).drop_front(start)))
    out.replace(start, std::string::npos, before);
}

void appendBlock(const Document &document, const Block &block, unsigned indent,
                 std::string &out) {
  size_t start = out.size();
  StringRef text = document.file().text();
  uint32_t brace = text.find('{', block.name.range.end);
  uint32_t lineEnd = text.find_first_of("\r\n", brace);
  out += keyword(block.kind);
  out += ' ';
  out += block.name.text;
  out += " {";
  // What follows the brace on its line has no meaning, but somebody wrote it.
  StringRef afterBrace = text.slice(brace + 1, lineEnd).trim();
  if (!afterBrace.empty()) {
    out += ' ';
    out += afterBrace;
  }
  out += '\n';
  appendBody(document, block, {lineEnd, block.range.end - 1}, indent, out);
  out += '}';
  if (!document.syntaxErrors().empty())
    keepIfLost(document.file().text(block.range), start, out);
}

namespace {

class DocumentPrinter {
public:
  DocumentPrinter(const Document &document, unsigned indent, std::string &out)
      : document(document), text(document.file().text()), indent(indent),
        out(out) {}

  void print();

private:
  /// A block, or text at the top of the file that does not parse.
  struct Piece {
    Range range;
    const Block *block = nullptr; ///< null for text that stays as it is
  };

  std::vector<Piece> readPieces() const;
  void printComments(ArrayRef<StringRef> comments);

  const Document &document;
  StringRef text;
  unsigned indent;
  std::string &out;
};

} // namespace

/// With the blanks before it: the lines of a block that is not closed stay
/// where they are.
static Range lineOf(const Document &document, const SyntaxError &error) {
  Range range = textOf(document, error);
  StringRef text = document.file().text();
  uint32_t start = startOfLine(text, range.begin);
  bool isFirst = text.slice(start, range.begin).trim(" \t").empty();
  return {isFirst ? start : range.begin, range.end};
}

std::vector<DocumentPrinter::Piece> DocumentPrinter::readPieces() const {
  std::vector<Piece> pieces;
  for (const Block &block : document.blocks())
    pieces.push_back(
        {block.range, hasLayout(document, block) ? &block : nullptr});
  for (const SyntaxError &error : document.syntaxErrors()) {
    const Block *after =
        partition_point(document.blocks(), [&](const Block &block) {
          return block.range.end <= error.range.begin;
        });
    if (after == document.blocks().end() ||
        error.range.begin < after->range.begin)
      pieces.push_back({lineOf(document, error)});
  }
  llvm::sort(pieces, [](const Piece &a, const Piece &b) {
    return a.range.begin < b.range.begin;
  });
  return pieces;
}

void DocumentPrinter::printComments(ArrayRef<StringRef> comments) {
  for (StringRef comment : comments)
    eachCommentLine(comment, [&](StringRef prefix, StringRef text) {
      out += prefix;
      out += text;
      out += '\n';
    });
}

void DocumentPrinter::print() {
  std::vector<Piece> pieces = readPieces();
  std::vector<Range> ranges;
  ranges.reserve(pieces.size());
  for (const Piece &piece : pieces)
    ranges.push_back(piece.range);
  Range file{0, static_cast<uint32_t>(text.size())};
  bool afterBlock = false;
  for (const Part &part : readParts(text, file, ranges)) {
    if (!out.empty() && (afterBlock || part.distance == Distance::BlankLine))
      out += '\n';
    afterBlock = false;
    if (!part.declaration) {
      printComments(part.comments);
      continue;
    }
    const Piece &piece = pieces[*part.declaration];
    if (piece.block)
      appendBlock(document, *piece.block, indent, out);
    else
      out += text.slice(piece.range.begin, piece.range.end);
    if (part.trailingComment.empty()) {
      out += '\n';
      afterBlock = piece.block != nullptr;
    } else {
      out += piece.block ? "\n\n" : " ";
      printComments(part.trailingComment);
    }
  }
}

void appendDocument(const Document &document, unsigned indent,
                    std::string &out) {
  size_t start = out.size();
  DocumentPrinter(document, indent, out).print();
  if (!document.syntaxErrors().empty())
    keepIfLost(document.file().text(), start, out);
}

} // namespace holdfast
