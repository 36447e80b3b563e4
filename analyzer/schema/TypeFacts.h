#pragma once

#include "schema/Scalar.h"

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <limits>

namespace holdfast {

/// A set of Scalars, one bit each.
using ScalarSet = uint16_t;
constexpr ScalarSet only(Scalar scalar) {
  return static_cast<ScalarSet>(1u << static_cast<unsigned>(scalar));
}
constexpr ScalarSet either(Scalar a, Scalar b) { return only(a) | only(b); }

/// What a number in the arguments of a native type may be.
struct ArgumentRange {
  unsigned smallest = 0;
  unsigned largest = std::numeric_limits<unsigned>::max();
};

/// Whether columns of a native type can be in keys and indexes.
enum class KeyUse {
  Allowed,
  AsIdOnly,     ///< not in indexes and unique constraints
  WithLength,   ///< only the first bytes of it
  Never,        ///< in no key and no index
  UnlessMaximal ///< not as `VarChar(Max)`
};

/// A native type (`@db.VarChar`) and its column type.
struct NativeType {
  llvm::StringLiteral name; ///< in the schema: `VarChar`
  ScalarSet scalars;        ///< the field types that it may stand on
  uint8_t requiredArguments;
  uint8_t optionalArguments;
  llvm::StringLiteral catalog; ///< as the catalog names it, without arguments
  /// The argument that the server supplies when none is written, or empty.
  llvm::StringLiteral impliedArgument = "";
  bool isUnsigned = false; ///< MySQL
  ArgumentRange ranges[2] = {};
  bool takesMax = false;      ///< `Max` in place of a number
  bool oneBitBoolean = false; ///< on a Boolean field, 1 is the only argument
  KeyUse keyUse = KeyUse::Allowed;
  /// The only argument that the catalog does not print although it was
  /// written, or empty: MySQL's `datetime` is `DATETIME(0)`.
  llvm::StringLiteral unprintedArgument = "";

  /// The type with bounds for its arguments.
  constexpr NativeType limited(ArgumentRange first,
                               ArgumentRange second = {}) const {
    NativeType type = *this;
    type.ranges[0] = first;
    type.ranges[1] = second;
    return type;
  }
  /// The type, which also takes `Max` and then is too large for keys.
  constexpr NativeType orMax() const {
    NativeType type = inKeys(KeyUse::UnlessMaximal);
    type.takesMax = true;
    return type;
  }
  /// The type, which as a Boolean has one bit.
  constexpr NativeType withOneBitBoolean() const {
    NativeType type = *this;
    type.oneBitBoolean = true;
    return type;
  }
  constexpr NativeType notPrinting(llvm::StringLiteral argument) const {
    NativeType type = *this;
    type.unprintedArgument = argument;
    return type;
  }
  constexpr NativeType inKeys(KeyUse use) const {
    NativeType type = *this;
    type.keyUse = use;
    return type;
  }
};

/// Where `autoincrement()` may stand.
enum class Autoincrement {
  Nowhere,
  OnlyId,       ///< one field a model, alone in the id
  OneIndexed,   ///< one field a model, first in some key or index
  BigIntFields, ///< any of the type BigInt
  Anywhere,
};

/// What the fields of one provider can be, as Prisma validates them.
struct TypeFacts {
  bool enums = false; ///< not whether the database has enum types
  bool scalarLists = false;
  bool jsonLists = false;
  bool compositeTypes = false;
  ScalarSet lacking = 0; ///< scalars that fields cannot have
  bool bytesInId = true;
  Autoincrement autoincrement = Autoincrement::OnlyId;
  bool autoFunction = false; ///< `auto()`
  bool sequences = false;    ///< `sequence()`
  /// `Unsupported("…")` must not hold a native type.
  bool knowsUnsupported = true;
};

/// What Prisma allows in a schema without a datasource.
extern const TypeFacts typeFactsWithoutProvider;

} // namespace holdfast
