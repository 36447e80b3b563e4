#include "guard/Look.h"

#include "evidence/LiveSource.h"
#include "project/Errors.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast::guard {

using introspect::CountQuestion;
using introspect::LiveDatabase;

char NoDatabase::ID = 0;

/// Whether a server or file says that there is no such database yet.
static bool saysNoDatabase(StringRef message) {
  return (message.contains("database \"") &&
          message.ends_with("does not exist")) ||
         message.contains("Unknown database") ||
         (message.starts_with("file:") &&
          message.contains("No such file or directory"));
}

static std::vector<introspect::LabelQuestion>
labelsOf(const GuardSettings &settings) {
  std::vector<introspect::LabelQuestion> labels;
  for (const GuardEnvironment &environment : settings.environments)
    if (!environment.labelTable.empty())
      labels.push_back({"", environment.labelTable, environment.labelColumn});
  return labels;
}

static SourceContext contextOf(const Target &target) {
  SourceContext context;
  context.provider = target.inputs.meant().provider();
  context.project = &target.inputs.project;
  context.namedBy = target.isNamedByUser ? NamedBy::User : NamedBy::Project;
  context.hiddenAs = target.hiddenAs;
  return context;
}

static Expected<LiveDatabase> read(const Target &target,
                                   const introspect::ReadOptions &options) {
  auto url = findLiveDatabase(*target.files, target.source, contextOf(target));
  if (!url)
    return url.takeError();
  return introspect::readDatabase(*url, options);
}

static introspect::ReadOptions optionsFor(const Target &target,
                                          const ProjectFacts &facts) {
  introspect::ReadOptions options;
  options.lookAtRows = false;
  options.readMigrations = options.readViewUses = true;
  options.labels = labelsOf(target.inputs.settings.guard);
  // A count that is cut off would be no count.
  options.statementSeconds = 300;
  options.schemas = facts.schemas;
  options.offersCredentials = target.isNamedByUser;
  return options;
}

/// Errors where it cannot be what a plan is made from.
static Error check(const Target &target, const LiveDatabase &database) {
  if (!database.migrationsProblem.empty())
    return failure(target.label() + ": cannot read _prisma_migrations: " +
                   database.migrationsProblem);
  Provider theirs = database.catalog.provider,
           ours = *target.inputs.meant().provider();
  if (theirs != ours)
    return failure(target.label() + " is a " + spelling(theirs).str() +
                   " database, but the schema's provider is " +
                   spelling(ours).str());
  return Error::success();
}

Expected<LiveDatabase> look(const Target &target,
                            ArrayRef<Operation> operations) {
  ProjectFacts facts = target.facts();
  introspect::ReadOptions options = optionsFor(target, facts);
  bool runScripts = false;
  options.counts = [&](const LiveDatabase &structure) {
    std::vector<CountQuestion> questions;
    runScripts = any_of(operations, [&](const Operation &operation) {
      return !scriptsOf(operation, facts, structure).empty();
    });
    if (!runScripts || options.everySchema)
      for (const Operation &operation : operations)
        append_range(questions, questionsOf(operation, facts, structure));
    return questions;
  };
  options.fits = [&](const LiveDatabase &counted) {
    std::vector<introspect::FitQuestion> questions;
    if (!runScripts || options.everySchema)
      for (const Operation &operation : operations)
        append_range(questions, fitsOf(operation, facts, counted));
    return questions;
  };
  auto database = read(target, options);
  if (database && runScripts) {
    options.everySchema = options.readRoutines = true;
    database = read(target, options);
  }
  if (!database) {
    std::string message = toString(database.takeError());
    if (saysNoDatabase(message))
      return make_error<NoDatabase>(message);
    return failure(message);
  }
  if (Error error = check(target, *database))
    return error;
  database->catalog.indexNames();
  return database;
}

} // namespace holdfast::guard
