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

struct FixResult {
  std::vector<FixedFile> files;
  unsigned applied = 0; ///< findings whose fix went in
  unsigned left = 0;    ///< findings whose fix overlaps one that went in
};

/// The fix that `--fix` takes for a finding: the first that is safe enough.
const Fix *chooseFix(const Diagnostic &diagnostic, Safety limit);

/// Applies what does not overlap; of fixes that do, the first wins, and the
/// others are for the next round. Inserted lines get the file's line ending.
FixResult applyFixes(llvm::ArrayRef<Diagnostic> diagnostics, Safety limit);

/// The files as edits leave them that do not overlap; insertions at one place
/// go in one after the other. Inserted lines get the file's line ending.
std::vector<FixedFile> applyEdits(llvm::ArrayRef<Edit> edits);

} // namespace holdfast
