#pragma once

#include "diff/casts/Cast.h"

#include "llvm/ADT/StringRef.h"

namespace holdfast {

/// What values lose by a cast that Prisma 7.10 takes for safe (`Cast::Safe`):
/// `the time zone`; empty where they lose nothing. The facts are those of the
/// databases' manuals.
llvm::StringRef silentLoss(const ColumnType &from, const ColumnType &to,
                           Provider provider);

} // namespace holdfast
