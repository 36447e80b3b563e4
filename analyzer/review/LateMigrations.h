#pragma once

#include "review/HistoryReview.h"

namespace holdfast {

/// The new migrations that come to stand before one of the base, in `before` or
/// `sinceThen`: of each the last that it has something in common with, else
/// the last.
std::vector<HistoryChange> findLate(Provider provider,
                                    llvm::ArrayRef<SourceFilePtr> added,
                                    llvm::ArrayRef<SourceFilePtr> before,
                                    llvm::ArrayRef<SourceFilePtr> sinceThen,
                                    StateAfter stateAfter);

} // namespace holdfast
