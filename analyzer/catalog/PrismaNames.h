#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/ADT/StringSet.h"

#include <string>

namespace holdfast {

/// Whether Prisma accepts `name` for a model, field, enum or value as it is.
bool isPrismaIdentifier(llvm::StringRef name);

/// Whether a model or enum must not be called so: words of JavaScript and names
/// of Prisma's scalars (Prisma 7.10).
bool isReservedBlockName(llvm::StringRef name);

/// The nearest name that Prisma accepts, the way introspection makes it: what
/// may not lead is dropped, other characters become `_`. Where it differs from
/// `databaseName`, the element needs a map.
std::string prismaIdentifier(llvm::StringRef databaseName);

/// `wanted`, or with the first number after it that is not in `taken`.
std::string freeName(llvm::StringRef wanted, const llvm::StringSet<> &taken);
std::string freeName(llvm::StringRef wanted,
                     llvm::function_ref<bool(llvm::StringRef)> isTaken);

} // namespace holdfast
