#pragma once

#include "source/Span.h"

#include "llvm/ADT/StringRef.h"

#include <optional>

namespace holdfast {

/// The comment by which a file says that it is written in the dialect of
/// Prisma 8, if it does: `// use prisma-8` or `// use prisma-next` before
/// anything else. Recognised the way Prisma's language server (7.10) does.
std::optional<Range> prisma8Comment(llvm::StringRef text);

} // namespace holdfast
