#include "engine/EarlierCode.h"

#include "engine/ProjectAtCommit.h"
#include "evidence/EarlierProject.h"
#include "project/FileAccess.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

std::string pathFromTop(const GitRepository &git, StringRef absolute) {
  if (!absolute.consume_front(git.place().top))
    return "";
  return absolute.ltrim('/').str();
}

/// Commits that are looked through for the one that took an object away, and
/// those of them whose whole project is read.
static constexpr size_t mostCommits = 2000, mostProjects = 10;

Error SchemaHistory::open() {
  if (git)
    return Error::success();
  auto found = GitRepository::findAround(files, project.schemaFiles.front(),
                                         "holdfast usage");
  if (!found)
    return found.takeError();
  auto tip = (*found)->commitOf("HEAD");
  if (!tip)
    return tip.takeError();
  git = std::move(*found);
  head = std::move(*tip);
  memory = std::make_shared<FileMemory>();
  // A search for where else it may have been takes long in a large repository.
  auto then = filesAt(files, git, head, *memory);
  if (!then)
    return then.takeError();
  if (none_of(project.schemaFiles,
              [&](StringRef path) { return (*then)->exists(path); }))
    return Error::success();
  auto today = readAt(head);
  if (!today)
    return today.takeError();
  atHead = std::move(*today);
  return Error::success();
}

/// The project and schema of a commit; null where it has none.
Expected<std::shared_ptr<const EarlierCode>>
SchemaHistory::readAt(StringRef commit) {
  auto code = std::make_shared<EarlierCode>();
  code->git = git;
  code->commit = commit.str();
  code->head = head;
  code->memory = memory;
  auto then = filesAt(files, git, commit, *memory);
  if (!then)
    return then.takeError();
  code->files = std::move(*then);
  auto found = findEarlierProject(files, *code->files, project);
  if (!found)
    return found.takeError();
  if (!*found)
    return nullptr;
  code->project = std::move(**found);
  std::vector<DocumentPtr> documents;
  for (const std::string &path : code->project.schemaFiles) {
    auto file = readUtf8File(*code->files, path);
    if (!file)
      return file.takeError();
    documents.push_back(Document::parse(std::move(*file)));
  }
  code->schema = Schema::resolve(std::move(documents));
  return code;
}

/// The lines that have a word, one after the other.
static std::string linesWith(StringRef text, StringRef word) {
  auto isPart = [](char c) { return isAlnum(c) || c == '_'; };
  std::string lines;
  for (size_t at = text.find(word); at != StringRef::npos;
       at = text.find(word, at + 1)) {
    size_t end = at + word.size();
    if ((at > 0 && isPart(text[at - 1])) ||
        (end < text.size() && isPart(text[end])))
      continue;
    size_t begin = text.rfind('\n', at) + 1;
    lines += text.slice(begin, text.find('\n', at)).trim().str() + '\n';
  }
  return lines;
}

static bool isIn(StringRef text, function_ref<bool(const Schema &)> isWanted) {
  return isWanted(*Schema::resolve({Document::parse(
      std::make_shared<SourceFile>("schema.prisma", text.str()))}));
}

/// Whether a commit took what is wanted out of one of the files. Names in other
/// files are not resolved, so that a kind of a field may stay open.
Expected<bool>
SchemaHistory::takesAway(const GitStep &step, StringRef word,
                         function_ref<bool(const Schema &)> isWanted) {
  for (const GitChange &change : step.changes) {
    if (change.before.empty())
      continue;
    auto before = git->get(change.before);
    if (!before)
      return before.takeError();
    std::string lines = linesWith(before->content, word);
    if (lines.empty())
      continue;
    std::string after;
    if (!change.after.empty()) {
      auto object = git->get(change.after);
      if (!object)
        return object.takeError();
      after = std::move(object->content);
    }
    if (linesWith(after, word) != lines && isIn(before->content, isWanted) &&
        !isIn(after, isWanted))
      return true;
  }
  return false;
}

Error SchemaHistory::readSteps() {
  auto ids = git->firstParents(head, "");
  if (!ids)
    return ids.takeError();
  if (ids->size() > mostCommits)
    ids->resize(mostCommits);
  auto commits = readCommits(*git, *ids);
  if (!commits)
    return commits.takeError();
  // A shallow clone's last commit has a parent that is not there.
  if (git->isShallow() && !commits->empty())
    commits->pop_back();
  std::string root =
      pathFromTop(*git, absolutePath(files, atHead->project.root));
  auto isInside = [&](StringRef path) {
    return root.empty() || isWithin(path, root);
  };
  auto found = findChanges(
      *git, *commits,
      [&](StringRef path) {
        return path.ends_with(".prisma") && isInside(path);
      },
      [&](StringRef folder) {
        return isInside(folder) || isWithin(root, folder);
      });
  if (!found)
    return found.takeError();
  steps = std::move(*found);
  return Error::success();
}

Expected<std::shared_ptr<const EarlierCode>>
SchemaHistory::findLast(StringRef word,
                        function_ref<bool(const Schema &)> isWanted) {
  if (Error error = open())
    return error;
  if (!atHead)
    return nullptr;
  if (isWanted(*atHead->schema))
    return atHead;
  if (!steps)
    if (Error error = readSteps())
      return error;
  size_t projects = 0;
  for (const GitStep &step : *steps) {
    auto takes = takesAway(step, word, isWanted);
    if (!takes)
      return takes.takeError();
    if (!*takes)
      continue;
    auto code = readAt(step.commit.parent);
    if (!code)
      return code.takeError();
    if (*code && isWanted(*(*code)->schema))
      return *code;
    if (++projects == mostProjects)
      break;
  }
  return nullptr;
}

} // namespace holdfast
