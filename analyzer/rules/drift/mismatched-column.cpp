#include "rules/Comparison.h"
#include "rules/Fixes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition mismatchedColumn;

static void report(const Comparison &comparison, const Change &change,
                   Reporter &reporter) {
  const Column &from = *change.fromColumn, &to = *change.toColumn;
  Provider provider = comparison.existing->provider;
  std::string fromType = spelling(from.type, provider);
  std::string toType = spelling(to.type, provider);
  std::string message;
  if (fromType != toType)
    message = "the values of `" + from.name + "` would be converted from `" +
              fromType + "` to `" + toType + "`: " + comparison.label +
              " has the one type, the schema says the other";
  else if (from.nullable)
    message = "the change fails where `" + from.name +
              "` holds NULL: " + comparison.label +
              " lets it be NULL, the schema does not";
  else
    message = "`" + from.name +
              "` would no longer be required: " + comparison.label +
              " says NOT NULL, the schema says optional";
  DiagnosticBuilder finding =
      reporter.report(mismatchedColumn.rule, to.origin.span, message);
  finding.subject({change.toTable->schema, change.toTable->name, to.name, ""});
  noteMade(finding, from.origin, from.name);
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Comparison &comparison : context.comparisons)
    for (const Change &change : comparison.changes)
      if (change.kind == Change::Kind::AlterColumn)
        report(comparison, change, reporter);
}

const RuleDefinition mismatchedColumn = {
    {"mismatched-column", Category::Drift, Severity::Warning,
     "Finds fields whose type or nullability differs from their column's."},
    Stage::Database,
    check};

} // namespace holdfast
