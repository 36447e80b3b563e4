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
  for (auto [sought, result] : zip_equal(all, results)) {
    if (!sought.earlier)
      continue;
    auto former =
        findFormerFiles(files, *sought.earlier, sought.targets, result.uses);
    if (former)
      result.former = std::move(*former);
    else
      consumeError(former.takeError());
  }
  return results;
}

} // namespace holdfast
