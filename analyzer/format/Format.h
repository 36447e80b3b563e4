#pragma once

#include "syntax/Document.h"

#include "llvm/Support/Error.h"

#include <string>

namespace holdfast {

struct FormatOptions {
  unsigned indent = 2; ///< blanks before each line of a block
  /// Lays out what parses and leaves the other lines as they are, instead of
  /// refusing: for a text that is being written.
  bool aroundErrors = false;
};

/// Why a document was not formatted: its first part that is not Prisma's
/// language. Valid as long as the document is.
class FormatRefusal : public llvm::ErrorInfo<FormatRefusal> {
public:
  static char ID;

  explicit FormatRefusal(Span place) : place(place) {}

  Span span() const { return place; }
  void log(llvm::raw_ostream &os) const override;
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

private:
  Span place;
};

/// The text of `document` in Prisma's official layout, or a FormatRefusal if
/// something in it does not parse. A file in the dialect of Prisma 8 is left as
/// it is. The meaning stays the same, every comment is
/// kept, newlines are of the kind that the text has most of, and a formatted
/// text formats to itself.
///
/// What differs from the official formatter is listed in docs/format.md.
llvm::Expected<std::string> formatSchema(const Document &document,
                                         const FormatOptions &options = {});

} // namespace holdfast
