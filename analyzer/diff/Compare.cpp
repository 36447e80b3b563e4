#include "diff/CompareTables.h"

#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

static void compareSchemas(const Pairs &pairs, ChangeList &changes) {
  if (!hasSchemas(pairs.to.provider))
    return;
  std::vector<StringRef> wanted;
  auto want = [&](StringRef name) {
    bool exists = is_contained(pairs.from.schemas, name) ||
                  (pairs.facts.defaultSchemaExists &&
                   name == defaultSchema(pairs.to.provider));
    if (!name.empty() && !exists && !is_contained(wanted, name))
      wanted.push_back(name);
  };
  // A database's schema need not hold anything.
  if (pairs.to.ofPrismaSchema) {
    for (const Table &table : pairs.to.tables)
      want(table.schema);
    for (const EnumType &type : pairs.to.enums)
      want(type.schema);
    if (pairs.to.schemas.size() == 1)
      want(pairs.to.schemas.front());
  } else {
    for (const std::string &name : pairs.to.schemas)
      want(name);
  }
  sort(wanted);
  for (StringRef name : wanted)
    changes
        .add(MigrateStage::CreateSchema, {}, Change{Change::Kind::CreateSchema})
        .name = name;
}

static void compareExtensions(const Pairs &pairs, ChangeList &changes) {
  if (!pairs.to.ofPrismaSchema)
    return;
  for (const std::string &name : pairs.to.extensions)
    if (!is_contained(pairs.from.extensions, name))
      changes
          .add(MigrateStage::CreateExtension, {},
               Change{Change::Kind::CreateExtension})
          .name = name;
}

/// The enums of a catalog in Prisma's order: a database's go by name.
static std::vector<const EnumType *> enumsOf(const Catalog &catalog) {
  std::vector<const EnumType *> enums;
  for (const EnumType &type : catalog.enums)
    enums.push_back(&type);
  if (!catalog.ofPrismaSchema)
    sort(enums, [](const EnumType *a, const EnumType *b) {
      return std::tie(a->schema, a->name) < std::tie(b->schema, b->name);
    });
  return enums;
}

static void compareEnums(const Pairs &pairs, ChangeList &changes) {
  for (const auto &[position, entry] : enumerate(enumsOf(pairs.from))) {
    const EnumType &type = *entry;
    if (!pairs.includes(type))
      continue;
    const EnumType *other = pairs.to.findEnum(type.schema, type.name);
    Change change{other ? Change::Kind::AlterEnum : Change::Kind::DropEnum};
    change.fromEnum = &type;
    change.toEnum = other;
    if (!other)
      changes.add(MigrateStage::DropEnum, {position}, change);
    else if (!addedValues(change).empty() || !removedValues(change).empty())
      changes.add(MigrateStage::AlterEnum, {position}, change);
  }
  for (const auto &[position, entry] : enumerate(enumsOf(pairs.to))) {
    const EnumType &type = *entry;
    if (!pairs.includes(type) || pairs.from.findEnum(type.schema, type.name))
      continue;
    Change change{Change::Kind::CreateEnum};
    change.toEnum = &type;
    changes.add(MigrateStage::CreateEnum, {position}, change);
  }
}

/// Sequences by the table and column that own them.
using OwnedSequences =
    DenseMap<std::pair<StringRef, StringRef>, const Sequence *>;

static OwnedSequences ownedSequences(const Catalog &catalog) {
  OwnedSequences owned;
  for (const Sequence &sequence : catalog.sequences)
    owned.try_emplace({sequence.ownerTable, sequence.ownerColumn}, &sequence);
  return owned;
}

static bool sameOptions(const SequenceOptions &from,
                        const SequenceOptions &to) {
  return from.increment == to.increment && from.cache == to.cache &&
         from.start == to.start && from.minValue == to.minValue &&
         from.maxValue == to.maxValue;
}

static void compareSequences(const Pairs &pairs, ChangeList &changes) {
  if (!pairs.facts.comparesSequences)
    return;
  OwnedSequences before = ownedSequences(pairs.from);
  OwnedSequences after = ownedSequences(pairs.to);
  for (const auto &[position, tables] : enumerate(pairs.tables))
    for (const ColumnPair &columns : tables.columns) {
      const Sequence *from =
          before.lookup({tables.from->name, columns.from->name});
      const Sequence *to = after.lookup({tables.to->name, columns.to->name});
      bool isTold = from && to && from->origin.kind != Origin::Kind::Snapshot &&
                    to->origin.kind != Origin::Kind::Snapshot;
      if (!isTold || sameOptions(from->options, to->options))
        continue;
      Change change{Change::Kind::AlterSequence, tables.from, tables.to,
                    columns.from, columns.to};
      change.fromSequence = from;
      change.toSequence = to;
      changes.add(MigrateStage::AlterSequence, {position}, change);
    }
}

/// A table without a primary key that gets one over the columns of a unique
/// index: the index goes after its columns have become the key, so that rows
/// stay identified.
static void keepIndexUntilPrimaryKey(std::vector<Change> &changes) {
  for (size_t i = 0; i < changes.size(); ++i) {
    const Change &drop = changes[i];
    if (drop.kind != Change::Kind::DropIndex || !drop.fromIndex->unique ||
        drop.fromTable->primaryKey || !drop.toTable ||
        !drop.toTable->primaryKey ||
        drop.toTable->primaryKey->columns.size() !=
            drop.fromIndex->parts.size())
      continue;
    auto sameColumns = [&](const Change &change) {
      if (change.kind != Change::Kind::AddPrimaryKey ||
          change.fromTable != drop.fromTable)
        return false;
      const auto &columns = change.toTable->primaryKey->columns;
      return columns.size() == drop.fromIndex->parts.size() &&
             all_of(zip_equal(columns, drop.fromIndex->parts),
                    [](const auto &pair) {
                      return std::get<0>(pair) == std::get<1>(pair).column;
                    });
    };
    auto losesColumn = [&](const Change &change) {
      return (change.kind == Change::Kind::DropColumn ||
              change.kind == Change::Kind::RecreateColumn) &&
             change.fromTable == drop.fromTable &&
             any_of(drop.fromIndex->parts, [&](const IndexPart &part) {
               return part.column == change.fromColumn->name;
             });
    };
    auto key = find_if(changes, sameColumns);
    if (key == changes.end() || any_of(changes, losesColumn) ||
        key < changes.begin() + i)
      continue;
    std::rotate(changes.begin() + i, changes.begin() + i + 1, key + 1);
    --i;
  }
}

std::vector<Change> compare(const Catalog &from, const Catalog &to,
                            const CompareOptions &options,
                            const DenseSet<const Table *> &equal) {
  Pairs pairs(from, to, options, equal);
  chooseRedefinedTables(pairs);
  ChangeList list;
  compareSchemas(pairs, list);
  compareExtensions(pairs, list);
  compareEnums(pairs, list);
  compareSequences(pairs, list);
  compareTables(pairs, list);
  std::vector<Change> changes = list.inOrder();
  keepIndexUntilPrimaryKey(changes);
  return changes;
}

} // namespace holdfast
