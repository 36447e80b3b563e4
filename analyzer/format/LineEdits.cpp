#include "format/LineEdits.h"

#include "source/Newlines.h"

#include "llvm/ADT/ArrayRef.h"

using namespace llvm;

namespace holdfast {

/// The lines of a text with their newlines.
static std::vector<StringRef> linesOf(StringRef text) {
  std::vector<StringRef> lines;
  while (!text.empty()) {
    uint32_t end = endOfLine(text, 0);
    lines.push_back(text.take_front(end));
    text = text.drop_front(end);
  }
  return lines;
}

namespace {

using Lines = ArrayRef<StringRef>;

/// The length of the longest common subsequence of each pair of ends.
class CommonLengths {
public:
  CommonLengths(Lines before, Lines after)
      : width(after.size() + 1), lengths((before.size() + 1) * width) {
    for (size_t i = before.size(); i-- > 0;)
      for (size_t j = after.size(); j-- > 0;)
        at(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1
                                         : std::max(at(i + 1, j), at(i, j + 1));
  }

  unsigned &at(size_t i, size_t j) { return lengths[i * width + j]; }

private:
  size_t width;
  std::vector<unsigned> lengths;
};

} // namespace

/// The edits of lines that begin at `offset`. Blocks that are too long for an
/// exact comparison are replaced as a whole.
static void appendEdits(const SourceFile &file, uint32_t offset, Lines before,
                        Lines after, std::vector<Edit> &out) {
  constexpr size_t mostPairs = 1 << 18;
  bool isExact = before.size() * after.size() <= mostPairs;
  CommonLengths common(isExact ? before : Lines(), isExact ? after : Lines());
  size_t i = 0, j = 0;
  while (i < before.size() || j < after.size()) {
    if (isExact && i < before.size() && j < after.size() &&
        before[i] == after[j]) {
      offset += before[i++].size();
      ++j;
      continue;
    }
    uint32_t begin = offset;
    std::string text;
    while (i < before.size() || j < after.size()) {
      bool isSame =
          i < before.size() && j < after.size() && before[i] == after[j];
      if (isExact && isSame)
        break;
      bool removes =
          j == after.size() || (isExact && i < before.size() &&
                                common.at(i + 1, j) >= common.at(i, j + 1));
      if (removes)
        offset += before[i++].size();
      else
        text += after[j++];
    }
    out.push_back({file.span({begin, offset}), std::move(text)});
  }
}

void appendLineEdits(const SourceFile &file, Range range, StringRef after,
                     std::vector<Edit> &out) {
  std::vector<StringRef> old = linesOf(file.text(range)), now = linesOf(after);
  Lines before = old, changed = now;
  uint32_t offset = range.begin;
  while (!before.empty() && !changed.empty() &&
         before.front() == changed.front()) {
    offset += before.front().size();
    before = before.drop_front();
    changed = changed.drop_front();
  }
  while (!before.empty() && !changed.empty() &&
         before.back() == changed.back()) {
    before = before.drop_back();
    changed = changed.drop_back();
  }
  appendEdits(file, offset, before, changed, out);
}

} // namespace holdfast
