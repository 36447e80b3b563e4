#include "review/Comparison.h"
#include "rules/AllRules.h"
#include "rules/Fixes.h"

using namespace llvm;

namespace holdfast {

static void check(const Comparison &comparison, const RuleContext &context,
                  Reporter &reporter) {
  for (const Change &change : comparison.changes) {
    if (change.kind != Change::Kind::DropEnum || comparison.isRenaming(change))
      continue;
    const EnumType &type = *change.fromEnum;
    DiagnosticBuilder finding = reporter.report(
        unmappedEnum.rule, schemaAnchor(context.schema),
        "Prisma would drop enum type `" + type.name + "`: it exists in " +
            comparison.label + ", but not in the schema");
    finding.subject({type.schema, "", "", type.name})
        .push(PushEffect::Silent)
        .fix(addEnumFix(context, comparison, type));
    noteMade(finding, type.origin);
  }
}

const RuleDefinition unmappedEnum = {
    .rule = {.id = "unmapped-enum",
             .category = Category::Drift,
             .severity = Severity::Warning,
             .purpose = "An enum type of the database that no "
                        "enum maps, which a push would drop.",
             .concernsCode = true},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB},
    .fixes = {Safety::Unsafe},
    .eachComparison = check};

} // namespace holdfast
