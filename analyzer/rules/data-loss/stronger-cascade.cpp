#include "rules/AllRules.h"
#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

/// ``set `Post.editorId` to NULL``
static std::string effectOf(const ForeignKey &key, const Table &table) {
  if (key.onDelete == ReferentialAction::Cascade)
    return "also delete its `" + table.name + "` rows";
  std::string columns = ChangeOfDatabase::ticked(table.name, key.columns);
  return key.onDelete == ReferentialAction::SetNull
             ? "set " + columns + " to NULL"
             : "reset " + columns + " to the default";
}

static void check(const TablesOfDatabase &tables, const RuleContext &,
                  Reporter &reporter) {
  for (const ForeignKey &key : tables.to.foreignKeys) {
    const ForeignKey *before = findLike(tables.from, key);
    if (!before || !reachesFurther(before->onDelete, key.onDelete))
      continue;
    Change change{Change::Kind::DropForeignKey, &tables.from, &tables.to};
    change.fromForeignKey = before;
    ChangeOfDatabase of{tables.comparison, change};
    DiagnosticBuilder finding = reportChange(
        reporter, strongerCascade.rule, of, key.origin.span,
        "deleting a `" + key.referencedTable + "` would " +
            effectOf(key, tables.to) + ": `onDelete` changes from `" +
            prismaSpelling(before->onDelete) + "` to `" +
            prismaSpelling(key.onDelete) + "`");
    noteMade(finding, before->origin);
    finding.note({}, "Prisma makes this change without warning");
  }
}

const RuleDefinition strongerCascade = {
    .rule = {.id = "stronger-cascade",
             .category = Category::DataLoss,
             .severity = Severity::Warning,
             .purpose = "A relation that would delete or empty rows which were "
                        "protected before."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachTable = check};

} // namespace holdfast
