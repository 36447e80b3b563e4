#pragma once

#include "diagnostics/Diagnostic.h"

#include "llvm/ADT/ArrayRef.h"

#include <vector>

/// A finding a cause: what several statements bring about together is said
/// once.
namespace holdfast {

/// Whether both are findings of one rule with one cause.
bool haveOneCause(const Diagnostic &a, const Diagnostic &b);

/// The finding that stands for all with the cause of `one`, which is among
/// `findings`: the first of the worst; `one` itself if it has no cause.
const Diagnostic &mainOf(llvm::ArrayRef<Diagnostic> findings,
                         const Diagnostic &one);

/// Leaves one finding of each cause, with a note at each other place. The
/// order stays.
std::vector<Diagnostic> joinCauses(std::vector<Diagnostic> findings);

} // namespace holdfast
