#include "rules/CastFindings.h"

#include "rules/data-loss/Losses.h"
#include "rules/may-fail/PreparedRows.h"

using namespace llvm;

namespace holdfast {

std::string messageOfCast(const CastOutcome &outcome, StringRef doer,
                          StringRef subject, StringRef from, StringRef to) {
  if (!outcome.loss.empty())
    return (subject + Twine(" would ") + outcome.loss + ": " + from +
            " becomes " + to)
        .str();
  StringRef failure =
      outcome.failure.empty() ? "does not fit" : StringRef(outcome.failure);
  return ("the " + doer + " fails if a value of " + subject + " " + failure +
          ": " + from + " becomes " + to)
      .str();
}

void noteFailureOfCast(DiagnosticBuilder &finding, const CastOutcome &outcome,
                       StringRef doer) {
  if (!outcome.loss.empty() && !outcome.failure.empty())
    finding.note({}, "the " + doer + " fails if a value " + outcome.failure);
}

static std::string typeOf(const StepInBranch &step, const Column &column) {
  return "`" + spelling(column.type, step.review.provider) + "`";
}

CastOutcome outcomeOf(const StepInBranch &step) {
  const sql::Step &facts = step.step;
  if (facts.kind == sql::Step::Kind::AlterColumn && facts.from &&
      facts.options.keptLength)
    return outcomeOfCut(facts.from->type, *facts.options.keptLength,
                        step.review.provider);
  bool changesType = step.kind() == sql::Step::Kind::AlterColumn &&
                     facts.from && facts.to && facts.options.type &&
                     facts.options.convertsPlainly &&
                     facts.from->type != facts.to->type;
  if (!changesType)
    return {};
  return outcomeOfCast(facts.from->type, facts.to->type, step.review.provider,
                       facts.options.casts ? Conversion::Cast
                                           : Conversion::Assigned);
}

std::string messageOfCast(const StepInBranch &step,
                          const CastOutcome &outcome) {
  const Column &from = *step.step.from;
  if (step.step.options.keptLength)
    return step.columnWithRows(from.name) + " would " + outcome.loss +
           ": `USING` keeps no more";
  return messageOfCast(outcome, "migration", step.columnWithRows(from.name),
                       typeOf(step, from), typeOf(step, *step.step.to));
}

void reportLossyCasts(const RuleContext &context, const Rule &rule,
                      bool narrowing, Reporter &reporter) {
  forStepsWithRows(context, [&](const StepInBranch &step) {
    CastOutcome outcome = outcomeOf(step);
    if (outcome.loss.empty() || isPrepared(step, step.step.from->name) ||
        isNarrowing(step.step.from->type, step.step.to->type,
                    step.review.provider) != narrowing)
      return;
    const auto &options = step.step.options;
    DiagnosticBuilder finding = reportStep(
        reporter, rule,
        step.at(options.keptLength ? options.conversion : options.type),
        messageOfCast(step, outcome));
    noteFailureOfCast(finding, outcome, "migration");
    finding.note({}, runsSilently);
  });
}

} // namespace holdfast
