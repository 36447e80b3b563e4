#include "engine/DeletedProjects.h"

#include "engine/BaseRevision.h"
#include "engine/ProjectAtCommit.h"
#include "evidence/EarlierProject.h"
#include "project/MigrationsFolder.h"
#include "project/Workspace.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace llvm;

namespace holdfast {

static bool isThere(vfs::FileSystem &files, const Project &project) {
  return any_of(project.schemaFiles,
                [&](const std::string &path) { return files.exists(path); });
}

/// The schema files of the base that are today's under another path.
static Expected<StringSet<>> findMoved(vfs::FileSystem &files,
                                       GitFileSystem &then,
                                       ArrayRef<const Project *> today) {
  StringSet<> result;
  for (const Project *project : today) {
    if (isThere(then, *project))
      continue;
    auto earlier = findEarlierProject(files, then, *project);
    if (!earlier)
      return earlier.takeError();
    if (*earlier)
      for (const std::string &path : (*earlier)->schemaFiles)
        result.insert(path);
  }
  return result;
}

static size_t countMigrationsLeft(vfs::FileSystem &files,
                                  const Project &project,
                                  ArrayRef<const Project *> today) {
  const std::string &folder = project.migrationsFolder;
  if (folder.empty() || any_of(today, [&](const Project *other) {
        return other->migrationsFolder == folder;
      }))
    return 0;
  return findMigrations(files, folder).size();
}

Expected<std::vector<DeletedProject>>
findDeletedProjects(vfs::FileSystem &files, StringRef path, StringRef base,
                    ArrayRef<const Project *> today, EvidenceCache &cache) {
  auto revision = findBaseRevision(files, path, base, "--base", cache);
  if (!revision)
    return revision.takeError();
  auto then = filesAt(files, revision->git, revision->commit, cache.files());
  if (!then)
    return then.takeError();
  Expected<std::vector<DeletedProject>> result = std::vector<DeletedProject>();
  auto earlier = discover(**then, path);
  if (!earlier) {
    consumeError(earlier.takeError());
    return unlessGitFailed(**then, std::move(result));
  }
  erase_if(earlier->projects, [&](const FoundProject &found) {
    return !found.problem.empty() || isThere(files, found.project);
  });
  if (earlier->projects.empty())
    return result;
  auto moved = findMoved(files, **then, today);
  if (!moved)
    return moved.takeError();
  for (FoundProject &found : earlier->projects)
    if (none_of(found.project.schemaFiles, [&](const std::string &file) {
          return moved->contains(file);
        })) {
      size_t left = countMigrationsLeft(files, found.project, today);
      result->push_back({std::move(found.project), left});
    }
  return unlessGitFailed(**then, std::move(result));
}

} // namespace holdfast
