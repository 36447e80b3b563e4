#include "project/Errors.h"

#include <algorithm>

using namespace llvm;

namespace holdfast {

char PlacedError::ID = 0;

void PlacedError::log(raw_ostream &out) const {
  out << placeOf(file->span(range)) << ": " << text;
}

Error errorAt(const SourceFilePtr &file, Range range, const Twine &message) {
  return make_error<PlacedError>(file, range, message.str());
}

Error errorAt(const SourceFilePtr &file, uint32_t offset,
              const Twine &message) {
  uint32_t line = file->lines().lineOf(offset);
  uint32_t end = file->lines().lineRange(file->text(), line).end;
  return errorAt(file, Range{offset, std::max(offset, end)}, message);
}

std::string placeOf(Span span) {
  Position position = span.file->lines().position(span.range.begin);
  return (span.file->path() + ":" + Twine(position.line + 1) + ":" +
          Twine(position.column + 1))
      .str();
}

Error failure(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

} // namespace holdfast
