#pragma once

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace holdfast::introspect {

/// One row of a query's result, all values as text.
struct Row {
  std::vector<std::optional<std::string>> cells;

  bool isNull(size_t i) const { return !cells[i]; }
  /// Empty for NULL.
  llvm::StringRef text(size_t i) const {
    return cells[i] ? llvm::StringRef(*cells[i]) : "";
  }
  std::string string(size_t i) const { return text(i).str(); }
  bool isTrue(size_t i) const {
    return text(i) == "t" || text(i) == "1" || text(i) == "YES";
  }
  uint64_t number(size_t i) const {
    uint64_t value = 0;
    text(i).getAsInteger(10, value);
    return value;
  }
};

using Rows = std::vector<Row>;

using RunQuery =
    llvm::function_ref<llvm::Expected<Rows>(const std::string &sql)>;

} // namespace holdfast::introspect
