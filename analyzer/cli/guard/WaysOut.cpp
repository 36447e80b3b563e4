// What is done instead of a loss.
#include "cli/guard/Guarding.h"

#include "cli/guard/CopyLosses.h"
#include "project/Errors.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::cli {

using guard::Loss;

/// Two cannot have one name, nor one the name of what is there.
Error Guarding::checkRename(const GuardedCall &call, const Loss &loss,
                            StringRef newName) const {
  auto placeOf = [&](const Loss &renamed, StringRef name) {
    return std::tuple(renamed.schema,
                      renamed.column.empty() ? "" : renamed.table,
                      databaseName(call.target, renamed, name));
  };
  for (const Loss &other : call.openLosses()) {
    Answer answer = answers.to(other, call.database());
    if (other.name != loss.name && answer.kind == Answer::Kind::Rename &&
        placeOf(other, answer.newName) == placeOf(loss, newName))
      return failure("`" + other.name + "` and `" + loss.name +
                     "` cannot both be renamed to `" + newName + "`");
  }
  return checkFree(call.target, call.catalog, loss, newName);
}

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
  if (answer.kind == Kind::Rename)
    if (Error error = checkRename(call, loss, answer.newName))
      return error;
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

/// What goes unless somebody says otherwise.
std::vector<Loss> Guarding::mayGo(const GuardedCall &call) const {
  std::vector<Loss> losses = call.openLosses();
  erase_if(losses, [&](const Loss &loss) {
    Answer::Kind kind = answers.to(loss, call.database()).kind;
    return kind != Answer::Kind::Open && kind != Answer::Kind::Delete;
  });
  return losses;
}

/// Before anything is done, all of it has to be possible.
Error Guarding::checkWaysOut() const {
  for (const GuardedCall &call : calls)
    for (const Loss &loss : call.openLosses()) {
      auto wayOut = wayOutOf(call, loss, answers.to(loss, call.database()));
      if (!wayOut)
        return wayOut.takeError();
    }
  for (const GuardedCall &call : calls)
    if (Error error =
            checkCopies(call, mayGo(call), arguments.value("--folder")))
      return error;
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
