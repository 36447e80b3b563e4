#include "catalog/SqlName.h"
#include "diff/casts/CastOutcome.h"
#include "guard/Conditions.h"
#include "guard/StatementLosses.h"
#include "source/Counted.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

/// Values that change with the type of their column, and rows that a key makes
/// go.
namespace holdfast::guard {

using sql::Step;

/// Whether rules judge what the types alone make of the values.
static bool isJudgedByRules(const Step &step) {
  return !step.isNew && !step.isNewColumn;
}

/// How a change of type may lose values beside what rules know of it; empty
/// where it does not.
std::string StatementLosses::lostByType(const Step &step) const {
  const sql::StepOptions &options = step.options;
  if (!step.from || !step.to || !options.type)
    return "";
  const ColumnType &from = step.from->type, &to = step.to->type;
  bool isJudged = isJudgedByRules(step);
  if (options.keptLength)
    return !isJudged &&
                   !outcomeOfCut(from, *options.keptLength, project.provider)
                        .loss.empty()
               ? "cuts what is longer than " +
                     counted(*options.keptLength, "character")
               : "";
  if (!options.convertsPlainly)
    return "";
  sql::Casts casts = step.casts ? *step.casts : sql::Casts();
  bool castsLose = conversions.mayLose(from, casts);
  if (isJudged && castsLose &&
      !outcomeOfCast(from, to, project.provider, Conversion::Cast).loss.empty())
    return ""; // the rules have told it
  if (castsLose)
    return "converts the values by a cast, which may lose a part of them";
  bool typeLoses =
      conversions.mayLose(casts.empty() ? from : casts.back(), to, step);
  if (!typeLoses || (isJudged && !conversions.isLenient(step)))
    return "";
  std::string type = spelling(to, project.provider);
  return conversions.isLenient(step)
             ? "changes values that do not fit into " + type
             : (step.isNew ? "makes the table anew with type "
                           : "changes the type to ") +
                   type + ", which may lose a part of them";
}

void StatementLosses::addConversion(const Step &step) {
  const sql::StepOptions &options = step.options;
  const Table *table = names.table(step.tableId);
  const Column *column = names.column(step.tableId, step.name);
  if (!table || !column || valuesOf(*table, column->name) == 0u)
    return;
  // `USING` an expression that somebody wrote.
  bool isExpression = options.conversion && !options.convertsPlainly &&
                      !options.keepsValues && !options.keptLength;
  std::string what =
      !isExpression ? lostByType(step)
      : options.convertsColumn
          ? "converts the values by an expression, which may lose a part of "
            "them"
          : "replaces all values by an expression without them";
  if (what.empty())
    return;
  Loss loss = lossOf(*table, column->name, what);
  loss.isAtMost = !isExpression || options.convertsColumn || step.conditional;
  if (!isExpression && conversions.isLenient(step))
    count(loss, *table, whereUnfit(*column, step.to->type, project.provider));
  if (loss.rows != 0u)
    add(std::move(loss));
}

/// MariaDB's ALTER IGNORE: of the rows that share what becomes unique, one
/// stays.
void StatementLosses::addInTheWay(const Step &step) {
  const Table *table = names.table(step.tableId);
  bool isUnique = step.index && (step.index->unique ||
                                 step.kind == Step::Kind::AddPrimaryKey);
  if (!table || !isUnique || !step.options.ignoresErrors ||
      rowsOf(*table) == 0u)
    return;
  Loss loss = lossOf(*table, "", "deletes rows that share what becomes unique");
  loss.isAtMost = true;
  std::vector<std::string> columns;
  for (const IndexPart &part : step.index->parts)
    if (const Column *column = names.column(step.tableId, part.column);
        column && !part.length)
      columns.push_back(column->name);
  if (columns.size() == step.index->parts.size())
    count(loss, *table, whereShared(*table, columns, project.provider));
  if (loss.rows != 0u)
    add(std::move(loss));
}

} // namespace holdfast::guard
