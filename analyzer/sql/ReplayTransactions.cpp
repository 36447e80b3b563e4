#include "sql/Dialect.h"
#include "sql/Effects.h"
#include "sql/StepRecorder.h"

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

void beginTransaction(ReplayContext &context) {
  if (!context.script || !mayRollBack(*context.dialect, context.script->text()))
    return;
  context.before =
      std::make_shared<const ReplayContext::Before>(ReplayContext::Before{
          context.database, context.searchPath, context.extensionSchemas,
          context.partlyKnown, context.columnRemarks,
          context.recorder ? context.recorder->stepCount() : 0});
}

void apply(ReplayContext &context, const EndTransaction &end) {
  if (context.outerSearchPath)
    context.searchPath = std::move(*context.outerSearchPath);
  context.outerSearchPath.reset();
  if (end.undone && context.before) {
    const ReplayContext::Before &before = *context.before;
    context.database = before.database;
    context.searchPath = before.searchPath;
    context.extensionSchemas = before.extensionSchemas;
    context.partlyKnown = before.partlyKnown;
    context.columnRemarks = before.columnRemarks;
    if (context.recorder)
      context.recorder->takeBack(before.steps);
  }
  context.before = nullptr;
  beginTransaction(context);
}

} // namespace holdfast::sql
