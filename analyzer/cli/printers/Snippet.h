#pragma once

#include "cli/OutputStyle.h"
#include "source/Span.h"

#include "llvm/Support/raw_ostream.h"

namespace holdfast::cli {

/// How snippets stand below each other.
struct SnippetLayout {
  unsigned indent = 0;      ///< columns in front of all
  unsigned numberWidth = 1; ///< digits of the longest line number
};

/// Decimal digits of the line number that a snippet of `span` shows.
unsigned lineNumberWidth(Span span);

/// The columns that are left for the text of a line.
unsigned snippetColumns(const OutputStyle &style, SnippetLayout layout);

/// The gutter of a snippet: a line number or nothing, and `mark`.
void printGutter(llvm::raw_ostream &out, SnippetLayout layout,
                 llvm::StringRef number, llvm::StringRef mark);

/// Prints `--> PATH:LINE:COLUMN`, the first line of the span and a line of
/// carets under it. Lines that are too long are cut around the carets, and
/// characters that a terminal would obey are written out.
void printSnippet(llvm::raw_ostream &out, Span span, const OutputStyle &style,
                  SnippetLayout layout, llvm::raw_ostream::Colors caretColor);

} // namespace holdfast::cli
