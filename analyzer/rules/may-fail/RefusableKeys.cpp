#include "rules/may-fail/RefusableSteps.h"

#include "rules/may-fail/PreparedRows.h"
#include "sql/Dialect.h"
#include "sql/Keywords.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// Whether a statement before sets a column that decides which rows a partial
/// index holds.
static bool isPredicatePrepared(const StepInBranch &step) {
  const sql::Dialect *dialect = sql::dialectOf(step.review.provider);
  StringRef predicate = *step.step.index->predicate;
  if (!dialect)
    return false;
  sql::StatementWords words =
      sql::wordsIn(dialect->lexical, predicate,
                   {0, static_cast<uint32_t>(predicate.size())});
  return step.step.before &&
         any_of(step.step.before->columns, [&](const Column &column) {
           return words.names.contains(StringRef(column.name).lower()) &&
                  isPrepared(step, column.name);
         });
}

/// `` `email` ``, or `` (`tenant`, lower(email)) ``.
static std::string namesOf(const Index &index) {
  std::string names;
  for (const IndexPart &part : index.parts)
    names += (names.empty() ? "" : ", ") +
             (part.column.empty() ? part.expression : "`" + part.column + "`");
  return index.parts.size() == 1 ? names : "(" + names + ")";
}

static void checkUnique(const StepInBranch &step, Reporter &reporter) {
  const Index &index = *step.step.index;
  if (!index.unique || step.step.options.usingIndex ||
      isUniqueAlready(step, index))
    return;
  std::string columns;
  for (const IndexPart &part : index.parts) {
    bool mayRepeatNull =
        !step.isOn(Provider::SQLServer) && step.kind() != Kind::AddPrimaryKey;
    if (isPrepared(step, part.column) || isNewAndDistinct(step, part.column) ||
        (mayRepeatNull && isNewAndNull(step, part.column)))
      return;
    columns +=
        (columns.empty() ? "" : ", ") +
        (part.column.empty() ? part.expression : step.quoted(part.column));
  }
  if (columns.empty() || (index.predicate && isPredicatePrepared(step)))
    return;
  std::string condition = index.predicate ? " WHERE " + *index.predicate : "";
  noteFailure(
      reportStep(reporter, refusableStatement.rule, step,
                 "the migration fails if two rows of " + step.tableWithRows() +
                     (index.predicate ? " with " + *index.predicate : "") +
                     " have the same " + namesOf(index))
          .note({}, "to find duplicates: SELECT " + columns +
                        ", count(*) FROM " + step.quotedTable() + condition +
                        " GROUP BY " + columns + " HAVING count(*) > 1"),
      step);
}

/// PRIMARY KEY USING INDEX makes its columns required.
static void checkKeyFromIndex(const StepInBranch &step, Reporter &reporter) {
  if (step.kind() != Kind::AddPrimaryKey || !step.step.options.usingIndex ||
      !step.step.before)
    return;
  for (const IndexPart &part : step.step.index->parts) {
    const Column *column = step.step.before->findColumn(part.column);
    if (column && column->nullable && !isPrepared(step, column->name))
      noteFailure(
          reportStep(reporter, refusableStatement.rule,
                     step.at(step.step.options.usingIndex),
                     "the migration fails if " +
                         step.columnWithRows(column->name) +
                         " contains NULL: a primary key makes it required"),
          step);
  }
}

static void checkForeignKey(const StepInBranch &step, Reporter &reporter) {
  const ForeignKey &key = *step.step.foreignKey;
  if (step.step.options.unchecked || key.columns.size() != 1 ||
      key.referencedColumns.size() != 1 ||
      isNewAndNull(step, key.columns.front()) ||
      isPrepared(step, key.columns.front()))
    return;
  // A constraint that was there a statement ago held all rows to it.
  const Table *before = step.step.before.get();
  auto isSame = [&](const ForeignKey &other) {
    return other.columns == key.columns &&
           other.referencedTable == key.referencedTable;
  };
  bool wasThere = before && any_of(before->foreignKeys, isSame);
  bool wasDropped = anyBefore(step, [&](const sql::Step &other) {
    return other.before && other.table == step.step.table &&
           any_of(other.before->foreignKeys, isSame);
  });
  if (wasThere || wasDropped)
    return;
  std::string column = step.quoted(key.columns.front());
  std::string referenced = step.quoted(key.referencedTable);
  noteFailure(reportStep(reporter, refusableStatement.rule, step,
                         "the migration fails if a value of " +
                             step.columnWithRows(key.columns.front()) +
                             " has no matching row in `" + key.referencedTable +
                             "`")
                  .note({}, "to count them: SELECT count(*) FROM " +
                                step.quotedTable() + " c WHERE c." + column +
                                " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM " +
                                referenced + " p WHERE p." +
                                step.quoted(key.referencedColumns.front()) +
                                " = c." + column + ")"),
              step);
}

void checkKeys(const StepInBranch &step, Reporter &reporter) {
  if (step.step.index) {
    checkUnique(step, reporter);
    checkKeyFromIndex(step, reporter);
  }
  if (step.step.foreignKey)
    checkForeignKey(step, reporter);
}

} // namespace holdfast
