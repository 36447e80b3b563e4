#pragma once

#include "schema/Scalar.h"

#include "llvm/ADT/StringRef.h"

#include <optional>

namespace holdfast {

/// What `@default` can ask of one provider.
struct DefaultFacts {
  bool autoincrement = true;
  bool onlyOnBigInt = false; ///< autoincrement() of a BigInt alone
  bool oncePerTable = false; ///< autoincrement()
  bool onlyOnId = false;     ///< autoincrement() of the id, if that is alone
  bool onlyIndexed = false;  ///< autoincrement() of a key's first column
  bool autoFunction = false; ///< `auto()`
  bool sequences = false;    ///< `sequence()`
};

/// What Prisma allows in a schema without a datasource.
extern const DefaultFacts defaultFactsWithoutProvider;

/// A function of `@default` that every provider knows by name.
struct DefaultFunction {
  enum class Arguments { None, OneOfTwo, Range, Text };
  llvm::StringLiteral name;
  uint16_t scalars; ///< a ScalarSet; 0 for any type of field
  Arguments arguments;
  unsigned first = 0; ///< of OneOfTwo and Range: the integers
  unsigned second = 0;
};

/// Null for a name that is none, and for `sequence`, which only CockroachDB
/// knows.
const DefaultFunction *findDefaultFunction(llvm::StringRef name);

} // namespace holdfast
