#include "ide/Folding.h"

#include "ide/Comments.h"
#include "source/Newlines.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

namespace {

class Folder {
public:
  explicit Folder(const Document &document)
      : document(document), text(document.file().text()) {}

  std::vector<FoldingPart> take();

private:
  void addBlocks();
  void addComments(ArrayRef<Range> comments);
  void addRegions(ArrayRef<Range> comments);
  void add(FoldingPart::Kind kind, Range range) {
    if (text.slice(range.begin, range.end).find_first_of("\r\n") !=
        StringRef::npos)
      parts.push_back({kind, range});
  }
  /// Whether nothing but blanks stands before the offset on its line.
  bool startsLine(uint32_t offset) const {
    return text.slice(startOfLine(text, offset), offset).trim().empty();
  }
  /// Whether the second comment is on the line after the first one.
  bool follows(Range first, Range second) const {
    StringRef between = text.slice(first.end, second.begin);
    return between.trim().empty() &&
           endOfLine(text, first.end) == startOfLine(text, second.begin);
  }

  const Document &document;
  StringRef text;
  std::vector<FoldingPart> parts;
};

} // namespace

/// The end of the last line before the one of the closing brace.
static uint32_t endBeforeBrace(StringRef text, const Block &block) {
  StringRef body =
      text.slice(block.range.begin, startOfLine(text, block.range.end));
  return block.range.begin + static_cast<uint32_t>(body.rtrim("\r\n").size());
}

void Folder::addBlocks() {
  for (const Block &block : document.blocks())
    if (!block.body.empty())
      add(FoldingPart::Kind::Block,
          {block.range.begin,
           std::max(block.range.begin, endBeforeBrace(text, block))});
}

static bool isRegionMark(StringRef comment, StringRef mark) {
  return comment.ltrim("/").ltrim().starts_with(mark);
}

void Folder::addComments(ArrayRef<Range> comments) {
  for (const Range *first = comments.begin(); first != comments.end();) {
    const Range *last = first;
    // What stands after a declaration is no comment of its own.
    while (startsLine(first->begin) && last + 1 != comments.end() &&
           follows(*last, last[1]) &&
           !isRegionMark(document.file().text(last[1]), "#"))
      ++last;
    add(FoldingPart::Kind::Comment, {first->begin, last->end});
    first = last + 1;
  }
}

void Folder::addRegions(ArrayRef<Range> comments) {
  std::vector<uint32_t> open;
  for (Range comment : comments) {
    StringRef words = document.file().text(comment);
    if (isRegionMark(words, "#region")) {
      open.push_back(comment.begin);
    } else if (isRegionMark(words, "#endregion") && !open.empty()) {
      add(FoldingPart::Kind::Region, {open.back(), comment.end});
      open.pop_back();
    }
  }
}

std::vector<FoldingPart> Folder::take() {
  std::vector<Range> comments = commentsOf(text);
  addBlocks();
  addComments(comments);
  addRegions(comments);
  stable_sort(parts, [](const FoldingPart &a, const FoldingPart &b) {
    return a.range.begin < b.range.begin;
  });
  return std::move(parts);
}

std::vector<FoldingPart> foldingParts(const Document &document) {
  return Folder(document).take();
}

} // namespace holdfast
