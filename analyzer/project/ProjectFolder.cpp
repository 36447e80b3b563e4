#include "project/ProjectFolder.h"

#include "project/ConfinedFileSystem.h"
#include "project/FileAccess.h"
#include "project/PackageJson.h"
#include "project/Paths.h"
#include "project/PrismaConfig.h"
#include "project/SchemaOutline.h"
#include "project/TreeSearch.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

char NoSchema::ID = 0;

/// The project's prisma.config.*, or an empty string.
static std::string findConfigFile(vfs::FileSystem &files, StringRef folder) {
  return findPrismaConfig(folder, [&](StringRef path) {
    return isFile(files, path) ||
           (sys::path::filename(path) == ".config" && isFolder(files, path));
  });
}

bool isProjectFolder(vfs::FileSystem &files, StringRef folder) {
  // `packages/prisma` is a package, and makes no project of `packages`.
  std::string prisma = joinPath(folder, "prisma");
  return isFile(files, joinPath(folder, "package.json")) ||
         (isFolder(files, prisma) &&
          !isFile(files, joinPath(prisma, "package.json"))) ||
         !findConfigFile(files, folder).empty();
}

//===----------------------------------------------------------------------===//
// Files that nothing names
//===----------------------------------------------------------------------===//

static FoundSchema makeSchema(const SchemaGroup &group) {
  FoundSchema schema;
  for (const SchemaOutline &outline : group)
    schema.project.schemaFiles.push_back(outline.path);
  if (group.size() > 1)
    schema.folder = folderOf(schema.project.schemaFiles.front());
  llvm::sort(schema.project.schemaFiles);
  return schema;
}

std::vector<FoundSchema> makeSchemas(std::vector<SchemaGroup> groups) {
  std::vector<FoundSchema> schemas;
  for (SchemaGroup &group : groups) {
    keepConnected(group);
    schemas.push_back(makeSchema(group));
  }
  return schemas;
}

std::vector<SchemaOutline> readOutlines(vfs::FileSystem &files,
                                        ArrayRef<std::string> paths) {
  std::vector<SchemaOutline> outlines;
  for (const std::string &path : paths)
    outlines.push_back(readOutline(files, path));
  return outlines;
}

static size_t countDatasources(ArrayRef<SchemaOutline> outlines) {
  return count_if(outlines, [](const SchemaOutline &outline) {
    return outline.hasDatasource;
  });
}

//===----------------------------------------------------------------------===//
// The places where Prisma looks
//===----------------------------------------------------------------------===//

namespace {

/// Finds the schemas of one project folder.
class FolderReader {
public:
  FolderReader(vfs::FileSystem &files, StringRef folder)
      : files(files), root(joinPath(".", folder)) {}

  Expected<std::vector<FoundSchema>> read();

private:
  Error readConfig(const std::string &path);
  void readExtraConfigs();
  Error readPackage();
  void addScripted();
  Error addNamed(StringRef path, const Twine &namedBy, FoundSchema schema);
  void addUnnamed();
  void addSchemas(ArrayRef<std::string> paths, StringRef main);
  void addFolder(ArrayRef<std::string> paths);
  void add(FoundSchema schema);
  bool isTaken(StringRef path) const;
  std::vector<std::string> filesHere();

  vfs::FileSystem &files;
  const std::string root;
  PackageJson package;
  std::vector<FoundSchema> found;
  std::vector<std::string> extraConfigs; ///< names
  FoundSchema defaults; ///< what a configuration says without the schema
  std::string computedBy;
};

} // namespace

bool FolderReader::isTaken(StringRef path) const {
  return any_of(found, [&](const FoundSchema &schema) {
    return is_contained(schema.project.schemaFiles, path);
  });
}

void FolderReader::add(FoundSchema schema) {
  schema.project.root = root;
  if (!any_of(schema.project.schemaFiles,
              [&](StringRef path) { return isTaken(path); }))
    found.push_back(std::move(schema));
}

