#include "cli/guard/Guarding.h"

#include "catalog/RowCounts.h"
#include "cli/Commands.h"
#include "cli/guard/LossTable.h"
#include "cli/printers/StatusPrinter.h"
#include "guard/WayOut.h"
#include "project/Errors.h"
#include "source/Printable.h"
#include "source/Redact.h"
#include "source/ShellQuote.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::cli {

using guard::Loss;

std::optional<std::string> Guarding::whyForbidden() const {
  for (const GuardedCall &call : calls) {
    if (auto reason = guard::whyForbidden(call.policy, call.call.operation))
      return reason;
    for (const Loss &loss : call.plan.losses)
      if (auto reason = guard::whyForbidden(call.policy, loss))
        return reason;
  }
  return std::nullopt;
}

static std::string nameOf(const GuardedCall &call) {
  return "`" + spelling(call.call.operation.kind).str() +
         (call.call.operation.empties ? " --force-reset`" : "`");
}

/// What goes without a question, since nothing is in it.
void Guarding::printEmpty(const GuardedCall &call) const {
  std::vector<std::string> names;
  for (const Loss &loss : call.plan.losses)
    if (!needsAnswer(call.policy, loss) && loss.isEmpty() &&
        loss.effect != PushEffect::Refuses)
      names.push_back("`" + loss.name + "`");
  if (!names.empty() && !call.dropsAll())
    sayGuard(nameOf(call) + " drops what is empty: " + join(names, ", "));
}

/// A pattern that protects nothing is a name that somebody has mistyped.
void Guarding::printUnmatched() const {
  for (const GuardedCall &call : calls)
    for (const std::string &pattern : call.unmatched)
      sayGuard("`" + pattern + "` protects nothing on " +
               call.policy.environment +
               ": no table has that name; see `protected` in holdfast.json");
}

/// `migrate dev` that wants a reset: what that would take.
void Guarding::printReset(const GuardedCall &call) const {
  const guard::Plan &plan = call.plan;
  if (plan.reset.empty())
    return;
  sayGuard(nameOf(call) + " stops: " + plan.refusals.front());
  if (plan.offersReset)
    return; // the table says the rest
  constexpr size_t shown = 5;
  std::vector<std::string> names;
  uint64_t rows = 0;
  for (const Loss &loss : plan.reset) {
    rows += loss.rows.value_or(0);
    if (names.size() < shown)
      names.push_back("`" + loss.name + "` (" + amountOf(loss) + ")");
  }
  if (plan.reset.size() > shown)
    names.push_back(std::to_string(plan.reset.size() - shown) + " more");
  sayGuard("the reset that it wants would take " +
           describe(RowCount{RowCount::Kind::Exact, rows}) + ": " +
           join(names, ", ") +
           "; holdfast guard in front of `prisma migrate reset` copies them");
}

/// The losses that somebody is asked about, and those that do not come about.
static std::vector<Loss> shownLosses(const GuardedCall &call) {
  std::vector<Loss> shown;
  for (const Loss &loss : call.plan.losses)
    if (needsAnswer(call.policy, loss) || loss.effect == PushEffect::Refuses)
      shown.push_back(loss);
  return shown;
}

void Guarding::print() const {
  for (const GuardedCall &call : calls) {
    std::vector<Loss> shown = shownLosses(call);
    printEmpty(call);
    printReset(call);
    if (shown.empty())
      continue;
    // What stops it is worked out here, and may be seen otherwise by Prisma.
    bool wantsReset = !call.plan.reset.empty() && !call.plan.offersReset;
    bool isRefused = call.openLosses().empty();
    sayGuard((wantsReset ? "if it went on, it" : nameOf(call)) +
             " would take from " + call.target.label() + " (" +
             call.policy.environment + ")" +
             (isRefused ? ", but is refused, so that nothing goes:" : ":"));
    printLossTable(errs(), shown, prepareOutput(errs(), std::nullopt));
    if (call.plan.reset.empty())
      for (const std::string &refusal : call.plan.refusals)
        sayGuard("it is refused: " + refusal);
  }
}

bool Guarding::hasOpen() const {
  return any_of(calls, [&](const GuardedCall &call) {
    return any_of(call.openLosses(), [&](const Loss &loss) {
      return answers.to(loss, call.database()).kind == Answer::Kind::Open;
    });
  });
}

