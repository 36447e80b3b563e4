#include "guard/RowCopies.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

using Kind = sql::Step::Kind;
using sql::Conflict;
using sql::RowFacts;
using sql::Step;

bool RowCopy::has(StringRef column) const {
  return any_of(columns,
                [&](const auto &filled) { return filled.second == column; });
}

bool RowCopies::isCopied(uint32_t root) const {
  return any_of(copies, [&](const auto &entry) {
    return entry.second.of == root && entry.second.omits.empty() &&
           !names.standsFor(entry.first, root);
  });
}

/// What the database calls a column that a query reads; empty for none.
std::string RowCopies::nowOf(const sql::TableFacts &source,
                             StringRef name) const {
  if (auto copy = copies.find(source.id); copy != copies.end()) {
    for (const auto &[column, now] : copy->second.columns)
      if (StringRef(column).equals_insensitive(name))
        return now;
    return "";
  }
  const Column *column = names.column(source.id, name);
  return column ? column->name : "";
}

static std::vector<std::string> columnsOf(const Table &table) {
  std::vector<std::string> result;
  for (const Column &column : table.columns)
    result.push_back(column.name);
  return result;
}

/// The columns that each value of the query is, `*` written out.
static std::vector<std::vector<std::string>> valuesOf(const Step &step) {
  std::vector<std::vector<std::string>> values;
  const Table *source = step.rows->sources.front().table.get();
  for (const RowFacts::Value &value : step.rows->values) {
    if (!value.all)
      values.push_back(value.column.empty()
                           ? value.kept
                           : std::vector<std::string>{value.column});
    else if (source)
      for (const Column &column : source->columns)
        values.push_back({column.name});
  }
  return values;
}

/// What the database calls the values that the columns get.
std::vector<std::string>
RowCopies::filledBy(const Step &step, ArrayRef<std::string> targets) const {
  const sql::TableFacts &source = step.rows->sources.front();
  std::vector<std::vector<std::string>> values = valuesOf(step);
  std::vector<std::string> filled;
  bool isByPlace = values.size() == targets.size();
  for (auto [place, target] : enumerate(targets)) {
    std::string found;
    auto take = [&](ArrayRef<std::string> candidates) {
      for (const std::string &name : candidates)
        if (found.empty() || StringRef(name).equals_insensitive(target))
          if (std::string now = nowOf(source, name); !now.empty())
            found = now;
    };
    if (isByPlace)
      take(values[place]);
    else
      for (const std::vector<std::string> &names : values)
        if (any_of(names, [&](StringRef name) {
              return name.equals_insensitive(target);
            }))
          take(target);
    filled.push_back(std::move(found));
  }
  return filled;
}

static std::vector<std::vector<std::string>> uniqueKeys(const Table &table) {
  std::vector<std::vector<std::string>> keys;
  if (table.primaryKey)
    keys.push_back(table.primaryKey->columns);
  for (const Index &index : table.indexes)
    if (index.unique) {
      std::vector<std::string> &key = keys.emplace_back();
      for (const IndexPart &part : index.parts)
        key.push_back(part.column); // empty for an expression
    }
  return keys;
}

/// Whether two rows of the table may meet in a unique key of the new one. Not
/// where that is a key of the old one as well.
bool RowCopies::mayConflict(const Step &step, const RowCopy &copy) const {
  if (!step.before || !names.isMade(step.tableId) ||
      copies.contains(step.tableId))
    return true;
  const Table &source = *names.table(copy.of);
  // A required column: SQLite's OR IGNORE leaves out rows without a value.
  for (const auto &[column, now] : copy.columns) {
    const Column *target = step.before->findColumn(column),
                 *from = source.findColumn(now);
    if (target && !target->nullable && from && from->nullable)
      return true;
  }
  std::vector<std::vector<std::string>> known = uniqueKeys(source);
  return !all_of(uniqueKeys(*step.before), [&](ArrayRef<std::string> key) {
    std::vector<std::string> now;
    for (const std::string &name : key)
      for (const auto &[column, filledBy] : copy.columns)
        if (column == name)
          now.push_back(filledBy);
    return any_of(known, [&](ArrayRef<std::string> other) {
      return all_of(other, [&](const std::string &name) {
        return !name.empty() && is_contained(now, name);
      });
    });
  });
}

static std::string omittedBy(const Step &step) {
  if (step.kind == Kind::Merge)
    return "MERGE";
  if (step.rows->isWhole && !step.conditional)
    return "";
  Span word = step.rows->narrowing;
  return word ? word.file->text(word.range).upper() : "a condition";
}

std::optional<RowCopy> RowCopies::copyOf(const Step &step) const {
  bool fills = step.kind == Kind::Insert || step.kind == Kind::Merge ||
               step.kind == Kind::CreateTable;
  if (!fills || !step.rows || step.rows->sources.empty() ||
      step.tableId == sql::unknownTable)
    return std::nullopt;
  const sql::TableFacts &source = step.rows->sources.front();
  auto through = copies.find(source.id);
  const Table *target =
      step.kind == Kind::CreateTable ? step.after.get() : step.before.get();
  if ((through == copies.end() && !names.table(source.id)) || !target ||
      source.id == step.tableId)
    return std::nullopt;
  RowCopy copy{through == copies.end() ? names.rootOf(source.id)
                                       : through->second.of,
               {},
               omittedBy(step)};
  std::vector<std::string> targets =
      step.rows->columns.empty() ? columnsOf(*target) : step.rows->columns;
  for (auto [column, now] : zip_equal(targets, filledBy(step, targets)))
    copy.columns.push_back({column, now});
  if (copy.omits.empty() && through != copies.end())
    copy.omits = through->second.omits;
  if (copy.omits.empty() && step.rows->onConflict != Conflict::Kind::Fails &&
      mayConflict(step, copy))
    copy.omits = "what it does on a conflict";
  return copy;
}

/// Whether the rows are not those that were copied any more.
static bool changesRows(const Step &step) {
  switch (step.kind) {
  case Kind::Update:
  case Kind::Delete:
    return !step.rows->isOfNone;
  case Kind::Insert:
    return step.rows->onConflict == Conflict::Kind::Updates ||
           step.rows->onConflict == Conflict::Kind::Replaces;
  case Kind::Merge:
  case Kind::Truncate:
  case Kind::DropTable:
  case Kind::RedefineTable:
  case Kind::AlterColumn:
  case Kind::DropColumn:
  case Kind::RenameColumn:
  case Kind::DropPartition:
  case Kind::TruncatePartition:
    return true;
  default:
    return false;
  }
}

void RowCopies::pass(const Step &step, const std::optional<RowCopy> &copy) {
  auto known = copies.find(step.tableId);
  if (copy) {
    if (known == copies.end() || !known->second.omits.empty())
      copies[step.tableId] = *copy;
  } else if (known != copies.end() && changesRows(step)) {
    copies.erase(known);
  }
}

} // namespace holdfast::guard
