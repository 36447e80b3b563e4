#include "guard/Target.h"

#include "evidence/LiveSource.h"
#include "guard/InstalledPrisma.h"
#include "project/Confinement.h"
#include "project/DatabaseUrl.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "project/PrismaConfig.h"
#include "rules/Registry.h"
#include "settings/SettingsReader.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast::guard {

Expected<Project> projectAt(vfs::FileSystem &files, StringRef path) {
  auto project = findProject(files, path);
  if (project)
    return project;
  Error rest = project.takeError();
  if (!rest.isA<SeveralProjects>())
    return rest;
  for (StringRef name : {"schema.prisma", "prisma/schema.prisma"}) {
    std::string schema = joinPath(path, name);
    if (!isFile(files, schema))
      continue;
    consumeError(std::move(rest));
    return findProject(files, schema);
  }
  return rest;
}

/// The project as `--config FILE` makes it.
static Expected<Project> projectWithConfig(vfs::FileSystem &files,
                                           const TargetRequest &request) {
  if (request.config.empty())
    return projectAt(files, request.path);
  auto file = readUtf8File(files, request.config);
  if (!file)
    return file.takeError();
  PrismaConfig config = readPrismaConfig((*file)->text());
  if (config.schema.computed && request.path == ".")
    return failure(request.config + " computes the path of the schema, and "
                                    "Holdfast does not run it; give --schema");
  std::string folder = folderOf(request.config);
  std::string path = request.path != "." ? request.path
                     : config.schema.known()
                         ? joinPath(folder, config.schema.path)
                         : folder;
  auto project = findProject(files, path);
  if (!project)
    return project.takeError();
  project->configFile = request.config;
  project->externalTables = config.externalTables;
  project->externalEnums = config.externalEnums;
  project->computedMigrations.reset();
  if (config.migrations.computed)
    project->computedMigrations = config.migrations.offset;
  else if (config.migrations.known())
    project->migrationsFolder = joinPath(folder, config.migrations.path);
  return project;
}

static Error findDatabase(const TargetRequest &request, Target &target) {
  target.source = request.url;
  target.isNamedByUser = !request.url.empty();
  if (request.url.empty()) {
    auto found =
        findDatabaseUrl(*target.files, target.inputs.project,
                        target.inputs.meant(), "pass the URL with --database");
    if (!found)
      return found.takeError();
    target.source = found->url;
    target.hiddenAs = found->hiddenAs;
  }
  auto url = introspect::ConnectionUrl::parse(target.source);
  if (!url)
    return url.takeError();
  target.url = std::move(*url);
  if (target.url.kind() == introspect::ConnectionUrl::Kind::SQLite)
    target.url.database =
        joinPath(databaseFolder(&target.inputs.project), target.url.database);
  if (!target.hiddenAs.empty())
    target.url.hideAs(target.hiddenAs);
  return Error::success();
}

Expected<Target> findTarget(const TargetRequest &request) {
  Target target;
  std::vector<std::string> named;
  if (!request.config.empty())
    named.push_back(request.config);
  target.files = confinedDisk(request.path, named);
  auto project = projectWithConfig(*target.files, request);
  if (!project)
    return project.takeError();
  auto settings = readSettings(*target.files, *project, ruleConstants());
  if (!settings)
    return settings.takeError();
  FileMemory memory;
  auto history = readHistory(*target.files, *project, memory);
  if (!history)
    return history.takeError();
  if (*history) {
    target.migrations = (*history)->texts;
    target.history = (*history)->label;
  }
  settings->baseline = NamedSource{""};
  auto inputs = load(*target.files, std::move(*project), std::move(*settings),
                     std::move(*history));
  if (!inputs)
    return inputs.takeError();
  target.inputs = std::move(*inputs);
  if (!target.inputs.meant().provider())
    return failure(target.inputs.project.schemaFiles.front() +
                   ": no datasource names a provider that Holdfast knows");
  if (Error error = findDatabase(request, target))
    return error;
  return target;
}

/// The name of the database that is in the URL.
static std::string databaseName(const introspect::ConnectionUrl &url) {
  if (url.kind() != introspect::ConnectionUrl::Kind::SQLite)
    return url.database;
  return sys::path::filename(url.database).str();
}

ProjectFacts Target::facts() const {
  ProjectFacts facts;
  facts.schema = &inputs.meant();
  facts.provider = *inputs.meant().provider();
  facts.prisma = inputs.prisma();
  facts.migrations = migrations;
  facts.external.externalTables.names = inputs.project.externalTables;
  facts.external.externalEnums.names = inputs.project.externalEnums;
  facts.database = databaseName(url);
  facts.usualSchema = url.parameter("schema").value_or("").str();
  if (const Datasource *datasource = facts.schema->datasource())
    facts.schemas = datasource->schemas;
  facts.devOffersReset =
      facts.prisma == PrismaVersion::V6 &&
      installedPrisma(*files, inputs.project.root).value_or(std::pair(6u, 0u)) <
          std::pair(6u, 5u);
  return facts;
}

} // namespace holdfast::guard
