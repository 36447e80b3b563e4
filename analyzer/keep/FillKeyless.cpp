#include "keep/Filler.h"

#include "llvm/ADT/StringMap.h"

using namespace llvm;

namespace holdfast::keep {

/// As much is held in memory.
static constexpr uint64_t mostRows = 100000;
static constexpr uint64_t mostBytes = uint64_t(64) << 20;

/// All of a row as one text that no other row has.
static std::string textOf(const RowCells &row) {
  std::string text;
  for (const auto &cell : row) {
    if (cell)
      appendCell(text, *cell);
    else
      appendNull(text);
    text += '\t';
  }
  return text;
}

/// Rows without a key are told apart by all of their values. As long as the
/// table has no row that the copy lacks, those that it lacks itself were
/// deleted. Otherwise one may have become another; then nothing is filled, and
/// this is false.
Expected<bool> Filler::fillKeyless(RowFileReader &file) {
  const KeptTable &kept = filling.kept;
  if (!kept.rows)
    return true;
  bool isComplete =
      places.size() == kept.columns.size() && filling.addedColumns.empty();
  if (!kept.isWhole || !kept.key.empty() || !isComplete || places.empty() ||
      kept.rows > mostRows || kept.bytes > mostBytes)
    return false;
  StringMap<uint64_t> present;
  // One more than the copy has is enough to know.
  if (Error error =
          target.select(filling.table, kept.columns,
                        "1 = 1 LIMIT " + std::to_string(kept.rows + 1),
                        [&](RowCells row) { ++present[textOf(row)]; }))
    return error;
  std::vector<RowCells> missing;
  auto sort = [&](RowCells row, size_t) {
    auto found = present.find(textOf(row));
    if (found == present.end()) {
      missing.push_back(std::move(row));
    } else {
      ++outcome.same;
      if (--found->second == 0)
        present.erase(found);
    }
    return Error::success();
  };
  if (Error error = readRows(file, sort))
    return error;
  if (!present.empty()) {
    outcome.same = 0;
    return false;
  }
  for (RowCells &row : missing) {
    std::vector<RowCells> one{std::move(row)};
    if (Error error = addBatch(one, /*isEmpty=*/true))
      return error;
  }
  return true;
}

} // namespace holdfast::keep
