#include "rules/Changes.h"
#include "rules/DroppedIndexes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition lostIndex;

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
    const Change &change = of.change;
    const ForeignKey *key = unservedKey(change, of.provider());
    if (!key)
      return;
    DiagnosticBuilder finding = reportChange(
        reporter, lostIndex.rule, of, key->origin.span,
        "looking up rows of `" + change.toTable->name + "` by `" +
            key->referencedTable +
            "`, and deleting from that, would scan the "
            "table: the index `" +
            change.fromIndex->name + "` over `" +
            change.fromIndex->parts[0].column + "` would be dropped");
    noteMade(finding, change.fromIndex->origin, change.fromIndex->name,
             "Prisma drops it without a word");
    if (auto fix = keepIndexFix(context, *of.comparison.existing,
                                *change.fromTable, {change.fromIndex}))
      finding.fix(std::move(*fix));
  });
}

const RuleDefinition lostIndex = {
    {"lost-index", Category::Hygiene, Severity::Warning,
     "Finds indexes that would be dropped although a relation looks rows up by "
     "them."},
    Stage::Database,
    check};

} // namespace holdfast
