#pragma once

#include "diagnostics/Diagnostic.h"
#include "source/SourceFile.h"

#include "llvm/ADT/ArrayRef.h"

#include <string>
#include <vector>

namespace holdfast {

/// A file as fixes leave it.
struct FixedFile {
  const SourceFile *original;
  std::string text;
};

struct FixChoice {
  std::vector<Edit> edits; ///< they do not overlap; those of a file together
  unsigned applied = 0;    ///< findings whose fix is among them
  unsigned left = 0;       ///< findings whose fix overlaps one that is
};

/// The fix that `--fix` takes for a finding: the first that is safe enough.
const Fix *chooseFix(const Diagnostic &diagnostic, Safety limit);

/// The fixes that `--fix` takes in one round: of those that overlap the first
/// wins, and the others are for the next round.
FixChoice chooseFixes(llvm::ArrayRef<Diagnostic> diagnostics, Safety limit);

/// The files as edits leave them that do not overlap; insertions at one place
/// go in one after the other. Inserted lines get the file's newlines.
std::vector<FixedFile> applyEdits(llvm::ArrayRef<Edit> edits);

} // namespace holdfast
