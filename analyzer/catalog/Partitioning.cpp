#include "catalog/Partitioning.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// The columns in `RANGE (a, "b")`, whatever MySQL has after them; nothing for
/// expressions.
static std::optional<std::vector<std::string>>
partitionColumns(const Table &table) {
  StringRef list = StringRef(table.partitionedBy).split('(').second;
  size_t end = list.find(')');
  if (end == StringRef::npos)
    return std::nullopt;
  std::vector<std::string> columns;
  SmallVector<StringRef> parts;
  list.take_front(end).split(parts, ',');
  for (StringRef part : parts) {
    // After the name may stand an operator class.
    StringRef name = part.trim();
    if (!name.starts_with("\""))
      name = name.take_until([](char c) { return isSpace(c); });
    name = name.trim("\"`");
    if (!table.findColumn(name))
      return std::nullopt;
    columns.push_back(name.str());
  }
  return columns;
}

std::vector<std::string>
missingPartitionColumns(const Table &table, ArrayRef<std::string> columns) {
  if (table.partitionedBy.empty() || columns.empty())
    return {};
  std::vector<std::string> needed =
      partitionColumns(table).value_or(std::vector<std::string>());
  erase_if(needed, [&](const std::string &column) {
    return is_contained(columns, column);
  });
  return needed;
}

} // namespace holdfast
