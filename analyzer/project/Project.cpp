#include "project/Project.h"

#include "project/ConfinedFileSystem.h"
#include "project/FileAccess.h"
#include "project/MigrationsFolder.h"
#include "project/PackageJson.h"
#include "project/Paths.h"
#include "project/PrismaConfig.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

namespace {

/// Where a project's schema is, and what its configuration says.
struct Discovery {
  Project project;
  /// The folder of a schema of several files; empty for a single file.
  std::string schemaFolder;
  /// `migrations.path`, as seen from the project.
  std::string configuredMigrations;
};

} // namespace

/// The project's prisma.config.*, or an empty string.
static std::string findConfigFile(vfs::FileSystem &files, StringRef folder) {
  for (StringRef stem : prismaConfigStems())
    for (StringRef extension : prismaConfigExtensions()) {
      std::string path = joinPath(folder, (stem + extension).str());
      if (isFile(files, path))
        return path;
    }
  return {};
}

static bool isProjectFolder(vfs::FileSystem &files, StringRef folder) {
  return isFile(files, joinPath(folder, "package.json")) ||
         isFolder(files, joinPath(folder, "prisma")) ||
         !findConfigFile(files, folder).empty();
}

/// Takes the schema at `path`, which `namedBy` names, be it a file or a folder.
static Error useNamedSchema(vfs::FileSystem &files, Discovery &found,
                            StringRef path, StringRef namedBy) {
  if (auto reason = whyRefused(files, path))
    return failure(namedBy + " names the schema " + path +
                   ", which is not read: " + *reason);
  if (isFile(files, path)) {
    found.project.schemaFiles = {path.str()};
    return Error::success();
  }
  if (!isFolder(files, path))
    return failure(namedBy + " names the schema " + path +
                   ", which is not there; correct the path or give the schema "
                   "as an argument");
  auto schemaFiles = findSchemaFiles(files, path);
  if (!schemaFiles)
    return schemaFiles.takeError();
  if (schemaFiles->empty())
    return failure(namedBy + " names the schema folder " + path +
                   ", which holds no *.prisma file");
  found.project.schemaFiles = std::move(*schemaFiles);
  found.schemaFolder = path.str();
  return Error::success();
}

/// The places where Prisma looks when nothing names the schema, in its order.
static Error useDefaultSchema(vfs::FileSystem &files, Discovery &found) {
  StringRef root = found.project.root;
  for (StringRef place : {"schema.prisma", "prisma/schema.prisma"}) {
    std::string path = joinPath(root, place);
    if (isFile(files, path)) {
      found.project.schemaFiles = {path};
      return Error::success();
    }
  }
  // Prisma takes a folder only when it is told to (`--schema prisma`), which
  // nothing in the project shows; so take the one that is there.
  for (StringRef place : {"prisma/schema", "prisma"}) {
    std::string path = joinPath(root, place);
    if (!isFolder(files, path))
      continue;
    auto schemaFiles = findSchemaFiles(files, path);
    if (!schemaFiles)
      return schemaFiles.takeError();
    if (schemaFiles->empty())
      continue;
    found.project.schemaFiles = std::move(*schemaFiles);
    found.schemaFolder = path;
    return Error::success();
  }
  return failure("no schema in " + root +
                 ": looked for prisma/schema.prisma, schema.prisma and "
                 "prisma/schema/; give the path of the schema, or name it in "
                 "prisma.config.ts");
}

static Error findSchema(vfs::FileSystem &files, Discovery &found) {
  Project &project = found.project;
  ConfiguredPath configured;
  project.configFile = findConfigFile(files, project.root);
  if (!project.configFile.empty()) {
    auto file = readFile(files, project.configFile);
    if (!file)
      return file.takeError();
    PrismaConfig config = readPrismaConfig((*file)->text());
    std::string folder = folderOf(project.configFile);
    project.externalTables = std::move(config.externalTables);
    project.externalEnums = std::move(config.externalEnums);
    if (config.migrations.known()) {
      found.configuredMigrations = joinPath(folder, config.migrations.path);
      if (auto reason = whyRefused(files, found.configuredMigrations))
        return failure(project.configFile + " names the migrations " +
                       found.configuredMigrations +
                       ", which are not read: " + *reason);
    }
    if (config.schema.known())
      return useNamedSchema(files, found, joinPath(folder, config.schema.path),
                            project.configFile);
    configured = config.schema;
  }
  std::string packagePath = joinPath(project.root, "package.json");
  if (isFile(files, packagePath)) {
    auto package = readPackageJson(files, packagePath);
    if (!package)
      return package.takeError();
    if (!package->schema.empty())
      return useNamedSchema(
          files, found, joinPath(project.root, package->schema), packagePath);
  }
  Error error = useDefaultSchema(files, found);
  if (error && configured.computed) {
    consumeError(std::move(error));
    return failure(project.configFile +
                   " computes `schema`, which cannot be known without running "
                   "it; give the path of the schema as an argument");
  }
  return error;
}

