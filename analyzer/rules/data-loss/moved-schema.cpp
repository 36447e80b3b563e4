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
          "the rows of `" + from.schema + "." + from.name + "`" + of.inRows() +
              " would be dropped and an empty `" + to.schema + "." + to.name +
              "` made: Prisma does not move tables between schemas");
      noteMade(finding, from.origin, from.name);
      finding.note({}, "to keep them, let the migration move the table: " +
                           of.inSql(from).moveTo(to.schema) + ";");
    }
}

const RuleDefinition movedSchema = {
    {"moved-schema", Category::DataLoss, Severity::Error,
     "Finds models that moved to another database schema, which leaves their "
     "rows behind."},
    Stage::Database,
    check};

} // namespace holdfast
