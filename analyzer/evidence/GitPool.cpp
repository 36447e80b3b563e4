#include "evidence/GitPool.h"

#include "evidence/GitTree.h"
#include "project/Paths.h"

using namespace llvm;

namespace holdfast {

/// What one repository may remember for the next project.
static constexpr size_t mostRemembered = 32 << 20;

Expected<std::shared_ptr<GitRepository>>
GitPool::take(vfs::FileSystem &files, StringRef path, StringRef purpose,
              std::chrono::seconds patience) {
  auto place = findGitDirectory(absolutePath(files, path));
  if (!place)
    return place.takeError();
  std::shared_ptr<GitRepository> repository;
  if (*place) {
    std::lock_guard lock(idle->mutex);
    auto &waiting = idle->repositories[(*place)->top];
    if (!waiting.empty()) {
      repository = std::move(waiting.back());
      waiting.pop_back();
    }
  }
  if (!repository) {
    auto found = GitRepository::findAround(files, path, purpose, patience);
    if (!found)
      return found.takeError();
    repository = std::move(*found);
  }
  GitRepository *taken = repository.get();
  auto giveBack = [owner = idle,
                   repository = std::move(repository)](GitRepository *) {
    repository->memory()->trim(mostRemembered);
    std::lock_guard lock(owner->mutex);
    owner->repositories[repository->place().top].push_back(repository);
  };
  return std::shared_ptr<GitRepository>(taken, std::move(giveBack));
}

} // namespace holdfast
