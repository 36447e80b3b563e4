#include "project/Project.h"

#include "project/FileAccess.h"
#include "project/Histories.h"
#include "project/PackageJson.h"
#include "project/Paths.h"
#include "project/ProjectFolder.h"
#include "project/SchemaOutline.h"
#include "project/TreeSearch.h"
#include "project/Workspace.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

#include <algorithm>

using namespace llvm;

namespace holdfast {

char SeveralProjects::ID = 0;

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

/// Fills in what follows from roots and schemas.
std::vector<Project> finishProjects(vfs::FileSystem &files,
                                    std::vector<FoundSchema> schemas) {
  pairHistories(files, schemas);
  std::vector<Project> projects;
  for (FoundSchema &schema : schemas) {
    Project &project = schema.project;
    std::string folder = schema.folder.empty()
                             ? folderOf(project.schemaFiles.front())
                             : schema.folder;
    if (project.root.empty())
      project.root = folder;
    project.migrationsFolder = withoutDetour(files, project.migrationsFolder);
    project.prisma = findPrismaVersion(files, folder);
    project.folder = std::move(folder);
    projects.push_back(std::move(project));
  }
  return projects;
}

static std::vector<std::string> absolutePaths(vfs::FileSystem &files,
                                              ArrayRef<std::string> paths) {
  std::vector<std::string> result;
  for (StringRef path : paths)
    result.push_back(absolutePath(files, path));
  return result;
}

/// The project of the nearest project folder at or above `folder` whose schema
/// `isTheOne`. Folders that cannot be read have none.
static std::optional<Project>
findEnclosing(vfs::FileSystem &files, StringRef folder,
              function_ref<bool(const Project &)> isTheOne) {
  for (const std::string &above : foldersUpwards(files, folder)) {
    if (!isProjectFolder(files, above))
      continue;
    auto found = findSchemasOf(files, above);
    if (!found) {
      consumeError(found.takeError());
      continue;
    }
    if (none_of(*found, [&](const FoundSchema &schema) {
          return isTheOne(schema.project);
        }))
      continue;
    for (Project &project : finishProjects(files, std::move(*found)))
      if (isTheOne(project))
        return std::move(project);
  }
  return std::nullopt;
}

std::vector<Project> projectsOfSchemas(vfs::FileSystem &files,
                                       std::vector<FoundSchema> named) {
  std::vector<Project> projects;
  std::vector<FoundSchema> alone;
  for (FoundSchema &schema : named) {
    std::vector<std::string> spelled = schema.project.schemaFiles;
    std::vector<std::string> wanted = absolutePaths(files, spelled);
    auto around = findEnclosing(
        files, folderOf(spelled.front()), [&](const Project &project) {
          return absolutePaths(files, project.schemaFiles) == wanted;
        });
    if (!around) {
      alone.push_back(std::move(schema));
      continue;
    }
    around->schemaFiles = std::move(spelled);
    projects.push_back(std::move(*around));
  }
  append_range(projects, finishProjects(files, std::move(alone)));
  return projects;
}

Project projectOfSchema(vfs::FileSystem &files, FoundSchema named) {
  return std::move(projectsOfSchemas(files, {std::move(named)}).front());
}

Expected<Project> findProject(vfs::FileSystem &files, StringRef path) {
  auto projects = findProjects(files, path);
  if (!projects)
    return projects.takeError();
  if (projects->size() == 1)
    return std::move(projects->front());
  const size_t shown = 8;
  std::vector<std::string> names;
  for (const Project &project : ArrayRef(*projects).take_front(shown))
    names.push_back(placeOf(project, *projects));
  if (projects->size() > shown)
    names.push_back("…");
  return make_error<SeveralProjects>(
      (path + " has " + Twine(projects->size()) +
       " schemas; pass the path of one: " + join(names, ", "))
          .str());
}

//===----------------------------------------------------------------------===//
// Open files
//===----------------------------------------------------------------------===//

/// The folder of all files that may form a schema with this one, as Prisma's
/// language server looks for it: up as long as the folder above has schema
/// files itself.
static std::string findSchemaRoot(vfs::FileSystem &files, StringRef file) {
  std::string root = folderOf(file);
  while (true) {
    std::string above = folderOf(root);
    std::error_code error;
    vfs::directory_iterator end;
    bool hasSchema = false;
    for (auto it = files.dir_begin(above, error); !error && it != end;
         it.increment(error))
      hasSchema |= it->path().ends_with(".prisma") &&
                   it->type() != sys::fs::file_type::directory_file;
    if (!hasSchema || above == root)
      return root;
    root = std::move(above);
  }
}

/// The schemas that the files around an open one form by themselves.
static std::vector<FoundSchema> findNear(vfs::FileSystem &files,
                                         StringRef schemaFile) {
  std::string root = findSchemaRoot(files, schemaFile);
  SearchOptions options;
  // A file that somebody opens in his home folder is not worth more.
  options.maxEntries = 5000;
  TreeContents tree = searchTree(files, root, options);
  if (tree.isCut || tree.schemaFiles.size() < 2)
    return {};
  std::vector<SchemaOutline> outlines = readOutlines(files, tree.schemaFiles);
  // Of files without a datasource, the open one decides.
  std::string wanted = absolutePath(files, schemaFile);
  std::stable_partition(outlines.begin(), outlines.end(),
                        [&](const SchemaOutline &outline) {
                          return absolutePath(files, outline.path) == wanted;
                        });
  return makeSchemas(groupSchemaFiles(std::move(outlines)));
}

/// The nearest project above whose schema has the file.
static std::optional<Project> findProjectWith(vfs::FileSystem &files,
                                              StringRef schemaFile) {
  std::string wanted = absolutePath(files, schemaFile);
  return findEnclosing(files, folderOf(schemaFile), [&](const Project &found) {
    return is_contained(absolutePaths(files, found.schemaFiles), wanted);
  });
}

std::optional<Project> findWholeSchema(vfs::FileSystem &files, StringRef part) {
  SchemaOutline outline = readOutline(files, part);
  if (outline.hasDatasource || outline.isTemplate)
    return std::nullopt;
  auto whole = findProjectWith(files, part);
  if (!whole || whole->schemaFiles.size() < 2)
    return std::nullopt;
  return whole;
}

Expected<Project> findProjectOf(vfs::FileSystem &files, StringRef schemaFile) {
  std::string wanted = absolutePath(files, schemaFile);
  if (auto around = findProjectWith(files, schemaFile))
    return std::move(*around);
  for (Project &project : finishProjects(files, findNear(files, schemaFile)))
    if (is_contained(absolutePaths(files, project.schemaFiles), wanted))
      return std::move(project);
  FoundSchema alone;
  alone.project.schemaFiles = {schemaFile.str()};
  return std::move(finishProjects(files, {std::move(alone)}).front());
}

} // namespace holdfast
