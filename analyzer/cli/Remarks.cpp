#include "cli/Remarks.h"

#include "source/Printable.h"
#include "source/SourceFile.h"

#include "llvm/ADT/Twine.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace holdfast::cli {

static StringRef word(StatementRemark::Kind kind) {
  switch (kind) {
  case StatementRemark::Kind::Harmless:
    return "left out";
  case StatementRemark::Kind::Opaque:
    return "not followed";
  case StatementRemark::Kind::Refused:
    return "refused";
  }
  llvm_unreachable("covered switch");
}

/// The statement's first line, shortened.
static std::string excerpt(const StatementRemark &remark) {
  constexpr size_t longest = 60;
  StringRef text = remark.span.file->text(remark.span.range);
  StringRef line = text.take_until([](char c) { return c == '\n'; }).rtrim();
  size_t size = std::min(line.size(), longest);
  // Never through the middle of a character.
  while (size < line.size() && size && (line[size] & 0xC0) == 0x80)
    --size;
  bool cut = size < text.rtrim("; \n\r").size();
  return (Twine(line.take_front(size)) + (cut ? "…" : "")).str();
}

void printRemarks(const Catalog &catalog) {
  for (const StatementRemark &remark : catalog.remarks) {
    const SourceFile &file = *remark.span.file;
    outs() << printable(file.path()) << ':'
           << file.lines().lineOf(remark.span.range.begin) + 1 << ": "
           << word(remark.kind) << ": " << printable(excerpt(remark)) << "\n  "
           << printable(remark.message) << '\n';
  }
}

} // namespace holdfast::cli
