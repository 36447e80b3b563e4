#include "rules/AllRules.h"
#include "rules/TypeRewrites.h"
#include "rules/locking/TableRewrites.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

// --- New columns -------------------------------------------------------------

static void reportFilled(const StepInBranch &step, Reporter &reporter,
                         StringRef reason) {
  const Column &column = *step.step.to;
  std::string table = step.quotedTable(), name = step.quoted(column.name);
  DiagnosticBuilder finding =
      reportRewrite(step, reporter,
                    "adding " + step.columnWithRows(column.name) +
                        " rewrites the table and blocks " +
                        blockedQueries(step) + ": " + reason,
                    "`" + column.name + "`");
  if (column.generated || !column.defaultValue ||
      column.defaultValue->kind != ColumnDefault::Kind::Expression)
    return;
  finding
      .note({}, "1. " + step.inSql().addColumn(column.name,
                                               step.sqlType(column.type)))
      .note({}, "2. " + step.inSql().setDefault(column.name,
                                                column.defaultValue->text))
      .note({}, "3. in batches: UPDATE " + table + " SET " + name + " = " +
                    column.defaultValue->text + " WHERE " + sliceOf(step) +
                    " AND " + name + " IS NULL");
}

static void checkAdded(const StepInBranch &step, Reporter &reporter) {
  const Column &column = *step.step.to;
  if (column.generated) {
    if (step.step.options.stored)
      reportFilled(step, reporter, "it is computed for every row");
    return;
  }
  if (!column.defaultValue)
    return;
  bool counts = column.defaultValue->kind == ColumnDefault::Kind::Sequence;
  if (counts)
    reportFilled(step, reporter, "every row gets a number");
  else if (isVolatile(*column.defaultValue))
    // SQL Server fills a column that may be NULL only when told to.
    if (!step.isOn(Provider::SQLServer) || !column.nullable ||
        step.step.options.fillsRows)
      reportFilled(step, reporter, "its default differs from row to row");
}

// --- Other actions -----------------------------------------------------------

static bool addsPrimaryKey(const StepInBranch &step) {
  return any_of(step.migration.steps, [&](const sql::Step &other) {
    return other.kind == Kind::AddPrimaryKey &&
           other.number == step.step.number;
  });
}

static void checkOther(const StepInBranch &step, Reporter &reporter) {
  if (step.kind() == Kind::RewriteTable) {
    std::string what = step.step.span.file->text(step.step.span.range).upper();
    reportRewrite(step, reporter,
                  what + " rewrites " + step.tableWithRows() + " and blocks " +
                      blockedQueries(step),
                  what);
  }
  if (step.isOn(Provider::MySQL) && step.kind() == Kind::DropPrimaryKey &&
      !addsPrimaryKey(step))
    reportRewrite(
        step, reporter,
        "dropping the primary key of " + step.tableWithRows() +
            " rewrites the table and blocks writes; add the new key in the "
            "same statement",
        "the primary key");
}

static void check(const StepInBranch &step, const RuleContext &,
                  Reporter &reporter) {
  bool isKnown = step.isOn(Provider::PostgreSQL) ||
                 step.isOn(Provider::MySQL) || step.isOn(Provider::SQLServer);
  if (!isKnown || step.step.options.online || step.step.options.refusesToBlock)
    return;
  if (step.kind() == Kind::AlterColumn && step.step.from && step.step.to)
    checkRewritingType(step, reporter);
  else if (step.kind() == Kind::AddColumn && step.step.to)
    checkAdded(step, reporter);
  else
    checkOther(step, reporter);
}

const RuleDefinition tableRewrite = {
    .rule = {.id = "table-rewrite",
             .category = Category::Locking,
             .severity = Severity::Warning,
             .purpose = "A statement of a new migration that rewrites a whole "
                        "table and blocks "
                        "queries."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::MySQL, Provider::SQLServer},
    .eachStepWithRows = check};

} // namespace holdfast
