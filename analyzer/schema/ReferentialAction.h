#pragma once

#include "llvm/ADT/StringRef.h"

#include <optional>

namespace holdfast {

/// What a foreign key does with the referencing rows.
enum class ReferentialAction {
  NoAction,
  Restrict,
  Cascade,
  SetNull,
  SetDefault,
};

/// SQL's words: `NO ACTION`, `SET NULL`.
llvm::StringRef sqlSpelling(ReferentialAction action);
/// Prisma's words: `NoAction`, `SetNull`.
llvm::StringRef prismaSpelling(ReferentialAction action);
std::optional<ReferentialAction> parseReferentialAction(llvm::StringRef prisma);

} // namespace holdfast
