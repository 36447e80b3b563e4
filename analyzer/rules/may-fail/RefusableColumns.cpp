#include "rules/may-fail/RefusableSteps.h"

#include "diff/casts/Cast.h"
#include "rules/TypeRewrites.h"
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
      "the migration fails where " + step.tableWithRows() +
          " has rows: they get no value for `" + column.name +
          "`, which is required and has no default",
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
  noteFailure(reportStep(reporter, refusableStatement.rule, step.at(notNull),
                         "the migration fails where `" + from.name + "` of " +
                             step.tableWithRows() + " holds NULL")
                  .note({}, "fill the rows before: " +
                                step.inSql().fillNulls(from.name)),
              step);
}

static void checkType(const StepInBranch &step, Reporter &reporter) {
  const Column &from = *step.step.from, &to = *step.step.to;
  Span type = step.step.options.type;
  if (step.isOn(Provider::MySQL) && type &&
      mayNotFitMySQL(from.type, to.type) && !isPrepared(step, from.name))
    noteFailure(reportStep(reporter, refusableStatement.rule, step.at(type),
                           "the migration fails where a value of `" +
                               from.name + "` in " + step.tableWithRows() +
                               " does not fit `" +
                               spelling(to.type, step.review.provider) +
                               "`: strict mode cuts nothing"),
                step);
  if (from.type == to.type || !type || !step.step.options.convertsPlainly ||
      !step.isOn(Provider::PostgreSQL) || isPrepared(step, from.name))
    return;
  // What becomes of an enum's values depends on more than its name.
  if (!from.type.schema.empty() || !to.type.schema.empty() ||
      castBetween(from.type, to.type, {step.review.provider}) != Cast::Risky)
    return;
  noteFailure(reportStep(reporter, refusableStatement.rule, step.at(type),
                         "the migration fails where a value of `" + from.name +
                             "` in " + step.tableWithRows() + " is no `" +
                             spelling(to.type, step.review.provider) + "`"),
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
  noteFailure(reportStep(reporter, refusableStatement.rule,
                         step.at(change.options.type),
                         "the migration fails where `" + change.name + "` of " +
                             step.tableWithRows() + " still holds " + values +
                             ", which its new type lacks")
                  .note({}, "stop writing it, and move the rows over before: " +
                                step.inSql().replaceValues(change.name,
                                                           change.lostValues)),
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
