#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition strongerCascade;

static void check(const RuleContext &context, Reporter &reporter) {
  forChangedTables(context, [&](const TablesOfDatabase &tables) {
    for (const ForeignKey &key : tables.to.foreignKeys) {
      const ForeignKey *before = findLike(tables.from, key);
      if (!before || !reachesFurther(before->onDelete, key.onDelete))
        continue;
      Change change{Change::Kind::DropForeignKey, &tables.from, &tables.to};
      change.fromForeignKey = before;
      ChangeOfDatabase of{tables.comparison, change};
      std::string what =
          key.onDelete == ReferentialAction::Cascade
              ? "would from now on delete its rows of `" + tables.to.name + "`"
              : "would from now on empty " +
                    ChangeOfDatabase::ticked(key.columns) + " of `" +
                    tables.to.name + "`";
      DiagnosticBuilder finding = reportChange(
          reporter, strongerCascade.rule, of, key.origin.span,
          "deleting a row of `" + key.referencedTable + "` " + what +
              ": onDelete changes from `" + prismaSpelling(before->onDelete) +
              "` to `" + prismaSpelling(key.onDelete) + "`");
      noteMade(finding, before->origin, tables.from.name,
               "Prisma makes this change without a word");
    }
  });
}

const RuleDefinition strongerCascade = {
    {"stronger-cascade", Category::DataLoss, Severity::Warning,
     "Finds relations that would delete or empty rows which were protected "
     "before."},
    Stage::Database,
    check};

} // namespace holdfast
