#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition movedSchema;

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Comparison &comparison : context.comparisons)
    for (const MovedTable &moved : comparison.movedTables) {
      ChangeOfDatabase of{comparison, *moved.drop};
      const Table &from = *moved.drop->fromTable;
      const Table &to = *moved.create->toTable;
      DiagnosticBuilder finding = reportChange(
          reporter, movedSchema.rule, of, to.origin.span,
          "Prisma would drop `" + from.schema + "." + from.name + "` with " +
              of.itsRows() + " and create an empty `" + to.schema + "." +
              to.name + "`: it cannot move tables between schemas");
      noteMade(finding, from.origin);
      finding.note({}, "to keep them, move the table in the migration: " +
                           of.inSql(from).moveTo(to.schema) + ";");
    }
}

const RuleDefinition movedSchema = {{"moved-schema", Category::DataLoss,
                                     Severity::Error,
                                     "A model that moved to another database "
                                     "schema, whose rows Prisma would drop."},
                                    Stage::Database,
                                    check};

} // namespace holdfast
