#include "format/FormatEdits.h"

#include "format/Format.h"
#include "format/Layout.h"
#include "format/LineEdits.h"
#include "source/Newlines.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

static constexpr FormatOptions whileWriting{/*indent=*/2,
                                            /*aroundErrors=*/true};

/// The block from the start of its line, where nothing else stands there.
static Range linesOf(StringRef text, const Block &block) {
  uint32_t start = startOfLine(text, block.range.begin);
  bool isFirst = text.slice(start, block.range.begin).trim(" \t").empty();
  return {isFirst ? start : block.range.begin, block.range.end};
}

static std::string formatted(const Document &document, const Block &block) {
  std::string out;
  appendBlock(document, block, whileWriting.indent, out);
  return withNewlines(out, commonNewline(document.file().text()));
}

std::vector<Edit> formatEdits(const Document &document) {
  const SourceFile &file = document.file();
  std::vector<Edit> edits;
  Range whole{0, static_cast<uint32_t>(file.text().size())};
  appendLineEdits(file, whole, cantFail(formatSchema(document, whileWriting)),
                  edits);
  return edits;
}

std::vector<Edit> formatEdits(const Document &document, Range range) {
  const SourceFile &file = document.file();
  std::vector<Edit> edits;
  for (const Block &block : document.blocks())
    if (block.range.begin <= range.end && range.begin <= block.range.end &&
        hasLayout(document, block))
      appendLineEdits(file, linesOf(file.text(), block),
                      formatted(document, block), edits);
  return edits;
}

//===----------------------------------------------------------------------===//
// Alignment
//===----------------------------------------------------------------------===//

static bool isSameButBlanks(StringRef a, StringRef b) {
  auto next = [](StringRef &text) {
    text = text.ltrim();
    char first = text.empty() ? '\0' : text.front();
    text = text.drop_front(!text.empty());
    return first;
  };
  char one, other;
  do {
    one = next(a);
    other = next(b);
  } while (one && one == other);
  return one == other;
}

/// Takes the first line off a text, with its newline.
static StringRef takeLine(StringRef &text) {
  StringRef line = text.take_front(endOfLine(text, 0));
  text = text.drop_front(line.size());
  return line;
}

std::vector<Edit> alignmentEdits(const Document &document, uint32_t offset) {
  const SourceFile &file = document.file();
  const Block *block =
      partition_point(document.blocks(), [&](const Block &candidate) {
        return candidate.range.end < offset;
      });
  if (block == document.blocks().end() || offset < block->range.begin ||
      !hasLayout(document, *block))
    return {};
  Range range = linesOf(file.text(), *block);
  std::string text = formatted(document, *block);
  StringRef before = file.text(range), after = text;
  std::vector<Edit> edits;
  while (!before.empty() || !after.empty()) {
    uint32_t begin = range.end - before.size();
    StringRef old = takeLine(before);
    auto end = static_cast<uint32_t>(begin + old.size());
    // An empty line may be one that somebody is about to fill.
    if (old.trim().empty() && !old.empty())
      continue;
    StringRef now = takeLine(after);
    while (now.trim().empty() && !now.empty())
      now = takeLine(after);
    if (!isSameButBlanks(old, now))
      return {};
    bool holdsOffset = begin <= offset && offset < end;
    if (old.rtrim("\r\n") != now.rtrim("\r\n") && !holdsOffset)
      edits.push_back({file.span({begin, end}), now.str()});
  }
  return edits;
}

} // namespace holdfast
