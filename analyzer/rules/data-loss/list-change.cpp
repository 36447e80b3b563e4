#include "rules/AllRules.h"
#include "rules/Baselining.h"

using namespace llvm;

namespace holdfast {

static void check(const ChangeOfDatabase &of, const RuleContext &context,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (!isListChange(change))
    return;
  const Column &from = *change.fromColumn, &to = *change.toColumn;
  bool isDropped = change.kind == Change::Kind::RecreateColumn;
  bool becomesList = to.type.arrayDimensions;
  std::string message =
      isDropped ? "Prisma would drop and recreate `" + from.name +
                      "`, losing its values" + of.inRows() + ": " +
                      (becomesList ? "a value cannot become a list"
                                   : "a list cannot become a single value")
      : becomesList ? "the change fails if `" + from.name +
                          "` holds a value: it cannot be cast to a list"
                    : "the lists in `" + from.name + "`" + of.inRows() +
                          " would become strings such as `{a,b}`";
  DiagnosticBuilder finding =
      reportChange(reporter, listChange.rule, of, to.origin.span, message);
  noteMade(finding, from.origin);
  std::string column = of.column();
  std::string value = becomesList ? "ARRAY[" + column + "]" : column + "[1]";
  finding.note({}, "to keep them, convert them in your own migration " +
                       ownMigration(context, of.comparison) + ": ALTER TABLE " +
                       of.table() + " ALTER COLUMN " + column +
                       " SET DATA TYPE " + of.sqlType(to.type) + " USING " +
                       value + ";");
  if (!becomesList)
    finding.note({}, "this keeps only the first element of each list; move "
                     "the others to another table first");
}

const RuleDefinition listChange = {
    .rule = {.id = "list-change",
             .category = Category::DataLoss,
             .severity = Severity::Error,
             .purpose = "A column that becomes a list, or ceases to be one.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB},
    .eachChange = check};

} // namespace holdfast
