#include "rules/AllRules.h"
#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

static const Table *joined(const Comparison &comparison, const Table &table,
                           StringRef column) {
  for (const ForeignKey &key : table.foreignKeys)
    if (key.columns.size() == 1 && key.columns[0] == column)
      return comparison.wanted->findTable(key.referencedSchema,
                                          key.referencedTable);
  return nullptr;
}

static void check(const ChangeOfDatabase &of, const RuleContext &context,
                  Reporter &reporter) {
  if (of.change.kind != Change::Kind::DropTable ||
      !isJoinTable(*of.change.fromTable))
    return;
  const Table &table = *of.change.fromTable;
  const Table *a = joined(of.comparison, table, "A");
  const Table *b = joined(of.comparison, table, "B");
  std::string between =
      a && b ? " between `" + a->name + "` and `" + b->name + "`" : "";
  DiagnosticBuilder finding = reportChange(
      reporter, lostJoinTable.rule, of,
      a ? a->origin.span : schemaAnchor(context.schema),
      "Prisma would drop join table `" + table.name + "` and every link" +
          between + of.inRows() + ": no relation uses it");
  noteMade(finding, table.origin);
  if (a && b)
    finding.note({}, "to keep it, declare lists on both sides, with "
                     "`@relation(\"" +
                         StringRef(table.name).drop_front().str() +
                         "\")` if the name is not the default");
  Fix fix = addJoinRelationFix(context, of.comparison, table);
  if (!fix.edits.empty())
    finding.fix(std::move(fix));
}

const RuleDefinition lostJoinTable = {
    .rule = {.id = "lost-join-table",
             .category = Category::DataLoss,
             .severity = Severity::Error,
             .purpose =
                 "A table of a many-to-many relation that no relation uses."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .fixes = {Safety::Unsafe},
    .eachChange = check};

} // namespace holdfast
