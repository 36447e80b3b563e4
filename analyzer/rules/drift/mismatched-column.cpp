#include "rules/AllRules.h"
#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

/// Whether another rule says what the change does.
static bool hasSharperRule(const ChangeOfDatabase &of) {
  const Change &change = of.change;
  bool isEnumColumn =
      !change.fromColumn->type.values.empty() && !removedValues(change).empty();
  return isListChange(change) || isEnumColumn ||
         castRuleOf(change, of.provider()) != CastRule::None ||
         makesRequired(change, of.provider());
}

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (change.kind != Change::Kind::AlterColumn || hasSharperRule(of))
    return;
  const Column &from = *change.fromColumn, &to = *change.toColumn;
  std::string label = of.comparison.label;
  std::string message;
  if (change.difference.type)
    message = "Prisma would convert `" + from.name + "` from `" +
              spelling(from.type, of.provider()) + "` (in " + label + ") to `" +
              spelling(to.type, of.provider()) + "` (in the schema)";
  else if (change.difference.arity && !from.nullable)
    message = "`" + from.name + "` would become nullable: it is NOT NULL in " +
              label + ", optional in the schema";
  else
    return;
  DiagnosticBuilder finding = reportChange(reporter, mismatchedColumn.rule, of,
                                           to.origin.span, message);
  noteMade(finding, from.origin);
}

const RuleDefinition mismatchedColumn = {
    .rule = {.id = "mismatched-column",
             .category = Category::Drift,
             .severity = Severity::Warning,
             .purpose =
                 "A field whose type or nullability differs from its column's.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachChange = check};

} // namespace holdfast
