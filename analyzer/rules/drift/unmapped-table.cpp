#include "rules/Fixes.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unmappedTable;

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Comparison &comparison : context.comparisons)
    for (const Change &change : comparison.changes) {
      if (change.kind != Change::Kind::DropTable ||
          comparison.isSimilar(change))
        continue;
      const Table &table = *change.fromTable;
      DiagnosticBuilder finding = reporter.report(
          unmappedTable.rule, schemaAnchor(context.schema),
          "table `" + table.name + "` and its rows would be dropped: " +
              comparison.label + " has it, but no model maps it");
      finding.subject({table.schema, table.name, "", ""})
          .push(PushEffect::Warns)
          .note(table.origin.span,
                "`" + table.name +
                    "` was made here; `prisma db push` asks before it drops a "
                    "table with rows, and drops an empty one without a word")
          .fix(addModelFix(context, comparison, table));
    }
}

const RuleDefinition unmappedTable = {{"unmapped-table", Category::Drift,
                                       Severity::Error,
                                       "Finds tables of the database that no "
                                       "model maps, which a push would drop."},
                                      Stage::Database, check};

} // namespace holdfast
