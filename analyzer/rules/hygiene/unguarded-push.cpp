#include "rules/AllRules.h"
#include "scripts/PrismaCommand.h"

using namespace llvm;

namespace holdfast {

using Kind = PrismaCommand::Kind;
using Occasion = PrismaCommand::Occasion;

/// What happens, whoever runs it.
static StringRef consequence(const PrismaCommand &command) {
  if (command.empties)
    return "empties the database";
  if (command.acceptsLoss)
    return "drops every table and column missing from the schema";
  switch (command.kind) {
  case Kind::Push:
    return "changes the database without a migration";
  case Kind::Dev:
    return "changes the database by migrations that nobody has reviewed";
  case Kind::Reset:
    return "stops until someone confirms that it may empty the database";
  case Kind::Unread:
    break;
  }
  llvm_unreachable("no command");
}

/// What else it does without an option.
static StringRef besides(Kind kind) {
  switch (kind) {
  case Kind::Push:
    return "`prisma db push` drops what is empty without asking, and stops if "
           "rows are in the way";
  case Kind::Dev:
    return "`prisma migrate dev` asks to empty the database if its history "
           "differs";
  case Kind::Reset:
  case Kind::Unread:
    return "";
  }
  llvm_unreachable("covered switch");
}

static std::string spell(const PrismaCommand &command) {
  StringRef name = command.kind == Kind::Push    ? "prisma db push"
                   : command.kind == Kind::Reset ? "prisma migrate reset"
                                                 : "prisma migrate dev";
  StringRef option =
      command.empties
          ? command.kind == Kind::Reset ? " --force" : " --force-reset"
      : command.acceptsLoss ? " --accept-data-loss"
                            : "";
  return ("`" + name + option + "`").str();
}

static StringRef occasionOf(const PrismaCommand &command) {
  switch (command.occasion) {
  case Occasion::Deployment:
    return "each run ";
  case Occasion::Test:
    if (!command.runBy.empty()) // a name such as `ci` does not say of what
      break;
    return command.isTest ? "this test " : "this job ";
  case Occasion::ByHand:
    break;
  }
  return "running this ";
}

/// Whether it is worth telling. Pushing is the only way to deploy to documents,
/// and drops none of them unless it is told to.
static bool isDanger(const PrismaCommand &command, bool hasDocuments) {
  if (hasDocuments)
    return command.kind == Kind::Push && command.empties;
  return command.isDestructive() || command.occasion == Occasion::Deployment;
}

static StringRef advice(const PrismaCommand &command, bool hasDocuments) {
  if (command.occasion != Occasion::Deployment)
    return "make sure that the URL can only name a disposable database";
  if (hasDocuments)
    return "leave `--force-reset` out: `prisma db push` alone keeps every "
           "document";
  return "deploy with `prisma migrate deploy`, and run `holdfast check --base` "
         "on pull requests";
}

static void reportCommand(const PrismaCommand &command, bool hasDocuments,
                          Reporter &reporter) {
  DiagnosticBuilder finding = reporter.report(
      unguardedPush.rule, command.span,
      (Twine(occasionOf(command)) + consequence(command) + ": " +
       (command.runBy.empty() ? std::string()
                              : "script `" + command.runBy + "` runs ") +
       spell(command))
          .str());
  finding.severity(command.occasion != Occasion::Deployment ? Severity::Info
                   : command.isDestructive()                ? Severity::Error
                                             : Severity::Warning);
  if (command.caller)
    finding.note(command.call, "script called here");
  if (!command.doubt.empty())
    finding.note({}, command.doubt);
  if (!command.isDestructive() && !besides(command.kind).empty())
    finding.note({}, besides(command.kind));
  finding.note({}, advice(command, hasDocuments));
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  bool hasDocuments = connector && connector->storesDocuments;
  for (const PrismaCommand &command : context.commands) {
    if (command.kind == Kind::Unread)
      reporter
          .report(unguardedPush.rule, command.span,
                  "a push in this file would go unnoticed: " + command.doubt)
          .severity(Severity::Info);
    else if (isDanger(command, hasDocuments))
      reportCommand(command, hasDocuments, reporter);
  }
}

const RuleDefinition unguardedPush = {
    .rule = {.id = "unguarded-push",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose = "A script, image or workflow that changes a database "
                        "without asking."},
    .stage = Stage::Scripts,
    .wholeSchema = check};

} // namespace holdfast
