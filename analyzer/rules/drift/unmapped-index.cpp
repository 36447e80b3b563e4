#include "rules/AllRules.h"
#include "rules/Changes.h"
#include "rules/DroppedIndexes.h"

#include "schema/KeyFacts.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

/// What Prisma's language cannot say, and how the index is kept; empty where it
/// can say all of it.
static std::string limitOf(const Index &index, const Connector &connector) {
  if (!index.included.empty())
    return "list the INCLUDE columns of `" + index.name +
           "` last in `@@index`: Prisma treats them as ordinary columns";
  bool isForeign = connector.keys.indexTypes != only(IndexType::BTree) &&
                   !isIndexMethod(index.method);
  if (isForeign)
    return "an `@@index` keeps `" + index.name +
           "`, but a new database gets a "
           "B-tree: Prisma has no index type `" +
           index.method + "`";
  return "";
}

static std::string described(ArrayRef<const Index *> indexes) {
  if (indexes.size() == 1)
    return std::string(indexes[0]->unique ? "unique " : "") + "index `" +
           indexes[0]->name + "`";
  return std::to_string(indexes.size()) + " indexes";
}

static void report(const RuleContext &context, const ChangeOfDatabase &of,
                   ArrayRef<const Index *> indexes, Reporter &reporter) {
  const Table &table = *of.change.toTable;
  DiagnosticBuilder finding =
      reporter.report(unmappedIndex.rule, table.origin.span,
                      "Prisma would drop " + described(indexes) + " of `" +
                          table.name + "`: the schema has no `@@index` for " +
                          (indexes.size() == 1 ? "it" : "them"));
  finding.subject({table.schema, table.name, "", ""}).push(PushEffect::Silent);
  const Connector &connector = connectorOf(of.provider());
  for (const Index *index : indexes)
    noteMade(finding, index->origin);
  for (const Index *index : indexes)
    if (std::string limit = limitOf(*index, connector); !limit.empty())
      finding.note({}, limit);
  if (auto fix = keepIndexFix(context, *of.comparison.existing,
                              *of.change.fromTable, indexes))
    finding.fix(std::move(*fix));
}

/// What another rule says more of: rows that are searched one by one, values
/// that may repeat.
static bool isSaidElsewhere(const ChangeOfDatabase &of) {
  return unservedKey(of.change, of.provider()) ||
         !noLongerUnique(of.change).empty();
}

static void check(const Comparison &comparison, const RuleContext &context,
                  Reporter &reporter) {
  // A schema that had the index shows who took it away.
  if (comparison.existing->ofPrismaSchema)
    return;
  MapVector<const Table *, std::vector<const Index *>> lost;
  DenseMap<const Table *, const Change *> changeOf;
  for (const Change &change : comparison.changes) {
    const Table *table = change.fromTable;
    // Those of a join table are Prisma's own, which a newer one changes.
    bool stays = table && dropsIndex(change) && !change.fromIndex->implicit &&
                 !isJoinTable(*change.toTable) &&
                 all_of(change.fromIndex->parts, [&](const IndexPart &part) {
                   return change.toTable->findColumn(part.column);
                 });
    if (!stays || isSaidElsewhere({comparison, change}))
      continue;
    lost[table].push_back(change.fromIndex);
    changeOf.try_emplace(table, &change);
  }
  for (const auto &[table, indexes] : lost)
    report(context, {comparison, *changeOf.lookup(table)}, indexes, reporter);
}

const RuleDefinition unmappedIndex = {
    .rule = {.id = "unmapped-index",
             .category = Category::Drift,
             .severity = Severity::Info,
             .purpose = "An index of the database that the schema lacks, which "
                        "Prisma would "
                        "drop."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .fixes = {Safety::Safe, Safety::Unsafe},
    .eachComparison = check};

} // namespace holdfast
