#include "evidence/GitHistory.h"

#include "source/Date.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;
using sys::fs::file_type;

namespace holdfast {

/// As many are read at once: git answers them together, and few enough are in
/// memory.
static constexpr size_t batchSize = 256;

std::string GitCommit::date() const { return dateOf(time + zone * 60); }

/// Reads `NAME <MAIL> SECONDS +0200`.
static void readTime(StringRef line, GitCommit &commit) {
  auto [before, zone] = line.rsplit(' ');
  int hours;
  before.rsplit(' ').second.getAsInteger(10, commit.time);
  if (zone.size() == 5 && !zone.drop_front().getAsInteger(10, hours))
    commit.zone = (hours / 100 * 60 + hours % 100) * (zone[0] == '-' ? -1 : 1);
}

static GitCommit parseCommit(const GitObject &object) {
  GitCommit commit;
  commit.id = object.id;
  StringRef rest = object.content;
  while (!rest.empty()) {
    StringRef line;
    std::tie(line, rest) = rest.split('\n');
    if (line.empty())
      break;
    if (line.consume_front("tree "))
      commit.tree = line;
    else if (line.consume_front("parent ")) {
      if (commit.parents++ == 0)
        commit.parent = line;
    } else if (line.consume_front("committer "))
      readTime(line, commit);
  }
  auto [subject, body] = rest.ltrim('\n').split('\n');
  commit.subject = subject.trim();
  commit.body = body.trim();
  return commit;
}

Expected<std::vector<GitCommit>> readCommits(GitRepository &git,
                                             ArrayRef<std::string> ids) {
  std::vector<GitCommit> commits;
  for (; !ids.empty(); ids = ids.drop_front(std::min(batchSize, ids.size()))) {
    auto objects = git.getAll(ids.take_front(batchSize));
    if (!objects)
      return objects.takeError();
    for (const GitObject &object : *objects)
      commits.push_back(parseCommit(object));
  }
  return commits;
}

namespace {

/// Two folders at one path that are not the same; of one that is not there the
/// id is empty.
struct TreePair {
  size_t step;
  std::string folder; ///< with a `/` at its end; empty for the top
  std::string before, after;
};

/// Goes down the trees of several commits level by level, so that git is asked
/// once a level.
class TreeComparison {
public:
  TreeComparison(GitRepository &git, GitMemory &memory,
                 MutableArrayRef<GitStep> steps,
                 function_ref<bool(StringRef)> isWanted,
                 function_ref<bool(StringRef)> mayHold)
      : git(git), memory(memory), steps(steps), isWanted(isWanted),
        mayHold(mayHold) {}

  Error run(std::vector<TreePair> level);

private:
  void compare(const TreePair &pair);
  void visit(const TreePair &pair, StringRef name, const GitEntry *before,
             const GitEntry *after);

  GitRepository &git;
  GitMemory &memory;
  MutableArrayRef<GitStep> steps;
  function_ref<bool(StringRef)> isWanted, mayHold;
  std::vector<TreePair> next;
};

} // namespace

Error TreeComparison::run(std::vector<TreePair> level) {
  while (!level.empty()) {
    std::vector<std::string> ids;
    for (const TreePair &pair : level)
      ids.insert(ids.end(), {pair.before, pair.after});
    if (Error error = fetchTrees(git, memory, ids))
      return error;
    for (const TreePair &pair : level)
      compare(pair);
    level = std::move(next);
    next.clear();
  }
  return Error::success();
}

void TreeComparison::compare(const TreePair &pair) {
  static const GitTree nothing;
  const GitTree &before =
      pair.before.empty() ? nothing : *memory.tree(pair.before);
  const GitTree &after =
      pair.after.empty() ? nothing : *memory.tree(pair.after);
  auto a = before.begin(), b = after.begin();
  while (a != before.end() || b != after.end()) {
    bool isGone =
        b == after.end() || (a != before.end() && a->first < b->first);
    bool isNew = a == before.end() || (b != after.end() && b->first < a->first);
    const std::string &name = isNew ? b->first : a->first;
    visit(pair, name, isNew ? nullptr : &a->second,
          isGone ? nullptr : &b->second);
    a += !isNew;
    b += !isGone;
  }
}

void TreeComparison::visit(const TreePair &pair, StringRef name,
                           const GitEntry *before, const GitEntry *after) {
  if (before && after && before->id == after->id && before->type == after->type)
    return;
  auto idIf = [](const GitEntry *entry, bool wantsFolder) {
    bool isFolder = entry && entry->type == file_type::directory_file;
    return entry && isFolder == wantsFolder ? entry->id : std::string();
  };
  GitStep &step = steps[pair.step];
  std::string path = (pair.folder + name).str();
  TreePair below{pair.step, path + "/", idIf(before, true), idIf(after, true)};
  if (below.before != below.after) {
    if (!mayHold || mayHold(path))
      next.push_back(std::move(below));
    else
      step.changesOthers = true;
  }
  GitChange change{std::move(path), idIf(before, false), idIf(after, false)};
  if (change.before == change.after)
    return;
  if (isWanted(change.path))
    step.changes.push_back(std::move(change));
  else
    step.changesOthers = true;
}

/// The trees of the parents that are not among the commits themselves.
static Expected<StringMap<std::string>>
treesOfParents(GitRepository &git, ArrayRef<GitCommit> commits) {
  StringMap<std::string> trees;
  for (const GitCommit &commit : commits)
    trees[commit.id] = commit.tree;
  std::vector<std::string> others;
  for (const GitCommit &commit : commits)
    if (!commit.parent.empty() && !trees.contains(commit.parent))
      others.push_back(commit.parent);
  auto parents = readCommits(git, others);
  if (!parents)
    return parents.takeError();
  for (const GitCommit &parent : *parents)
    trees[parent.id] = parent.tree;
  return trees;
}

Expected<std::vector<GitStep>>
findChanges(GitRepository &git, ArrayRef<GitCommit> commits,
            function_ref<bool(StringRef path)> isWanted,
            function_ref<bool(StringRef folder)> mayHold) {
  std::vector<GitStep> result;
  GitMemory memory;
  for (; !commits.empty();
       commits = commits.drop_front(std::min(batchSize, commits.size()))) {
    ArrayRef<GitCommit> some = commits.take_front(batchSize);
    auto trees = treesOfParents(git, some);
    if (!trees)
      return trees.takeError();
    std::vector<GitStep> steps;
    std::vector<TreePair> level;
    for (const GitCommit &commit : some) {
      if (commit.parent.empty())
        continue;
      level.push_back(
          {steps.size(), "", trees->lookup(commit.parent), commit.tree});
      steps.push_back({commit, {}, false});
    }
    if (Error error = TreeComparison(git, memory, steps, isWanted, mayHold)
                          .run(std::move(level)))
      return error;
    constexpr size_t mostBytes = 32 << 20;
    memory.trim(mostBytes);
    for (GitStep &step : steps)
      if (!step.changes.empty())
        result.push_back(std::move(step));
  }
  return result;
}

} // namespace holdfast
