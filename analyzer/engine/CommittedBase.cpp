#include "engine/CommittedBase.h"

#include "engine/ProjectAtCommit.h"
#include "evidence/EarlierProject.h"
#include "evidence/TargetBranch.h"
#include "project/Paths.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Process.h"

using namespace llvm;

namespace holdfast {

static std::optional<std::string> variable(StringRef name) {
  return sys::Process::GetEnv(name);
}

/// The schema alone, as a commit has it; null where it has none.
static Expected<std::shared_ptr<const Base>>
readCommitted(vfs::FileSystem &files, std::shared_ptr<GitRepository> git,
              StringRef commit, StringRef reference, const Inputs &inputs,
              EvidenceCache &cache) {
  auto then = filesAt(files, std::move(git), commit, cache.files());
  if (!then)
    return then.takeError();
  auto earlier = unlessGitFailed(
      **then, findEarlierProject(files, **then, inputs.project));
  if (!earlier)
    return earlier.takeError();
  if (!*earlier)
    return nullptr;
  auto open = [&](StringRef path) { return openAsToday(**then, inputs, path); };
  auto read =
      unlessGitFailed(**then, load(**then, **earlier, {}, std::nullopt, open));
  if (!read)
    return read.takeError();
  auto base = std::make_shared<Base>();
  base->reference = reference.str();
  base->leftOut = describeLeftOut(**then, files, inputs.project);
  lowerBase(inputs, read->documents, **then, files, *base);
  return base;
}

static bool isAsCommitted(const Inputs &inputs, const Base &head) {
  return inputs.documents.size() == head.documents.size() &&
         all_of(zip(inputs.documents, head.documents), [](auto pair) {
           return isSameText(std::get<0>(pair)->file(),
                             std::get<1>(pair)->file());
         });
}

/// Why nothing is compared, where the start of the branch is no help.
static std::string whyNothing(const GitRepository &git,
                              const BranchStart &start, bool isInHead) {
  if (start.kind == BranchStart::Kind::Parted)
    return "the schema is new since " + start.target;
  if (!isInHead)
    return "no commit has this schema yet";
  if (start.kind == BranchStart::Kind::Within)
    return "git can compare only with HEAD, which " + start.target +
           " already contains; add --base HEAD~1 or --database";
  return "git can compare only with HEAD, because it knows no branch to merge "
         "into; fetch it (`" +
         git.fetchCommand("main") + "`), or give --base or --database";
}

namespace {

/// Looks for a base in one repository.
struct Search {
  vfs::FileSystem &files;
  const Inputs &inputs;
  BaseMemory &memory;
  EvidenceCache &cache;
  std::shared_ptr<GitRepository> git;

  Error readHead();
  Expected<CommittedBase> readStart(const BranchStart &start);
  Expected<CommittedBase> find();
};

} // namespace

Error Search::readHead() {
  if (memory.head)
    return Error::success();
  auto commit = git->commitOf("HEAD");
  if (!commit)
    return commit.takeError();
  auto head = readCommitted(files, git, *commit, "HEAD", inputs, cache);
  if (!head)
    return head.takeError();
  memory.head = std::move(*head);
  return Error::success();
}

Expected<CommittedBase> Search::readStart(const BranchStart &start) {
  CommittedBase result;
  if (start.kind == BranchStart::Kind::Parted) {
    auto base =
        readCommitted(files, git, start.commit, start.target, inputs, cache);
    if (!base)
      return base.takeError();
    result.base = std::move(*base);
  }
  if (!result.base)
    result.whyNot = whyNothing(*git, start, memory.head && *memory.head);
  return result;
}

Expected<CommittedBase> Search::find() {
  std::optional<BranchStart> start;
  // Whatever a pull request's job has done to its files, it is the branch that
  // is checked.
  if (!memory.committed && checksPullRequest(variable)) {
    auto found = findBranchStart(*git, variable);
    if (!found)
      return found.takeError();
    start = std::move(*found);
    if (start->kind == BranchStart::Kind::Parted)
      return readStart(*start);
  }
  if (Error error = readHead())
    return error;
  if (*memory.head && !isAsCommitted(inputs, **memory.head))
    return CommittedBase{*memory.head, ""};
  if (memory.committed)
    return *memory.committed;
  if (!start) {
    auto found = findBranchStart(*git, variable);
    if (!found)
      return found.takeError();
    start = std::move(*found);
  }
  auto result = readStart(*start);
  if (result)
    memory.committed = *result;
  return result;
}

/// What git need not be asked again for.
static std::optional<CommittedBase> remembered(const Inputs &inputs,
                                               const BaseMemory &memory) {
  if (memory.head && *memory.head && !isAsCommitted(inputs, **memory.head))
    return CommittedBase{*memory.head, ""};
  return memory.head ? memory.committed : std::nullopt;
}

static Expected<CommittedBase> findCommitted(vfs::FileSystem &files,
                                             const Inputs &inputs,
                                             BaseMemory &memory,
                                             EvidenceCache &cache) {
  if (auto known = remembered(inputs, memory))
    return *known;
  auto place = findGitDirectory(absolutePath(files, inputs.project.root));
  if (place && !*place)
    return CommittedBase();
  if (!place)
    return place.takeError();
  auto git =
      cache.repositoryAround(files, inputs.project.root, "what was committed");
  if (!git)
    return git.takeError();
  return Search{files, inputs, memory, cache, std::move(*git)}.find();
}

Error addCommittedBase(vfs::FileSystem &files, const Inputs &inputs,
                       EvidenceCache &cache, BaseMemory *memory, Known &known) {
  BaseMemory once;
  BaseMemory &bases = memory ? *memory : once;
  CommittedBase found;
  if (bases.failure.empty()) {
    auto committed = findCommitted(files, inputs, bases, cache);
    if (committed)
      found = std::move(*committed);
    else if (checksPullRequest(variable))
      return committed.takeError();
    else
      bases.failure = toString(committed.takeError());
  }
  if (!bases.failure.empty())
    found.whyNot = bases.failure;
  known.base = std::move(found.base);
  if (!found.whyNot.empty() && known.remark.empty())
    known.remark = "losses not checked: " + found.whyNot;
  return Error::success();
}

} // namespace holdfast
