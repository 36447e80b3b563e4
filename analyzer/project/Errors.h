#pragma once

#include "source/SourceFile.h"

#include "llvm/ADT/Twine.h"
#include "llvm/Support/Error.h"

#include <string>

namespace holdfast {

/// A mistake at a place of a file. It prints as `PATH:LINE:COLUMN: MESSAGE`;
/// who can show places, such as an editor, takes them from here.
class PlacedError : public llvm::ErrorInfo<PlacedError> {
public:
  static char ID;
  PlacedError(SourceFilePtr file, Range range, std::string message)
      : file(std::move(file)), range(range), text(std::move(message)) {}

  void log(llvm::raw_ostream &out) const override;
  std::error_code convertToErrorCode() const override {
    return llvm::inconvertibleErrorCode();
  }

  const SourceFilePtr file;
  const Range range;
  const std::string text; ///< without the place
};

/// A mistake from `offset` to the end of its line.
llvm::Error errorAt(const SourceFilePtr &file, uint32_t offset,
                    const llvm::Twine &message);

/// A mistake at a range.
llvm::Error errorAt(const SourceFilePtr &file, Range range,
                    const llvm::Twine &message);

/// `PATH:LINE:COLUMN` of a span that has a file.
std::string placeOf(Span span);

/// An error that is its message and nothing else.
llvm::Error failure(const llvm::Twine &message);

} // namespace holdfast
