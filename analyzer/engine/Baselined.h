#pragma once

#include "engine/Review.h"
#include "rules/RuleFindings.h"

#include <vector>

namespace holdfast {

/// Takes out of the rules' findings what the baseline accepts, and notes at
/// those of which that is over. Returns the entries that match nothing, of
/// those about this project that the rules looked for.
std::vector<Span> acceptByBaseline(RuleFindings &found, const Inputs &inputs,
                                   const Review &review);

} // namespace holdfast
