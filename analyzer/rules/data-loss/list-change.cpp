#include "rules/Baselining.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition listChange;

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
    const Change &change = of.change;
    if (!isListChange(change))
      return;
    const Column &from = *change.fromColumn, &to = *change.toColumn;
    bool isDropped = change.kind == Change::Kind::RecreateColumn;
    bool becomesList = to.type.arrayDimensions;
    std::string what = "the values of `" + from.name + "`" + of.inRows();
    std::string message =
        isDropped ? what +
                        " would be lost: Prisma drops the column and makes "
                        "it anew where " +
                        (becomesList ? "a value becomes a list"
                                     : "a list becomes a value")
        : becomesList ? "the change fails where `" + from.name +
                            "` holds a value, as no value is cast to a list"
                      : what + " would become texts such as `{a,b}`, which are "
                               "no lists any more";
    DiagnosticBuilder finding =
        reportChange(reporter, listChange.rule, of, to.origin.span, message);
    noteMade(finding, from.origin, from.name);
    std::string column = of.column();
    std::string value = becomesList ? "ARRAY[" + column + "]" : column + "[1]";
    finding.note({}, "to keep them, convert them in a migration of your own " +
                         ownMigration(context, of.comparison) +
                         ": ALTER TABLE " + of.table() + " ALTER COLUMN " +
                         column + " SET DATA TYPE " + of.sqlType(to.type) +
                         " USING " + value + ";");
    if (!becomesList)
      finding.note({}, "that keeps the first element of each list; move the "
                       "others to a table of their own before");
  });
}

const RuleDefinition listChange = {
    {"list-change", Category::DataLoss, Severity::Error,
     "Finds columns that become a list, or cease to be one."},
    Stage::Database,
    check};

} // namespace holdfast
