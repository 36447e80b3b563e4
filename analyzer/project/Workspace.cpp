#include "project/Workspace.h"

#include "project/FileAccess.h"
#include "project/MigrationsFolder.h"
#include "project/PackageGlobs.h"
#include "project/Paths.h"
#include "project/ProjectFolder.h"
#include "project/WorkspaceSearch.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

//===----------------------------------------------------------------------===//
// Names of projects
//===----------------------------------------------------------------------===//

static std::string schemaPlace(const Project &project) {
  return project.schemaFiles.size() == 1
             ? project.schemaFiles.front()
             : folderOf(project.schemaFiles.front());
}

std::string placeOf(const Project &project, ArrayRef<Project> all) {
  std::string place = schemaPlace(project);
  bool isAlone = true;
  for (const Project &other : all) {
    if (other.root != project.root || other.schemaFiles == project.schemaFiles)
      continue;
    isAlone = false;
    // Two schemas of several files each, in one folder.
    if (schemaPlace(other) == place)
      for (const std::string &file : project.schemaFiles)
        if (!is_contained(other.schemaFiles, file)) {
          place = file;
          break;
        }
  }
  return isAlone ? project.root : place;
}

/// `path` seen from `folder`, if it lies in it.
static std::string seenFrom(StringRef folder, StringRef path) {
  std::string base = joinPath(".", folder);
  if (path == base)
    return ".";
  StringRef rest = path;
  if (base != "." && rest.consume_front(base) && rest.consume_front("/"))
    return rest.str();
  return path.str();
}

static Discovery makeTree(StringRef path, std::vector<Project> projects,
                          std::vector<FoundProject> problems) {
  Discovery result;
  result.isTree = true;
  result.projects = std::move(problems);
  for (const Project &project : projects)
    result.projects.push_back(
        {seenFrom(path, placeOf(project, projects)), project, ""});
  // What several projects share is told once, by that which is around it.
  stable_sort(result.projects,
              [&](const FoundProject &a, const FoundProject &b) {
                return std::pair(seenFrom(path, a.project.root), a.id) <
                       std::pair(seenFrom(path, b.project.root), b.id);
              });
  return result;
}

static Discovery makeTree(StringRef path, WorkspaceFindings found) {
  Discovery result =
      makeTree(path, std::move(found.projects), std::move(found.problems));
  for (SkippedSchema &schema : found.skipped)
    if (schema.reason == SkipReason::Unnamed)
      result.unnamed.push_back(std::move(schema.path));
  return result;
}

/// The projects of a path that is one, or has several schemas.
static Discovery makeAlone(StringRef path, std::vector<Project> projects) {
  if (projects.size() > 1)
    return makeTree(path, std::move(projects), {});
  Discovery result;
  result.projects.push_back({path.str(), std::move(projects.front()), ""});
  return result;
}

//===----------------------------------------------------------------------===//
// What a path is
//===----------------------------------------------------------------------===//

static Expected<Discovery> discoverFile(vfs::FileSystem &files,
                                        StringRef path) {
  if (path.ends_with(".sql") || path.ends_with(".json"))
    return failure(path + " is not a schema; to compare a schema with it, pass "
                          "it with --against");
  FoundSchema named;
  named.project.schemaFiles = {joinPath(".", path)};
  return makeAlone(path, {projectOfSchema(files, std::move(named))});
}

std::string findProjectAround(vfs::FileSystem &files, StringRef path) {
  std::vector<std::string> folders = foldersUpwards(files, path);
  for (const std::string &above : ArrayRef(folders).drop_front()) {
    if (!isProjectFolder(files, above))
      continue;
    auto schemas = findSchemasOf(files, above);
    if (schemas)
      return above;
    consumeError(schemas.takeError());
  }
  return {};
}

/// What is said of a folder in which nothing was found.
static Error nothingFound(vfs::FileSystem &files, StringRef path,
                          StringRef reason, const WorkspaceFindings &found) {
  auto [what, remedy] = reason.rsplit("; ");
  std::string above = findProjectAround(files, path);
  std::string text = what.str();
  const size_t shown = 5;
  auto list = [&](StringRef title, ArrayRef<std::string> items) {
    if (items.empty())
      return;
    text += (title + " " + join(items.take_front(shown), ", ")).str();
    if (items.size() > shown)
      text += (" and " + Twine(items.size() - shown) + " more").str();
  };
  list("; also in", found.searchedFolders);
  std::vector<std::string> skipped;
  for (const SkippedSchema &schema : found.skipped)
    skipped.push_back(
        (schema.path + " (" + describe(schema.reason) + ")").str());
  list("; left out:", skipped);
  return make_error<NoSchema>(text + "; " +
                              (above.empty()
                                   ? remedy.str()
                                   : "the project around it is " + above +
                                         ": run it there, or pass that path"));
}

