#pragma once

#include "llvm/ADT/StringRef.h"

#include <optional>

namespace holdfast {

/// Prisma's built-in types.
enum class Scalar {
  String,
  Boolean,
  Int,
  BigInt,
  Float,
  Decimal,
  DateTime,
  Json,
  Bytes,
};
inline constexpr unsigned scalarCount = 9;

llvm::StringRef spelling(Scalar scalar);
std::optional<Scalar> parseScalar(llvm::StringRef text);

} // namespace holdfast
