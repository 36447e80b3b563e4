#include "MarkedSchema.h"

using namespace llvm;

namespace holdfast {

namespace {
constexpr StringLiteral cursorMark = "‸", openMark = "«", closeMark = "»";
}

MarkedSchema::MarkedSchema(std::vector<std::string> marked) {
  for (size_t index = 0; index < marked.size(); ++index) {
    std::string text;
    std::vector<Range> ranges;
    for (StringRef rest = marked[index]; !rest.empty();) {
      auto at = static_cast<uint32_t>(text.size());
      if (rest.consume_front(cursorMark)) {
        cursorFile = index;
        cursor = at;
      } else if (rest.consume_front(openMark)) {
        ranges.push_back({at, at});
      } else if (rest.consume_front(closeMark)) {
        ranges.back().end = at;
      } else {
        text += rest.front();
        rest = rest.drop_front();
      }
    }
    std::string path = std::string(1, char('a' + index)) + ".prisma";
    documents.push_back(Document::parse(
        std::make_shared<const SourceFile>(path, std::move(text))));
    for (Range range : ranges)
      marks.push_back(documents.back()->span(range));
  }
  resolved = Schema::resolve(documents);
}

std::string describe(const std::vector<Span> &spans) {
  std::string out;
  for (Span span : spans)
    out += span.file->path().str() + ":" + std::to_string(span.range.begin) +
           "-" + std::to_string(span.range.end) + " " +
           span.file->text(span.range).str() + "\n";
  return out;
}

} // namespace holdfast
