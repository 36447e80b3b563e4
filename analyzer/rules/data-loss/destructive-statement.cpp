#include "rules/RowSteps.h"
#include "rules/data-loss/LostRows.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition destructiveStatement;

using Kind = sql::Step::Kind;

/// Whether a statement before takes the rows elsewhere, with the column if one
/// is given; or the statement itself, by its WITH.
static bool isCopiedBefore(const StepInBranch &step, StringRef column) {
  return any_of(step.migration.steps, [&](const sql::Step &other) {
    bool isBefore = other.number < step.step.number;
    bool isSame =
        other.number == step.step.number && step.kind() == Kind::Delete;
    if (!isBefore && !isSame)
      return false;
    if (mayTouch(other, step.step, column))
      return true;
    bool writes = other.kind == Kind::Insert || other.kind == Kind::Merge ||
                  other.kind == Kind::CreateTable || other.kind == Kind::Update;
    // An UPDATE of the table itself takes over columns alone. A condition has
    // looked at the column at least.
    if (other.kind == Kind::Update && column.empty() &&
        other.isOnTableOf(step.step))
      return false;
    return writes &&
           (readsTable(other, step.step) || names(other, step.step)) &&
           (column.empty() || names(other, step.step, column));
  });
}

/// Reports a loss; less loudly where the rows went elsewhere before.
static void reportLoss(Reporter &reporter, const StepInBranch &step,
                       const Twine &message, ArrayRef<std::string> notes,
                       StringRef column = "") {
  DiagnosticBuilder finding =
      reportStep(reporter, destructiveStatement.rule, step, message);
  for (const std::string &note : notes)
    finding.note({}, note);
  if (step.kind() != Kind::Truncate && isCopiedBefore(step, column))
    finding.severity(Severity::Warning)
        .note({}, "a statement before reads the table; see that it takes over "
                  "all that is needed");
}

static constexpr StringLiteral runsSilently =
    "`prisma migrate deploy` runs this without asking";

static void checkTable(const StepInBranch &step, Reporter &reporter) {
  // A table that was never there is dropped to be sure.
  if (!step.step.before && step.step.options.ifExists)
    return;
  std::string rows = "the rows of " + step.tableWithRows() + " are lost";
  bool deletesAll = step.kind() == Kind::Delete && step.step.rows->isWhole;
  if (step.kind() == Kind::DropTable)
    reportLoss(reporter, step, rows + ": the migration drops the table",
               {runsSilently.str(),
                "to be able to come back, rename it for a while and drop it "
                "in a later release: ALTER TABLE " +
                    step.quotedTable() + " RENAME TO " +
                    step.quoted(step.step.table + "_dropped")});
  else if (step.kind() == Kind::Truncate || deletesAll)
    reportLoss(reporter, step,
               step.step.referrers.empty()
                   ? rows + ": the migration deletes all of them"
                   : rows + alsoEmptied(step.step),
               {});
  else if (step.kind() == Kind::DropPartition)
    reportLoss(reporter, step,
               "the rows of partition `" + step.step.name + "` of " +
                   step.tableWithRows() + " are lost: the migration drops it",
               {runsSilently.str()});
  else if (step.kind() == Kind::TruncatePartition)
    reportLoss(reporter, step,
               "the rows of partition `" + step.step.name + "` of " +
                   step.tableWithRows() +
                   " are lost: the migration deletes all of them",
               {runsSilently.str()});
}

static void reportColumn(const StepInBranch &step, StringRef column,
                         Reporter &reporter) {
  bool comesBack = any_of(step.migration.steps, [&](const sql::Step &other) {
    return other.kind == Kind::AddColumn && other.table == step.step.table &&
           other.name == column;
  });
  std::string way =
      comesBack && step.isOn(Provider::PostgreSQL)
          ? "to keep the values: ALTER TABLE " + step.quotedTable() +
                " ALTER COLUMN " + step.quoted(column) + " TYPE … USING " +
                step.quoted(column) + "::…"
          : "applications that run during the deployment still read it: leave "
            "it out of the schema in one release, and drop it in a later one";
  reportLoss(reporter, step,
             "the values of `" + column + "` in " + step.tableWithRows() +
                 " are lost: the migration drops the column" +
                 (comesBack
                      ? ", and the one that it adds by the same name is empty"
                      : ""),
             {runsSilently.str(), way}, column);
}

static void checkRedefinition(const StepInBranch &step, Reporter &reporter) {
  if (!step.step.before || !step.step.after)
    return;
  for (const Column &column : step.step.before->columns)
    if (none_of(step.step.after->columns, [&](const Column &other) {
          return StringRef(other.name).equals_insensitive(column.name);
        }))
      reportColumn(step, column.name, reporter);
  checkExchange(step, destructiveStatement.rule, reporter);
}

/// What goes as a whole, with tables that the history may not know.
static void checkContainer(const StepInBranch &step, Reporter &reporter) {
  bool isSchema = step.kind() == Kind::DropSchema && step.step.options.cascade;
  if (isSchema || step.kind() == Kind::DropDatabase)
    reportStep(reporter, destructiveStatement.rule, step,
               "all tables of the " +
                   StringRef(isSchema ? "schema" : "database") + " `" +
                   step.step.name +
                   "` are lost with their rows: the migration drops it");
}

static void check(const RuleContext &context, Reporter &reporter) {
  forStepsInUse(context, [&](const StepInBranch &step) {
    checkTable(step, reporter);
    // What is computed from other columns can be computed again.
    bool isComputed = step.step.from && step.step.from->generated;
    if (step.kind() == Kind::DropColumn && !step.step.isNewColumn &&
        !isComputed)
      reportColumn(step, step.step.name, reporter);
    else if (step.kind() == Kind::RedefineTable)
      checkRedefinition(step, reporter);
    if (step.kind() == Kind::DropTable || step.kind() == Kind::RedefineTable)
      checkReferrers(step, destructiveStatement.rule, reporter);
  });
  forSteps(context,
           [&](const StepInBranch &step) { checkContainer(step, reporter); });
}

const RuleDefinition destructiveStatement = {
    {"destructive-statement", Category::DataLoss, Severity::Error,
     "Finds statements of new migrations that destroy rows or values."},
    Stage::Database,
    check};

} // namespace holdfast
