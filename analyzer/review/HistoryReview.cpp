#include "review/HistoryReview.h"

#include "diff/Change.h"
#include "review/LateMigrations.h"
#include "sql/Replay.h"
#include "sql/ScriptText.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace holdfast {

StringRef nameOf(const SourceFilePtr &migration) {
  return sys::path::filename(sys::path::parent_path(migration->path()));
}

/// Whether Prisma's checksum is the same for both, for which line breaks are
/// all one.
static bool haveSameChecksum(const SourceFile &a, const SourceFile &b) {
  if (&a == &b || a.text() == b.text())
    return true;
  auto isText = [](char c) { return c != '\r'; };
  return equal(make_filter_range(a.text(), isText),
               make_filter_range(b.text(), isText));
}

static void takeSteps(HistoryReview &review, ArrayRef<SourceFilePtr> before,
                      ArrayRef<SourceFilePtr> added, StateAfter stateAfter) {
  if (added.empty())
    return;
  sql::Replayer replayer = stateAfter(before);
  replayer.markExisting();
  for (const SourceFilePtr &script : added) {
    NewMigration &migration = review.migrations.emplace_back(
        NewMigration{nameOf(script).str(), script, 0, {}, {}});
    migration.statements = replayer.apply(script, migration.steps);
  }
  // A table in a step leads back to the old migration that made it.
  review.files = replayer.files();
  Catalog after = replayer.result();
  for (StatementRemark &remark : after.remarks)
    for (NewMigration &migration : review.migrations)
      if (remark.span.file == migration.file.get() &&
          remark.kind != StatementRemark::Kind::Harmless)
        migration.remarks.push_back(std::move(remark));
}

/// Where the first new migration leads to what the removed ones led to, it is
/// these, squashed: one change, and nothing that has to run.
static void takeSquashed(HistoryReview &review,
                         std::vector<SourceFilePtr> &added,
                         ArrayRef<SourceFilePtr> before,
                         ArrayRef<SourceFilePtr> now, StateAfter stateAfter) {
  auto isRemoved = [](const HistoryChange &change) {
    return change.kind == HistoryChange::Kind::Removed;
  };
  size_t removed = count_if(review.changes, isRemoved);
  if (added.empty() || removed == 0)
    return;
  const HistoryChange *first = nullptr, *last = nullptr;
  for (const HistoryChange &change : review.changes)
    if (isRemoved(change)) {
      first = first ? first : &change;
      last = &change;
    }
  SourceFilePtr squash = added.front();
  auto upTo = [](ArrayRef<SourceFilePtr> scripts, const SourceFilePtr &end) {
    return scripts.take_front(llvm::find(scripts, end) - scripts.begin() + 1);
  };
  Catalog old = stateAfter(upTo(before, last->before)).result();
  Catalog fresh = stateAfter(upTo(now, squash)).result();
  if (!compare(old, fresh).empty() || !compare(fresh, old).empty())
    return;
  HistoryChange change{HistoryChange::Kind::Squashed, nameOf(squash).str(),
                       first->before, squash, ""};
  change.replaced = removed;
  erase_if(review.changes, isRemoved);
  review.changes.push_back(std::move(change));
  added.erase(added.begin());
}

HistoryReview reviewHistory(Provider provider, StringRef baseLabel,
                            ArrayRef<SourceFilePtr> before,
                            ArrayRef<SourceFilePtr> now,
                            ArrayRef<SourceFilePtr> sinceThen,
                            StateAfter stateAfter) {
  HistoryReview review;
  review.provider = provider;
  review.base = baseLabel.str();
  StringMap<SourceFilePtr> old;
  for (const SourceFilePtr &script : before)
    old[nameOf(script)] = script;
  std::vector<SourceFilePtr> added;
  StringSet<> kept;
  for (const SourceFilePtr &script : now) {
    auto known = old.find(nameOf(script));
    if (known == old.end()) {
      added.push_back(script);
      continue;
    }
    kept.insert(nameOf(script));
    if (!haveSameChecksum(*known->second, *script))
      review.changes.push_back(
          {HistoryChange::Kind::Edited, nameOf(script).str(), known->second,
           script, "", "",
           sql::haveSameStatements(provider, *known->second, *script)});
  }
  for (const SourceFilePtr &script : before) {
    if (kept.contains(nameOf(script)))
      continue;
    auto renamed = find_if(added, [&](const SourceFilePtr &candidate) {
      return haveSameChecksum(*candidate, *script);
    });
    if (renamed == added.end()) {
      review.changes.push_back({HistoryChange::Kind::Removed,
                                nameOf(script).str(), script, nullptr, ""});
      continue;
    }
    review.changes.push_back({HistoryChange::Kind::Renamed,
                              nameOf(*renamed).str(), script, *renamed,
                              nameOf(script).str()});
    added.erase(renamed);
  }
  takeSquashed(review, added, before, now, stateAfter);
  std::vector<SourceFilePtr> remaining;
  copy_if(before, std::back_inserter(remaining),
          [&](const SourceFilePtr &script) {
            return kept.contains(nameOf(script));
          });
  append_range(review.changes,
               findLate(provider, added, remaining, sinceThen, stateAfter));
  takeSteps(review, before, added, stateAfter);
  return review;
}

HistoryReview reviewLatest(Provider provider, ArrayRef<SourceFilePtr> now,
                           unsigned count, StateAfter stateAfter) {
  HistoryReview review;
  review.provider = provider;
  size_t added = std::min<size_t>(count, now.size());
  takeSteps(review, now.drop_back(added), now.take_back(added), stateAfter);
  return review;
}

} // namespace holdfast
