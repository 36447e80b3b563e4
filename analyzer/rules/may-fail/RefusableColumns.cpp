#include "rules/may-fail/RefusableSteps.h"

#include "diff/casts/Cast.h"
#include "rules/CastFindings.h"
#include "rules/may-fail/PreparedRows.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

static void checkAdded(const StepInBranch &step, Reporter &reporter) {
  const Column &column = *step.step.to;
  if (!needsEmptyTable(step) || isPrepared(step, ""))
    return;
  DiagnosticBuilder finding = reportOnTable(
      reporter, refusableStatement.rule, step.at(step.step.options.notNull),
      "the migration fails if " + step.tableWithRows() + " has rows: `" +
          column.name + "` is required and has no default",
      "`" + column.name + "`");
  finding
      .note({},
            "1. " +
                step.inSql().addColumn(column.name, step.sqlType(column.type)) +
                ", and let the application write it")
      .note({}, "2. fill the rows: " + step.inSql().fillNulls(column.name))
      .note({}, "3. make it required in the next migration");
  noteFailure(finding, step);
}

static void checkRequired(const StepInBranch &step, Reporter &reporter) {
  const Column &from = *step.step.from, &to = *step.step.to;
  Span notNull = step.step.options.notNull;
  if (!from.nullable || to.nullable || !notNull || step.step.isProvenNotNull ||
      isPrepared(step, to.name))
    return;
  noteFailure(
      reportStep(reporter, refusableStatement.rule, step.at(notNull),
                 "the migration fails if " + step.columnWithRows(from.name) +
                     " contains NULL")
          .note({}, "fill them first: " + step.inSql().fillNulls(from.name)),
      step);
}

static void checkType(const StepInBranch &step, Reporter &reporter) {
  const Column &from = *step.step.from, &to = *step.step.to;
  const sql::StepOptions &options = step.step.options;
  CastOutcome outcome = outcomeOf(step);
  // What becomes of an enum's values depends on more than its name.
  bool isDoubtful =
      !outcome.isKnown && from.type != to.type && options.convertsPlainly &&
      step.isOn(Provider::PostgreSQL) && from.type.schema.empty() &&
      to.type.schema.empty() &&
      castBetween(from.type, to.type, {step.review.provider}) == Cast::Risky;
  bool mayFail = outcome.loss.empty() && !outcome.failure.empty();
  if (!options.type || !(mayFail || isDoubtful) || isPrepared(step, from.name))
    return;
  noteFailure(reportStep(reporter, refusableStatement.rule,
                         step.at(options.type), messageOfCast(step, outcome)),
              step);
}

/// Prisma swaps an enum for a smaller one column by column.
static void checkEnum(const StepInBranch &step, Reporter &reporter) {
  const sql::Step &change = step.step;
  // A conversion says what becomes of each value.
  if (change.lostValues.empty() || !change.options.convertsPlainly ||
      isPrepared(step, change.name))
    return;
  std::string values;
  for (const std::string &value : change.lostValues)
    values += (values.empty() ? "'" : ", '") + value + "'";
  noteFailure(
      reportStep(reporter, refusableStatement.rule,
                 step.at(change.options.type),
                 "the migration fails if " + step.columnWithRows(change.name) +
                     " still holds " + values + ": its new type lacks " +
                     (change.lostValues.size() == 1 ? "it" : "them"))
          .note({},
                "stop writing these values, and update the rows first: " +
                    step.inSql().replaceValues(change.name, change.lostValues)),
      step);
}

void checkColumn(const StepInBranch &step, Reporter &reporter) {
  if (step.kind() == Kind::AddColumn && step.step.to)
    checkAdded(step, reporter);
  if (step.kind() != Kind::AlterColumn || !step.step.from || !step.step.to)
    return;
  checkRequired(step, reporter);
  checkType(step, reporter);
  checkEnum(step, reporter);
}

} // namespace holdfast
