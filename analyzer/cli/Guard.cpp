#include "cli/Commands.h"
#include "cli/guard/Answers.h"
#include "cli/guard/CopyLosses.h"
#include "cli/guard/GuardedCall.h"
#include "cli/guard/LossTable.h"

#include "cli/printers/UnreportedText.h"
#include "guard/Lock.h"
#include "guard/Log.h"
#include "guard/Run.h"
#include "guard/WayOut.h"
#include "project/Confinement.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "source/Printable.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Process.h"

#include <set>

using namespace llvm;

namespace holdfast::cli {

using guard::Loss;

/// Exit statuses besides those of the command.
static constexpr int forbidden = 1, needsAnswers = 3;

namespace {

/// One run of `holdfast guard`.
class Guarding {
public:
  Guarding(const Arguments &arguments, Answers answers)
      : arguments(arguments), answers(std::move(answers)) {}

  Expected<int> run();

private:
  Error look();
  Error lock(ArrayRef<guard::Target> targets);
  std::optional<std::string> whyForbidden() const;
  void print() const;
  void printEmpty(const GuardedCall &call) const;
  bool hasOpen() const;
  bool askAll();
  int stopUnanswered();
  int stop(StringRef decision, const std::string &reason, int status);
  Expected<bool> takeWaysOut();
  Expected<bool> takeWaysOut(const GuardedCall &call);
  Error copyAll();
  Error checkAgain();
  void log(StringRef decision, StringRef reason);
  std::string command() const { return join(arguments.positional, " "); }

  const Arguments &arguments;
  Answers answers;
  std::vector<guard::PrismaCall> prismaCalls;
  std::vector<GuardedCall> calls;
  std::set<std::string> locked;
  std::string copy;
};

} // namespace

static void say(const Twine &message) {
  errs() << "holdfast: " << printable(message.str()) << '\n';
}

// --- Looking
// ------------------------------------------------------------------

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
          say("another holdfast guard is at work on this database; waiting "
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

// --- Deciding
// -----------------------------------------------------------------

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
    if (!needsAnswer(call.policy, loss) && loss.isEmpty())
      names.push_back("`" + loss.name + "`");
  if (!names.empty() && !dropsAll(call.call.operation))
    say(nameOf(call) + " drops what is empty: " + join(names, ", "));
}

void Guarding::print() const {
  for (const GuardedCall &call : calls) {
    std::vector<Loss> open = call.openLosses();
    if (open.empty()) {
      printEmpty(call);
      continue;
    }
    say(nameOf(call) + " would take from " + call.target.label() + " (" +
        call.policy.environment + "):");
    printLossTable(errs(), open, prepareOutput(errs(), std::nullopt));
    for (const std::string &refusal : call.plan.refusals)
      say("Prisma stops of its own accord: " + refusal);
  }
}

bool Guarding::hasOpen() const {
  return any_of(calls, [&](const GuardedCall &call) {
    return any_of(call.openLosses(), [&](const Loss &loss) {
      return answers.to(loss, call.database()).kind == Answer::Kind::Open;
    });
  });
}

static bool changesSchema(const guard::Operation &operation) {
  return (operation.kind == guard::Operation::Kind::Push ||
          operation.kind == guard::Operation::Kind::Dev) &&
         !dropsAll(operation);
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
    Asking asking{open, database, dropsAll(call.call.operation),
                  changesSchema(call.call.operation), call.policy.isLocal};
    if (!ask(asking, answers))
      return false;
  }
  return true;
}

