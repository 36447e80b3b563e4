#pragma once

#include "schema/Schema.h"

#include <string>
#include <vector>

namespace holdfast {

/// A schema of one or more files whose texts have marks: `‸` is the place that
/// is asked about, `«…»` are the ranges that are expected, in the order of
/// files and text.
class MarkedSchema {
public:
  /// The files are called `a.prisma`, `b.prisma`, ….
  explicit MarkedSchema(std::vector<std::string> marked);
  explicit MarkedSchema(std::string marked)
      : MarkedSchema(std::vector<std::string>{std::move(marked)}) {}

  const Schema &schema() const { return *resolved; }
  /// The file with the cursor, else the first.
  const Document &document() const { return *documents[cursorFile]; }
  uint32_t offset() const { return cursor; }
  const std::vector<Span> &ranges() const { return marks; }

private:
  std::vector<DocumentPtr> documents;
  std::unique_ptr<const Schema> resolved;
  size_t cursorFile = 0;
  uint32_t cursor = 0;
  std::vector<Span> marks;
};

/// `a.prisma:12-16 User`, one a line, for comparisons that can be read.
std::string describe(const std::vector<Span> &spans);

} // namespace holdfast
