#include "keep/Filler.h"

#include "keep/RowSource.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using holdfast::introspect::failure;

namespace holdfast::keep {

Expected<std::string> Filler::literal(const Target &place, const RowCells &row,
                                      RowStatement *into) {
  const auto &cell = row[place.cell];
  if (!cell)
    return std::string("NULL");
  return target.literal(*place.column, *cell, into);
}

/// What is true of the row with the key of this one.
Expected<std::string> Filler::condition(const RowCells &row) {
  std::string text;
  for (const Target &place : places) {
    if (!place.isKey)
      continue;
    auto value = literal(place, row, nullptr);
    if (!value)
      return value.takeError();
    text +=
        (text.empty() ? "" : " AND ") + quoted(*place.column) + " = " + *value;
  }
  return "(" + text + ")";
}

Expected<std::string> Filler::condition(ArrayRef<RowCells> rows) {
  bool isSingle = filling.kept.key.size() == 1;
  std::string text;
  for (const RowCells &row : rows) {
    if (!isSingle) {
      auto one = condition(row);
      if (!one)
        return one.takeError();
      text += (text.empty() ? "" : " OR ") + *one;
      continue;
    }
    const Target &key =
        *find_if(places, [](const Target &place) { return place.isKey; });
    auto value = literal(key, row, nullptr);
    if (!value)
      return value.takeError();
    text += (text.empty() ? quoted(*key.column) + " IN (" : ", ") + *value;
  }
  return isSingle ? text + ")" : text;
}

static bool numbersItself(const Column &column) { return column.identity; }

Error Filler::insert(ArrayRef<RowCells *> rows) {
  if (rows.empty())
    return Error::success();
  RowStatement statement;
  std::vector<std::string> names;
  for (const Target &place : places)
    names.push_back(place.column->name);
  bool overrides = provider == Provider::PostgreSQL &&
                   any_of(filling.table.columns, numbersItself);
  statement.sql = "INSERT INTO " + owner() + " " + quotedList(names, provider) +
                  (overrides ? " OVERRIDING SYSTEM VALUE" : "") + " VALUES ";
  for (RowCells *row : rows) {
    statement.sql += row == rows.front() ? "(" : ", (";
    for (const Target &place : places) {
      auto value = literal(place, *row, &statement);
      if (!value)
        return value.takeError();
      statement.sql += (&place == &places.front() ? "" : ", ") + *value;
    }
    statement.sql += ")";
  }
  auto done = target.insert(filling.table, std::move(statement));
  if (!done)
    return failure("`" + nameOf(filling.table) +
                   "`: " + toString(done.takeError()));
  outcome.filled += *done;
  // Others have the values of a unique key by now.
  if (*done < rows.size())
    outcome.differing += rows.size() - *done;
  return Error::success();
}

/// One statement for all rows: a round trip for each would take longer than all
/// else. Every row gets the same cells, so that no value is read and written
/// back, which not all types survive.
Error Filler::update(ArrayRef<RowCells *> rows, ArrayRef<size_t> cells) {
  RowStatement statement;
  std::vector<RowCells> all;
  for (RowCells *row : rows)
    all.push_back(*row);
  for (const Target &place : places) {
    if (!is_contained(cells, place.cell))
      continue;
    std::string cases;
    for (const RowCells &row : all) {
      auto which = condition(row);
      if (!which)
        return which.takeError();
      auto value = literal(place, row, &statement);
      if (!value)
        return value.takeError();
      cases += " WHEN " + *which + " THEN " + *value;
    }
    statement.sql +=
        (statement.sql.empty() ? "UPDATE " + owner() + " SET " : ", ") +
        quoted(*place.column) + " = " +
        target.cast(*place.column, "CASE" + cases + " END");
  }
  auto which = condition(all);
  if (!which)
    return which.takeError();
  statement.sql += " WHERE " + *which;
  if (Error error = target.update(statement))
    return failure("`" + nameOf(filling.table) +
                   "`: " + toString(std::move(error)));
  return Error::success();
}

} // namespace holdfast::keep
