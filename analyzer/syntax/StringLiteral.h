#pragma once

#include "source/Span.h"

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"

#include <string>

/// The texts in double quotes of a schema, and their escapes.
namespace holdfast {

/// An escape that Prisma parses and refuses.
struct BadEscape {
  Range range;    ///< as far as Prisma reads it
  bool isUnknown; ///< no such escape; else a `\u` without four hex digits, or
                  ///< half a surrogate pair
};

/// The value of a string literal's source text: quotes off, escapes resolved.
/// Bad escapes are left out, as Prisma does.
std::string unescape(llvm::StringRef literal);

/// Calls `report` for each bad escape of a literal that starts at `offset`.
void forEachBadEscape(llvm::StringRef literal, uint32_t offset,
                      llvm::function_ref<void(BadEscape)> report);

/// `value` as a string literal with quotes, escaped the way Prisma reads it.
std::string quoteString(llvm::StringRef value);

} // namespace holdfast
