#pragma once

#include "rules/invalid/types/FieldTypes.h"

namespace holdfast {

/// What a function takes in `@default`.
enum class FunctionArguments {
  None,
  CuidVersion,  ///< nothing, 1 or 2
  UuidVersion,  ///< nothing, 4 or 7
  NanoidLength, ///< nothing, or 2 to 255
};

/// A function that makes values, other than `dbgenerated()` and `auto()`.
struct DefaultFunction {
  llvm::StringLiteral name;
  ScalarSet scalars; ///< the field types that it may stand on
  FunctionArguments arguments;
  bool inCompositeTypes;
};

/// Null for a function that Prisma does not know.
const DefaultFunction *findDefaultFunction(llvm::StringRef name);

/// The functions that may stand on a field of that type, as `uuid()`.
std::vector<llvm::StringRef> defaultFunctionsFor(Scalar scalar);

} // namespace holdfast
