#include "format/Layout.h"

#include "format/Body.h"
#include "format/Parts.h"

using namespace llvm;

namespace holdfast {

namespace {

class DocumentPrinter {
public:
  DocumentPrinter(const Document &document, unsigned indent, std::string &out)
      : document(document), text(document.file().text()), indent(indent),
        out(out) {}

  void print();

private:
  void printComments(ArrayRef<StringRef> comments);
  void printBlock(const Block &block);

  const Document &document;
  StringRef text;
  unsigned indent;
  std::string &out;
};

} // namespace

void DocumentPrinter::printComments(ArrayRef<StringRef> comments) {
  for (StringRef comment : comments)
    eachCommentLine(comment, [&](StringRef prefix, StringRef text) {
      out += prefix;
      out += text;
      out += '\n';
    });
}

void DocumentPrinter::printBlock(const Block &block) {
  if (block.kind == BlockKind::TypeAlias) {
    out += text.slice(block.range.begin, block.range.end);
    return;
  }
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
  appendBody(text, block, {lineEnd, block.range.end - 1}, indent, out);
  out += '}';
}

void DocumentPrinter::print() {
  ArrayRef<Block> blocks = document.blocks();
  std::vector<Range> ranges;
  ranges.reserve(blocks.size());
  for (const Block &block : blocks)
    ranges.push_back(block.range);
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
    const Block &block = blocks[*part.declaration];
    printBlock(block);
    bool isAlias = block.kind == BlockKind::TypeAlias;
    if (part.trailingComment.empty()) {
      out += '\n';
      afterBlock = !isAlias;
    } else {
      out += isAlias ? " " : "\n\n";
      printComments(part.trailingComment);
    }
  }
}

void appendDocument(const Document &document, unsigned indent,
                    std::string &out) {
  DocumentPrinter(document, indent, out).print();
}

} // namespace holdfast
