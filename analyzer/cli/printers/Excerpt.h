#pragma once

#include "source/Span.h"

#include "llvm/ADT/StringRef.h"

#include <string>

namespace holdfast::cli {

/// The part of a line that is shown.
struct Excerpt {
  std::string text;
  std::string carets; ///< as many columns, `^` under what is marked
};

/// The line at `line` of `text` with carets under `mark`, in at most `columns`
/// columns: what is longer is cut around the mark, with `ellipsis` for the
/// rest. What a terminal would obey is written out, and no secret is shown.
Excerpt makeExcerpt(llvm::StringRef text, Range line, Range mark,
                    unsigned columns, llvm::StringRef ellipsis);

} // namespace holdfast::cli
