#include "scripts/PrismaCommand.h"
#include "rules/RuleDefinition.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unguardedPush;

using Kind = PrismaCommand::Kind;
using Occasion = PrismaCommand::Occasion;

/// What happens, whoever runs it.
static StringRef consequence(const PrismaCommand &command) {
  if (command.empties)
    return "all rows of the database are lost";
  if (command.acceptsLoss)
    return "tables and columns that the schema does not have are dropped with "
           "their rows";
  switch (command.kind) {
  case Kind::Push:
    return "the database is changed without a migration";
  case Kind::Dev:
    return "the database is changed by migrations that nobody has read";
  case Kind::Reset:
    return "nothing goes on until somebody says whether all rows may go";
  }
  llvm_unreachable("covered switch");
}

/// What else it does without an option.
static StringRef besides(Kind kind) {
  switch (kind) {
  case Kind::Push:
    return "it drops what is empty without a word, and stops where rows are in "
           "the way";
  case Kind::Dev:
    return "where histories differ, it wants to empty the database";
  case Kind::Reset:
    return "";
  }
  llvm_unreachable("covered switch");
}

static StringRef nameOf(Kind kind) {
  switch (kind) {
  case Kind::Push:
    return "`prisma db push`";
  case Kind::Dev:
    return "`prisma migrate dev`";
  case Kind::Reset:
    return "`prisma migrate reset`";
  }
  llvm_unreachable("covered switch");
}

/// The option that answers before Prisma asks.
static std::string because(const PrismaCommand &command) {
  if (command.empties)
    return command.kind == Kind::Reset ? ", as `--force` lets it not ask"
                                       : ", as `--force-reset` says";
  return command.acceptsLoss ? ", as `--accept-data-loss` lets it not ask" : "";
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const PrismaCommand &command : context.commands) {
    bool deploys = command.occasion == Occasion::Deployment;
    if (!deploys && !command.isDestructive())
      continue;
    std::string when =
        deploys ? "whenever this is started, built or deployed"
        : command.occasion == Occasion::Test
            ? "on the database that DATABASE_URL names in this test"
            : "on whatever database DATABASE_URL names at that moment";
    DiagnosticBuilder finding = reporter.report(
        unguardedPush.rule, command.span,
        consequence(command) + " " + when + ": " + nameOf(command.kind) +
            " runs here" +
            (command.runBy.empty() ? ""
                                   : " in the script `" + command.runBy + "`") +
            because(command));
    finding.severity(!deploys                  ? Severity::Info
                     : command.isDestructive() ? Severity::Error
                                               : Severity::Warning);
    if (command.caller)
      finding.note(command.call, "the script is called here");
    if (!command.isDestructive() && !besides(command.kind).empty())
      finding.note({}, besides(command.kind));
    if (deploys)
      finding.note({}, "let deployments run `prisma migrate deploy`, and "
                       "`holdfast check --base` before they are merged");
    else
      finding.note({}, "see to it that the URL can only be that of a database "
                       "to throw away");
  }
}

const RuleDefinition unguardedPush = {
    {"unguarded-push", Category::Hygiene, Severity::Warning,
     "Finds scripts, images and workflows that change a database without "
     "asking."},
    Stage::Scripts,
    check};

} // namespace holdfast
