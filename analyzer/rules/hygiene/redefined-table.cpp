#include "diff/RepeatedChange.h"
#include "rules/Changes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition redefinedTable;

/// What Prisma does not know of, so that the new table lacks it.
static std::vector<std::string> forgotten(const Table &table) {
  std::vector<std::string> names;
  for (const CheckConstraint &check : table.checks)
    names.push_back("a check (" + check.expression + ")");
  for (const Index &index : table.indexes)
    if (index.predicate || any_of(index.parts, [](const IndexPart &part) {
          return part.column.empty();
        }))
      names.push_back("the index `" + index.name + "`");
  for (const Column &column : table.columns)
    if (column.generated)
      names.push_back("how `" + column.name + "` is computed");
  return names;
}

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
    const Change &change = of.change;
    if (change.kind != Change::Kind::RedefineTable)
      return;
    const Table &from = *change.fromTable;
    std::vector<std::string> lost = forgotten(from);
    const Comparison &comparison = of.comparison;
    if (lost.empty() && onlyRepeats(change, comparison.changes,
                                    *comparison.existing, *comparison.wanted))
      return;
    std::optional<RowCount> count = of.comparison.rows.of(from);
    std::string rows =
        count && !count->isEmpty() ? describe(*count) : std::string("all rows");
    DiagnosticBuilder finding = reportChange(
        reporter, redefinedTable.rule, of, change.toTable->origin.span,
        lost.empty()
            ? rows + " of `" + from.name +
                  "` would be copied into a new table, and the old "
                  "one dropped, while writes wait"
            : "`" + from.name + "` would lose " + join(lost, " and ") +
                  ": it is copied into a new table, where Prisma makes "
                  "only what its schema can say");
    if (!lost.empty())
      finding.severity(Severity::Warning);
    noteMade(finding, from.origin, from.name,
             "triggers on it are lost with it; make them again in the same "
             "migration");
  });
}

const RuleDefinition redefinedTable = {
    {"redefined-table", Category::Hygiene, Severity::Info,
     "Finds tables that would be copied as a whole into new ones."},
    Stage::Database,
    check};

} // namespace holdfast
