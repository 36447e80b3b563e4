#include "rules/AllRules.h"
#include "rules/Baselining.h"

using namespace llvm;

namespace holdfast {

/// A cast that Prisma does not write, but the server may know.
static std::string ownCast(const ChangeOfDatabase &of) {
  std::string column = of.column();
  std::string type = of.sqlType(of.change.toColumn->type);
  if (of.isOn(Provider::PostgreSQL)) {
    std::string text =
        of.change.fromColumn->type.arrayDimensions ? "::text[]::" : "::text::";
    return "ALTER TABLE " + of.table() + " ALTER COLUMN " + column +
           " SET DATA TYPE " + type + " USING " + column + text + type + ";";
  }
  std::string fresh = of.change.fromColumn->name + "_new";
  return of.inSql(*of.change.table()).addColumn(fresh, type) + "; UPDATE " +
         of.table() + " SET " + of.quoted(fresh) + " = CAST(" + column +
         " AS " + type + ");";
}

static void check(const ChangeOfDatabase &of, const RuleContext &context,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (change.kind != Change::Kind::RecreateColumn || isListChange(change))
    return;
  DiagnosticBuilder finding = reportChange(
      reporter, recreatedColumn.rule, of, change.toColumn->origin.span,
      "Prisma would drop and recreate `" + change.fromColumn->name +
          "`, losing its values" + of.inRows() + ": it does not cast " +
          of.words(change.fromColumn->type) + " to " +
          of.words(change.toColumn->type));
  noteMade(finding, change.fromColumn->origin);
  finding.note({}, "to keep them, convert them in your own migration " +
                       ownMigration(context, of.comparison) + ": " +
                       ownCast(of));
  if (!of.isOn(Provider::PostgreSQL))
    finding.note({}, "then drop the old column and rename the new one, once "
                     "nothing writes the old one");
}

const RuleDefinition recreatedColumn = {
    .rule = {.id = "recreated-column",
             .category = Category::DataLoss,
             .severity = Severity::Error,
             .purpose = "A column that Prisma would drop and recreate, because "
                        "it does not cast "
                        "to its new type.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
                  Provider::SQLServer},
    .eachChange = check};

} // namespace holdfast