/// Takes the schema at `path`, be it a file or a folder.
Error FolderReader::addNamed(StringRef path, const Twine &namedBy,
                             FoundSchema schema) {
  if (auto reason = whyRefused(files, path))
    return failure(namedBy + " names the schema " + path +
                   ", which is not read: " + *reason);
  if (isFile(files, path)) {
    schema.project.schemaFiles = {path.str()};
    add(std::move(schema));
    return Error::success();
  }
  if (!isFolder(files, path))
    return failure(namedBy + " names the schema " + path +
                   ", which does not exist; correct the path, or pass the "
                   "schema as an argument");
  auto schemaFiles = findSchemaFiles(files, path);
  if (!schemaFiles)
    return schemaFiles.takeError();
  if (schemaFiles->empty())
    return failure(namedBy + " names the schema folder " + path +
                   ", which has no *.prisma file");
  schema.project.schemaFiles = std::move(*schemaFiles);
  schema.folder = path.str();
  add(std::move(schema));
  return Error::success();
}

Error FolderReader::readConfig(const std::string &path) {
  auto file = readFile(files, path);
  if (!file)
    return file.takeError();
  for (PrismaConfig &config : readPrismaConfigs((*file)->text())) {
    FoundSchema schema;
    schema.claim = Claim::Config;
    schema.project.configFile = path;
    schema.project.externalTables = std::move(config.externalTables);
    schema.project.externalEnums = std::move(config.externalEnums);
    if (config.migrations.computed)
      schema.project.computedMigrations = config.migrations.offset;
    if (config.migrations.known()) {
      schema.configuredMigrations =
          joinPath(folderOf(path), config.migrations.path);
      if (auto reason = whyRefused(files, schema.configuredMigrations))
        return failure(path + " names the migrations " +
                       schema.configuredMigrations +
                       ", which are not read: " + *reason);
    }
    if (config.schema.computed)
      computedBy = path;
    std::string unset =
        config.schema.variable.empty()
            ? ""
            : ", where " + config.schema.variable + " is not set,";
    if (!config.schema.known())
      defaults = std::move(schema);
    else if (Error error =
                 addNamed(joinPath(folderOf(path), config.schema.path),
                          path + unset, std::move(schema)))
      return error;
  }
  return Error::success();
}

/// Further configurations, for `prisma --config`. One that leads nowhere is
/// perhaps none of Prisma's.
void FolderReader::readExtraConfigs() {
  for (const std::string &name : extraConfigs) {
    FolderReader extra(files, root);
    consumeError(extra.readConfig(joinPath(root, name)));
    for (FoundSchema &schema : extra.found) {
      schema.claim = Claim::Script;
      add(std::move(schema));
    }
  }
}

Error FolderReader::readPackage() {
  std::string path = joinPath(root, "package.json");
  if (!isFile(files, path))
    return Error::success();
  auto read = readPackageJson(files, path);
  if (!read)
    return read.takeError();
  package = std::move(*read);
  if (package.schema.empty() || !found.empty())
    return Error::success();
  FoundSchema schema = defaults;
  schema.claim = Claim::Config;
  return addNamed(joinPath(root, package.schema), path, std::move(schema));
}

void FolderReader::addScripted() {
  for (const std::string &named : package.scriptSchemas) {
    std::string path = joinPath(root, named);
    if (StringRef(path).contains("node_modules"))
      continue;
    FoundSchema schema = defaults;
    schema.claim = Claim::Script;
    consumeError(addNamed(path, "", std::move(schema)));
  }
}

/// The schema files of the folder itself; notes configurations on the way.
std::vector<std::string> FolderReader::filesHere() {
  std::vector<std::string> paths;
  std::error_code error;
  vfs::directory_iterator end;
  for (auto it = files.dir_begin(root, error); !error && it != end;
       it.increment(error)) {
    StringRef name = sys::path::filename(it->path());
    std::string path = joinPath(root, name);
    if (name.ends_with(".prisma") && name != ".prisma" && isFile(files, path))
      paths.push_back(std::move(path));
    else if (isExtraPrismaConfig(name))
      extraConfigs.push_back(name.str());
  }
  llvm::sort(paths);
  llvm::sort(extraConfigs);
  return paths;
}

