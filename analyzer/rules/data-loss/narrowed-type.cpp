#include "rules/AllRules.h"
#include "rules/CastFindings.h"

using namespace llvm;

namespace holdfast {

/// A query for the values that do not fit; empty where SQL has no short one.
static std::string query(const ChangeOfDatabase &of) {
  const ColumnType &to = of.change.toColumn->type;
  std::string column = of.column();
  std::string bounds;
  StringRef name = to.name;
  if (name.contains("char") || name.starts_with("string")) {
    StringRef length = of.isOn(Provider::SQLServer) ? "len"
                       : of.isOn(Provider::SQLite)  ? "length"
                                                    : "char_length";
    std::string limit = to.arguments.empty() ? "1" : to.arguments[0];
    bounds = (length + "(" + column + ") > ").str() + limit;
  } else if (name == "smallint" || name == "int2") {
    bounds = column + " NOT BETWEEN -32768 AND 32767";
  } else if (name == "integer" || name == "int" || name == "int4") {
    bounds = column + (to.isUnsigned ? " NOT BETWEEN 0 AND 4294967295"
                                     : " NOT BETWEEN -2147483648 AND "
                                       "2147483647");
  } else if (to.arguments.size() == 2) {
    bounds = column + " <> round(" + column + ", " + to.arguments[1] + ")";
  }
  // PostgreSQL cannot round money.
  if (bounds.empty() || to.arrayDimensions ||
      of.change.fromColumn->type.name == "money")
    return "";
  return "SELECT count(*) FROM " + of.table() + " WHERE " + bounds + ";";
}

static std::string messageOf(const ChangeOfDatabase &of,
                             const CastOutcome &outcome) {
  const Column &from = *of.change.fromColumn, &to = *of.change.toColumn;
  std::string subject = "`" + from.name + "`" + of.inRows();
  std::string before = of.words(from.type), after = of.words(to.type);
  if (outcome.isKnown)
    return messageOfCast(outcome, "change", subject, before, after);
  return "values of " + subject + " that do not fit are cut, or stop the " +
         "change: " + before + " becomes " + after;
}

static void checkChange(const RuleContext &context, const ChangeOfDatabase &of,
                        Reporter &reporter) {
  const Change &change = of.change;
  if (castRuleOf(change, of.provider()) != CastRule::Narrowed)
    return;
  CastOutcome outcome = outcomeOf(change, of.provider());
  DiagnosticBuilder finding =
      reportChange(reporter, narrowedType.rule, of,
                   change.toColumn->origin.span, messageOf(of, outcome));
  noteMade(finding, change.fromColumn->origin);
  noteFailureOfCast(finding, outcome, "change");
  if (std::string text = query(of); !text.empty())
    finding.note({}, "to count values that do not fit: " + text);
  noteTypeToKeep(finding, context, of);
}

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
    checkChange(context, of, reporter);
  });
  reportLossyCasts(context, narrowedType.rule, /*narrowing=*/true, reporter);
}

const RuleDefinition narrowedType = {
    .rule = {.id = "narrowed-type",
             .category = Category::DataLoss,
             .severity = Severity::Warning,
             .purpose = "A column whose new type holds less than the old one.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .wholeSchema = check};

} // namespace holdfast
