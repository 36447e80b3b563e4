#pragma once

#include "engine/Review.h"
#include "engine/Unreported.h"
#include "rules/CleanBlocks.h"

namespace holdfast {

/// What the rules found.
struct Findings {
  std::vector<Diagnostic> diagnostics; ///< sorted for display
  Unreported unreported;
};

/// Runs the rules; where a base was asked for, what it had as well is left out.
Findings judge(const Inputs &inputs, const Known &known, const Review &review,
               CleanBlocks *cleanBlocks = nullptr);

} // namespace holdfast
