// What is done instead of a loss.
#include "cli/guard/Guarding.h"

#include "project/Errors.h"

using namespace llvm;

namespace holdfast::cli {

using guard::Loss;

Expected<std::optional<guard::WayOut>>
Guarding::wayOutOf(const GuardedCall &call, const Loss &loss,
                   const Answer &answer) const {
  using Kind = Answer::Kind;
  if (answer.kind == Kind::Open || answer.kind == Kind::Delete)
    return std::nullopt;
  if (!call.changesSchema())
    return failure(call.name() + " does what its statements say: `" +
                   loss.name + "` can go (--delete) or stay if you edit them");
  bool inDatabase =
      call.call.operation.kind == guard::Operation::Kind::Push &&
      call.target.url.kind() != introspect::ConnectionUrl::Kind::SQLite;
  VariablesOf variables(call.call);
  auto found = answer.kind == Kind::Keep       ? keepInSchema(call.target, loss)
               : answer.kind == Kind::External ? markExternal(call.target, loss)
               : inDatabase
                   ? renameInDatabase(call.target, loss, answer.newName)
                   : mapInSchema(call.target, loss, answer.newName);
  if (!found)
    return found.takeError();
  return std::move(*found);
}

/// Before anything is done, all of it has to be possible.
Error Guarding::checkWaysOut() const {
  for (const GuardedCall &call : calls)
    for (const Loss &loss : call.openLosses()) {
      auto wayOut = wayOutOf(call, loss, answers.to(loss, call.database()));
      if (!wayOut)
        return wayOut.takeError();
    }
  return Error::success();
}

Expected<bool> Guarding::takeWayOut() {
  for (const GuardedCall &call : calls)
    for (const Loss &loss : call.openLosses()) {
      auto wayOut = wayOutOf(call, loss, answers.to(loss, call.database()));
      if (!wayOut)
        return wayOut.takeError();
      if (!*wayOut)
        continue;
      VariablesOf variables(call.call);
      auto done = take(call.target, **wayOut);
      if (!done)
        return done.takeError();
      sayGuard(*done);
      // It changes what the next one would start from.
      return true;
    }
  return false;
}

} // namespace holdfast::cli
