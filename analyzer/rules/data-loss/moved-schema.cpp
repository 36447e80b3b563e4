#include "rules/AllRules.h"
#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

static void check(const Comparison &comparison, const RuleContext &,
                  Reporter &reporter) {
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

const RuleDefinition movedSchema = {
    .rule = {.id = "moved-schema",
             .category = Category::DataLoss,
             .severity = Severity::Error,
             .purpose = "A model that moved to another database "
                        "schema, whose rows Prisma would drop.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB,
                  Provider::SQLServer},
    .eachComparison = check};

} // namespace holdfast
