#include "rules/Migrations.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition droppedConstraint;

using Kind = sql::Step::Kind;

/// Whether another of the new migrations' steps makes the dropped constraint no
/// loss.
static bool anyStep(const StepInBranch &step,
                    function_ref<bool(const sql::Step &)> isWanted) {
  return any_of(step.review.migrations, [&](const NewMigration &migration) {
    return any_of(migration.steps, isWanted);
  });
}

/// Whether the table, or a column in question, goes as well.
static bool goesWithMore(const StepInBranch &step,
                         ArrayRef<std::string> columns) {
  return anyStep(step, [&](const sql::Step &other) {
    if (other.kind == Kind::DropSchema)
      return true;
    if (!other.isOnTableOf(step.step))
      return false;
    return other.kind == Kind::DropTable || other.kind == Kind::RedefineTable ||
           (other.kind == Kind::DropColumn &&
            is_contained(columns, other.name));
  });
}

/// Whether the table that is referred to goes as well.
static bool losesTarget(const StepInBranch &step, const ForeignKey &key) {
  return anyStep(step, [&](const sql::Step &other) {
    return other.kind == Kind::DropTable && other.table == key.referencedTable;
  });
}

static bool comesBack(const StepInBranch &step, const ForeignKey &key) {
  return anyStep(step, [&](const sql::Step &other) {
    return other.kind == Kind::AddForeignKey && other.foreignKey &&
           other.isOnTableOf(step.step) &&
           other.foreignKey->columns == key.columns;
  });
}

static bool comesBack(const StepInBranch &step, const CheckConstraint &check) {
  return anyStep(step, [&](const sql::Step &other) {
    return other.kind == Kind::AddCheck && other.isOnTableOf(step.step) &&
           (other.name == check.name || other.number >= step.step.number);
  });
}

static void checkKey(const StepInBranch &step, const ForeignKey &key,
                     Reporter &reporter) {
  if (goesWithMore(step, key.columns) || losesTarget(step, key) ||
      comesBack(step, key))
    return;
  reportStep(reporter, droppedConstraint.rule, step,
             "rows of " + step.tableWithRows() + " can name rows of `" +
                 key.referencedTable +
                 "` that do not exist, from then on: the migration drops the "
                 "foreign key")
      .note({}, "rows that are deleted there no longer take, or keep, theirs "
                "here; clean up in the application");
}

static void checkCheck(const StepInBranch &step, const CheckConstraint &check,
                       Reporter &reporter) {
  if (goesWithMore(step, {}) || comesBack(step, check))
    return;
  reportStep(reporter, droppedConstraint.rule, step,
             "rows of " + step.tableWithRows() +
                 " can break the rule from then on: the migration drops the "
                 "check `" +
                 check.name + "`")
      .severity(Severity::Info);
}

static void check(const RuleContext &context, Reporter &reporter) {
  forStepsInUse(context, [&](const StepInBranch &step) {
    if (step.kind() != Kind::DropConstraint || !step.step.before)
      return;
    for (const ForeignKey &key : step.step.before->foreignKeys)
      if (key.name == step.step.name)
        checkKey(step, key, reporter);
    for (const CheckConstraint &check : step.step.before->checks)
      if (check.name == step.step.name)
        checkCheck(step, check, reporter);
  });
}

const RuleDefinition droppedConstraint = {
    {"dropped-constraint", Category::Breaking, Severity::Warning,
     "Finds foreign keys and checks that new migrations drop for good."},
    Stage::Database,
    check};

} // namespace holdfast
