#include "sql/Dialect.h"
#include "sql/Effects.h"
#include "sql/StepRecorder.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What a ROLLBACK takes back.
namespace holdfast::sql {

/// Whether the script may ask for its beginning. Only the cost of a copy
/// depends on it.
static bool mayRollBack(const SourceFile &script) {
  return script.text().contains_insensitive("rollback") ||
         script.text().contains_insensitive("abort");
}

using Before = ReplayContext::Before;

static std::shared_ptr<const Before> stateOf(const ReplayContext &context) {
  if (!context.script || context.dialect->commitsStructure ||
      !mayRollBack(*context.script))
    return nullptr;
  return std::make_shared<const Before>(
      Before{context.database, context.searchPath, context.extensionSchemas,
             context.partlyKnown, context.columnRemarks,
             context.recorder ? context.recorder->stepCount() : 0});
}

static void comeBackTo(ReplayContext &context, const Before &before) {
  context.database = before.database;
  context.searchPath = before.searchPath;
  context.extensionSchemas = before.extensionSchemas;
  context.partlyKnown = before.partlyKnown;
  context.columnRemarks = before.columnRemarks;
  if (context.recorder)
    context.recorder->takeBack(before.steps);
}

void beginTransaction(ReplayContext &context) {
  context.before = stateOf(context);
  context.savepoints.clear();
}

void apply(ReplayContext &context, const Begin &) {
  context.remark(StatementRemark::Kind::Harmless,
                 "It is about the transaction alone.");
}

void apply(ReplayContext &context, const EndTransaction &end) {
  // `IF @@error <> 0 ROLLBACK`: the usual course goes past it.
  if (context.conditional)
    return;
  if (context.outerSearchPath)
    context.searchPath = std::move(*context.outerSearchPath);
  context.outerSearchPath.reset();
  if (end.undone && context.before)
    comeBackTo(context, *context.before);
  beginTransaction(context);
}

void apply(ReplayContext &context, const Savepoint &savepoint) {
  context.remark(StatementRemark::Kind::Harmless,
                 "It is about the transaction alone.");
  StringRef name = savepoint.name.text;
  auto isNamed = [&](const auto &entry) { return entry.first == name; };
  switch (savepoint.kind) {
  case Savepoint::Kind::Set:
    context.savepoints.emplace_back(name.str(), stateOf(context));
    return;
  case Savepoint::Kind::Release:
    return;
  case Savepoint::Kind::RollBack:
    break;
  }
  auto found = find_if(reverse(context.savepoints), isNamed);
  if (context.conditional)
    return;
  if (found != context.savepoints.rend()) {
    if (found->second)
      comeBackTo(context, *found->second);
    // It stays; those after it are gone.
    context.savepoints.erase(found.base(), context.savepoints.end());
  } else if (context.dialect->hasBatches && context.before) {
    // T-SQL: the name of the transaction.
    comeBackTo(context, *context.before);
  }
}

} // namespace holdfast::sql
