#include "cli/Commands.h"
#include "cli/guard/Guarding.h"

#include "project/Errors.h"

using namespace llvm;

namespace holdfast::cli {

static Expected<Answers> readAnswers(const Arguments &arguments) {
  Answers answers;
  answers.deletes = arguments.values("--delete");
  answers.trusted = arguments.values("--trust");
  answers.externals = arguments.values("--external");
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
    {"--external", "TABLE",
     "declare it external in prisma.config.ts, so that Prisma leaves it alone; "
     "may be repeated"},
    {"--trust", "SCRIPT",
     "run a migration with statements that cannot be followed"},
    {"--database", "URL",
     "the database that COMMAND goes to, if prisma.config.* computes it"},
    {"--folder", "FOLDER",
     "where what goes is copied to (default: .holdfast/kept in the project)"},
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
