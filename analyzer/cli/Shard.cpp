#include "cli/Shard.h"

#include "project/Errors.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/FileSystem.h"

#include <numeric>

using namespace llvm;

namespace holdfast::cli {

Expected<Shard> parseShard(StringRef text) {
  auto [index, count] = text.split('/');
  Shard shard;
  if (index.getAsInteger(10, shard.index) ||
      count.getAsInteger(10, shard.count))
    return failure("--shard needs a part and a number of parts, such as 1/4, "
                   "not `" +
                   text + "`");
  if (shard.count == 0)
    return failure("--shard " + text + " makes no parts; use 1/1 or more");
  if (shard.index == 0 || shard.index > shard.count)
    return failure("--shard " + text + ": there are parts 1/" +
                   Twine(shard.count) + " to " + Twine(shard.count) + "/" +
                   Twine(shard.count));
  return shard;
}

static uint64_t sizeOf(const ProjectToCheck &job) {
  uint64_t total = 0, size = 0;
  for (const std::string &path : job.found.project.schemaFiles)
    if (!sys::fs::file_size(path, size))
      total += size;
  return total;
}

std::vector<ProjectToCheck> takeShard(std::vector<ProjectToCheck> projects,
                                      const Shard &shard) {
  std::vector<uint64_t> sizes;
  for (const ProjectToCheck &job : projects)
    sizes.push_back(sizeOf(job));
  std::vector<size_t> order(projects.size());
  std::iota(order.begin(), order.end(), 0);
  stable_sort(order, [&](size_t a, size_t b) {
    return sizes[a] != sizes[b] ? sizes[a] > sizes[b]
                                : projects[a].found.id < projects[b].found.id;
  });
  // Dealt out forth and back, so that nobody gets the larger one every time.
  std::vector<bool> isOurs(projects.size());
  for (auto [place, project] : enumerate(order)) {
    size_t round = place / shard.count, at = place % shard.count;
    size_t part = round % 2 ? shard.count - 1 - at : at;
    isOurs[project] = part + 1 == shard.index;
  }
  std::vector<ProjectToCheck> result;
  for (auto [index, job] : enumerate(projects))
    if (isOurs[index])
      result.push_back(std::move(job));
  return result;
}

} // namespace holdfast::cli
