#include "engine/EarlierCode.h"

#include "engine/ProjectAtCommit.h"
#include "evidence/EarlierProject.h"
#include "project/FileAccess.h"
#include "project/Paths.h"
#include "usage/ProjectCode.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <map>
#include <set>

using namespace llvm;

namespace holdfast {

/// Commits that are looked through for the one that took an object away.
static constexpr size_t mostCommits = 2000;

/// The project and schema of a commit; nothing where it has none.
static Expected<bool> readAt(vfs::FileSystem &today, const Project &project,
                             EarlierCode &code) {
  auto then = filesAt(today, code.git, code.commit, *code.memory);
  if (!then)
    return then.takeError();
  code.files = std::move(*then);
  auto found = findEarlierProject(today, *code.files, project);
  if (!found)
    return found.takeError();
  if (!*found)
    return false;
  code.project = std::move(**found);
  std::vector<DocumentPtr> documents;
  for (const std::string &path : code.project.schemaFiles) {
    auto file = readUtf8File(*code.files, path);
    if (!file)
      return file.takeError();
    documents.push_back(Document::parse(std::move(*file)));
  }
  code.schema = Schema::resolve(std::move(documents));
  return true;
}

static bool hasWord(StringRef text, StringRef word) {
  auto isPart = [](char c) { return isAlnum(c) || c == '_'; };
  for (size_t at = text.find(word); at != StringRef::npos;
       at = text.find(word, at + 1)) {
    size_t end = at + word.size();
    if ((at == 0 || !isPart(text[at - 1])) &&
        (end == text.size() || !isPart(text[end])))
      return true;
  }
  return false;
}

/// Whether a commit took a word out of a schema.
static Expected<bool> takesOut(GitRepository &git, const GitStep &step,
                               StringRef word) {
  for (const GitChange &change : step.changes) {
    if (change.before.empty())
      continue;
    auto before = git.get(change.before);
    if (!before)
      return before.takeError();
    if (!hasWord(before->content, word))
      continue;
    if (change.after.empty())
      return true;
    auto after = git.get(change.after);
    if (!after)
      return after.takeError();
    if (!hasWord(after->content, word))
      return true;
  }
  return false;
}

static Expected<std::vector<GitStep>> stepsOf(GitRepository &git,
                                              StringRef tip) {
  auto ids = git.firstParents(tip, "");
  if (!ids)
    return ids.takeError();
  if (ids->size() > mostCommits)
    ids->resize(mostCommits);
  auto commits = readCommits(git, *ids);
  if (!commits)
    return commits.takeError();
  // A shallow clone's last commit has a parent that is not there.
  if (git.isShallow() && !commits->empty())
    commits->pop_back();
  return findChanges(git, *commits, [](StringRef path) {
    return path.ends_with(".prisma");
  });
}

Expected<std::shared_ptr<const EarlierCode>>
findEarlierCode(vfs::FileSystem &files, const Project &project, StringRef name,
                function_ref<bool(const Schema &)> isWanted) {
  auto code = std::make_shared<EarlierCode>();
  auto git = GitRepository::findAround(files, project.schemaFiles.front(),
                                       "holdfast usage");
  if (!git)
    return git.takeError();
  code->git = std::move(*git);
  auto head = code->git->commitOf("HEAD");
  if (!head)
    return head.takeError();
  code->memory = std::make_shared<FileMemory>();
  code->head = code->commit = *head;
  auto isThere = readAt(files, project, *code);
  if (!isThere)
    return isThere.takeError();
  if (*isThere && isWanted(*code->schema))
    return code;
  auto steps = stepsOf(*code->git, *head);
  if (!steps)
    return steps.takeError();
  for (const GitStep &step : *steps) {
    auto takes = takesOut(*code->git, step, name);
    if (!takes)
      return takes.takeError();
    if (!*takes)
      continue;
    code->commit = step.commit.parent;
    isThere = readAt(files, project, *code);
    if (!isThere)
      return isThere.takeError();
    if (*isThere && isWanted(*code->schema))
      return code;
  }
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Files
//===----------------------------------------------------------------------===//

std::string FormerFile::wayBack() const {
  return (isDeleted ? "git checkout " + revision + " -- " + path
                    : "git show " + revision + ":" + path);
}

/// The last change of each file since the earlier commit, by path from the top.
static Expected<std::map<std::string, GitCommit>>
lastChanges(const EarlierCode &earlier, const std::set<std::string> &paths) {
  std::map<std::string, GitCommit> changes;
  if (earlier.commit == earlier.head)
    return changes;
  auto ids = earlier.git->firstParents(earlier.head, earlier.commit);
  if (!ids)
    return ids.takeError();
  auto commits = readCommits(*earlier.git, *ids);
  if (!commits)
    return commits.takeError();
  auto steps = findChanges(*earlier.git, *commits, [&](StringRef path) {
    return paths.count(path.str());
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

Expected<std::vector<FormerFile>>
findFormerFiles(vfs::FileSystem &files, const EarlierCode &earlier,
                const usage::Targets &targets, ArrayRef<usage::Use> usedNow) {
  usage::ProjectCode code = usage::findProjectCode(
      [&] { return earlier.files; }, earlier.project, *earlier.schema);
  // Git's objects are for one thread.
  std::vector<usage::Use> then =
      usage::findUses(code, *earlier.schema, targets, 1);
  if (Error error = earlier.files->failure())
    return error;
  std::set<std::string> now;
  for (const usage::Use &use : usedNow)
    now.insert(absolutePath(files, use.file->path()));
  std::string top = earlier.git->place().top;
  std::map<std::string, FormerFile> former; // by path from the top
  std::set<std::string> paths;
  for (const usage::Use &use : then) {
    std::string path = absolutePath(files, use.file->path());
    if (now.count(path))
      continue;
    StringRef fromTop = path;
    if (!fromTop.consume_front(top))
      continue;
    fromTop = fromTop.ltrim('/');
    FormerFile &file = former[fromTop.str()];
    file.path = fromTop.str();
    ++file.places;
    file.isDeleted = !files.exists(use.file->path());
    if (file.route.empty())
      file.route = use.route;
    paths.insert(file.path);
  }
  auto changes = lastChanges(earlier, paths);
  if (!changes)
    return changes.takeError();
  std::vector<FormerFile> result;
  for (auto &[path, file] : former) {
    auto change = changes->find(path);
    file.revision = "HEAD";
    if (change != changes->end()) {
      file.commit = change->second;
      file.revision = StringRef(change->second.id).take_front(12).str() + "~1";
    }
    result.push_back(std::move(file));
  }
  return result;
}

} // namespace holdfast
