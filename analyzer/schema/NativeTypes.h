#pragma once

#include "schema/Connector.h"
#include "schema/Schema.h"

#include <optional>
#include <string>

namespace holdfast {

/// The first thing that Prisma finds wrong with a native type on a field.
enum class NativeTypeProblem {
  None,
  TooFewArguments,
  TooManyArguments,
  FieldType,   ///< not one of those that the type can hold
  Value,       ///< not a number, or `Max` where it cannot stand
  OutOfRange,  ///< outside of NativeType::ranges
  WideBoolean, ///< more than one bit
  ScaleAbovePrecision,
};

/// Judges a native type with arguments as written.
NativeTypeProblem judge(const NativeType &type, Scalar field,
                        llvm::ArrayRef<std::string> arguments);

/// The number in an argument; none for `Max` and what is no number.
std::optional<unsigned> argumentNumber(llvm::StringRef argument);

/// Whether the arguments of a type say `Max`.
bool isMaximal(const NativeType &type, llvm::ArrayRef<std::string> arguments);

/// The field type that introspection gives a column of the native type.
Scalar usualScalar(const NativeType &type, bool oneBit);

/// `VarChar(80)`.
std::string spelling(const NativeType &type,
                     llvm::ArrayRef<std::string> arguments);

/// The native type that `Unsupported("…")` names, with its arguments; null for
/// any other text. Prisma ignores what stands after the parentheses, and the
/// arguments of a type that has none.
struct ReadNativeType {
  const NativeType *type = nullptr;
  std::vector<std::string> arguments;
};
ReadNativeType readNativeType(const Connector &connector, llvm::StringRef text);

} // namespace holdfast