/// Adds the schemas among files that nothing names. `main` is the one that
/// Prisma takes by itself, if it is among them.
void FolderReader::addSchemas(ArrayRef<std::string> paths, StringRef main) {
  std::vector<SchemaOutline> outlines;
  if (paths.size() == 1 && paths.front() == main)
    outlines.emplace_back().path = main.str();
  else
    outlines = readOutlines(files, paths);
  for (SchemaOutline &outline : outlines)
    if (outline.path == main && !outline.hasDatasource) {
      // One that is called so is the schema, whatever it still lacks; but an
      // empty one is no reason to take others along.
      outline.hasDatasource = true;
      outline.declared.insert("");
    }
  dropCopies(outlines);
  if (countDatasources(outlines) == 0)
    return;
  for (FoundSchema &made : makeSchemas(groupSchemaFiles(std::move(outlines)))) {
    FoundSchema schema = defaults;
    schema.claim = package.dependsOnPrisma ? Claim::Package : Claim::Place;
    schema.folder = std::move(made.folder);
    schema.project.schemaFiles = std::move(made.project.schemaFiles);
    if (!main.empty() && !is_contained(schema.project.schemaFiles, main))
      schema.configuredMigrations.clear();
    add(std::move(schema));
  }
}

/// Prisma takes a folder only when it is told to (`--schema prisma`), which
/// nothing in the project shows; so take the one that is there.
void FolderReader::addFolder(ArrayRef<std::string> paths) {
  std::string place = joinPath(root, "prisma/schema");
  std::vector<std::string> inPlace;
  for (const std::string &path : paths)
    if (StringRef(path).starts_with(place + "/"))
      inPlace.push_back(path);
  if (inPlace.empty()) {
    place = joinPath(root, "prisma");
    inPlace = paths.vec();
  }
  FoundSchema schema = defaults;
  schema.claim = package.dependsOnPrisma ? Claim::Package : Claim::Place;
  schema.folder = place;
  schema.project.schemaFiles = std::move(inPlace);
  add(std::move(schema));
}

/// What no configuration names: the places where Prisma looks, and what lies
/// there beside.
void FolderReader::addUnnamed() {
  bool isConfigured = !found.empty();
  std::vector<std::string> here = filesHere(), below;
  readExtraConfigs();
  addScripted();
  std::string folder = joinPath(root, "prisma");
  if (isFolder(files, folder))
    below = searchTree(files, folder).schemaFiles;
  std::string main = joinPath(root, "schema.prisma");
  if (!is_contained(here, main))
    main = joinPath(folder, "schema.prisma");
  // Prisma takes it even where git ignores it.
  if (!is_contained(here, main) && !is_contained(below, main) &&
      isFile(files, main))
    below.push_back(main);
  if (isConfigured)
    main.clear();
  auto isDone = [&](StringRef path) { return isTaken(path); };
  erase_if(here, isDone);
  erase_if(below, isDone);
  for (const auto *paths : {&here, &below}) {
    bool hasMain = is_contained(*paths, main);
    if (paths->empty())
      continue;
    if (paths == &below && found.empty() && !hasMain &&
        countDatasources(readOutlines(files, below)) <= 1)
      addFolder(below);
    else
      addSchemas(*paths, hasMain ? StringRef(main) : StringRef());
  }
  // The one that Prisma takes goes first.
  stable_sort(found, [&](const FoundSchema &a, const FoundSchema &b) {
    return is_contained(a.project.schemaFiles, main) >
           is_contained(b.project.schemaFiles, main);
  });
}

Expected<std::vector<FoundSchema>> FolderReader::read() {
  std::string config = findConfigFile(files, root);
  defaults.project.configFile = config;
  if (!config.empty())
    if (Error error = readConfig(config))
      return error;
  if (Error error = readPackage())
    return error;
  addUnnamed();
  if (!found.empty())
    return std::move(found);
  if (!computedBy.empty())
    return failure(computedBy +
                   " computes `schema`, and Holdfast does not run it; pass the "
                   "path of the schema as an argument");
  return make_error<NoSchema>(
      "no schema in " + root +
      ": looked for prisma/schema.prisma, schema.prisma and prisma/schema/; "
      "pass the path of the schema, or name it in prisma.config.ts");
}

Expected<std::vector<FoundSchema>> findSchemasOf(vfs::FileSystem &files,
                                                 StringRef folder) {
  return FolderReader(files, folder).read();
}

} // namespace holdfast
