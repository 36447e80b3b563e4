#pragma once

#include "format/Comments.h"
#include "syntax/Document.h"

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"

#include <optional>
#include <vector>

namespace holdfast {

/// One piece of a file or a block: a declaration, or comments on lines that
/// follow each other directly.
struct Part {
  std::optional<unsigned> declaration;     ///< which one, or none for comments
  Distance distance = Distance::BlankLine; ///< below the part before it
  llvm::SmallVector<llvm::StringRef, 1> comments;
  llvm::StringRef trailingComment; ///< on the last line of the declaration
};

/// Where text that does not parse stands, without the newline at its end.
Range textOf(const Document &document, const SyntaxError &error);

/// What stands in `within` in the order of the text, given where its
/// declarations are. They must be in order, with nothing between them but
/// comments, blanks and newlines.
std::vector<Part> readParts(llvm::StringRef text, Range within,
                            llvm::ArrayRef<Range> declarations);

} // namespace holdfast
