#include "diff/MigrateFacts.h"
#include "rules/AllRules.h"
#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

/// `` `onUpdate` becomes `Cascade` ``, and the same of onDelete.
static std::string differences(const ForeignKey &from, const ForeignKey &to) {
  std::string text;
  auto add = [&](StringRef action, ReferentialAction before,
                 ReferentialAction after) {
    if (before != after)
      text += ((text.empty() ? "`" : ", `") + action + "` becomes `" +
               prismaSpelling(after) + "`")
                  .str();
  };
  add("onDelete", from.onDelete, to.onDelete);
  add("onUpdate", from.onUpdate, to.onUpdate);
  return text;
}

static void check(const TablesOfDatabase &tables, const RuleContext &,
                  Reporter &reporter) {
  // Else the whole table is copied, which is another finding.
  if (migrateFactsOf(tables.comparison.existing->provider).foreignKeysInTable)
    return;
  for (const ForeignKey &key : tables.to.foreignKeys) {
    const ForeignKey *before = findLike(tables.from, key);
    std::string what = before ? differences(*before, key) : "";
    // A deletion that goes further is worse than the lock.
    if (what.empty() || reachesFurther(before->onDelete, key.onDelete))
      continue;
    Change change{Change::Kind::DropForeignKey, &tables.from, &tables.to};
    change.fromForeignKey = before;
    ChangeOfDatabase of{tables.comparison, change};
    DiagnosticBuilder finding =
        reportChange(reporter, replacedForeignKey.rule, of, key.origin.span,
                     "Prisma would recreate the foreign key of " +
                         ChangeOfDatabase::ticked(tables.to.name, key.columns) +
                         ", which blocks writes: " + what);
    noteMade(finding, before->origin);
    finding.note({}, "writes to `" + tables.to.name + "` and `" +
                         key.referencedTable +
                         "` are blocked while every row is checked");
    finding.note(
        {}, "to keep the key, declare "
            "`onDelete: " +
                prismaSpelling(before->onDelete).str() +
                ", onUpdate: " + prismaSpelling(before->onUpdate).str() + "`");
  }
}

const RuleDefinition replacedForeignKey = {
    .rule =
        {.id = "replaced-foreign-key",
         .category = Category::Locking,
         .severity = Severity::Info,
         .purpose =
             "A foreign key that Prisma would drop and recreate for another "
             "referential action."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
                  Provider::SQLServer},
    .eachTable = check};

} // namespace holdfast
