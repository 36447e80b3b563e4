#pragma once

#include "introspect/Rows.h"
#include "schema/Provider.h"

#include <string>
#include <vector>

namespace holdfast::introspect {

/// What all rows of a table have to be for a statement to get through. A plain
/// value.
struct FitQuestion {
  enum class Kind {
    NoRows,      ///< there are none
    NotNull,     ///< the column has values alone
    Distinct,    ///< no two have the same values in the columns, NULLs aside
    OtherValues, ///< the column, or a list in it, holds none of `values`
    Length,      ///< no text is longer than `length`, blanks at the end aside
    Cast,        ///< each value can be cast to `type`
  };
  Kind kind = Kind::NoRows;
  std::string schema, table;
  std::vector<std::string> columns = {};
  std::vector<std::string> values = {};
  unsigned length = 0;
  std::string type = {}; ///< as SQL
  bool isList = false;   ///< the column holds lists

  bool operator==(const FitQuestion &other) const;
};

/// Whether some row is known not to be so. What cannot be read, or not in time,
/// is not known.
bool isBroken(RunQuery tryQuery, Provider provider,
              const FitQuestion &question);

} // namespace holdfast::introspect
