#include "sql/Dialect.h"
#include "sql/Effects.h"
#include "sql/StepRecorder.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

/// What a ROLLBACK takes back.
namespace holdfast::sql {

/// Whether a statement may begin at `at`: it is the first on its line, or what
/// stands before it may end one. T-SQL needs nothing between statements.
static bool mayBeginStatement(const Dialect &dialect, StringRef text,
                              size_t at) {
  StringRef before = text.take_front(at).rtrim(" \t");
  return before.empty() || before.ends_with("\n") || before.ends_with(";") ||
         before.ends_with("*/") || dialect.hasBatches;
}

/// Whether the script may ask for its beginning: whether it says ROLLBACK or
/// ABORT. Only the cost of a copy depends on it. Looks for a letter that is
/// rare in SQL, as this is asked of every script.
static bool mayRollBack(const Dialect &dialect, StringRef text) {
  for (char rare : {'b', 'B'})
    for (size_t at = text.find(rare); at != StringRef::npos;
         at = text.find(rare, at + 1)) {
      size_t begin =
          at >= 4 && text.substr(at - 4).starts_with_insensitive("rollback")
              ? at - 4
          : at >= 1 && text.substr(at - 1).starts_with_insensitive("abort")
              ? at - 1
              : StringRef::npos;
      if (begin != StringRef::npos && mayBeginStatement(dialect, text, begin))
        return true;
    }
  return false;
}

using Before = ReplayContext::Before;

static std::shared_ptr<const Before> stateOf(const ReplayContext &context) {
  if (!context.script || context.dialect->commitsStructure ||
      !mayRollBack(*context.dialect, context.script->text()))
    return nullptr;
  return std::make_shared<const Before>(
      Before{context.database, context.searchPath, context.extensionSchemas,
             context.partlyKnown, context.columnRemarks, context.policies,
             context.recorder ? context.recorder->stepCount() : 0});
}

static void comeBackTo(ReplayContext &context, const Before &before) {
  context.database = before.database;
  context.searchPath = before.searchPath;
  context.extensionSchemas = before.extensionSchemas;
  context.partlyKnown = before.partlyKnown;
  context.columnRemarks = before.columnRemarks;
  context.policies = before.policies;
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
