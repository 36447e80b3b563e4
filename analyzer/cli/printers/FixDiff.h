#pragma once

#include "cli/OutputStyle.h"
#include "cli/printers/Snippet.h"
#include "diagnostics/Diagnostic.h"

#include "llvm/Support/raw_ostream.h"

#include <string>

namespace holdfast::cli {

/// Digits of the longest line number that printFixDiff() shows.
unsigned lineNumberWidth(const Fix &fix);

/// The lines that a fix removes and adds, as a block of a diff has them, with
/// `+` and `-` and without places. Lines that only move within themselves are
/// left out.
std::string fixDiff(const Fix &fix);

/// Prints the lines that a fix changes as they are (`-`) and as it leaves them
/// (`+`), each with its number, up to a dozen. A file is named where it is not
/// `shownFile`.
void printFixDiff(llvm::raw_ostream &out, const Fix &fix,
                  const SourceFile *shownFile, const OutputStyle &style,
                  SnippetLayout layout);

} // namespace holdfast::cli
