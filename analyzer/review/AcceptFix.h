#pragma once

#include "diagnostics/Diagnostic.h"

#include <optional>

namespace holdfast {

/// Writes a comment that accepts the finding on a line above it, up to where
/// the reason belongs, which somebody has to give: until then it accepts
/// nothing. None for what cannot be accepted.
std::optional<Fix> acceptFix(const Diagnostic &finding);

} // namespace holdfast
