#include "engine/Audit.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Path.h"

#include <map>

using namespace llvm;

namespace holdfast {

namespace {

/// A commit whose future is looked for.
struct OpenEntry {
  AuditEntry entry;
  const AuditStep &step;
  /// What it took away and nobody has put back, with the name that people use.
  std::map<std::string, std::string> lost;
  /// Of these, what no migration has dropped.
  std::set<std::string> unmigrated;
  std::set<std::string> added;      ///< its migrations, by path
  std::set<std::string> migrations; ///< of these, what nobody has touched
  StringMap<std::string> now;       ///< the files that it changed, as they are
  bool isReverted = false;

  OpenEntry(size_t index, const AuditStep &step, const CommitCheck &check);
  void see(size_t index, const AuditStep &later, const CommitCheck &check);

private:
  bool names(const GitCommit &later) const;
  bool takesBack(const AuditStep &later) const;
  void seeFiles(const AuditStep &later, Aftermath &result);
  void seeObjects(const ObjectChanges &objects, Aftermath &result);
};

} // namespace

static bool isMigration(StringRef path) {
  return sys::path::filename(path) == "migration.sql";
}

OpenEntry::OpenEntry(size_t index, const AuditStep &step,
                     const CommitCheck &check)
    : entry{index, {}}, step(step) {
  for (const CommitFinding &finding : check.errors)
    if (!finding.lost.empty()) {
      lost[finding.lost] = finding.lostName;
      if (!check.objects.dropped.count(finding.lost))
        unmigrated.insert(finding.lost);
    }
  for (const GitChange &change : step.changes) {
    now[change.path] = change.after;
    if (change.before.empty() && isMigration(change.path))
      added.insert(change.path);
  }
  migrations = added;
}

/// Whether a message says that its commit is the undoing of this one.
bool OpenEntry::names(const GitCommit &later) const {
  constexpr size_t fewestDigits = 7;
  StringRef body = later.body;
  size_t at = body.find("This reverts commit ");
  if (at != StringRef::npos) {
    StringRef id =
        body.substr(at).drop_front(StringRef("This reverts commit ").size());
    id = id.take_while([](char c) { return isHexDigit(c); });
    return id.size() >= fewestDigits &&
           StringRef(step.commit.id).starts_with(id);
  }
  return later.subject == "Revert \"" + step.commit.subject + "\"";
}

/// Whether the migrations that go are the commit's own, and not moved: who
/// squashes a history, or gives it up, means no single commit.
bool OpenEntry::takesBack(const AuditStep &later) const {
  return all_of(later.changes, [&](const GitChange &change) {
    bool isGone = change.after.empty() && isMigration(change.path);
    bool isMoved =
        isGone && any_of(later.changes, [&](const GitChange &other) {
          return other.before.empty() && other.after == change.before;
        });
    return !isGone || (!isMoved && added.count(change.path));
  });
}

void OpenEntry::seeFiles(const AuditStep &later, Aftermath &result) {
  bool touches = false;
  for (const GitChange &change : later.changes) {
    auto known = now.find(change.path);
    if (known == now.end())
      continue;
    known->second = change.after;
    touches = true;
    if (!migrations.count(change.path))
      continue;
    if (!change.after.empty())
      result.editsMigration = true;
    else
      result.removesMigration = takesBack(later);
    migrations.erase(change.path);
  }
  bool isUndone = touches && all_of(step.changes, [&](const GitChange &own) {
                    return now.lookup(own.path) == own.before;
                  });
  result.isRevert = isUndone || names(later.commit);
}

void OpenEntry::seeObjects(const ObjectChanges &objects, Aftermath &result) {
  for (auto it = lost.begin(); it != lost.end();) {
    const auto &[name, shown] = *it;
    if (objects.appeared.count(name)) {
      result.restored.push_back(shown);
      unmigrated.erase(name);
      it = lost.erase(it);
      continue;
    }
    if (objects.dropped.count(name) && unmigrated.erase(name))
      result.migratesLoss = true;
    ++it;
  }
  result.isPartial = !result.restored.empty() && !lost.empty();
}

void OpenEntry::see(size_t index, const AuditStep &later,
                    const CommitCheck &check) {
  if (isReverted)
    return;
  Aftermath result{index};
  seeFiles(later, result);
  seeObjects(check.objects, result);
  isReverted = result.isRevert;
  if (result.isRevert || result.migratesLoss || result.editsMigration ||
      result.removesMigration || !result.restored.empty())
    entry.later.push_back(std::move(result));
}

std::vector<AuditEntry> followUp(ArrayRef<AuditStep> steps,
                                 ArrayRef<CommitCheck> checks) {
  std::vector<OpenEntry> open;
  for (auto [index, step, check] : enumerate(steps, checks)) {
    for (OpenEntry &entry : open)
      entry.see(index, step, check);
    if (!check.errors.empty())
      open.emplace_back(index, step, check);
  }
  std::vector<AuditEntry> entries;
  for (OpenEntry &each : open)
    entries.push_back(std::move(each.entry));
  return entries;
}

} // namespace holdfast
