#include "review/Renames.h"

#include "review/LikeNames.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringRef.h"

using namespace llvm;

namespace holdfast {

using Kind = Change::Kind;

std::string plainName(StringRef name) {
  std::string plain;
  for (char c : name.lower())
    if (c != '_')
      plain += c;
  return plain;
}

namespace {
/// How much two objects have in common, and what.
struct Likeness {
  unsigned score = 0;
  std::vector<std::string> reasons;

  void add(bool holds, unsigned points, const char *reason = nullptr) {
    if (!holds)
      return;
    score += points;
    if (reason)
      reasons.push_back(reason);
  }
};
} // namespace

// --- Columns -----------------------------------------------------------------

static size_t placeOf(const Table &table, const Column &column) {
  return &column - table.columns.data();
}

/// The nearest column before it that both tables have.
static StringRef precedingSurvivor(const Table &table, const Column &column,
                                   const Table &other) {
  for (size_t i = placeOf(table, column); i > 0; --i)
    if (other.findColumn(table.columns[i - 1].name))
      return table.columns[i - 1].name;
  return "";
}

static const ForeignKey *foreignKeyOn(const Table &table, StringRef column) {
  auto found = find_if(table.foreignKeys, [&](const ForeignKey &key) {
    return key.columns.size() == 1 && key.columns[0] == column;
  });
  return found == table.foreignKeys.end() ? nullptr : &*found;
}

static bool isUnique(const Table &table, StringRef column) {
  return any_of(table.indexes, [&](const Index &index) {
    return index.unique && index.parts.size() == 1 &&
           index.parts[0].column == column;
  });
}

static bool sameDefault(const Column &from, const Column &to) {
  if (!from.defaultValue || !to.defaultValue)
    return !from.defaultValue && !to.defaultValue;
  return from.defaultValue->kind == to.defaultValue->kind &&
         from.defaultValue->text == to.defaultValue->text;
}

static Likeness likenessOfColumns(const Change &drop, const Change &add) {
  const Table &before = *drop.fromTable, &after = *drop.toTable;
  const Column &from = *drop.fromColumn, &to = *add.toColumn;
  Likeness likeness;
  if (add.fromTable != &before || from.type != to.type)
    return likeness;
  const ForeignKey *oldKey = foreignKeyOn(before, from.name);
  const ForeignKey *newKey = foreignKeyOn(after, to.name);
  if (!oldKey != !newKey ||
      (oldKey && oldKey->referencedTable != newKey->referencedTable))
    return likeness;
  likeness.add(true, 2, "same type");
  likeness.add(plainName(from.name) == plainName(to.name), 6,
               "names differ only in case and underscores");
  likeness.add(areNamesAlike(from.name, to.name), 4, "similar names");
  likeness.add(precedingSurvivor(before, from, after) ==
                   precedingSurvivor(after, to, before),
               2, "same position");
  likeness.add(oldKey, 3, "same relation");
  likeness.add(from.nullable == to.nullable, 1);
  likeness.add(sameDefault(from, to), 1);
  bool unique = isUnique(before, from.name);
  likeness.add(unique && isUnique(after, to.name), 2, "both unique");
  return likeness;
}

// --- Tables and enums --------------------------------------------------------

static Likeness likenessOfTables(const Change &drop, const Change &add) {
  const Table &from = *drop.fromTable, &to = *add.toTable;
  Likeness likeness;
  if (from.schema != to.schema)
    return likeness;
  unsigned common = count_if(from.columns, [&](const Column &column) {
    const Column *other = to.findColumn(column.name);
    return other && other->type == column.type;
  });
  unsigned all = from.columns.size() + to.columns.size() - common;
  // `id` and two times prove nothing.
  if (common < 2 || common * 2 < all)
    return likeness;
  bool alike = areNamesAlike(from.name, to.name);
  if (!alike && common < 4 && common < all)
    return likeness;
  likeness.score = 4 + 8 * common / all;
  likeness.reasons.push_back(std::to_string(common) + " matching columns");
  likeness.add(alike, 2, "similar names");
  return likeness;
}

static Likeness likenessOfEnums(const Change &drop, const Change &add) {
  const EnumType &from = *drop.fromEnum, &to = *add.toEnum;
  Likeness likeness;
  unsigned common = count_if(from.values, [&](const std::string &value) {
    return is_contained(to.values, value);
  });
  unsigned all = from.values.size() + to.values.size() - common;
  if (from.schema != to.schema || common < 2 || common * 2 < all)
    return likeness;
  likeness.score = 4 + 8 * common / all;
  likeness.reasons.push_back(std::to_string(common) + " matching values");
  likeness.add(areNamesAlike(from.name, to.name), 2, "similar names");
  return likeness;
}

// --- Pairs -------------------------------------------------------------------

namespace {
struct Candidate {
  const Change *drop;
  const Change *add;
  Likeness likeness;
};
} // namespace

static constexpr unsigned enough = 6;

static Likeness likenessOf(const Change &drop, const Change &add) {
  if (drop.kind == Kind::DropColumn && add.kind == Kind::AddColumn)
    return likenessOfColumns(drop, add);
  if (drop.kind == Kind::DropTable && add.kind == Kind::CreateTable)
    return likenessOfTables(drop, add);
  if (drop.kind == Kind::DropEnum && add.kind == Kind::CreateEnum)
    return likenessOfEnums(drop, add);
  return {};
}

namespace {
/// The likeness of candidates that share one of their changes.
struct Rivalry {
  unsigned best = 0;
  unsigned count = 0; ///< of candidates that have it

