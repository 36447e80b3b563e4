#pragma once

#include "diagnostics/Diagnostic.h"

#include <string>
#include <vector>

namespace holdfast {

/// A finding that a comment accepts, or an entry of the baseline. `comment`
/// points at either.
struct AcceptedFinding {
  Diagnostic diagnostic;
  Span comment;
  std::string reason; ///< of an entry it may be empty
  bool isByBaseline = false;
};

/// What a run of the rules came to. Nothing that was found is lost: it is
/// reported, or it can be counted.
struct RuleFindings {
  std::vector<Diagnostic> diagnostics;   ///< to be reported
  std::vector<AcceptedFinding> accepted; ///< of enabled rules
  std::vector<Diagnostic> switchedOff;   ///< of rules that are only counted
};

} // namespace holdfast
