#include "cli/printers/MarkdownText.h"

#include "cli/printers/Wrap.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>
#include <string>

using namespace llvm;

namespace holdfast::cli {

/// Wider paragraphs are hard to read.
static constexpr unsigned mostColumns = 100;
static constexpr unsigned codeIndent = 4;

/// The text without the targets of links and the signs of emphasis.
static std::string withoutMarks(StringRef text) {
  std::string result;
  bool inCode = false;
  while (!text.empty()) {
    if (text.front() == '`')
      inCode = !inCode;
    if (!inCode && text.consume_front("**"))
      continue;
    size_t middle = text.find("](");
    if (!inCode && text.front() == '[' && middle != StringRef::npos &&
        text.find(')', middle) != StringRef::npos) {
      result += withoutMarks(text.slice(1, middle));
      text = text.drop_front(text.find(')', middle) + 1);
      continue;
    }
    result += text.front();
    text = text.drop_front();
  }
  return result;
}

namespace {

class MarkdownText {
public:
  MarkdownText(raw_ostream &out, const OutputStyle &style)
      : out(out), style(style), width(std::min(style.width, mostColumns)) {}

  void print(StringRef text) {
    SmallVector<StringRef> lines;
    text.rtrim().split(lines, '\n');
    for (StringRef line : lines)
      printLine(line.rtrim());
    endBlock();
  }

private:
  void printLine(StringRef line) {
    if (line.starts_with("```")) {
      endBlock();
      if (!inCode)
        printCodeLabel(line.drop_front(3));
      inCode = !inCode;
    } else if (inCode) {
      printCode(line);
    } else if (line.starts_with("#")) {
      endBlock();
      out.changeColor(raw_ostream::SAVEDCOLOR, /*Bold=*/true);
      out << shownText(withoutMarks(line.ltrim("# ")), style) << '\n';
      out.resetColor();
    } else if (line.empty()) {
      endBlock();
      out << '\n';
    } else if (line.starts_with("- ")) {
      endBlock();
      block = line.drop_front(2);
      bullet = style.unicode ? "  • " : "  - ";
    } else if (line.starts_with("|")) {
      endBlock();
      printRow(line);
    } else {
      block += (block.empty() ? "" : " ") + line.trim().str();
    }
  }

  /// `prisma bad`, without the language, which everybody sees.
  void printCodeLabel(StringRef info) {
    auto [language, role] = info.split(' ');
    StringRef kind = role.split(' ').first;
    if (kind.empty())
      return;
    out.changeColor(kind == "bad"    ? raw_ostream::RED
                    : kind == "good" ? raw_ostream::GREEN
                                     : raw_ostream::BLUE,
                    /*Bold=*/true);
    out.indent(2) << role << ":\n";
    out.resetColor();
  }

  void printCode(StringRef line) {
    if (!line.empty()) {
      out.indent(codeIndent);
      printWrapped(out, shownText(line, style),
                   {style.width, codeIndent, 2 * codeIndent});
    }
    out << '\n';
  }

  /// A row of a table, cell by cell; the line below the heads is none.
  void printRow(StringRef line) {
    if (line.find_first_not_of("|-: ") == StringRef::npos)
      return;
    SmallVector<StringRef> cells;
    line.trim("| ").split(cells, '|');
    bullet = style.unicode ? "  • " : "  - ";
    for (StringRef cell : cells)
      block += (block.empty() ? "" : ": ") + cell.trim().str();
    endBlock();
  }

  /// Prints the paragraph or item that has been read.
  void endBlock() {
    if (block.empty())
      return;
    unsigned indent = columnsOf(bullet);
    std::string text = shownText(withoutMarks(block), style);
    std::string wrapped;
    raw_string_ostream buffer(wrapped);
    printWrapped(buffer, text, {width, indent, indent});
    out << bullet;
    printColored(wrapped);
    out << '\n';
    block.clear();
    bullet = "";
  }

  /// Code in a colour instead of backquotes.
  void printColored(StringRef text) {
    if (!out.colors_enabled()) {
      out << text;
      return;
    }
    bool inQuotes = false;
    while (!text.empty()) {
      auto [part, rest] = text.split('`');
      out << part;
      if (part.size() == text.size())
        break;
      inQuotes = !inQuotes;
      if (inQuotes)
        out.changeColor(raw_ostream::CYAN);
      else
        out.resetColor();
      text = rest;
    }
    if (inQuotes)
      out.resetColor();
  }

  raw_ostream &out;
  const OutputStyle &style;
  unsigned width;
  bool inCode = false;
  std::string block; ///< the paragraph or item so far, on one line
  StringRef bullet;  ///< in front of it
};

} // namespace

void printMarkdown(raw_ostream &out, StringRef text, const OutputStyle &style) {
  MarkdownText(out, style).print(text);
}

} // namespace holdfast::cli
