#include "format/Format.h"

#include "format/Layout.h"

using namespace llvm;

namespace holdfast {

char FormatRefusal::ID = 0;

void FormatRefusal::log(raw_ostream &os) const {
  os << "syntax error, so the file is not formatted; correct this line first";
}

/// The newline that `text` has most of; `\n` where there is no majority.
static StringRef commonNewline(StringRef text) {
  size_t lineFeeds = 0, returns = 0, pairs = 0;
  for (size_t at = text.find_first_of("\r\n"); at != StringRef::npos;
       at = text.find_first_of("\r\n", at + 1)) {
    if (text[at] == '\n') {
      ++lineFeeds;
    } else if (text.substr(at + 1).starts_with("\n")) {
      ++pairs;
      ++at;
    } else {
      ++returns;
    }
  }
  if (pairs > lineFeeds && pairs >= returns)
    return "\r\n";
  return returns > lineFeeds ? "\r" : "\n";
}

/// `text` with each of its newlines, of whatever kind, as `newline`.
static std::string withNewlines(StringRef text, StringRef newline) {
  std::string out;
  out.reserve(text.size());
  while (true) {
    size_t end = text.find_first_of("\r\n");
    out += text.take_front(end);
    if (end == StringRef::npos)
      return out;
    out += newline;
    text = text.drop_front(end);
    text = text.drop_front(text.starts_with("\r\n") ? 2 : 1);
  }
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
  if (std::optional<Range> range = unreadablePart(document))
    return make_error<FormatRefusal>(document.span(*range));
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
