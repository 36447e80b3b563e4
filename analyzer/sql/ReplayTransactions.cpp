#include "sql/Effects.h"
#include "sql/StepRecorder.h"

using namespace llvm;

/// What a ROLLBACK takes back.
namespace holdfast::sql {

/// Whether the script may ask for its beginning. Only the cost of a copy
/// depends on it.
static bool mayRollBack(const SourceFile &script) {
  return script.text().contains_insensitive("rollback") ||
         script.text().contains_insensitive("abort");
}

void beginTransaction(ReplayContext &context) {
  if (!context.script || !mayRollBack(*context.script))
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
