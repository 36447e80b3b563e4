#include "cli/printers/Wrap.h"

#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::cli {

unsigned columnsOf(StringRef text) {
  unsigned columns = 0;
  while (!text.empty()) {
    Cell cell = readCell(text);
    columns += cell.columns;
    text = text.drop_front(cell.bytes);
  }
  return columns;
}

std::string shownText(StringRef text, const OutputStyle &style) {
  std::string result = printable(text);
  if (style.unicode)
    return result;
  for (auto [mark, plain] :
       std::initializer_list<std::pair<StringRef, StringRef>>{
           {"…", "..."}, {"→", "->"}, {"—", "-"}, {"–", "-"}})
    for (size_t at = result.find(mark); at != std::string::npos;
         at = result.find(mark, at + plain.size()))
      result.replace(at, mark.size(), plain);
  return result;
}

/// What stays on one line: up to the next blank, or the one after a short name
/// or command in backquotes.
static StringRef takeWord(StringRef text, unsigned width) {
  auto endOf = [&](size_t from) {
    return std::min(text.find(' ', from), text.size());
  };
  size_t end = endOf(0);
  StringRef word = text.take_front(end);
  if (word.count('`') % 2 == 0)
    return word;
  size_t closing = text.find('`', end);
  if (closing == StringRef::npos)
    return word;
  StringRef quoted = text.take_front(endOf(closing));
  return columnsOf(quoted) <= width / 2 ? quoted : word;
}

void printWrapped(raw_ostream &out, StringRef text, Frame frame) {
  if (frame.width == 0) {
    out << text;
    return;
  }
  unsigned column = frame.column;
  bool isFirst = true;
  while (!text.empty()) {
    // A word, with the blanks in front of it.
    size_t blanks = text.find_first_not_of(' ');
    if (blanks == StringRef::npos)
      break;
    StringRef word = takeWord(text.drop_front(blanks), frame.width);
    text = text.drop_front(blanks + word.size());
    unsigned columns = columnsOf(word);
    // Room for the mark, unless nothing follows.
    unsigned kept = text.empty() ? 0 : columnsOf(frame.continuation);
    if (!isFirst && column + blanks + columns + kept > frame.width) {
      out << frame.continuation << '\n';
      out.indent(frame.indent);
      column = frame.indent;
    } else {
      out.indent(static_cast<unsigned>(blanks));
      column += blanks;
    }
    out << word;
    column += columns;
    isFirst = false;
  }
}

} // namespace holdfast::cli
