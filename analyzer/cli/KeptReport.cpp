#include "cli/KeptReport.h"

#include "catalog/RowCounts.h"
#include "keep/RowSource.h"
#include "source/Printable.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/JSON.h"

using namespace llvm;

namespace holdfast::cli {

using keep::KeptCopy;
using keep::KeptTable;

std::string describeBytes(uint64_t bytes) {
  if (bytes < 1000)
    return std::to_string(bytes) + (bytes == 1 ? " byte" : " bytes");
  std::string text;
  raw_string_ostream out(text);
  double value = static_cast<double>(bytes);
  StringRef units[] = {"kB", "MB", "GB", "TB"};
  size_t unit = 0;
  for (value /= 1000; value >= 999.95 && unit + 1 < std::size(units); ++unit)
    value /= 1000;
  out << format(value < 10 ? "%.1f " : "%.0f ", value) << units[unit];
  return text;
}

static std::string rowsOf(uint64_t rows) {
  return describe({RowCount::Kind::Exact, rows});
}

/// `` `Order` `` or `` `Order.note`, `Order.size` ``.
static std::string objectsOf(const KeptTable &table) {
  std::string name = nameOf(table.table), text;
  if (table.isWhole)
    return "`" + printable(name) + "`";
  for (const std::string &column : table.columns)
    if (!is_contained(table.key, column))
      text +=
          (text.empty() ? "`" : ", `") + printable(name + "." + column) + "`";
  return text;
}

static StringRef stateOf(const KeptCopy &copy) {
  switch (copy.state) {
  case KeptCopy::State::Whole:
    return "whole";
  case KeptCopy::State::Incomplete:
    return "incomplete";
  case KeptCopy::State::InProgress:
    return "in-progress";
  case KeptCopy::State::Damaged:
    return "damaged";
  }
  llvm_unreachable("covered switch");
}

void printKeptList(raw_ostream &out, ArrayRef<KeptCopy> copies,
                   StringRef folder) {
  if (copies.empty())
    out << "no copies in " << printable(folder) << '\n';
  for (const KeptCopy &copy : copies) {
    out << printable(copy.id) << "  ";
    if (copy.state == KeptCopy::State::Whole) {
      out << rowsOf(copy.rows()) << ", " << describeBytes(copy.diskBytes)
          << ", of " << printable(copy.database);
      if (!copy.reason.empty())
        out << ", before " << printable(copy.reason);
    } else {
      out << stateOf(copy) << ": " << printable(copy.problem);
      if (copy.state == KeptCopy::State::Incomplete)
        out << "; nothing in it is to be relied on, `holdfast kept remove "
            << printable(copy.id) << "` deletes it";
    }
    out << '\n';
  }
}

/// `trigger stamp, grant app_reader, row security`
static std::string attachedTo(const KeptTable &table) {
  std::vector<std::string> names; // a role may have several grants
  for (const keep::Attached &part : table.attached)
    if (std::string name =
            part.kind + (part.name.empty() ? "" : " " + part.name);
        !is_contained(names, name))
      names.push_back(std::move(name));
  return join(names, ", ");
}

static json::Object jsonOf(const KeptTable &table) {
  json::Array attached;
  for (const keep::Attached &part : table.attached)
    attached.push_back(
        json::Object{{"kind", part.kind}, {"name", json::fixUTF8(part.name)}});
  return json::Object{{"schema", json::fixUTF8(table.table.schema)},
                      {"table", json::fixUTF8(table.table.name)},
                      {"whole", table.isWhole},
                      {"columns", json::Array(table.columns)},
                      {"key", json::Array(table.key)},
                      {"rows", static_cast<int64_t>(table.rows)},
                      {"file", table.file},
                      {"attached", std::move(attached)}};
}

void printKeptJson(raw_ostream &out, ArrayRef<KeptCopy> copies) {
  json::Array all;
  for (const KeptCopy &copy : copies) {
    json::Array tables;
    for (const KeptTable &table : copy.tables)
      tables.push_back(jsonOf(table));
    all.push_back(json::Object{
        {"id", json::fixUTF8(copy.id)},
        {"state", stateOf(copy)},
        {"problem", copy.problem.empty()
                        ? json::Value(nullptr)
                        : json::Value(json::fixUTF8(copy.problem))},
        {"path", json::fixUTF8(copy.path)},
        {"takenAt", copy.takenAt},
        {"database", json::fixUTF8(copy.database)},
        {"reason", json::fixUTF8(copy.reason)},
        {"bytes", static_cast<int64_t>(copy.diskBytes)},
        {"tables", std::move(tables)}});
  }
  std::string text;
  raw_string_ostream(text) << json::Value(
      json::Object{{"version", 1}, {"copies", std::move(all)}});
  out << escapeInvisible(text) << '\n';
}

void printKeptCopy(raw_ostream &out, const KeptCopy &copy) {
  out << "copy " << printable(copy.id) << " (" << stateOf(copy) << ")\n";
  if (copy.state != KeptCopy::State::Whole) {
    out << "  " << printable(copy.problem) << '\n';
    return;
  }
  out << "  taken   " << copy.takenAt << '\n'
      << "  of      " << printable(copy.database) << '\n';
  if (!copy.reason.empty())
    out << "  before  " << printable(copy.reason) << '\n';
  out << "  folder  " << printable(copy.path) << " ("
      << describeBytes(copy.diskBytes) << ")\n";
  for (const KeptTable &table : copy.tables) {
    out << "  " << objectsOf(table) << ": " << rowsOf(table.rows);
    if (!table.isWhole)
      out << ", by " << printable(join(table.key, ", "));
    out << " (zstd -dc " << table.file << ")\n";
    if (!table.attached.empty())
      out << "    with " << printable(attachedTo(table)) << '\n';
  }
}

// --- What came back ----------------------------------------------------------

/// Where what stays away can be had.
static void reportByHand(raw_ostream &out, const keep::TableOutcome &table) {
  out << "  by hand: `zstd -dc " << printable(table.file) << "` prints "
      << printable(join(table.columns, ", "))
      << " of the copy; docs/guides/after-a-loss.md says how they go back\n";
}

static void reportTable(raw_ostream &out, const keep::TableOutcome &table,
                        bool isDone) {
  std::string name = printable(nameOf(table.table));
  if (!table.leftOut.empty()) {
    out << '`' << name << "`: nothing comes back: " << table.leftOut << '\n';
    reportByHand(out, table);
    return;
  }
  StringRef would = isDone ? "" : "would be ";
  if (table.isCreated)
    out << '`' << name << "`: " << would << "created and filled with "
        << rowsOf(table.filled);
  else
    out << '`' << name << "`: " << rowsOf(table.filled) << ' ' << would
        << (table.isWhole ? "brought back" : "filled");
  if (!table.isCreated && !table.addedColumns.empty())
    out << " after adding " << printable(join(table.addedColumns, ", "));
  if (table.same)
    out << "; " << rowsOf(table.same) << (table.same == 1 ? " is" : " are")
        << " there as kept";
  if (table.gone)
    out << "; " << rowsOf(table.gone) << " of the copy no longer "
        << (table.gone == 1 ? "exists" : "exist");
  if (table.unknown)
    out << "; " << rowsOf(table.unknown)
        << (table.unknown == 1 ? " has" : " have") << " no key and "
        << (table.unknown == 1 ? "stays" : "stay") << " away";
  out << '\n';
  if (!table.differing)
    return;
  out << "  " << rowsOf(table.differing)
      << (table.differing == 1 ? " differs now and stays"
                               : " differ now and stay")
      << " as " << (table.differing == 1 ? "it is" : "they are");
  if (!table.differingColumns.empty())
    out << ", in " << printable(join(table.differingColumns, ", "));
  for (const std::string &example : table.examples)
    out << (&example == &table.examples.front() ? ": " : "; ")
        << printable(example);
  if (!table.examples.empty() && table.differing > table.examples.size())
    out << "; …";
  out << '\n';
  reportByHand(out, table);
}

void reportPutBack(raw_ostream &out, const keep::PutBackResult &result,
                   bool isDone) {
  for (const keep::TableOutcome &table : result.tables)
    reportTable(out, table, isDone);
  for (const std::string &remark : result.remarks)
    out << printable(remark) << '\n';
  if (!isDone)
    out << "dry run: nothing has changed; add --apply to do it\n";
}

} // namespace holdfast::cli
