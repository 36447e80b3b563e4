#include "engine/AuditStep.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

/// Whether it is a prisma.config.*, wherever Prisma looks for one.
static bool isConfig(StringRef path) {
  return sys::path::filename(path).starts_with("prisma.config.") ||
         path.contains(".config/prisma.");
}

bool concernsPrisma(StringRef path) {
  StringRef name = sys::path::filename(path);
  bool isOurs = name.ends_with(".prisma") || name == "migration.sql" ||
                name == "migration_lock.toml" || isConfig(path);
  return isOurs && !path.contains("node_modules/");
}

bool surroundsProjects(StringRef path) {
  return isConfig(path) ||
         StringSwitch<bool>(sys::path::filename(path))
             .Cases("package.json", "holdfast.json", ".gitignore", true)
             .Cases("pnpm-workspace.yaml", "lerna.json", "nx.json", true)
             .Default(false);
}

std::vector<AuditStep> takeSteps(std::vector<GitStep> commits) {
  std::vector<AuditStep> result;
  bool isElsewhere = false;
  for (GitStep &commit : commits) {
    isElsewhere |= any_of(commit.changes, [](const GitChange &change) {
      return surroundsProjects(change.path);
    });
    erase_if(commit.changes, [&](const GitChange &change) {
      bool isOther = !concernsPrisma(change.path);
      commit.changesOthers |= isOther;
      return isOther;
    });
    if (commit.changes.empty())
      continue;
    std::string previous = result.empty() ? "" : result.back().commit.id;
    result.push_back({std::move(commit), std::move(previous), isElsewhere});
    isElsewhere = false;
  }
  return result;
}

} // namespace holdfast
