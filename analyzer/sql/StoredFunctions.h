#pragma once

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <optional>
#include <string>

/// What PostgreSQL knows of the functions, operators and types that defaults
/// are made of.
namespace holdfast::sql {

/// A type by PostgreSQL's own name for it. `unknown` is that of a string
/// literal without a cast; an empty name, of what nobody knows.
using TypeWord = llvm::StringRef;
inline constexpr llvm::StringRef unknownType = "unknown";

struct FunctionSignature {
  llvm::StringRef name;
  llvm::StringRef result;
  /// Of the parameters; `any` takes any number of anything.
  llvm::StringRef parameters[3] = {};
};

/// The function of that name that takes arguments of these types, perhaps cast
/// without being asked to; null if there is none, or more than one.
const FunctionSignature *findFunction(llvm::StringRef name,
                                      llvm::ArrayRef<TypeWord> arguments);

/// What an operator takes and gives.
struct OperatorTypes {
  TypeWord left, right, result;
};

/// The operator that PostgreSQL chooses for operands of these types.
std::optional<OperatorTypes> findOperator(llvm::StringRef name, TypeWord left,
                                          TypeWord right);

/// The name as it is printed: in quotes where it needs them.
std::string printedName(llvm::StringRef name);

/// PostgreSQL's name of a type as people write it (`int`, `timestamptz`), or
/// empty for those that are not known here.
TypeWord typeNamed(llvm::StringRef written);

/// The text of a constant of the type as it is printed; nothing where it is not
/// known what becomes of it.
std::optional<std::string> constantOf(TypeWord type, llvm::StringRef text);

} // namespace holdfast::sql
