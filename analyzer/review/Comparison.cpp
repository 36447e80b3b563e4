#include "review/Comparison.h"

#include "review/Uncertainty.h"
#include "review/UnknownChanges.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace holdfast {

/// What is left of a table's name without letter case, underscores and an
/// English plural: `User`, `users` and `_user` fold to the same.
static std::string foldedName(StringRef name) {
  std::string folded;
  for (char c : name.lower())
    if (c != '_')
      folded += c;
  StringRef stem = folded;
  if (stem.size() > 4 && stem.ends_with("ies"))
    return (stem.drop_back(3) + "y").str();
  for (StringRef plural : {"sses", "ches", "shes", "xes"})
    if (stem.ends_with(plural))
      return stem.drop_back(2).str();
  if (stem.size() > 2 && stem.ends_with("s") && !stem.ends_with("ss"))
    return stem.drop_back(1).str();
  return folded;
}

static std::vector<SimilarTable> findSimilar(ArrayRef<Change> changes) {
  StringMap<const Change *> created;
  for (const Change &change : changes)
    if (change.kind == Change::Kind::CreateTable)
      created.try_emplace(change.toTable->schema + "." +
                              foldedName(change.toTable->name),
                          &change);
  std::vector<SimilarTable> similar;
  for (const Change &change : changes) {
    if (change.kind != Change::Kind::DropTable)
      continue;
    auto found = created.find(change.fromTable->schema + "." +
                              foldedName(change.fromTable->name));
    if (found == created.end())
      continue;
    similar.push_back({&change, found->second});
    created.erase(found); // one table each
  }
  return similar;
}

static std::vector<MovedTable> findMoved(ArrayRef<Change> changes) {
  // Null where several have the name.
  DenseMap<StringRef, const Change *> created;
  for (const Change &change : changes)
    if (change.kind == Change::Kind::CreateTable)
      if (auto [entry, isFirst] =
              created.try_emplace(change.toTable->name, &change);
          !isFirst)
        entry->second = nullptr;
  std::vector<MovedTable> moved;
  for (const Change &drop : changes)
    if (drop.kind == Change::Kind::DropTable)
      if (const Change *create = created.lookup(drop.fromTable->name))
        moved.push_back({&drop, create});
  return moved;
}

static Comparison makeWithout(StringRef label, const Catalog &existing,
                              const Catalog &wanted,
                              const CompareOptions &options,
                              function_ref<bool(const Change &)> isLeftOut,
                              const DenseSet<const Table *> &equal = {}) {
  Comparison result;
  result.label = label.str();
  result.existing = &existing;
  result.wanted = &wanted;
  result.changes = compare(existing, wanted, options, equal);
  for (const Change &change : result.changes)
    if (change.toTable)
      result.changed.insert(change.toTable);
  for (const Change &change : result.changes)
    if (change.fromForeignKey && isLeftOut(change))
      result.doubtfulKeys.insert(change.fromForeignKey);
  erase_if(result.changes, isLeftOut);
  result.similarTables = findSimilar(result.changes);
  result.movedTables = findMoved(result.changes);
  for (const MovedTable &moved : result.movedTables)
    result.explained.add(*moved.drop, *moved.create);
  for (const SimilarTable &similar : result.similarTables)
    result.explained.add(*similar.drop, *similar.create);
  result.renames = findRenames(result.changes, [&](const Change &change) {
    return result.isRenaming(change);
  });
  for (const Rename &rename : result.renames)
    result.explained.add(*rename.drop, *rename.add);
  result.valueRenames = findValueRenames(result.changes);
  return result;
}

Comparison Comparison::make(StringRef label, const Catalog &existing,
                            const Catalog &wanted, const Schema &schema,
                            const CompareOptions &options,
                            const DenseSet<const Table *> &equal) {
  std::optional<Uncertainty> uncertainty; // mostly nothing has changed
  return makeWithout(
      label, existing, wanted, options,
      [&](const Change &change) {
        if (!uncertainty)
          uncertainty.emplace(schema);
        return uncertainty->covers(change) ||
               restsOnUnknown(change, existing.unknown);
      },
      equal);
}

Comparison
Comparison::makeWithBase(StringRef label, const Catalog &base,
                         const Catalog &wanted, const Schema &schema,
                         const CompareOptions &options,
                         function_ref<bool(const Change &)> isJudged) {
  Uncertainty uncertainty(schema);
  Comparison result =
      makeWithout(label, base, wanted, options, [&](const Change &change) {
        return uncertainty.covers(change) || isJudged(change);
      });
  result.isBase = true;
  return result;
}

bool Comparison::isRenaming(const Change &change) const {
  return explained.contains(change);
}

} // namespace holdfast
