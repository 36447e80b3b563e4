#pragma once

#include "llvm/ADT/StringRef.h"

/// Whether a text is a value of a type, as Prisma reads defaults.
namespace holdfast {

/// JSON that nests at most 127 deep, with numbers that a double can hold.
bool isJson(llvm::StringRef text);

/// The standard alphabet, padded, without line breaks.
bool isBase64(llvm::StringRef text);

/// RFC 3339: `2024-05-01T12:00:00Z`. The `T` may be a blank or a `t`.
bool isDateTime(llvm::StringRef text);

/// Digits with or without sign, point and exponent.
bool isDecimal(llvm::StringRef text);

/// A whole number of 64 bits with a sign.
bool isInteger(llvm::StringRef text);

} // namespace holdfast
