#include "cli/guard/Guarding.h"

#include "cli/Commands.h"
#include "cli/guard/CopyLosses.h"
#include "guard/Lock.h"
#include "guard/Log.h"
#include "guard/Run.h"
#include "project/Confinement.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast::cli {

using guard::Loss;

void sayGuard(const Twine &message) {
  errs() << "holdfast: " << printable(message.str()) << '\n';
}

// --- Looking ----------------------------------------------------------------

/// What `prisma db execute` runs.
static Error readScript(guard::PrismaCall &call, vfs::FileSystem &files) {
  guard::Operation &operation = call.operation;
  if (operation.kind != guard::Operation::Kind::Execute || operation.script)
    return Error::success();
  if (!operation.file.empty()) {
    auto file = readFile(files, joinPath(call.folder, operation.file));
    if (!file)
      return file.takeError();
    operation.script = std::move(*file);
    return Error::success();
  }
  if (!call.readsStdin)
    return failure("`prisma db execute` reads what another command of the "
                   "script writes; put the statements into a file (--file)");
  auto text = guard::peekStandardInput();
  if (!text)
    return text.takeError();
  operation.script = std::make_shared<const SourceFile>("stdin", *text);
  return Error::success();
}

/// What two guards must not change at once: the server's database, or the file.
static std::string lockName(const guard::Target &target) {
  if (target.url.kind() != introspect::ConnectionUrl::Kind::SQLite)
    return target.label();
  return absolutePath(*vfs::getRealFileSystem(), target.url.database);
}

Error Guarding::lock(ArrayRef<guard::Target> targets) {
  std::set<std::string> names; // always in the same order
  for (const guard::Target &target : targets)
    names.insert(lockName(target));
  for (const std::string &name : names) {
    if (!locked.insert(name).second)
      continue;
    if (Error error = guard::takeTurn(name, [&] {
          sayGuard(
              "another holdfast guard is at work on this database; waiting "
              "for it (Ctrl-C ends)");
        }))
      return error;
  }
  return Error::success();
}

Error Guarding::look() {
  calls.clear();
  std::vector<guard::Target> targets;
  for (const guard::PrismaCall &call : prismaCalls) {
    auto target = findTargetOf(call, arguments.value("--database"));
    if (!target)
      return target.takeError();
    targets.push_back(std::move(*target));
  }
  if (Error error = lock(targets))
    return error;
  for (auto [call, target] : zip_equal(prismaCalls, targets)) {
    if (Error error = readScript(call, *target.files))
      return error;
    auto guarded = lookFor(call, std::move(target));
    if (!guarded)
      return guarded.takeError();
    calls.push_back(std::move(*guarded));
  }
  return Error::success();
}

// --- Before it runs ---------------------------------------------------------

Error Guarding::copyAll() {
  for (const GuardedCall &call : calls) {
    std::vector<Loss> going = call.openLosses();
    if (going.empty() || !call.policy.copies)
      continue;
    auto taken = copyLosses(call, going, arguments.value("--folder"));
    if (!taken)
      return taken.takeError();
    if (!taken->empty())
      copy += (copy.empty() ? "" : ", ") + *taken;
  }
  return Error::success();
}

/// Somebody may have changed the database while it was decided about.
Error Guarding::checkAgain() {
  std::vector<GuardedCall> before = std::move(calls);
  if (Error error = look())
    return error;
  for (auto [then, now] : zip_equal(before, calls)) {
    auto describe = [](const GuardedCall &call) {
      std::string text = call.structure;
      for (const Loss &loss : call.plan.losses)
        text += "\n" + loss.name + " " +
                (loss.rows ? std::to_string(*loss.rows) : "?");
      return text;
    };
    if (describe(then) != describe(now))
      return failure("nothing was run: " + now.target.label() +
                     " has changed since it was looked at; run it again");
  }
  return Error::success();
}

