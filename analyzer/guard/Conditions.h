#pragma once

#include "guard/NamesNow.h"

#include <optional>
#include <string>

/// What a statement with literals takes, as a condition by which the database
/// can count it before anything runs.
namespace holdfast::guard {

/// A condition in SQL, made of names of the database and literals alone.
struct RowCondition {
  std::string sql;
  bool isExact = true; ///< else what goes may be less
};

/// The rows that an UPDATE of a column gives another value; nothing where that
/// is none that is written down.
std::optional<RowCondition> whereUpdated(const sql::Step &update,
                                         llvm::StringRef name,
                                         const Column &column,
                                         Provider provider);

/// The rows whose key an INSERT has, and of these, where a column is given,
/// those that it gives another value there; nothing where the key is not
/// written down.
std::optional<RowCondition>
whereInserted(const sql::Step &insert, llvm::StringRef name,
              const Column *column, const NamesNow &names, Provider provider);

} // namespace holdfast::guard
