#include "review/Renames.h"

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

/// Whether one name is a part of the other, or few letters differ.
static bool areNamesAlike(StringRef from, StringRef to) {
  std::string a = plainName(from), b = plainName(to);
  size_t shorter = std::min(a.size(), b.size());
  size_t longer = std::max(a.size(), b.size());
  if (shorter >= 4 && (StringRef(a).contains(b) || StringRef(b).contains(a)))
    return true;
  return StringRef(a).edit_distance(b) * 3 <= longer;
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
  likeness.add(true, 2, "the same type");
  likeness.add(plainName(from.name) == plainName(to.name), 6,
               "names that differ by case and underscores only");
  likeness.add(areNamesAlike(from.name, to.name), 4, "similar names");
  likeness.add(precedingSurvivor(before, from, after) ==
                   precedingSurvivor(after, to, before),
               2, "the same place");
  likeness.add(oldKey, 3, "the same relation");
  likeness.add(from.nullable == to.nullable, 1);
  likeness.add(sameDefault(from, to), 1);
  bool unique = isUnique(before, from.name);
  likeness.add(unique && isUnique(after, to.name), 2, "a unique constraint");
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
  likeness.reasons.push_back(std::to_string(common) + " equal columns");
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
  likeness.reasons.push_back(std::to_string(common) + " equal values");
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

/// Whether another candidate for either side has as much in common.
static bool isRivalled(const Candidate &candidate,
                       ArrayRef<Candidate> candidates) {
  return any_of(candidates, [&](const Candidate &other) {
    bool isOther = &other != &candidate;
    bool sharesOne = other.drop == candidate.drop || other.add == candidate.add;
    return isOther && sharesOne &&
           other.likeness.score >= candidate.likeness.score;
  });
}

std::vector<Rename> findRenames(ArrayRef<Change> changes,
                                function_ref<bool(const Change &)> isTaken) {
  std::vector<const Change *> drops, adds;
  for (const Change &change : changes) {
    if (isTaken(change))
      continue;
    if (is_contained({Kind::DropTable, Kind::DropColumn, Kind::DropEnum},
                     change.kind))
      drops.push_back(&change);
    if (is_contained({Kind::CreateTable, Kind::AddColumn, Kind::CreateEnum},
                     change.kind))
      adds.push_back(&change);
  }
  std::vector<Candidate> candidates;
  // Where nearly everything changes, likeness is chance.
  if (drops.size() * adds.size() > 40000)
    return {};
  for (const Change *drop : drops)
    for (const Change *add : adds) {
      Likeness likeness = likenessOf(*drop, *add);
      if (likeness.score >= enough)
        candidates.push_back({drop, add, std::move(likeness)});
    }
  std::vector<Rename> renames;
  for (const Candidate &candidate : candidates)
    if (!isRivalled(candidate, candidates))
      renames.push_back(
          {candidate.drop, candidate.add, candidate.likeness.reasons});
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