Error Guarding::log(StringRef decision, StringRef reason) {
  Error errors = Error::success();
  for (const GuardedCall &call : calls) {
    guard::LogEntry entry;
    entry.command = command();
    entry.database = call.target.label();
    entry.environment = call.policy.environment;
    entry.decision = decision.str();
    entry.reason = reason.str();
    entry.losses = call.openLosses();
    for (const Loss &loss : entry.losses) {
      Answer answer = answers.to(loss, call.database());
      if (answer.kind == Answer::Kind::Delete)
        entry.answers.push_back("delete " + loss.name);
    }
    for (const auto &[old, now] : answers.renames)
      entry.answers.push_back("rename " + old + " to " + now);
    for (const std::string &name : answers.keeps)
      entry.answers.push_back("keep " + name);
    for (const std::string &name : answers.externals)
      entry.answers.push_back("external " + name);
    entry.copy = copy;
    errors =
        joinErrors(std::move(errors),
                   guard::writeLog(call.target.inputs.project.root, entry));
  }
  return errors;
}

// --- From the look to the command --------------------------------------------

Expected<std::optional<int>> Guarding::decide(bool isDry, bool &hasChanged) {
  auto status = [](int value) { return std::optional<int>(value); };
  // Each way out takes one loss away.
  for (unsigned round = 0; round < 1000; ++round) {
    if (Error error = look())
      return error;
    codePlaces.resize(calls.size());
    for (auto [call, known] : zip_equal(calls, codePlaces))
      countCodePlaces(call, known);
    if (round == 0)
      printUnmatched();
    if (auto reason = whyForbidden()) {
      print();
      return status(stop("refused", *reason, guardStatus::forbidden));
    }
    if (isDry || hasOpen() || round == 0)
      print(isDry);
    if (auto stopped = stopObstructed())
      return status(*stopped);
    if (auto stopped = round == 0 ? stopStrange() : std::nullopt)
      return status(*stopped);
    if (Error error = checkWaysOut())
      return error;
    if (isDry)
      return status(hasOpen() ? guardStatus::needsAnswers : 0);
    if (hasOpen() && !canAsk())
      return status(stopUnanswered());
    if (hasOpen()) {
      auto goesOn = askAll();
      if (!goesOn)
        return goesOn.takeError();
      if (!*goesOn)
        return status(stop("stopped", "you quit", guardStatus::needsAnswers));
    }
    auto changed = takeWayOut();
    if (!changed)
      return changed.takeError();
    hasChanged |= *changed;
    if (!*changed)
      break;
  }
  return std::nullopt;
}

Expected<int> Guarding::run() {
  auto files = confinedDisk(".", arguments.positional);
  guard::GuardedCommand found =
      guard::readCommand(*files, arguments.positional, ".", [](StringRef name) {
        return sys::Process::GetEnv(name);
      });
  if (!found.problem.empty())
    return failure("nothing was run: " + found.problem);
  prismaCalls = std::move(found.calls);
  bool isDry = arguments.has("--dry-run");
  if (isDry && found.guardsItself)
    sayGuard("the command has a guard of its own, which was not asked; give "
             "--dry-run there");
  else if (isDry && prismaCalls.empty())
    sayGuard("there is no command of Prisma's that changes a database");
  if (prismaCalls.empty())
    return isDry ? Expected<int>(0) : guard::run(arguments.positional);
  if (!isDry)
    if (Error error = guard::checkProgram(arguments.positional.front()))
      return error;
  bool hasChanged = false;
  auto stopped = decide(isDry, hasChanged);
  if (!stopped)
    return stopped.takeError();
  if (*stopped)
    return **stopped;
  bool loses = any_of(calls, [](const GuardedCall &call) {
    return !call.openLosses().empty();
  });
  if (!hasChanged)
    for (const std::string &name : strangeNames())
      sayGuard("`" + name + "` would not be lost; leave its option out");
  if (loses) {
    if (Error error = copyAll())
      return error;
    if (Error error = checkAgain())
      return error;
  }
  // Nothing goes that nobody can look up later.
  if (loses || hasChanged)
    if (Error error = log("ran", ""))
      return failure("nothing was run: " + toString(std::move(error)));
  outs().flush();
  errs().flush();
  return guard::run(arguments.positional);
}

} // namespace holdfast::cli
