#pragma once

#include "source/Span.h"

#include "llvm/Support/raw_ostream.h"

namespace holdfast::cli {

/// Decimal digits of the line number that a snippet of `span` shows.
unsigned lineNumberWidth(Span span);

/// Prints `--> PATH:LINE:COLUMN`, the first line of the span and a line of
/// carets under it. Long lines are cut round the carets, and characters that a
/// terminal would obey are shown as pictures. `numberWidth` aligns several
/// snippets with each other.
void printSnippet(llvm::raw_ostream &out, Span span, unsigned numberWidth,
                  llvm::raw_ostream::Colors caretColor);

} // namespace holdfast::cli
