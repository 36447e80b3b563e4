#pragma once

#include "source/Span.h"

#include "llvm/ADT/StringRef.h"

#include <string>
#include <vector>

namespace holdfast {

/// `DATABASE_URL=…` in a shell text.
struct UrlAssignment {
  std::string value; ///< as written, without quotes
  /// From the name to the end of the command that it stands before, or of the
  /// text.
  Range scope;
  bool persists = false; ///< it holds for what follows: exported, or in a file
  bool toFile = false;   ///< which is one that only fills gaps, such as `.env`
};

/// The assignments to variables that name the database, first to last.
std::vector<UrlAssignment> findUrlAssignments(llvm::StringRef text, Range part);

} // namespace holdfast
