#include "engine/BaseRevision.h"

#include "project/Errors.h"

using namespace llvm;

namespace holdfast {

/// What the branch lacks because it was merged elsewhere meanwhile is no loss:
/// the base is where the branch left.
static Expected<std::string> whereLeft(GitRepository &git, StringRef reference,
                                       StringRef tip) {
  auto head = git.find("HEAD^{commit}");
  if (!head)
    return head.takeError();
  if (!*head) {
    auto unborn = git.isUnborn();
    if (unborn && *unborn)
      return tip.str();
    return unborn ? git.commitOf("HEAD") : unborn.takeError();
  }
  if ((*head)->id == tip)
    return tip.str();
  auto common = git.mergeBase(tip, (*head)->id);
  if (!common)
    return common.takeError();
  if (*common)
    return **common;
  if (git.isShallow())
    return failure("git knows no common ancestor of " + reference +
                   " and HEAD, because this clone is shallow; run `git fetch "
                   "--unshallow` (in CI, check out with the whole history)");
  return tip.str(); // histories that have nothing in common
}

Expected<BaseRevision> findBaseRevision(vfs::FileSystem &files,
                                        StringRef folder, StringRef reference,
                                        StringRef asker, EvidenceCache &cache) {
  if (reference.empty() || reference.starts_with("-"))
    return failure(asker + " needs a revision, such as main or HEAD~1");
  auto git = cache.repositoryAround(files, folder, asker);
  if (!git)
    return git.takeError();
  auto tip = (*git)->commitOf(reference);
  if (!tip)
    return tip.takeError();
  auto commit = whereLeft(**git, reference, *tip);
  if (!commit)
    return commit.takeError();
  return BaseRevision{std::move(*git), std::move(*tip), std::move(*commit)};
}

} // namespace holdfast