static bool changesSchema(const GuardedCall &call) {
  guard::Operation::Kind kind = call.call.operation.kind;
  return (kind == guard::Operation::Kind::Push ||
          kind == guard::Operation::Kind::Dev) &&
         !call.dropsAll();
}

bool Guarding::askAll() {
  for (const GuardedCall &call : calls) {
    std::vector<Loss> open = call.openLosses();
    erase_if(open, [&](const Loss &loss) {
      return answers.to(loss, call.database()).kind != Answer::Kind::Open;
    });
    if (open.empty())
      continue;
    std::string database = call.database();
    Asking asking{open,
                  database,
                  call.dropsAll(),
                  changesSchema(call),
                  !call.target.inputs.project.configFile.empty(),
                  call.policy.isLocal};
    if (!ask(asking, answers))
      return false;
  }
  return true;
}

int Guarding::stopUnanswered() {
  std::string line = "holdfast guard";
  for (const ParsedOption &option : arguments.options)
    line += " " + option.spec->name.str() +
            (option.value.empty() ? "" : " " + shellWord(option.value));
  bool offersKeep = false, offersExternal = false;
  for (const GuardedCall &call : calls) {
    if (call.dropsAll() && !call.openLosses().empty()) {
      line += " --delete " + shellWord(call.database() + ".*");
      continue;
    }
    for (const Loss &loss : call.openLosses()) {
      if (answers.to(loss, call.database()).kind != Answer::Kind::Open)
        continue;
      offersKeep |= changesSchema(call);
      offersExternal |=
          loss.column.empty() && !call.target.inputs.project.configFile.empty();
      std::string answer =
          (loss.kind == Loss::Kind::Unknown ? " --trust " : " --delete ") +
          shellWord(loss.isOfDroppedSchema() ? loss.with : loss.name);
      // One answers for all of a schema.
      if (!StringRef(line).contains(answer + " ") &&
          !StringRef(line).ends_with(answer))
        line += answer;
    }
  }
  line += " --";
  for (const std::string &word : arguments.positional)
    line += " " + shellWord(redactSecrets(word));
  sayGuard("nothing was run: nobody is here to answer. To let it all go:");
  errs() << "  " << printable(line) << '\n';
  if (offersKeep)
    sayGuard("or --keep to write it back into the schema, or --rename "
             "NAME:NEW" +
             std::string(offersExternal
                             ? ", or --external TABLE if Prisma is to leave "
                               "it alone"
                             : ""));
  if (Error error = log("stopped", "nobody was there to answer"))
    printError(std::move(error));
  return guardStatus::needsAnswers;
}

int Guarding::stop(StringRef decision, const std::string &reason, int status) {
  sayGuard("nothing was run: " + reason);
  if (Error error = log(decision, reason))
    printError(std::move(error));
  return status;
}

// --- Instead of a loss ------------------------------------------------------

Expected<bool> Guarding::takeWaysOut(const GuardedCall &call) {
  VariablesOf variables(call.call);
  // Each one changes what the next one would start from.
  for (const Loss &loss : call.openLosses()) {
    Answer answer = answers.to(loss, call.database());
    bool isRename = answer.kind == Answer::Kind::Rename;
    bool isExternal = answer.kind == Answer::Kind::External;
    if (answer.kind != Answer::Kind::Keep && !isExternal && !isRename)
      continue;
    if (!changesSchema(call))
      return failure(nameOf(call) + " does what its statements say: `" +
                     loss.name +
                     "` can go (--delete) or stay if you edit them");
    bool inDatabase =
        isRename && call.call.operation.kind == guard::Operation::Kind::Push &&
        call.target.url.kind() != introspect::ConnectionUrl::Kind::SQLite;
    auto done = inDatabase ? renameInDatabase(call.target, loss, answer.newName)
                : isRename ? mapInSchema(call.target, loss)
                : isExternal ? markExternal(call.target, loss)
                             : keepInSchema(call.target, loss);
    if (!done)
      return done.takeError();
    sayGuard(done->did);
    return true;
  }
  return false;
}

Expected<bool> Guarding::takeWaysOut() {
  for (const GuardedCall &call : calls) {
    auto changed = takeWaysOut(call);
    if (!changed || *changed)
      return changed;
  }
  return false;
}

} // namespace holdfast::cli
