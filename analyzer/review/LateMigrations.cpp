#include "review/LateMigrations.h"

#include "review/MigrationNames.h"
#include "sql/Replay.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// What each migration is about, where they run after those before.
static std::vector<MigrationNames> namesOf(Provider provider,
                                           sql::Replayer replayer,
                                           ArrayRef<SourceFilePtr> scripts) {
  std::vector<MigrationNames> names;
  for (const SourceFilePtr &script : scripts) {
    std::vector<sql::Step> steps;
    replayer.apply(script, steps);
    names.push_back(MigrationNames::of(provider, *script, steps));
  }
  return names;
}

std::vector<HistoryChange> findLate(Provider provider,
                                    ArrayRef<SourceFilePtr> added,
                                    ArrayRef<SourceFilePtr> before,
                                    ArrayRef<SourceFilePtr> sinceThen,
                                    StateAfter stateAfter) {
  std::vector<SourceFilePtr> base = before.vec();
  append_range(base, sinceThen);
  llvm::stable_sort(
      base, [](const auto &a, const auto &b) { return nameOf(a) < nameOf(b); });
  std::vector<SourceFilePtr> late;
  copy_if(added, std::back_inserter(late), [&](const SourceFilePtr &script) {
    return !base.empty() && nameOf(script) < nameOf(base.back()) &&
           none_of(
               sinceThen,
               [&](const SourceFilePtr &other) {
                 return nameOf(other) == nameOf(script);
               });
  });
  if (late.empty())
    return {};
  auto first = llvm::find_if(base, [&](const SourceFilePtr &script) {
    return any_of(late, [&](const SourceFilePtr &other) {
      return nameOf(script) > nameOf(other);
    });
  });
  ArrayRef<SourceFilePtr> all = base;
  ArrayRef<SourceFilePtr> common = all.take_front(first - base.begin());
  ArrayRef<SourceFilePtr> passed = all.drop_front(common.size());
  std::vector<MigrationNames> theirs =
      namesOf(provider, stateAfter(common), passed);
  std::vector<MigrationNames> ours = namesOf(provider, stateAfter(base), late);
  std::vector<HistoryChange> changes;
  for (auto [script, names] : zip_equal(late, ours)) {
    HistoryChange change{HistoryChange::Kind::Late, nameOf(script).str(),
                         nullptr, script, nameOf(passed.back()).str()};
    for (auto [other, otherNames] : zip_equal(passed, theirs)) {
      std::string place =
          nameOf(other) > nameOf(script) ? names.meets(otherNames) : "";
      if (place.empty())
        continue;
      change.other = nameOf(other).str();
      change.meetingAt = std::move(place);
    }
    changes.push_back(std::move(change));
  }
  return changes;
}

} // namespace holdfast
