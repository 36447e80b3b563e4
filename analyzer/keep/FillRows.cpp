#include "keep/Filler.h"

#include "keep/RowSource.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"

#include <map>

using namespace llvm;
using holdfast::introspect::failure;

namespace holdfast::keep {

/// As many rows as one statement is about.
static constexpr size_t rowsAtOnce = 100;
static constexpr size_t bytesAtOnce = size_t(1) << 18;

// --- Columns -----------------------------------------------------------------

void Filler::matchColumns() {
  for (auto [cell, name] : enumerate(filling.kept.columns)) {
    const Column *column = filling.table.findColumn(name);
    bool isKey = is_contained(filling.kept.key, name);
    if (column && !column->generated)
      places.push_back(
          {cell, column, isKey, is_contained(filling.addedColumns, name)});
  }
}

// --- Comparing ---------------------------------------------------------------

/// The key as one text that no other key has.
std::string Filler::keyText(const RowCells &row) const {
  std::string text;
  for (const Target &place : places)
    if (place.isKey) {
      appendCell(text, row[place.cell].value_or(""));
      text += '\t';
    }
  return text;
}

/// Counts a row that is otherwise now, and names the first.
void Filler::differ(const RowCells &row) {
  constexpr size_t shown = 3;
  ++outcome.differing;
  if (outcome.examples.size() >= shown)
    return;
  std::string text;
  for (const Target &place : places)
    if (place.isKey) {
      StringRef value = row[place.cell] ? StringRef(*row[place.cell]) : "NULL";
      // The first letter of a cell of SQLite is its type.
      if (provider == Provider::SQLite && row[place.cell])
        value = value.drop_front();
      text += (text.empty() ? "" : ", ") + place.column->name + " = " +
              value.take_front(60).str();
    }
  outcome.examples.push_back(text);
}

void Filler::differIn(const Column &column) {
  if (!is_contained(outcome.differingColumns, column.name))
    outcome.differingColumns.push_back(column.name);
}

/// Holds a kept row against what is there, and finds the cells to be set.
void Filler::compare(const RowCells &kept, const RowCells *now,
                     std::vector<size_t> &toSet) {
  bool isOther = false;
  size_t position = 0;
  for (const Target &place : places) {
    // Columns that are only about to be added are not selected.
    if (place.isAdded) {
      if (kept[place.cell])
        toSet.push_back(place.cell);
      continue;
    }
    const auto &value = (*now)[position++];
    if (value == kept[place.cell])
      continue;
    if (!filling.kept.isWhole && !value) {
      toSet.push_back(place.cell);
      continue;
    }
    isOther = true;
    differIn(*place.column);
  }
  if (isOther)
    differ(kept);
  if (!toSet.empty())
    ++outcome.filled;
  else if (!isOther)
    ++outcome.same;
}

/// A key that is NULL, which SQLite lets be, tells nothing apart.
bool Filler::hasKey(const RowCells &row) const {
  return all_of(places, [&](const Target &place) {
    return !place.isKey || row[place.cell];
  });
}

void Filler::leaveOutKeyless(std::vector<RowCells> &rows) {
  size_t all = rows.size();
  erase_if(rows, [&](const RowCells &row) { return !hasKey(row); });
  outcome.unknown += all - rows.size();
}

Expected<StringMap<RowCells>>
Filler::presentRows(const std::vector<RowCells> &rows) {
  auto which = condition(rows);
  if (!which)
    return which.takeError();
  std::vector<std::string> names;
  std::vector<size_t> keyPositions;
  for (const Target &place : places)
    if (!place.isAdded) {
      if (place.isKey)
        keyPositions.push_back(names.size());
      names.push_back(place.column->name);
    }
  StringMap<RowCells> present;
  if (Error error =
          target.select(filling.table, names, *which, [&](RowCells row) {
            std::string text;
            for (size_t position : keyPositions) {
              appendCell(text, row[position].value_or(""));
              text += '\t';
            }
            present.try_emplace(text, std::move(row));
          }))
    return failure("`" + nameOf(filling.table) +
                   "`: " + toString(std::move(error)));
  return present;
}

Error Filler::compareBatch(std::vector<RowCells> &rows) {
  leaveOutKeyless(rows);
  if (rows.empty())
    return Error::success();
  auto present = presentRows(rows);
  if (!present)
    return present.takeError();
  std::vector<RowCells *> missing;
  std::map<std::vector<size_t>, std::vector<RowCells *>> changed;
  for (RowCells &row : rows) {
    auto found = present->find(keyText(row));
    std::vector<size_t> toSet;
    if (found != present->end())
      compare(row, &found->second, toSet);
    else if (filling.kept.isWhole)
      missing.push_back(&row);
    else
      ++outcome.gone;
    if (!toSet.empty())
      changed[std::move(toSet)].push_back(&row);
  }
  if (!filling.apply) {
    outcome.filled += missing.size();
    return Error::success();
  }
  if (Error error = insert(missing))
    return error;
  for (const auto &[cells, changedRows] : changed)
    if (Error error = update(changedRows, cells))
      return error;
  return Error::success();
}

// --- Rows --------------------------------------------------------------------

static Error checkTotals(const Filling &filling, const RowFileReader &file) {
  const KeptTable &kept = filling.kept;
  if (file.totals() == RowTotals{kept.rows, kept.bytes, kept.checksum})
    return Error::success();
  return failure("the copy of `" + nameOf(kept.table) +
                 "` is damaged: it has other rows than its manifest says");
}

Error Filler::fillWhole(RowFileReader &file) {
  std::vector<std::string> names;
  for (const Target &place : places)
    names.push_back(place.column->name);
  auto filled = target.fill(filling.table, names, [&]() -> Expected<StringRef> {
    uint64_t before = file.totals().rows;
    auto lines = file.next();
    if (lines)
      pace.add(file.totals().rows - before, lines->size());
    return lines;
  });
  if (!filled)
    return failure("`" + nameOf(filling.table) +
                   "`: " + toString(filled.takeError()));
  outcome.filled = *filled;
  return Error::success();
}

Error Filler::addBatch(std::vector<RowCells> &rows, bool isEmpty) {
  pace.add(rows.size(), 0);
  if (!isEmpty)
    return compareBatch(rows);
  if (!filling.apply) {
    outcome.filled += rows.size();
    return Error::success();
  }
  std::vector<RowCells *> all;
  for (RowCells &row : rows)
    all.push_back(&row);
  return insert(all);
}

Error Filler::readRows(RowFileReader &file,
                       function_ref<Error(RowCells row, size_t bytes)> take) {
  while (true) {
    auto lines = file.next();
    if (!lines)
      return lines.takeError();
    StringRef rest = *lines;
    while (!rest.empty()) {
      auto [line, others] = rest.split('\n');
      RowCells row = readRow(line);
      if (row.size() != filling.kept.columns.size())
        return failure("the copy of `" + nameOf(filling.kept.table) +
                       "` is damaged: a row has " + Twine(row.size()) +
                       " cells");
      if (Error error = take(std::move(row), line.size()))
        return error;
      rest = others;
    }
    if (lines->empty())
      return Error::success();
  }
}

Error Filler::fillInBatches(RowFileReader &file, bool isEmpty) {
  std::vector<RowCells> rows;
  size_t sum = 0;
  auto add = [&](RowCells row, size_t bytes) -> Error {
    rows.push_back(std::move(row));
    sum += bytes;
    if (rows.size() < rowsAtOnce && sum < bytesAtOnce)
      return Error::success();
    if (Error error = addBatch(rows, isEmpty))
      return error;
    rows.clear();
    sum = 0;
    return Error::success();
  };
  if (Error error = readRows(file, add))
    return error;
  return rows.empty() ? Error::success() : addBatch(rows, isEmpty);
}

Error Filler::run() {
  matchColumns();
  auto file = RowFileReader::open(filling.file);
  if (!file)
    return file.takeError();
  bool isEmpty = false;
  if (filling.kept.isWhole) {
    auto hasRows = target.hasRows(filling.table);
    if (!hasRows)
      return hasRows.takeError();
    isEmpty = !*hasRows;
  }
  bool hasKey = !filling.kept.key.empty() &&
                count_if(places, [](const Target &place) {
                  return place.isKey && !place.isAdded;
                }) == static_cast<ptrdiff_t>(filling.kept.key.size());
  if (!isEmpty && !hasKey) {
    auto isFilled = fillKeyless(*file);
    if (!isFilled)
      return isFilled.takeError();
    if (!*isFilled)
      outcome.leftOut = "it has rows, and no key now that tells which of them "
                        "the copy has";
    return *isFilled ? checkTotals(filling, *file) : Error::success();
  }
  bool isComplete = places.size() == filling.kept.columns.size();
  if (isEmpty && filling.apply && target.canFill() && isComplete) {
    if (Error error = fillWhole(*file))
      return error;
  } else if (Error error = fillInBatches(*file, isEmpty))
    return error;
  return checkTotals(filling, *file);
}

Error fillRows(RowTarget &target, const Filling &filling, TableOutcome &outcome,
               Pace &pace) {
  return Filler(target, filling, outcome, pace).run();
}

} // namespace holdfast::keep
