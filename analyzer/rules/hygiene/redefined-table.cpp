#include "diff/RepeatedChange.h"
#include "rules/AllRules.h"
#include "rules/Changes.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace holdfast {

/// What Prisma does not know of, so that the new table lacks it.
static std::vector<std::string> forgotten(const Table &table) {
  std::vector<std::string> names;
  for (const CheckConstraint &check : table.checks)
    names.push_back("its check (" + check.expression + ")");
  for (const Index &index : table.indexes)
    if (index.predicate || any_of(index.parts, [](const IndexPart &part) {
          return part.column.empty();
        }))
      names.push_back("its index `" + index.name + "`");
  for (const Column &column : table.columns)
    if (column.generated)
      names.push_back("the expression of `" + column.name + "`");
  return names;
}

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (change.kind != Change::Kind::RedefineTable)
    return;
  const Table &from = *change.fromTable;
  std::vector<std::string> lost = forgotten(from);
  const Comparison &comparison = of.comparison;
  if (lost.empty() && onlyRepeats(change, comparison.changes,
                                  *comparison.existing, *comparison.wanted))
    return;

  DiagnosticBuilder finding = reportChange(
      reporter, redefinedTable.rule, of, change.toTable->origin.span,
      lost.empty() ? "Prisma would rebuild `" + from.name + "`: it copies " +
                         of.itsRows() + " into a new table, which blocks writes"
                   : "`" + from.name + "` would lose " + join(lost, " and ") +
                         ": Prisma rebuilds the table without " +
                         (lost.size() == 1 ? "it" : "them"));
  if (!lost.empty())
    finding.severity(Severity::Warning);
  noteMade(finding, from.origin);
  finding.note({}, "its triggers are lost too; recreate them in the same "
                   "migration");
}

const RuleDefinition redefinedTable = {
    .rule = {.id = "redefined-table",
             .category = Category::Hygiene,
             .severity = Severity::Info,
             .purpose =
                 "A table that would be copied as a whole into a new one."},
    .stage = Stage::Database,
    .databases = {Provider::CockroachDB, Provider::SQLite, Provider::SQLServer},
    .eachChange = check};

} // namespace holdfast
