#pragma once

#include "source/Span.h"

#include "llvm/ADT/StringRef.h"

#include <vector>

namespace holdfast {

/// The comments of a schema's text in its order, each without the newline after
/// it: `// …` to the end of its line, `/* … */` as a whole. A sign within a
/// string begins none.
std::vector<Range> commentsOf(llvm::StringRef text);

} // namespace holdfast
