#include "rules/AllRules.h"
#include "rules/FailedMigration.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// Whether the migration makes the type itself, whose values it may use.
static bool isOwnType(const StepInBranch &step) {
  return any_of(step.stepsBefore(), [&](const sql::Step &other) {
    return other.kind == Kind::CreateType && other.name == step.step.enumName;
  });
}

/// Whether it uses the value when it runs: not as a text of another type, nor
/// as a part of a routine that is only read later.
static std::optional<Span> useIn(const sql::Step &later,
                                 const sql::Step &added) {
  if (later.number <= added.number || later.kind == Kind::AddEnumValue ||
      (later.kind == Kind::CreateRoutine && later.options.isReadLater))
    return std::nullopt;
  return sql::useOfEnumValue(later, added);
}

static void check(const RuleContext &context, Reporter &reporter) {
  // The value may be one of several enums; the statement fails once.
  SmallVector<const sql::Step *> reported;
  forSteps(context, [&](const StepInBranch &step) {
    if (!step.isOn(Provider::PostgreSQL) || step.kind() != Kind::AddEnumValue ||
        isOwnType(step))
      return;
    for (const sql::Step &later : step.migration.steps) {
      // What follows uses the value in another transaction.
      if (later.number > step.step.number && later.kind == Kind::Commit)
        return;
      std::optional<Span> use = useIn(later, step.step);
      if (!use)
        continue;
      // A statement may have more than one step.
      if (is_contained(reported, &later))
        return;
      reported.push_back(&later);
      StepInBranch place{step.review, step.migration, later};
      noteFailure(
          reportStep(reporter, newEnumValueInUse.rule, place.at(*use),
                     "the migration fails: `" + step.step.enumName + "." +
                         step.step.name +
                         "` cannot be used in the transaction that adds it; "
                         "use the next migration")
              .note(step.step.span, "value added here")
              .note({}, "PostgreSQL runs the whole file as one transaction"),
          place);
      return;
    }
  });
}

const RuleDefinition newEnumValueInUse = {
    .rule = {.id = "new-enum-value-in-use",
             .category = Category::MayFail,
             .severity = Severity::Error,
             .purpose =
                 "An enum value that a new migration adds and uses at once."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL},
    .wholeSchema = check};

} // namespace holdfast