/// A folder that has no schema of its own, for that reason.
static Expected<Discovery> discoverTree(vfs::FileSystem &files, StringRef path,
                                        Error reason) {
  WorkspaceFindings found = searchWorkspace(files, path);
  if (!found.projects.empty()) {
    consumeError(std::move(reason));
    return makeTree(path, std::move(found));
  }
  if (!reason.isA<NoSchema>())
    return reason;
  if (found.problems.empty())
    return nothingFound(files, path, toString(std::move(reason)),
                        searchWorkspace(files, path, /*listsIgnored=*/true));
  consumeError(std::move(reason));
  return makeTree(path, {}, std::move(found.problems));
}

static bool hasSchemaFiles(vfs::FileSystem &files, StringRef folder) {
  std::error_code error;
  vfs::directory_iterator end;
  for (auto it = files.dir_begin(folder, error); !error && it != end;
       it.increment(error))
    if (it->path().ends_with(".prisma") &&
        it->type() != sys::fs::file_type::directory_file)
      return true;
  return false;
}

/// A folder that is no project: of schema files, or of projects.
static Expected<Discovery> discoverFolder(vfs::FileSystem &files,
                                          StringRef path) {
  std::string folder = joinPath(".", path);
  if (isMigrationsFolder(files, path))
    return failure(path + " is a migrations folder, not a schema; check its "
                          "project, or pass it with --against");
  if (!hasSchemaFiles(files, folder)) {
    WorkspaceFindings below = searchWorkspace(files, path);
    if (below.hasProjects)
      return makeTree(path, std::move(below));
  }
  auto schemaFiles = findSchemaFiles(files, folder);
  if (!schemaFiles)
    return schemaFiles.takeError();
  if (schemaFiles->empty())
    return nothingFound(
        files, path,
        ("no schema in " + path +
         ": the folder holds neither *.prisma files nor a project; give the "
         "path of the schema")
            .str(),
        {});
  std::vector<SchemaOutline> outlines;
  if (schemaFiles->size() > 1)
    outlines = readOutlines(files, *schemaFiles);
  size_t datasources = count_if(outlines, [](const SchemaOutline &outline) {
    return outline.hasDatasource && !outline.isTemplate;
  });
  if (datasources > 1) {
    dropCopies(outlines);
    std::vector<FoundSchema> schemas =
        makeSchemas(groupSchemaFiles(std::move(outlines)));
    return makeAlone(path, projectsOfSchemas(files, std::move(schemas)));
  }
  FoundSchema whole;
  whole.folder = folder;
  whole.project.schemaFiles = std::move(*schemaFiles);
  return makeAlone(path, {projectOfSchema(files, std::move(whole))});
}

Expected<Discovery> discover(vfs::FileSystem &files, StringRef path) {
  auto status = files.status(path);
  if (!status)
    return cannotRead(files, path, status.getError());
  if (!status->isDirectory())
    return discoverFile(files, path);
  if (!isProjectFolder(files, path))
    return discoverFolder(files, path);
  auto own = findSchemasOf(files, path);
  if (!own)
    return discoverTree(files, path, own.takeError());
  if (!PackageGlobs::read(files, path).empty())
    if (WorkspaceFindings found = searchWorkspace(files, path);
        found.projects.size() > own->size() || !found.problems.empty())
      return makeTree(path, std::move(found));
  return makeAlone(path, finishProjects(files, std::move(*own)));
}

Expected<std::vector<Project>> findProjects(vfs::FileSystem &files,
                                            StringRef path) {
  auto found = discover(files, path);
  if (!found)
    return found.takeError();
  std::vector<Project> projects;
  for (FoundProject &each : found->projects)
    if (each.problem.empty())
      projects.push_back(std::move(each.project));
  if (projects.empty())
    return failure(found->projects.front().problem);
  return projects;
}

} // namespace holdfast
