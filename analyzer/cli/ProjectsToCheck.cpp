#include "cli/ProjectsToCheck.h"

#include "engine/DeletedProjects.h"
#include "evidence/Evidence.h"
#include "project/Confinement.h"
#include "project/Errors.h"
#include "project/Paths.h"
#include "source/Counted.h"

#include "llvm/Support/FileSystem.h"

#include <set>

using namespace llvm;

namespace holdfast::cli {

static Expected<Discovery> discoverFrom(StringRef path) {
  if (isDatabase(path))
    return failure(
        "a database URL is not a schema to check; to compare a schema "
        "with it, use --against URL");
  return discover(*confinedDisk(path), path);
}

/// The base that the projects of a path are held against; none where they are
/// not, or where each of them will say what is wrong with its settings.
static std::optional<std::string> baseOf(ArrayRef<ProjectToCheck> projects,
                                         const CheckOptions &options) {
  if (options.base || options.latest)
    return options.base;
  for (const ProjectToCheck &job : projects) {
    if (!job.found.problem.empty())
      continue;
    auto settings =
        options.settingsOf(*confinedDisk(job.path), job.found.project);
    if (settings)
      return settings->base;
    consumeError(settings.takeError());
  }
  return std::nullopt;
}

/// What the base has below a path and nothing would be checked of: a schema
/// without which its migrations cannot be is a problem, a project that is gone
/// with all it had is one to tell of.
static void addDeleted(StringRef path, const CheckOptions &options,
                       ProjectsToCheck &result) {
  auto base = baseOf(result.projects, options);
  if (!base)
    return;
  auto files = confinedDisk(path);
  std::vector<const Project *> today;
  for (const ProjectToCheck &job : result.projects)
    if (job.found.problem.empty())
      today.push_back(&job.found.project);
  EvidenceCache cache;
  cache.share(options.run);
  auto deleted = findDeletedProjects(*files, path, *base, today, cache);
  if (!deleted) // as the projects will say
    return consumeError(deleted.takeError());
  for (DeletedProject &each : *deleted) {
    const std::string &schema = each.project.schemaFiles.front();
    if (each.migrationsLeft == 0) {
      result.deleted.push_back(schema);
      continue;
    }
    std::string problem =
        schema + " is gone since " + *base + ", but " +
        each.project.migrationsFolder + " still has " +
        counted(each.migrationsLeft, "migration") +
        " that nothing is compared with; bring the schema back, or delete the "
        "migrations too";
    result.projects.push_back(
        {{schema, std::move(each.project), std::move(problem)}, path.str()});
  }
}

ProjectsToCheck findProjectsToCheck(StringRef path,
                                    const CheckOptions &options) {
  ProjectsToCheck result;
  auto &jobs = result.projects;
  auto found = discoverFrom(path);
  if (!found) {
    ProjectToCheck none;
    none.path = none.found.id = path.str();
    none.found.problem = toString(found.takeError());
    jobs.push_back(std::move(none));
    return result;
  }
  bool isFile = sys::fs::is_regular_file(path);
  for (FoundProject &project : found->projects) {
    auto whole =
        isFile ? findWholeSchema(*confinedDisk(path), path) : std::nullopt;
    if (whole) {
      std::string id = whole->folder;
      jobs.push_back({{id, std::move(*whole), ""}, path.str(), true});
      continue;
    }
    // Of several trees, the projects are told apart by the trees' names.
    if (found->isTree && options.paths.size() > 1)
      project.id = joinPath(path, project.id);
    jobs.push_back({std::move(project), path.str()});
  }
  result.unnamed = std::move(found->unnamed);
  if (!isFile)
    addDeleted(path, options, result);
  return result;
}

void dropRepeatedProjects(std::vector<ProjectToCheck> &projects) {
  std::set<std::vector<std::string>> seen;
  erase_if(projects, [&](const ProjectToCheck &job) {
    return job.isWhole && !seen.insert(job.found.project.schemaFiles).second;
  });
}

} // namespace holdfast::cli
