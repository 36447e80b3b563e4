#include "sql/ReplayState.h"
#include "sql/StepRecorder.h"

using namespace llvm;

/// What a ROLLBACK takes back.
namespace holdfast::sql {

/// Remembers what to come back to, where the script may ask for it. A script is
/// sent as one message, so that its transaction starts with its first statement
/// or behind the last COMMIT, whether it says BEGIN or not.
void ReplayState::beginTransaction() {
  if (!script || (!script->text().contains_insensitive("rollback") &&
                  !script->text().contains_insensitive("abort")))
    return;
  before = std::make_shared<const Before>(
      Before{database, searchPath, extensionSchemas, partlyKnown, columnRemarks,
             recorder ? recorder->stepCount() : 0});
}

void ReplayState::run(const EndTransaction &end) {
  if (outerSearchPath)
    searchPath = std::move(*outerSearchPath);
  outerSearchPath.reset();
  if (end.undone && before) {
    database = before->database;
    searchPath = before->searchPath;
    extensionSchemas = before->extensionSchemas;
    partlyKnown = before->partlyKnown;
    columnRemarks = before->columnRemarks;
    if (recorder)
      recorder->takeBack(before->steps);
  }
  before = nullptr;
  beginTransaction();
}

} // namespace holdfast::sql
