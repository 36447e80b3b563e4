#pragma once

#include "diagnostics/Diagnostic.h"
#include "review/HistoryReview.h"
#include "schema/Schema.h"

#include <string>
#include <vector>

namespace holdfast {

/// A comment that accepts one finding:
///
///     /// holdfast:allow unmapped-table(legacy) because the old shop reads it
///     /// holdfast:allow lossy-cast because … until 2027-01-31
///
/// on a line of its own above the block, the field or the block attribute where
/// the finding stands, or, in a new migration, after `--` above the statement.
/// The parts point into the file.
struct Allowance {
  const SourceFile *file;
  Range comment; ///< from `holdfast:` to the end of its line
  llvm::StringRef rule;
  llvm::StringRef object; ///< empty where none is given
  llvm::StringRef reason; ///< empty where none is given
  llvm::StringRef until;  ///< `2027-01-31`, the last day; empty forever
  Range target;           ///< what stands below it; empty where nothing does

  Span span() const { return file->span(comment); }
  /// Whether it says why, and its last day is not over.
  bool counts(llvm::StringRef today) const {
    return !reason.empty() && !isOver(today);
  }
  bool isOver(llvm::StringRef today) const {
    return !until.empty() && until < today;
  }
  /// Whether it is about the finding, taken to stand at `place`. What Prisma
  /// itself refuses cannot be accepted.
  bool covers(const Diagnostic &finding, Span place) const;
};

std::vector<Allowance> findAllowances(const Schema &schema);
std::vector<Allowance> findAllowances(const HistoryReview &review);

/// Takes the comment out, with its line.
Fix removeAllowanceFix(const Allowance &allowance);

/// Today's date, `2026-11-23`, in universal time.
std::string today();

} // namespace holdfast
