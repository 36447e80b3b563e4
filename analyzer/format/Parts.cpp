#include "format/Parts.h"

using namespace llvm;

namespace holdfast {

/// Appends the comments in front of a declaration or the end, as groups, and
/// returns how far the declaration is below them.
static Distance readComments(StringRef gap, std::vector<Part> &parts) {
  CommentReader reader(gap);
  if (!parts.empty())
    parts.back().trailingComment = reader.nextOnSameLine();
  bool inGroup = false;
  Distance distance = reader.distance();
  for (StringRef comment = reader.next(); !comment.empty();
       comment = reader.next()) {
    if (!inGroup || distance == Distance::BlankLine)
      parts.push_back({std::nullopt, distance, {}, {}});
    parts.back().comments.push_back(comment);
    inGroup = true;
    distance = reader.distance();
  }
  return distance;
}

Range textOf(const Document &document, const SyntaxError &error) {
  StringRef text = document.file().text(error.range).rtrim("\r\n");
  return {error.range.begin,
          static_cast<uint32_t>(error.range.begin + text.size())};
}

std::vector<Part> readParts(StringRef text, Range within,
                            ArrayRef<Range> declarations) {
  std::vector<Part> parts;
  parts.reserve(declarations.size());
  uint32_t begin = within.begin;
  for (unsigned index = 0; index != declarations.size(); ++index) {
    Range place = declarations[index];
    Distance distance = readComments(text.slice(begin, place.begin), parts);
    parts.push_back({index, distance, {}, {}});
    begin = place.end;
  }
  readComments(text.slice(begin, within.end), parts);
  return parts;
}

} // namespace holdfast
