#include "cli/guard/Guarding.h"

#include "catalog/RowCounts.h"
#include "cli/Commands.h"
#include "cli/guard/LossTable.h"
#include "cli/printers/StatusPrinter.h"
#include "project/Errors.h"
#include "source/Printable.h"
#include "source/Redact.h"
#include "source/ShellQuote.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Process.h"

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

/// What goes without a question, since nothing is in it.
void Guarding::printEmpty(const GuardedCall &call) const {
  std::vector<std::string> names;
  for (const Loss &loss : call.plan.losses)
    if (!needsAnswer(call.policy, loss) && loss.isEmpty() &&
        loss.effect != PushEffect::Refuses)
      names.push_back("`" + loss.name + "`");
  if (!names.empty() && !call.dropsAll())
    sayGuard(call.name() + " drops what is empty: " + join(names, ", "));
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
  sayGuard(call.name() + " stops: " + plan.refusals.front());
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

/// A look that found nothing to ask about says so, where nothing else follows.
void Guarding::printHarmless(const GuardedCall &call) const {
  const guard::Plan &plan = call.plan;
  std::string runs =
      plan.runs.empty() ? "" : ", and runs " + join(plan.runs, ", ");
  sayGuard(call.name() + " would take nothing from " + call.target.label() +
           " (" + call.policy.environment + ")" + runs);
  if (plan.reset.empty())
    for (const std::string &refusal : plan.refusals)
      sayGuard("it is refused: " + refusal);
}

/// The losses that somebody is asked about, and those that do not come about.
static std::vector<Loss> shownLosses(const GuardedCall &call) {
  std::vector<Loss> shown;
  for (const Loss &loss : call.plan.losses)
    if (needsAnswer(call.policy, loss) || loss.effect == PushEffect::Refuses)
      shown.push_back(loss);
  return shown;
}

void Guarding::print(bool isDry) const {
  for (const GuardedCall &call : calls) {
    std::vector<Loss> shown = shownLosses(call);
    printEmpty(call);
    printReset(call);
    if (shown.empty() && isDry)
      printHarmless(call);
    if (shown.empty())
      continue;
    // What stops it is worked out here, and may be seen otherwise by Prisma.
    bool wantsReset = !call.plan.reset.empty() && !call.plan.offersReset;
    bool isRefused = call.openLosses().empty();
    sayGuard((wantsReset ? "if it went on, it" : call.name()) +
             " would take from " + call.target.label() + " (" +
             call.policy.environment + ")" +
             (isRefused ? ", but is refused, so that nothing goes:" : ":"));
    printLossTable(errs(), shown, prepareOutput(errs(), std::nullopt));
    if (call.plan.reset.empty())
      for (const std::string &refusal : call.plan.refusals)
        sayGuard("it is refused: " + refusal);
  }
}

/// What is answered that no call would take.
std::vector<std::string> Guarding::strangeNames() const {
  std::vector<std::string> names;
  for (const auto &[position, call] : enumerate(calls)) {
    std::vector<std::string> others =
        answers.without(call.plan.losses, call.database());
    if (position == 0)
      names = std::move(others);
    else
      erase_if(names, [&](const std::string &name) {
        return !is_contained(others, name);
      });
  }
  return names;
}

/// A name that is mistyped leaves what it meant without an answer; nothing
/// where there is none.
std::optional<int> Guarding::stopStrange() {
  std::vector<std::string> strange = strangeNames(), losses;
  if (strange.empty() || !hasOpen())
    return std::nullopt;
  for (const GuardedCall &call : calls)
    for (const Loss &loss : call.openLosses())
      if (!is_contained(losses, "`" + loss.name + "`"))
        losses.push_back("`" + loss.name + "`");
  return stop("stopped",
              "`" + join(strange, "`, `") +
                  (strange.size() == 1 ? "` is" : "` are") +
                  " nothing that would go; what would: " + join(losses, ", "),
              guardStatus::needsAnswers);
}

bool Guarding::hasOpen() const {
  return any_of(calls, [&](const GuardedCall &call) {
    return any_of(call.openLosses(), [&](const Loss &loss) {
      return answers.to(loss, call.database()).kind == Answer::Kind::Open;
    });
  });
}

Expected<bool> Guarding::askAll() {
  for (const GuardedCall &call : calls) {
    std::vector<Loss> open = call.openLosses();
    erase_if(open, [&](const Loss &loss) {
      return answers.to(loss, call.database()).kind != Answer::Kind::Open;
    });
    if (open.empty())
      continue;
    std::string database = call.database();
    auto check = [&](const Loss &loss, const Answer &answer) {
      auto wayOut = wayOutOf(call, loss, answer);
      return wayOut ? Error::success() : wayOut.takeError();
    };
    Asking asking{open,
                  database,
                  call.dropsAll(),
                  call.changesSchema(),
                  !call.target.inputs.project.configFile.empty(),
                  call.policy.isLocal,
                  check};
    auto goesOn = ask(asking, answers);
    if (!goesOn || !*goesOn)
      return goesOn;
  }
  return true;
}

/// The options that let go what has no answer yet, each with a blank before it.
std::string Guarding::missingAnswers() const {
  std::string options;
  for (const GuardedCall &call : calls) {
    if (call.dropsAll() && !call.openLosses().empty()) {
      options += " --delete " + shellWord(call.database() + ".*");
      continue;
    }
    for (const Loss &loss : call.openLosses()) {
      if (answers.to(loss, call.database()).kind != Answer::Kind::Open)
        continue;
      std::string option =
          (loss.kind == Loss::Kind::Unknown ? " --trust " : " --delete ") +
          shellWord(loss.isOfDroppedSchema() ? loss.with : loss.name);
      // One answers for all of a schema.
      if (!StringRef(options).contains(option + " ") &&
          !StringRef(options).ends_with(option))
        options += option;
    }
  }
  return options;
}

/// Says what else than to let go can be answered.
void Guarding::printOtherAnswers() const {
  bool offersKeep = false, offersExternal = false;
  for (const GuardedCall &call : calls) {
    if (call.dropsAll())
      continue;
    for (const Loss &loss : call.openLosses()) {
      if (answers.to(loss, call.database()).kind != Answer::Kind::Open)
        continue;
      offersKeep |= call.changesSchema();
      offersExternal |=
          loss.column.empty() && !call.target.inputs.project.configFile.empty();
    }
  }
  if (offersKeep)
    sayGuard("or --keep to write it back into the schema, or --rename "
             "NAME:NEW" +
             std::string(offersExternal
                             ? ", or --external TABLE if Prisma is to leave "
                               "it alone"
                             : ""));
}

/// Prisma has questions of its own, and stops where nobody answers them.
void Guarding::printPrismasQuestions() const {
  for (const GuardedCall &call : calls) {
    const guard::Operation &operation = call.call.operation;
    using Kind = guard::Operation::Kind;
    bool asksForLoss = operation.kind == Kind::Push && !operation.acceptsLoss &&
                       !operation.empties &&
                       any_of(call.openLosses(), [](const Loss &loss) {
                         return loss.effect == PushEffect::Warns;
                       });
    if (asksForLoss)
      sayGuard(call.name() + " will ask as well, and stop: give it "
                             "--accept-data-loss, too");
    if (operation.kind == Kind::Reset && !operation.isForced)
      sayGuard(call.name() + " will ask as well, and stop: give it --force, "
                             "too");
  }
}

/// The words that start our program by hand as what runs this starts it: a
/// script or a runner of packages, whose PATH leads to `node_modules`.
static StringRef programByHand() {
  if (!sys::Process::GetEnv("npm_lifecycle_event"))
    return "holdfast";
  std::string agent =
      sys::Process::GetEnv("npm_config_user_agent").value_or("");
  return StringSwitch<StringRef>(StringRef(agent).split('/').first)
      .Case("pnpm", "pnpm exec holdfast")
      .Case("yarn", "yarn holdfast")
      .Case("bun", "bunx holdfast")
      .Default("npx holdfast");
}

int Guarding::stopUnanswered() {
  std::string line = (programByHand() + " guard").str();
  bool hidesSecret = false;
  auto add = [&](const std::string &word) {
    std::string shown = redactSecrets(word);
    hidesSecret |= shown != word;
    line += " " + shellWord(shown);
  };
  for (const ParsedOption &option : arguments.options) {
    line += " " + option.spec->name.str();
    if (!option.value.empty())
      add(option.value);
  }
  line += missingAnswers() + " --";
  for (const std::string &word : arguments.positional)
    add(word);
  sayGuard("nothing was run: nobody is here to answer. To let it all go:");
  errs() << "  " << printable(line) << '\n';
  if (hidesSecret)
    sayGuard("a secret is left out of it (…): write it in, or a variable such "
             "as \"$DATABASE_URL\"");
  printPrismasQuestions();
  printOtherAnswers();
  if (Error error = log("stopped", "nobody was there to answer"))
    printError(std::move(error));
  return guardStatus::needsAnswers;
}

/// Stops where a call would end in the middle; nothing where none would.
std::optional<int> Guarding::stopObstructed() {
  for (const GuardedCall &call : calls) {
    if (!call.obstruction)
      continue;
    const guard::Obstruction &found = *call.obstruction;
    auto print = [](ArrayRef<std::string> statements) {
      for (StringRef statement : statements)
        for (StringRef line : split(statement, '\n'))
          errs() << "  " << printable(line) << '\n';
    };
    int status = stop("stopped", found.reason, guardStatus::needsAnswers);
    print(found.statements);
    if (!found.later.empty())
      sayGuard(found.later);
    print(found.laterStatements);
    return status;
  }
  return std::nullopt;
}

int Guarding::stop(StringRef decision, const std::string &reason, int status) {
  sayGuard("nothing was run: " + reason);
  if (Error error = log(decision, reason))
    printError(std::move(error));
  return status;
}

} // namespace holdfast::cli
