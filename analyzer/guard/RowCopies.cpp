#include "guard/RowCopies.h"

#include "guard/Conditions.h"

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

/// Which table of the database the rows of a source are.
uint32_t RowCopies::originOf(const sql::TableFacts &source) const {
  auto copy = copies.find(source.id);
  return copy == copies.end() ? names.rootOf(source.id) : copy->second.of;
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

/// What a query puts into the columns of a table.
struct RowCopies::Filling {
  const Step &step;
  const Table &target;
  std::vector<std::string> columns;
  bool isSuccessor;

  const sql::TableFacts &source() const { return step.rows->sources.front(); }
};

namespace {
/// The columns that a value of a query is, and what they are cast to.
struct Yielded {
  std::vector<std::string> columns;
  sql::Casts casts = {};
};
} // namespace

/// Each value of the query, `*` written out.
static std::vector<Yielded> valuesOf(const Step &step) {
  std::vector<Yielded> values;
  const Table *source = step.rows->sources.front().table.get();
  for (const RowFacts::Value &value : step.rows->values) {
    if (!value.all)
      values.push_back({value.column.empty()
                            ? value.kept
                            : std::vector<std::string>{value.column},
                        value.casts});
    else if (source)
      for (const Column &column : source->columns)
        values.push_back({{column.name}});
  }
  return values;
}

static const Column *findColumn(const Table *table, StringRef name) {
  if (!table)
    return nullptr;
  auto found = find_if(table->columns, [&](const Column &column) {
    return StringRef(column.name).equals_insensitive(name);
  });
  return found == table->columns.end() ? nullptr : &*found;
}

bool RowCopies::keepsValue(const Filling &filling, StringRef from,
                           const sql::Casts &casts, StringRef to) const {
  const Column *source = findColumn(filling.source().table.get(), from),
               *target = findColumn(&filling.target, to);
  if (!source)
    return true;
  bool isJudgedLater =
      filling.isSuccessor && !conversions.isLenient(filling.step);
  return isJudgedLater || !target
             ? !conversions.mayLose(source->type, casts)
             : !conversions.mayLose(source->type, casts, target->type,
                                    filling.step);
}

/// What the database calls the values that the columns get.
std::vector<std::string> RowCopies::filledBy(const Filling &filling) const {
  std::vector<Yielded> values = valuesOf(filling.step);
  std::vector<std::string> filled;
  bool isByPlace = values.size() == filling.columns.size();
  for (auto [place, target] : enumerate(filling.columns)) {
    std::string found;
    auto take = [&](ArrayRef<std::string> candidates, const Yielded &value) {
      for (const std::string &name : candidates)
        if (found.empty() || StringRef(name).equals_insensitive(target))
          if (std::string now = nowOf(filling.source(), name);
              !now.empty() && keepsValue(filling, name, value.casts, target))
            found = now;
    };
    if (isByPlace)
      take(values[place].columns, values[place]);
    else
      for (const Yielded &value : values)
        if (any_of(value.columns, [&](StringRef name) {
              return name.equals_insensitive(target);
            }))
          take(target, value);
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
  // IGNORE leaves out rows that a check refuses, too.
  auto isNewCheck = [&](const CheckConstraint &check) {
    return none_of(source.checks, [&](const CheckConstraint &other) {
      return other.expression == check.expression;
    });
  };
  if (step.rows->onConflict == sql::Conflict::Kind::LeavesOut &&
      any_of(step.before->checks, isNewCheck))
    return true;
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

/// Whether an UPDATE or MERGE looks for each row by its whole key.
static bool isByKey(const Step &step) {
  return step.before && step.before->primaryKey &&
         all_of(step.before->primaryKey->columns,
                [&](const std::string &column) {
                  return is_contained(step.rows->joinedBy, column);
                });
}

/// What may leave rows of the source out.
std::string RowCopies::omittedBy(const Step &step) const {
  const RowFacts &rows = *step.rows;
  Span word = rows.narrowing;
  std::string narrowing =
      word ? word.file->text(word.range).upper() : "a condition";
  if (step.kind != Kind::Merge)
    return rows.isWhole && !step.conditional ? "" : narrowing;
  if (word)
    return narrowing;
  // Those that it matches are there already.
  bool isEmpty = names.isMade(step.tableId) && !filled.contains(step.tableId);
  bool takesAll =
      rows.insertsUnmatched && !step.conditional && (isEmpty || isByKey(step));
  return takesAll ? "" : "MERGE";
}

bool RowCopies::setsOwnValue(const Step &step, StringRef name) const {
  const RowFacts &rows = *step.rows;
  const RowFacts::Assigned *assigned = assignmentOf(rows, name);
  const Table *table = names.table(step.tableId);
  if (!assigned || assigned->other.empty() || rows.sources.size() != 1 ||
      !table || !table->primaryKey || !isByKey(step))
    return false;
  const sql::TableFacts &source = rows.sources.front();
  auto isSame = [&](StringRef own, StringRef other) {
    const Column *now = names.column(step.tableId, own);
    return now && nowOf(source, other) == now->name;
  };
  const Column *from = findColumn(source.table.get(), assigned->other),
               *to = findColumn(step.before.get(), name);
  return originOf(source) == names.rootOf(step.tableId) && from && to &&
         isSame(name, assigned->other) &&
         all_of(step.before->primaryKey->columns,
                [&](const std::string &key) { return isSame(key, key); }) &&
         !conversions.mayLose(from->type, assigned->casts, to->type, step);
}

std::optional<RowCopy> RowCopies::copyOf(const Step &step,
                                         bool isSuccessor) const {
  bool fills = step.kind == Kind::Insert || step.kind == Kind::Merge ||
               step.kind == Kind::CreateTable;
  if (!fills || !step.rows || step.rows->sources.empty() ||
      step.tableId == sql::unknownTable)
    return std::nullopt;
  const RowFacts &rows = *step.rows;
  const sql::TableFacts &source = rows.sources.front();
  auto through = copies.find(source.id);
  const Table *target =
      step.kind == Kind::CreateTable ? step.after.get() : step.before.get();
  if ((through == copies.end() && !names.table(source.id)) || !target ||
      source.id == step.tableId)
    return std::nullopt;
  RowCopy copy{originOf(source), {}, omittedBy(step)};
  std::vector<std::string> columns =
      step.kind == Kind::Merge ? rows.insertColumns : rows.columns;
  Filling filling{step, *target, columns.empty() ? columnsOf(*target) : columns,
                  isSuccessor};
  for (auto [column, now] : zip_equal(filling.columns, filledBy(filling)))
    copy.columns.push_back({column, now});
  if (copy.omits.empty() && through != copies.end())
    copy.omits = through->second.omits;
  bool mayLeaveOut = rows.onConflict != Conflict::Kind::Fails ||
                     dropping.contains(step.tableId);
  if (copy.omits.empty() && mayLeaveOut && mayConflict(step, copy))
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
  if (step.kind == Kind::CreateTable && step.options.dropsRows)
    dropping.insert(step.tableId);
  if (step.kind == Kind::Insert || step.kind == Kind::Merge)
    filled.insert(step.tableId);
  auto known = copies.find(step.tableId);
  if (copy) {
    if (known == copies.end() || !known->second.omits.empty())
      copies[step.tableId] = *copy;
  } else if (known != copies.end() && changesRows(step)) {
    copies.erase(known);
  }
}

} // namespace holdfast::guard
