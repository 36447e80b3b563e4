#include "rules/AllRules.h"
#include "rules/Changes.h"
#include "rules/Migrations.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

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
             ChangeOfDatabase::ticked(step.step.table, key.columns) +
                 " could point to missing `" + key.referencedTable +
                 "` rows: this drops the foreign key")
      .note({}, withoutKey(key, step.step.table));
}

static void checkCheck(const StepInBranch &step, const CheckConstraint &check,
                       Reporter &reporter) {
  if (goesWithMore(step, {}) || comesBack(step, check))
    return;
  reportStep(reporter, droppedConstraint.rule, step,
             "`" + step.step.table +
                 "` would accept rows that violate check `" + check.name +
                 "`: this drops it")
      .severity(Severity::Info);
}

static void check(const StepInBranch &step, const RuleContext &,
                  Reporter &reporter) {
  if (step.kind() != Kind::DropConstraint || !step.step.before)
    return;
  for (const ForeignKey &key : step.step.before->foreignKeys)
    if (key.name == step.step.name)
      checkKey(step, key, reporter);
  for (const CheckConstraint &check : step.step.before->checks)
    if (check.name == step.step.name)
      checkCheck(step, check, reporter);
}

const RuleDefinition droppedConstraint = {
    .rule = {.id = "dropped-constraint",
             .category = Category::Breaking,
             .severity = Severity::Warning,
             .purpose = "A foreign key or check that a new migration drops and "
                        "does not replace."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
                  Provider::SQLServer},
    .eachStepInUse = check};

} // namespace holdfast