/// A word as a shell takes it.
static std::string shellWord(StringRef word) {
  bool isPlain = !word.empty() && all_of(word, [](char c) {
    return isAlnum(c) || StringRef("_./:@=,+-").contains(c);
  });
  if (isPlain)
    return word.str();
  std::string quoted = "'";
  for (char c : word)
    quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

int Guarding::stopUnanswered() {
  std::string line = "holdfast guard";
  for (const ParsedOption &option : arguments.options)
    line += " " + option.spec->name.str() +
            (option.value.empty() ? "" : " " + shellWord(option.value));
  bool offersKeep = false;
  for (const GuardedCall &call : calls) {
    if (dropsAll(call.call.operation) && !call.openLosses().empty()) {
      line += " --delete " + shellWord(call.database() + ".*");
      continue;
    }
    for (const Loss &loss : call.openLosses()) {
      if (answers.to(loss, call.database()).kind != Answer::Kind::Open)
        continue;
      offersKeep |= changesSchema(call.call.operation);
      line += (loss.kind == Loss::Kind::Unknown ? " --trust " : " --delete ") +
              shellWord(loss.name);
    }
  }
  line += " --";
  for (const std::string &word : arguments.positional)
    line += " " + shellWord(word);
  say("nothing was run: nobody is here to answer. To let it all go:");
  errs() << "  " << printable(line) << '\n';
  if (offersKeep)
    say("or --keep to write it back into the schema, or --rename NAME:NEW");
  log("stopped", "nobody was there to answer");
  return needsAnswers;
}

int Guarding::stop(StringRef decision, const std::string &reason, int status) {
  say("nothing was run: " + reason);
  log(decision, reason);
  return status;
}

// --- Instead of a loss
// --------------------------------------------------------

Expected<bool> Guarding::takeWaysOut(const GuardedCall &call) {
  VariablesOf variables(call.call);
  // Each one changes what the next one would start from.
  for (const Loss &loss : call.openLosses()) {
    Answer answer = answers.to(loss, call.database());
    bool isRename = answer.kind == Answer::Kind::Rename;
    if (answer.kind != Answer::Kind::Keep && !isRename)
      continue;
    if (!changesSchema(call.call.operation))
      return failure(nameOf(call) + " does what its statements say: `" +
                     loss.name +
                     "` can go (--delete) or stay if you edit them");
    bool inDatabase =
        isRename && call.call.operation.kind == guard::Operation::Kind::Push &&
        call.target.url.kind() != introspect::ConnectionUrl::Kind::SQLite;
    auto done = inDatabase ? renameInDatabase(call.target, loss, answer.newName)
                : isRename ? mapInSchema(call.target, loss)
                           : keepInSchema(call.target, loss);
    if (!done)
      return done.takeError();
    say(done->did);
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

// --- Before it runs
// -----------------------------------------------------------

Error Guarding::copyAll() {
  for (const GuardedCall &call : calls) {
    std::vector<Loss> going = call.openLosses();
    if (going.empty() || !call.policy.copies)
      continue;
    auto taken = copyLosses(call, going);
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

void Guarding::log(StringRef decision, StringRef reason) {
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
    entry.copy = copy;
    if (Error error = guard::writeLog(call.target.inputs.project.root, entry))
      printError(std::move(error));
  }
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
  if (prismaCalls.empty())
    return isDry ? Expected<int>(0) : guard::run(arguments.positional);
  bool hasChanged = false;
  // Each way out takes one loss away.
  for (unsigned round = 0; round < 1000; ++round) {
    if (Error error = look())
      return error;
    if (auto reason = whyForbidden()) {
      print();
      return stop("refused", *reason, forbidden);
    }
    if (isDry) {
      print();
      return hasOpen() ? needsAnswers : 0;
    }
    if (hasOpen()) {
      print();
      if (!canAsk())
        return stopUnanswered();
      if (!askAll())
        return stop("stopped", "you quit", needsAnswers);
    } else if (round == 0) {
      print();
    }
    auto changed = takeWaysOut();
    if (!changed)
      return changed.takeError();
    hasChanged |= *changed;
    if (!*changed)
      break;
  }
  bool loses = any_of(calls, [](const GuardedCall &call) {
    return !call.openLosses().empty();
  });
  for (const GuardedCall &call : calls)
    for (const std::string &name :
         hasChanged ? std::vector<std::string>()
                    : answers.without(call.plan.losses, call.database()))
      say("`" + name + "` would not be lost; leave its option out");
  if (loses) {
    if (Error error = copyAll())
      return error;
    if (Error error = checkAgain())
      return error;
  }
  if (loses || hasChanged)
    log("ran", "");
  outs().flush();
  errs().flush();
  return guard::run(arguments.positional);
}

// --- The command line
// ---------------------------------------------------------

static Expected<Answers> readAnswers(const Arguments &arguments) {
  Answers answers;
  answers.deletes = arguments.values("--delete");
  answers.trusted = arguments.values("--trust");
  for (const std::string &rename : arguments.values("--rename")) {
    auto [old, now] = StringRef(rename).split(':');
    if (old.empty() || now.empty() || now.contains('.'))
      return failure("--rename takes OLD:NEW, such as users.name:fullName");
    answers.renames.push_back({old.str(), now.str()});
  }
  for (const std::string &name : arguments.values("--keep"))
    if (name.empty())
      answers.keepsAll = true;
    else
      answers.keeps.push_back(name);
  return answers;
}

static Expected<int> runGuard(const Arguments &arguments) {
  if (arguments.positional.empty())
    return failure("holdfast guard runs a command: holdfast guard -- npx "
                   "prisma db push");
  auto answers = readAnswers(arguments);
  if (!answers)
    return answers.takeError();
  return Guarding(arguments, std::move(*answers)).run();
}

static constexpr OptionSpec options[] = {
    {"--delete", "TABLE[.COLUMN]",
     "let it go, once it is copied; may be repeated. DATABASE.* is all that a "
     "reset takes"},
    {"--rename", "OLD:NEW",
     "a table or TABLE.COLUMN is only called NEW now: rename it in the "
     "database (db push), or map the name in the schema (migrate dev)"},
    {"--keep", "[=TABLE[.COLUMN]]",
     "write it back into the schema; without a name, all that would go"},
    {"--trust", "SCRIPT",
     "run a migration with statements that cannot be followed"},
    {"--database", "URL",
     "the database that COMMAND goes to, if prisma.config.* computes it"},
    {"--dry-run", "", "show what would go, and run nothing"},
};

const Command guardCommand = {
    "guard",
    "-- COMMAND...",
    "look at the database before a Prisma command runs",
    "Runs COMMAND, such as npx prisma db push or npm run db:push, but looks "
    "first at what it would take from the database that it goes to. Where "
    "nothing would go, it just runs. Otherwise each loss is asked about, what "
    "goes is copied to .holdfast/kept, and only then it runs. Exit status: "
    "that of COMMAND; 1 where holdfast.json forbids it, 2 where it could not "
    "be looked, 3 where an answer is needed.",
    options,
    runGuard};

} // namespace holdfast::cli
