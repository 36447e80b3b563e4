#pragma once

#include "source/Span.h"

#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

namespace holdfast {

/// A copy of `text`, of the same length, in which what the tree-sitter runtime
/// (0.20.7) cannot bear is made unreadable instead, or nothing where there is
/// none of it, as in every file that a person wrote:
/// - a line that leaves many brackets open (recovery gives up the rest of the
///   file, and an error node of more than 65,535 children corrupts memory),
/// - many comments that are never closed (each is searched to the end of the
///   file),
/// - a byte order mark (the runtime skips it, Prisma refuses the line).
std::optional<std::string> withoutParserTraps(llvm::StringRef text);

/// Whether such parts came into a text that had none when `changed` was last
/// written.
bool hasParserTraps(llvm::StringRef text, Range changed);

} // namespace holdfast
