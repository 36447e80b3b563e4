#pragma once

#include "cli/OutputStyle.h"

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/raw_ostream.h"

namespace holdfast::cli {

/// Prints the Markdown that rule pages are written in for a terminal: headings,
/// paragraphs and lists for its width, code indented as it is. Backquotes
/// become a colour where there are colours.
void printMarkdown(llvm::raw_ostream &out, llvm::StringRef text,
                   const OutputStyle &style);

} // namespace holdfast::cli
