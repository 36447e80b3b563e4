#include "sql/Calls.h"
#include "sql/Effects.h"
#include "sql/StepRecorder.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

/// What a statement of a script has others do.
namespace holdfast::sql {

/// Whether it begins with a word that runs what stands after it.
static bool readsOrCalls(StringRef text) {
  StringRef word = text.take_while([](char c) { return isAlpha(c); });
  return StringSwitch<bool>(word.upper())
      .Cases("SELECT", "WITH", "CALL", "VALUES", "EXEC", "EXECUTE", true)
      .Cases("DO", "COPY", true)
      .Default(false);
}

/// Whether the statement calls what stands in it at once, rather than to keep
/// it for later.
static bool callsAtOnce(const ReplayContext &context,
                        const Statement &statement) {
  const auto &action = statement.action;
  if (auto *create = std::get_if<CreateTable>(&action))
    return !create->query.empty();
  if (auto *create = std::get_if<CreateView>(&action))
    return create->materialized;
  if (auto *upkeep = std::get_if<Maintenance>(&action))
    return upkeep->kind == Maintenance::Kind::RefreshView;
  if (std::holds_alternative<Skip>(action))
    return readsOrCalls(context.file->text(statement.range));
  return std::holds_alternative<Block>(action) ||
         std::holds_alternative<Insert>(action) ||
         std::holds_alternative<Update>(action) ||
         std::holds_alternative<Delete>(action) ||
         std::holds_alternative<Merge>(action) ||
         std::holds_alternative<WriteChain>(action);
}

/// Whether an action of ALTER TABLE or ALTER DOMAIN computes what stands in it
/// for the rows there are.
static bool computes(const AlterAction &action) {
  using Kind = AlterAction::Kind;
  return action.kind == Kind::AddColumn || action.kind == Kind::SetType ||
         action.kind == Kind::ModifyColumn ||
         (action.kind == Kind::AddConstraint &&
          action.constraint.unchecked.empty());
}

/// The check that VALIDATE CONSTRAINT looks at the rows with.
static void findValidated(ArrayRef<CheckConstraint> checks,
                          const AlterAction &action, Calls &calls) {
  if (action.kind != AlterAction::Kind::ValidateConstraint)
    return;
  for (const CheckConstraint &check : checks)
    if (StringRef(check.name).equals_insensitive(action.name.text))
      calls.find(check.expression);
}

/// What it computes for the rows of a table.
static void findOfAlter(ReplayContext &context, StringRef text,
                        const AlterTable &alter, Calls &calls) {
  const Table *table = context.findTable(alter.table);
  for (const AlterAction &action : alter.actions) {
    if (computes(action))
      calls.find(text, action.range);
    if (table)
      findValidated(table->checks, action, calls);
  }
}

/// What it computes for the columns of a domain.
static void findOfAlter(ReplayContext &context, StringRef text, Range range,
                        const AlterDomain &alter, Calls &calls) {
  if (computes(alter.action))
    calls.find(text, range);
  std::string schema;
  const Domain *domain =
      context.findType(alter.name, schema)
          ? context.database.findDomain(schema, alter.name.name.text)
          : nullptr;
  if (domain)
    findValidated(domain->checks, alter.action, calls);
}

static void findCalls(ReplayContext &context, const Statement &statement,
                      Calls &calls) {
  StringRef text = context.file->text();
  if (auto *alter = std::get_if<AlterTable>(&statement.action))
    findOfAlter(context, text, *alter, calls);
  else if (auto *domain = std::get_if<AlterDomain>(&statement.action))
    findOfAlter(context, text, statement.range, *domain, calls);
  else if (callsAtOnce(context, statement))
    calls.find(text, statement.range);
}

void followStatement(ReplayContext &context, const SourceFilePtr &script,
                     const Statement &statement) {
  if (!context.followsCalls || !context.recorder)
    return;
  context.file = script.get();
  Calls calls(context);
  if (!context.routines.empty()) {
    findCalls(context, statement, calls);
    calls.run(context, script, statement);
  }
  SmallVector<size_t> fired;
  StepRecorder &recorder = *context.recorder;
  // What is called and fired has steps of its own, which are followed as well.
  for (size_t i = recorder.firstOfStatement(); i < recorder.stepCount(); ++i) {
    computeValues(context, script, statement, i, calls);
    fireTriggers(context, script, statement, i, fired);
  }
  fireEvents(context, script, statement);
}

} // namespace holdfast::sql
