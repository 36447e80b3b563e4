#pragma once

#include "llvm/ADT/StringRef.h"

/// Whether a text is one that Prisma 7.10 can read as a value of a type.
namespace holdfast {

/// Digits with an optional `.` and exponent; underscores between digits.
bool isDecimalText(llvm::StringRef text);

/// Base64 of RFC 4648 with padding, in its one canonical form.
bool isBase64Text(llvm::StringRef text);

/// A date and time of RFC 3339 with an offset, such as
/// `2026-11-23T12:00:00+01:00`; a blank may stand for the `T`.
bool isDateTimeText(llvm::StringRef text);

/// One JSON value.
bool isJsonText(llvm::StringRef text);

} // namespace holdfast
