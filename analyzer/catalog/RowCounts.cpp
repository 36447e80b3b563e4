#include "catalog/RowCounts.h"

using namespace llvm;

namespace holdfast {

/// Names cannot hold a NUL, so that this is never ambiguous.
static std::string keyOf(StringRef schema, StringRef table,
                         StringRef column = "") {
  std::string key = schema.str();
  key.append(1, '\0').append(table).append(1, '\0').append(column);
  return key;
}

static std::string withThousands(uint64_t number) {
  std::string digits = std::to_string(number);
  for (int place = static_cast<int>(digits.size()) - 3; place > 0; place -= 3)
    digits.insert(place, ",");
  return digits;
}

std::string describe(const RowCount &count) {
  if (count.isEmpty())
    return "no rows";
  if (count.kind == RowCount::Kind::Some)
    return "rows";
  return (count.kind == RowCount::Kind::Estimate ? "about " : "") +
         withThousands(count.rows) + (count.rows == 1 ? " row" : " rows");
}

void RowCounts::set(StringRef schema, StringRef table, RowCount count) {
  counts[keyOf(schema, table)] = count;
}

void RowCounts::setOnlyNulls(StringRef schema, StringRef table,
                             StringRef column) {
  nullColumns.insert(keyOf(schema, table, column));
}

void RowCounts::setValues(StringRef schema, StringRef table, StringRef column,
                          uint64_t count) {
  values[keyOf(schema, table, column)] = count;
}

std::optional<uint64_t> RowCounts::valuesIn(const Table &table,
                                            StringRef column) const {
  auto found = values.find(keyOf(table.schema, table.name, column));
  return found == values.end() ? std::nullopt : std::optional(found->second);
}

void RowCounts::setWhere(StringRef schema, StringRef table, StringRef condition,
                         uint64_t rows) {
  setValues(schema, table, condition, rows);
}

/// A key with another schema.
static std::string movedKey(StringRef key, StringRef from, StringRef to) {
  auto [schema, rest] = key.split('\0');
  std::string moved = schema == from ? to.str() : schema.str();
  return moved.append(1, '\0').append(rest);
}

template <typename Value>
static void moveKeys(StringMap<Value> &map, StringRef from, StringRef to) {
  StringMap<Value> moved;
  for (const auto &entry : map)
    moved[movedKey(entry.getKey(), from, to)] = entry.getValue();
  map = std::move(moved);
}

void RowCounts::moveSchema(StringRef from, StringRef to) {
  moveKeys(counts, from, to);
  moveKeys(values, from, to);
  StringSet<> columns;
  for (StringRef key : nullColumns.keys())
    columns.insert(movedKey(key, from, to));
  nullColumns = std::move(columns);
}

std::optional<uint64_t> RowCounts::where(const Table &table,
                                         StringRef condition) const {
  return valuesIn(table, condition);
}

std::optional<RowCount> RowCounts::of(const Table &table) const {
  auto found = counts.find(keyOf(table.schema, table.name));
  return found == counts.end() ? std::nullopt : std::optional(found->second);
}

bool RowCounts::holdsOnlyNulls(const Table &table, StringRef column) const {
  return nullColumns.contains(keyOf(table.schema, table.name, column));
}

} // namespace holdfast
