#pragma once

#include "catalog/Catalog.h"
#include "sql/Steps.h"

namespace holdfast::guard {

/// Says where values that scripts copy or convert may lose a part of them, and
/// the statement goes through all the same.
class Conversions {
public:
  explicit Conversions(const Catalog &existing) : existing(existing) {}

  /// By casts that the statement says, one after the other.
  bool mayLose(const ColumnType &from, const sql::Casts &casts) const;
  /// By the type of the column that a statement puts them into.
  bool mayLose(const ColumnType &from, const ColumnType &to,
               const sql::Step &by) const;
  /// By both.
  bool mayLose(const ColumnType &from, const sql::Casts &casts,
               const ColumnType &to, const sql::Step &by) const;
  /// Whether the server changes values that do not fit, instead of failing.
  bool isLenient(const sql::Step &by) const;
  /// Takes in what a step does to the session. To be called step by step.
  void pass(const sql::Step &step);

private:
  const Catalog &existing;
  bool isLax = false; ///< MySQL's sql_mode, as far as scripts set it
};

} // namespace holdfast::guard