/// The history that belongs to the schema: what the configuration names, else
/// `migrations` where the versions of Prisma put it.
static std::string findMigrationsFolder(vfs::FileSystem &files,
                                        const Discovery &found) {
  if (!found.configuredMigrations.empty())
    return hasMigrations(files, found.configuredMigrations)
               ? found.configuredMigrations
               : std::string();
  std::vector<std::string> places;
  if (found.schemaFolder.empty()) {
    places.push_back(folderOf(found.project.schemaFiles.front()));
  } else {
    // Prisma 7: in the schema folder; 6: beside the file with the datasource;
    // before 6.6: beside the folder.
    places.push_back(found.schemaFolder);
    for (const std::string &file : found.project.schemaFiles)
      if (std::string folder = folderOf(file); !is_contained(places, folder))
        places.push_back(std::move(folder));
    if (sys::path::filename(found.schemaFolder) == ".")
      places.push_back(joinPath(found.schemaFolder, ".."));
    else
      places.push_back(folderOf(found.schemaFolder));
  }
  for (const std::string &place : places)
    if (std::string folder = joinPath(place, "migrations");
        hasMigrations(files, folder))
      return folder;
  return {};
}

/// The version of the nearest package.json that asks for Prisma: in a monorepo
/// often that of the root.
static std::optional<PrismaVersion> findPrismaVersion(vfs::FileSystem &files,
                                                      StringRef folder) {
  for (const std::string &above : foldersUpwards(files, folder)) {
    std::string path = joinPath(above, "package.json");
    if (!isFile(files, path))
      continue;
    auto package = readPackageJson(files, path);
    if (!package)
      consumeError(package.takeError());
    else if (package->prisma)
      return package->prisma;
  }
  return std::nullopt;
}

static std::string findSettingsFile(vfs::FileSystem &files, StringRef folder) {
  for (const std::string &above : foldersUpwards(files, folder))
    if (std::string path = joinPath(above, "holdfast.json");
        isFile(files, path))
      return path;
  return {};
}

/// Fills in what follows from root and schema.
static Project finish(vfs::FileSystem &files, Discovery found) {
  Project &project = found.project;
  std::string schemaFolder = found.schemaFolder.empty()
                                 ? folderOf(project.schemaFiles.front())
                                 : found.schemaFolder;
  if (project.root.empty())
    project.root = schemaFolder;
  project.migrationsFolder = findMigrationsFolder(files, found);
  project.prisma = findPrismaVersion(files, project.root);
  project.settingsFile = findSettingsFile(files, schemaFolder);
  return std::move(project);
}

static Expected<Discovery> discoverProject(vfs::FileSystem &files,
                                           StringRef folder) {
  Discovery found;
  found.project.root = joinPath(".", folder);
  if (Error error = findSchema(files, found))
    return error;
  return found;
}

/// The nearest project at or above `folder` whose schema `isTheOne`. Projects
/// that cannot be read are not the one.
static std::optional<Discovery>
findEnclosing(vfs::FileSystem &files, StringRef folder,
              function_ref<bool(const Project &)> isTheOne) {
  for (const std::string &above : foldersUpwards(files, folder)) {
    if (!isProjectFolder(files, above))
      continue;
    auto found = discoverProject(files, above);
    if (!found)
      consumeError(found.takeError());
    else if (isTheOne(found->project))
      return std::move(*found);
  }
  return std::nullopt;
}

static std::vector<std::string> absolutePaths(vfs::FileSystem &files,
                                              ArrayRef<std::string> paths) {
  std::vector<std::string> result;
  for (StringRef path : paths)
    result.push_back(absolutePath(files, path));
  return result;
}

/// A schema that was named itself. When it is the schema of a project around
/// it, that project's configuration holds for it.
static Project projectOfSchema(vfs::FileSystem &files, Discovery named) {
  ArrayRef<std::string> schemaFiles = named.project.schemaFiles;
  std::vector<std::string> wanted = absolutePaths(files, schemaFiles);
  auto around = findEnclosing(
      files, folderOf(schemaFiles.front()), [&](const Project &project) {
        return absolutePaths(files, project.schemaFiles) == wanted;
      });
  if (around) {
    around->project.schemaFiles = std::move(named.project.schemaFiles);
    around->schemaFolder = std::move(named.schemaFolder);
    named = std::move(*around);
  }
  return finish(files, std::move(named));
}

Expected<Project> findProject(vfs::FileSystem &files, StringRef path) {
  auto status = files.status(path);
  if (!status)
    return cannotRead(files, path, status.getError());
  if (status->isDirectory() && isProjectFolder(files, path)) {
    auto found = discoverProject(files, path);
    if (!found)
      return found.takeError();
    return finish(files, std::move(*found));
  }
  Discovery named;
  if (status->isDirectory()) {
    named.schemaFolder = joinPath(".", path);
    auto schemaFiles = findSchemaFiles(files, named.schemaFolder);
    if (!schemaFiles)
      return schemaFiles.takeError();
    if (schemaFiles->empty())
      return failure("no schema in " + path +
                     ": the folder holds neither *.prisma files nor a project; "
                     "give the path of the schema");
    named.project.schemaFiles = std::move(*schemaFiles);
  } else {
    if (path.ends_with(".sql") || path.ends_with(".json"))
      return failure(path + " is no schema; to compare a schema with it, give "
                            "it behind --against");
    named.project.schemaFiles = {joinPath(".", path)};
  }
  return projectOfSchema(files, std::move(named));
}

Expected<Project> findProjectOf(vfs::FileSystem &files, StringRef schemaFile) {
  std::string wanted = absolutePath(files, schemaFile);
  auto around =
      findEnclosing(files, folderOf(schemaFile), [&](const Project &project) {
        return is_contained(absolutePaths(files, project.schemaFiles), wanted);
      });
  if (around)
    return finish(files, std::move(*around));
  Discovery alone;
  alone.project.schemaFiles = {schemaFile.str()};
  return finish(files, std::move(alone));
}

} // namespace holdfast
