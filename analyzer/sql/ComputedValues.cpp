#include "sql/Calls.h"
#include "sql/Effects.h"
#include "sql/StepRecorder.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What tables compute for the rows that are written: defaults and checks.
namespace holdfast::sql {

/// Adds the columns at whose places some row says DEFAULT.
static void addDefaultWords(ReplayContext &context, const Table &table,
                            const Insert &insert,
                            std::vector<std::string> &columns) {
  Range values = insert.query.values;
  if (values.empty() || !context.text(values).contains_insensitive("default"))
    return;
  RowFacts rows;
  setInserted(rows, *context.dialect, *context.file, insert.query);
  for (const std::vector<std::string> &row : rows.inserted)
    for (auto [place, value] : enumerate(row)) {
      if (value != "DEFAULT")
        continue;
      if (place < insert.columns.size())
        columns.push_back(insert.columns[place].text.str());
      else if (insert.columns.empty() && place < table.columns.size())
        columns.push_back(table.columns[place].name);
    }
}

/// How many columns an INSERT without a list of them gives, from the first.
static size_t countGiven(ReplayContext &context, const Table &table,
                         const Insert &insert) {
  const Query &query = insert.query;
  if (!query.values.empty()) {
    if (context.text(query.values).contains('*')) // `VALUES (new.*)`
      return table.columns.size();
    RowFacts rows;
    setInserted(rows, *context.dialect, *context.file, query);
    return rows.inserted.empty() ? table.columns.size()
                                 : rows.inserted.front().size();
  }
  bool givesNone = query.isOfValues && !insert.head.empty(); // DEFAULT VALUES
  bool givesAll =
      query.items.empty() ||
      any_of(query.items, [](const SelectItem &item) { return item.all; });
  return givesNone ? 0 : givesAll ? table.columns.size() : query.items.size();
}

std::vector<std::string> defaultedBy(ReplayContext &context, const Table &table,
                                     const Insert &insert) {
  std::vector<std::string> columns;
  if (!context.followsCalls || context.routines.empty())
    return columns;
  auto isNamed = [&](const Column &column) {
    return any_of(insert.columns, [&](const Name &name) {
      return context.database.sameColumn(name.text, column.name);
    });
  };
  size_t given =
      insert.columns.empty() ? countGiven(context, table, insert) : 0;
  for (auto [place, column] : enumerate(table.columns))
    if (place >= given && !isNamed(column))
      columns.push_back(column.name);
  addDefaultWords(context, table, insert, columns);
  return columns;
}

/// Whether it writes the rows of a table that is known.
static bool writesKnown(const Step &step) {
  return (step.kind == Step::Kind::Insert || step.kind == Step::Kind::Update ||
          step.kind == Step::Kind::Merge) &&
         step.before && !step.rows->isOfNone;
}

static void findComputed(const Step &step, const Column &column, Calls &calls) {
  const RowFacts &rows = *step.rows;
  bool isExpression =
      column.defaultValue &&
      column.defaultValue->kind == ColumnDefault::Kind::Expression;
  auto isAmong = [&](ArrayRef<std::string> names) {
    return any_of(names, [&](StringRef name) {
      return name.equals_insensitive(column.name);
    });
  };
  if (isExpression && (column.generated || isAmong(rows.defaulted)))
    calls.find(column.defaultValue->text);
  if (step.kind == Step::Kind::Insert || isAmong(rows.columns))
    calls.findOfDomain(column.type);
}

void computeValues(ReplayContext &context, const SourceFilePtr &script,
                   const Statement &statement, size_t position, Calls &calls) {
  const Step &step = context.recorder->stepsSoFar()[position];
  if (context.routines.empty() || !writesKnown(step))
    return;
  for (const CheckConstraint &check : step.before->checks)
    calls.find(check.expression);
  for (const Column &column : step.before->columns)
    findComputed(step, column, calls);
  Statement within;
  within.range = statement.range;
  within.conditional = statement.conditional || step.conditional;
  calls.run(context, script, within);
}

} // namespace holdfast::sql
