#include "engine/CodeUses.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;
using namespace holdfast::usage;

namespace holdfast {

static bool isCreation(const Use &use) {
  StringRef method = use.method;
  return method.starts_with("create") || method == "upsert" ||
         method == "connectOrCreate";
}

/// The uses of all that is sought in one schema, in one search.
static void searchFor(const Schema &schema, const ProjectCode &code,
                      ArrayRef<SoughtCode> all, unsigned threads,
                      std::vector<CodeUses> &results) {
  Targets targets;
  for (const SoughtCode &sought : all)
    if (sought.schema == &schema) {
      append_range(targets.objects, sought.targets.objects);
      targets.wantsCreations |= sought.areCreations;
    }
  std::vector<Use> uses = usage::findUses(code, schema, targets, threads);
  for (auto [sought, result] : zip_equal(all, results)) {
    if (sought.schema != &schema)
      continue;
    for (const Use &use : uses)
      if (sought.targets.want(use.object) &&
          (isCreation(use) || !sought.areCreations))
        result.uses.push_back(use);
  }
}

/// The former files of all that was last at one commit.
static void searchBefore(vfs::FileSystem &files, const EarlierCode &earlier,
                         ArrayRef<SoughtCode> all,
                         std::vector<CodeUses> &results) {
  std::vector<LostCode> lost;
  for (auto [sought, result] : zip_equal(all, results))
    if (sought.earlier == &earlier)
      lost.push_back({sought.targets, result.uses});
  auto former = findFormerFiles(files, earlier, lost);
  if (!former)
    return consumeError(former.takeError());
  auto next = former->begin();
  for (auto [sought, result] : zip_equal(all, results))
    if (sought.earlier == &earlier)
      result.former = std::move(*next++);
}

std::vector<CodeUses> searchCode(vfs::FileSystem &files,
                                 const ProjectCode &code,
                                 ArrayRef<SoughtCode> all, unsigned threads) {
  std::vector<CodeUses> results(all.size());
  SmallVector<const Schema *, 4> schemas;
  for (auto [sought, result] : zip_equal(all, results)) {
    for (const UsedObject &object : sought.targets.objects)
      result.object += (result.object.empty() ? "" : " ") + object.name();
    result.areCreations = sought.areCreations;
    if (!is_contained(schemas, sought.schema))
      schemas.push_back(sought.schema);
  }
  for (const Schema *schema : schemas)
    searchFor(*schema, code, all, threads, results);
  SmallVector<const EarlierCode *, 4> commits;
  for (const SoughtCode &sought : all)
    if (sought.earlier && !is_contained(commits, sought.earlier))
      commits.push_back(sought.earlier);
  for (const EarlierCode *earlier : commits)
    searchBefore(files, *earlier, all, results);
  return results;
}

} // namespace holdfast
