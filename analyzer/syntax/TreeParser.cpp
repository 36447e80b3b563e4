#include "syntax/TreeParser.h"

#include "syntax/NodeTypes.h"

using namespace llvm;

namespace holdfast {

namespace {
struct ParserDeleter {
  void operator()(TSParser *parser) const { ts_parser_delete(parser); }
};
using ParserPtr = std::unique_ptr<TSParser, ParserDeleter>;

struct Part {
  StringRef text; ///< up to the end of the part
  StringRef end;
};
} // namespace

static ParserPtr makeParser() {
  ParserPtr parser(ts_parser_new());
  ts_parser_set_language(parser.get(), prismaLanguage());
  return parser;
}

TreePtr parseText(const TSTree *old, StringRef text) {
  return TreePtr(ts_parser_parse_string(makeParser().get(), old, text.data(),
                                        static_cast<uint32_t>(text.size())));
}

static const char *readPart(void *payload, uint32_t offset, TSPoint,
                            uint32_t *size) {
  const Part &part = *static_cast<const Part *>(payload);
  StringRef rest = offset < part.text.size()
                       ? part.text.drop_front(offset)
                       : part.end.drop_front(std::min<size_t>(
                             offset - part.text.size(), part.end.size()));
  *size = static_cast<uint32_t>(rest.size());
  return rest.data();
}

TreePtr parsePart(StringRef text, Range part, StringRef end) {
  ParserPtr parser = makeParser();
  // Rows and columns are of no interest.
  TSRange range{{0, 0},
                {UINT32_MAX, UINT32_MAX},
                part.begin,
                part.end + static_cast<uint32_t>(end.size())};
  ts_parser_set_included_ranges(parser.get(), &range, 1);
  Part read{text.take_front(part.end), end};
  return TreePtr(ts_parser_parse(parser.get(), nullptr,
                                 {&read, readPart, TSInputEncodingUTF8}));
}

} // namespace holdfast
