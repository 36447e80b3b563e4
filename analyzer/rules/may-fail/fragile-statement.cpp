#include "rules/AllRules.h"
#include "rules/FailedMigration.h"
#include "sql/Dialect.h"

using namespace llvm;

namespace holdfast {

using Kind = sql::Step::Kind;

/// The clause that lets the statement run twice, and its words; no bit where
/// there is none.
static std::pair<unsigned, StringRef> clauseOf(Kind kind) {
  constexpr StringRef ifExists = "IF EXISTS", ifNotExists = "IF NOT EXISTS";
  switch (kind) {
  case Kind::CreateTable:
    return {sql::CreatesTable, ifNotExists};
  case Kind::CreateIndex:
    return {sql::CreatesIndex, ifNotExists};
  case Kind::AddColumn:
    return {sql::AddsColumn, ifNotExists};
  case Kind::DropTable:
    return {sql::DropsTable, ifExists};
  case Kind::DropIndex:
    return {sql::DropsIndex, ifExists};
  case Kind::DropColumn:
    return {sql::DropsColumn, ifExists};
  case Kind::DropConstraint:
    return {sql::DropsConstraint, ifExists};
  default:
    return {0, ""};
  }
}

static void check(const StepInBranch &step, const RuleContext &,
                  Reporter &reporter) {
  auto [bit, words] = clauseOf(step.kind());
  const sql::Dialect &dialect = *sql::dialectOf(step.review.provider);
  if (!(dialect.existsClauses & bit) || step.step.options.ifExists ||
      step.step.conditional || !staysOnFailure(step))
    return;
  // An index that CONCURRENTLY left invalid would be taken for the whole one.
  if (step.kind() == Kind::CreateIndex && step.step.options.concurrently)
    return;
  reportStep(reporter, fragileStatement.rule, step,
             "the migration cannot run again once a statement after this one "
             "has failed; write " +
                 words);
}

const RuleDefinition fragileStatement = {
    .rule = {.id = "fragile-statement",
             .category = Category::MayFail,
             .severity = Severity::Warning,
             .purpose =
                 "A statement of a new migration that stays when a later one "
                 "fails, and fails itself when the file runs again.",
             .isOptIn = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachStep = check};

} // namespace holdfast