  void add(unsigned score) {
    count = score == best ? count + 1 : score > best ? 1 : count;
    best = std::max(best, score);
  }
  bool isWonBy(unsigned score) const { return score == best && count == 1; }
};

/// What is dropped and added in one place: the columns of a table, or the
/// tables, or the enums.
struct Exchange {
  std::vector<const Change *> drops, adds;
};
} // namespace

/// The likely pairs of one place. Where nearly everything changes, likeness is
/// chance.
static void findCandidates(const Exchange &exchange,
                           std::vector<Candidate> &candidates) {
  constexpr size_t tooMany = 40000;
  if (exchange.drops.size() * exchange.adds.size() > tooMany)
    return;
  for (const Change *drop : exchange.drops)
    for (const Change *add : exchange.adds) {
      Likeness likeness = likenessOf(*drop, *add);
      if (likeness.score >= enough)
        candidates.push_back({drop, add, std::move(likeness)});
    }
}

/// By place, in the order of the changes.
static std::vector<Exchange>
exchangesOf(ArrayRef<Change> changes,
            function_ref<bool(const Change &)> isTaken) {
  std::vector<Exchange> exchanges(2); // of tables, of enums
  DenseMap<const Table *, size_t> places;
  auto placeOf = [&](const Change &change) -> Exchange & {
    if (change.kind == Kind::DropTable || change.kind == Kind::CreateTable)
      return exchanges[0];
    if (change.kind == Kind::DropEnum || change.kind == Kind::CreateEnum)
      return exchanges[1];
    auto [entry, isNew] =
        places.try_emplace(change.fromTable, exchanges.size());
    if (isNew)
      exchanges.emplace_back();
    return exchanges[entry->second];
  };
  for (const Change &change : changes) {
    bool drops = is_contained(
        {Kind::DropTable, Kind::DropColumn, Kind::DropEnum}, change.kind);
    bool adds = is_contained(
        {Kind::CreateTable, Kind::AddColumn, Kind::CreateEnum}, change.kind);
    if ((!drops && !adds) || isTaken(change))
      continue;
    Exchange &exchange = placeOf(change);
    (drops ? exchange.drops : exchange.adds).push_back(&change);
  }
  return exchanges;
}

std::vector<Rename> findRenames(ArrayRef<Change> changes,
                                function_ref<bool(const Change &)> isTaken) {
  std::vector<Candidate> candidates;
  for (const Exchange &exchange : exchangesOf(changes, isTaken))
    findCandidates(exchange, candidates);
  llvm::stable_sort(candidates, [](const Candidate &a, const Candidate &b) {
    return std::less<>()(a.drop, b.drop);
  });
  DenseMap<const Change *, Rivalry> rivalries;
  for (const Candidate &candidate : candidates)
    for (const Change *side : {candidate.drop, candidate.add})
      rivalries[side].add(candidate.likeness.score);
  std::vector<Rename> renames;
  for (Candidate &candidate : candidates) {
    unsigned score = candidate.likeness.score;
    if (rivalries[candidate.drop].isWonBy(score) &&
        rivalries[candidate.add].isWonBy(score))
      renames.push_back({candidate.drop, candidate.add,
                         std::move(candidate.likeness.reasons)});
  }
  return renames;
}

std::vector<ValueRename> findValueRenames(ArrayRef<Change> changes) {
  std::vector<ValueRename> renames;
  for (const Change &change : changes) {
    if (change.kind != Kind::AlterEnum)
      continue;
    std::vector<std::string> removed = removedValues(change);
    std::vector<std::string> added = addedValues(change);
    for (const std::string &from : removed) {
      auto alike = [&](const std::string &to) {
        return areNamesAlike(from, to);
      };
      bool samePlace = removed.size() == 1 && added.size() == 1 &&
                       find(change.fromEnum->values, from) -
                               change.fromEnum->values.begin() ==
                           find(change.toEnum->values, added[0]) -
                               change.toEnum->values.begin();
      if (count_if(added, alike) == 1)
        renames.push_back({&change, from, *find_if(added, alike)});
      else if (samePlace)
        renames.push_back({&change, from, added[0]});
    }
  }
  return renames;
}

} // namespace holdfast
