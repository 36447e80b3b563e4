#include "diff/Pairs.h"
#include "diff/Predicate.h"
#include "schema/Connector.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace holdfast {

/// Whether the server takes the class when none is written (PostgreSQL 15, the
/// classes that Prisma 7.10 has names for).
static bool isDefaultOperatorClass(StringRef name, StringRef method) {
  if (method == "gin")
    return name == "jsonb_ops" || name == "array_ops";
  if (method == "spgist")
    return name == "text_ops" || name == "inet_ops";
  if (method == "brin")
    return name.ends_with("_minmax_ops") || name == "inet_inclusion_ops";
  return false;
}

/// Of a database's B-trees Prisma does not read the class.
static StringRef operatorClassOf(const IndexPart &part, StringRef method,
                                 const Catalog &catalog) {
  bool isRead =
      catalog.ofPrismaSchema || (method != "btree" && method != "hash");
  return isRead ? StringRef(part.operatorClass) : "";
}

static bool sameOperatorClass(StringRef before, StringRef after,
                              StringRef method) {
  return before == after ||
         (before.empty() && isDefaultOperatorClass(after, method)) ||
         (after.empty() && isDefaultOperatorClass(before, method));
}

static bool samePredicate(const Pairs &pairs, const Index &from,
                          const Index &to) {
  if (!pairs.facts.comparesPredicates)
    return true;
  if (!from.predicate || !to.predicate)
    return !from.predicate && !to.predicate;
  return samePredicate(*from.predicate, *to.predicate);
}

/// Prisma takes an index of a database of which it does not know the type for a
/// B-tree.
static StringRef methodOf(const Index &index, const Catalog &catalog) {
  bool isKnown =
      catalog.ofPrismaSchema || isIndexMethod(index.method) ||
      connectorOf(catalog.provider).keys.indexTypes == only(IndexType::BTree);
  return isKnown ? StringRef(index.method) : "btree";
}

/// The columns of INCLUDE count like the others.
static std::vector<IndexPart> partsOf(const Index &index) {
  std::vector<IndexPart> parts(index.parts.begin(), index.parts.end());
  for (const std::string &column : index.included)
    parts.emplace_back().column = column;
  return parts;
}

/// A snapshot tells neither operator classes nor the order of the rows.
static bool isComplete(const Origin &origin) {
  return origin.kind != Origin::Kind::Snapshot;
}

bool indexesMatch(const Pairs &pairs, const Index &from, const Index &to) {
  StringRef fromMethod = methodOf(from, pairs.from);
  StringRef toMethod = methodOf(to, pairs.to);
  if (from.unique != to.unique || fromMethod != toMethod ||
      from.parts.size() + from.included.size() !=
          to.parts.size() + to.included.size())
    return false;
  bool areComplete = isComplete(from.origin) && isComplete(to.origin);
  bool clustered =
      !connectorOf(pairs.to.provider).keys.clustered || !areComplete ||
      from.clustered.value_or(false) == to.clustered.value_or(false);
  auto sameParts = [&](const auto &parts) {
    const auto &[before, after] = parts;
    return before.column == after.column &&
           before.expression.empty() == after.expression.empty() &&
           before.length == after.length &&
           before.descending == after.descending &&
           (!areComplete ||
            sameOperatorClass(operatorClassOf(before, fromMethod, pairs.from),
                              operatorClassOf(after, toMethod, pairs.to),
                              toMethod));
  };
  return clustered &&
         all_of(zip_equal(partsOf(from), partsOf(to)), sameParts) &&
         samePredicate(pairs, from, to);
}

bool primaryKeyChanges(const Pairs &pairs, const TablePair &tables) {
  const PrimaryKey &before = *tables.from->primaryKey;
  const PrimaryKey &after = *tables.to->primaryKey;
  if (before.columns != after.columns)
    return true;
  for (auto [was, is] : zip_equal(before.parts(), after.parts()))
    if (was.length != is.length || was.descending != is.descending)
      return true;
  if (any_of(before.columns, [&](const std::string &column) {
        return tables.typeChanges(column);
      }))
    return true;
  return connectorOf(pairs.to.provider).keys.clustered &&
         isComplete(before.origin) && isComplete(after.origin) &&
         before.clustered.value_or(true) != after.clustered.value_or(true);
}

bool foreignKeysMatch(const Pairs &pairs, const TablePair &tables,
                      const ForeignKey &from, const ForeignKey &to) {
  if (from.columns != to.columns ||
      from.referencedTable != to.referencedTable ||
      from.referencedColumns != to.referencedColumns ||
      from.onDelete != to.onDelete || from.onUpdate != to.onUpdate)
    return false;
  return all_of(from.columns, [&](const std::string &name) {
    const ColumnPair *pair = tables.findPair(name);
    if (!pair)
      return true;
    bool becomesRequired = pair->from->nullable && !pair->to->nullable;
    return !pair->difference.type &&
           (pairs.facts.foreignKeysSurviveNotNull || !becomesRequired);
  });
}

} // namespace holdfast
