#include "format/Format.h"

#include "format/Layout.h"
#include "source/Newlines.h"

using namespace llvm;

namespace holdfast {

char FormatRefusal::ID = 0;

void FormatRefusal::log(raw_ostream &os) const {
  os << "syntax error, so the file is not formatted; correct this line first";
}

/// The first part that is no Prisma, or none.
static std::optional<Range> unreadablePart(const Document &document) {
  std::optional<Range> first;
  if (!document.syntaxErrors().empty())
    first = document.syntaxErrors().front().range;
  for (const Block &block : document.blocks())
    if (block.kind == BlockKind::Unknown &&
        (!first || block.range.begin < first->begin))
      first = Range{block.range.begin, block.name.range.end};
  return first;
}

Expected<std::string> formatSchema(const Document &document,
                                   const FormatOptions &options) {
  if (document.prisma8())
    return document.file().text().str();
  std::optional<Range> unreadable = unreadablePart(document);
  if (unreadable && !options.aroundErrors)
    return make_error<FormatRefusal>(document.span(*unreadable));
  StringRef text = document.file().text();
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  appendDocument(document, options.indent, out);
  if (out.empty())
    out = "\n";
  if (!text.contains('\r'))
    return out;
  return withNewlines(out, commonNewline(text));
}

} // namespace holdfast
