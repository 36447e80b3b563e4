#include "engine/FormerFiles.h"

#include "project/Paths.h"
#include "source/ShellQuote.h"
#include "usage/ProjectCode.h"

#include "llvm/ADT/STLExtras.h"

#include <map>
#include <set>

using namespace llvm;
using namespace holdfast::usage;

namespace holdfast {

std::string FormerFile::wayBack() const {
  // From whatever folder: a path that begins so is one from the top.
  return isDeleted
             ? "git checkout " + revision + " -- " + shellWord(":/" + path)
             : "git show " + revision + ":" + shellWord(path);
}

/// The last change of each file since the earlier commit, by path from the top.
static Expected<std::map<std::string, GitCommit>>
lastChanges(const EarlierCode &earlier, const std::set<std::string> &paths) {
  std::map<std::string, GitCommit> changes;
  if (earlier.commit == earlier.head || paths.empty())
    return changes;
  auto ids = earlier.git->firstParents(earlier.head, earlier.commit);
  if (!ids)
    return ids.takeError();
  auto commits = readCommits(*earlier.git, *ids);
  if (!commits)
    return commits.takeError();
  auto steps = findChanges(
      *earlier.git, *commits,
      [&](StringRef path) { return paths.count(path.str()); },
      [&](StringRef folder) {
        auto first = paths.lower_bound((folder + "/").str());
        return first != paths.end() && isWithin(*first, folder);
      });
  if (!steps)
    return steps.takeError();
  // The newest comes first; the oldest is the one with which the use went.
  for (GitStep &step : *steps)
    for (const GitChange &change : step.changes)
      if (!change.before.empty())
        changes[change.path] = step.commit;
  return changes;
}

/// The uses of all targets in those files of the earlier commit that are not as
/// they were. Most are, and of these today's text tells what git would.
static Expected<std::vector<Use>> findUsesThen(vfs::FileSystem &files,
                                               const EarlierCode &earlier,
                                               ArrayRef<LostCode> lost) {
  ProjectCode code = findProjectCode([&] { return earlier.files; },
                                     earlier.project, *earlier.schema);
  FileMemory &today = *earlier.memory;
  const std::vector<std::string> &paths = code.code->places().files;
  for (const std::string &path : paths)
    consumeError(today.read(files, path, /*mustBeUtf8=*/false).takeError());
  earlier.files->fetchFiles(paths);
  Targets targets;
  for (const LostCode &one : lost)
    append_range(targets.objects, one.targets.objects);
  auto isSought = [&](StringRef path, StringRef then) {
    SourceFilePtr now = today.known(path);
    return !now || now->text() != then;
  };
  // Git's objects are for one thread.
  std::vector<Use> uses = findUses(code, *earlier.schema, targets, 1, isSought);
  if (Error error = earlier.files->failure())
    return error;
  return uses;
}

/// The files of those uses that are of one of the lost, by path from the top.
static std::map<std::string, FormerFile> filesOf(ArrayRef<Use> then,
                                                 const LostCode &lost,
                                                 vfs::FileSystem &files,
                                                 const GitRepository &git) {
  std::set<std::string> now;
  for (const Use &use : lost.usedNow)
    now.insert(absolutePath(files, use.file->path()));
  std::map<std::string, FormerFile> former;
  for (const Use &use : then) {
    std::string path = absolutePath(files, use.file->path());
    if (!lost.targets.want(use.object) || now.count(path))
      continue;
    std::string fromTop = pathFromTop(git, path);
    FormerFile &file = former[fromTop];
    file.path = fromTop;
    ++file.places;
    file.isDeleted = !files.exists(use.file->path());
    if (file.route.empty())
      file.route = use.route;
  }
  return former;
}

Expected<std::vector<std::vector<FormerFile>>>
findFormerFiles(vfs::FileSystem &files, const EarlierCode &earlier,
                ArrayRef<LostCode> lost) {
  auto then = findUsesThen(files, earlier, lost);
  if (!then)
    return then.takeError();
  std::vector<std::map<std::string, FormerFile>> byPath;
  std::set<std::string> paths;
  for (const LostCode &one : lost) {
    byPath.push_back(filesOf(*then, one, files, *earlier.git));
    for (const auto &[path, file] : byPath.back())
      paths.insert(path);
  }
  auto changes = lastChanges(earlier, paths);
  if (!changes)
    return changes.takeError();
  std::vector<std::vector<FormerFile>> results(lost.size());
  for (auto [former, result] : zip_equal(byPath, results))
    for (auto &[path, file] : former) {
      auto change = changes->find(path);
      file.revision = "HEAD";
      if (change != changes->end()) {
        file.commit = change->second;
        file.revision =
            StringRef(change->second.id).take_front(12).str() + "~1";
      }
      result.push_back(std::move(file));
    }
  return results;
}

} // namespace holdfast
