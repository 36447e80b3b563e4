#pragma once

#include <string>

namespace holdfast::sql {

/// That a view of a database reads a table, and a column of it. A plain value.
struct ViewUse {
  std::string viewSchema, view;
  std::string schema, table;
  std::string column; ///< empty for the table alone, `*` for all columns
};

} // namespace holdfast::sql
