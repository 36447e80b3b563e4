#include "rules/AllRules.h"
#include "rules/Changes.h"
#include "rules/DroppedIndexes.h"

using namespace llvm;

namespace holdfast {

/// The indexes that served one foreign key, in the order of their changes.
static std::vector<const Index *> indexesOf(const ChangeOfDatabase &of,
                                            const ForeignKey &key) {
  std::vector<const Index *> indexes;
  for (const Change &change : of.comparison.changes)
    if (change.fromTable == of.change.fromTable &&
        unservedKey(change, of.provider()) == &key)
      indexes.push_back(change.fromIndex);
  return indexes;
}

static std::string described(ArrayRef<const Index *> indexes) {
  std::string text = indexes.size() == 1 ? "index " : "indexes ";
  for (const Index *index : indexes)
    text += (index == indexes[0] ? "`" : ", `") + index->name + "`";
  return text;
}

static void check(const ChangeOfDatabase &of, const RuleContext &context,
                  Reporter &reporter) {
  const Change &change = of.change;
  const ForeignKey *key = unservedKey(change, of.provider());
  if (!key)
    return;
  std::vector<const Index *> indexes = indexesOf(of, *key);
  if (indexes.front() != change.fromIndex)
    return; // one finding a key
  DiagnosticBuilder finding = reportChange(
      reporter, lostIndex.rule, of, key->origin.span,
      "joins and deletes on `" + key->referencedTable + "` would scan `" +
          change.toTable->name + "`: Prisma would drop " + described(indexes) +
          " on `" + key->columns[0] + "`");
  for (const Index *index : indexes)
    noteMade(finding, index->origin);
  finding.note({}, "Prisma drops indexes without warning");
  if (auto fix = keepIndexFix(context, *of.comparison.existing,
                              *change.fromTable, indexes))
    finding.fix(std::move(*fix));
}

const RuleDefinition lostIndex = {
    .rule = {.id = "lost-index",
             .category = Category::Hygiene,
             .severity = Severity::Warning,
             .purpose = "An index that would be dropped although a relation "
                        "looks rows up by it."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .fixes = {Safety::Safe},
    .eachChange = check};

} // namespace holdfast
