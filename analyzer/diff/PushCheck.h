#pragma once

#include "catalog/RowCounts.h"
#include "diagnostics/Diagnostic.h"
#include "diff/Change.h"

#include <optional>

namespace holdfast {

/// What kind of harm a change does to data, in the contract's categories. What
/// breaks applications is for the rules to say.
enum class Risk { None, DataLoss, MayFail };

llvm::StringRef spelling(Risk risk);

/// What `prisma db push` does with a change (Prisma 7.10), and what the change
/// does to data.
struct PushCheck {
  /// Nothing where Prisma has no check for such a change, which it then makes
  /// in silence.
  std::optional<PushEffect> effect;
  Risk risk = Risk::None;
  /// Values, rows or members of an enum may be lost.
  bool destructive = false;
};

/// Whether the database numbers the rows of a new column (AUTO_INCREMENT,
/// IDENTITY), which Prisma 7.10 takes for a column without a default.
bool isNumberedUnseen(const Column &column, Provider provider);

/// Checks a change of a database of that provider. With `rows`, as they are
/// there; without, as if every table had rows and every column values.
PushCheck checkPush(const Change &change, Provider provider,
                    const RowCounts *rows = nullptr);

} // namespace holdfast
