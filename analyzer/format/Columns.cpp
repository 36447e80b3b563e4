#include "format/Columns.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Unicode.h"

using namespace llvm;

namespace holdfast {

/// Columns on a screen: the official formatter counts bytes, which shifts the
/// lines that have letters beyond ASCII.
static unsigned displayWidth(StringRef text) {
  int width = sys::unicode::columnWidthUTF8(text);
  return width < 0 ? static_cast<unsigned>(text.size())
                   : static_cast<unsigned>(width);
}

void Columns::flush(unsigned indent, std::string &out) {
  SmallVector<unsigned, 3> widths;
  for (Line &line : lines) {
    while (!line.cells.empty() && line.cells.back().empty())
      line.cells.pop_back();
    if (widths.size() < line.cells.size())
      widths.resize(line.cells.size());
    for (auto [width, cell] : zip(widths, line.cells))
      width = std::max(width, displayWidth(cell));
  }
  for (const Line &line : lines) {
    if (!line.cells.empty() || !line.tail.empty())
      out.append(indent, ' ');
    for (auto [column, cell] : enumerate(line.cells)) {
      out += cell;
      if (column + 1 != line.cells.size())
        out.append(widths[column] - displayWidth(cell) + 1, ' ');
    }
    if (!line.cells.empty() && !line.tail.empty())
      out += ' ';
    out += line.tail;
    out += '\n';
  }
  lines.clear();
}

} // namespace holdfast
