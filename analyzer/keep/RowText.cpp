#include "keep/RowText.h"

using namespace llvm;

namespace holdfast::keep {

/// The letter that follows the backslash, or 0.
static char escapeOf(char c) {
  switch (c) {
  case '\\':
    return '\\';
  case '\b':
    return 'b';
  case '\f':
    return 'f';
  case '\n':
    return 'n';
  case '\r':
    return 'r';
  case '\t':
    return 't';
  case '\v':
    return 'v';
  }
  return 0;
}

static char unescaped(char letter) {
  switch (letter) {
  case 'b':
    return '\b';
  case 'f':
    return '\f';
  case 'n':
    return '\n';
  case 'r':
    return '\r';
  case 't':
    return '\t';
  case 'v':
    return '\v';
  }
  return letter;
}

void appendCell(std::string &line, StringRef text) {
  size_t begin = 0;
  for (size_t i = 0; i < text.size(); ++i)
    if (char letter = escapeOf(text[i])) {
      line.append(text.data() + begin, i - begin);
      line += '\\';
      line += letter;
      begin = i + 1;
    }
  line.append(text.data() + begin, text.size() - begin);
}

void appendNull(std::string &line) { line += "\\N"; }

static std::optional<std::string> readCell(StringRef cell) {
  if (cell == "\\N")
    return std::nullopt;
  std::string text;
  text.reserve(cell.size());
  for (size_t i = 0; i < cell.size(); ++i)
    if (cell[i] == '\\' && i + 1 < cell.size())
      text += unescaped(cell[++i]);
    else
      text += cell[i];
  return text;
}

RowCells readRow(StringRef line) {
  line.consume_back("\n");
  RowCells cells;
  // A tab in a cell is written out, so that each one here is a border.
  while (true) {
    auto [cell, rest] = line.split('\t');
    cells.push_back(readCell(cell));
    if (cell.size() == line.size())
      return cells;
    line = rest;
  }
}

} // namespace holdfast::keep
