#include "rules/AllRules.h"
#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  if (change.kind != Change::Kind::AlterColumn ||
      !change.difference.defaultValue || !change.fromColumn->defaultValue ||
      change.toColumn->defaultValue ||
      change.fromColumn->defaultValue->kind == ColumnDefault::Kind::Sequence)
    return;
  const Column &from = *change.fromColumn, &to = *change.toColumn;
  std::string message = "inserts without `" + from.name + "` would " +
                        (to.nullable ? "store NULL" : "fail") +
                        ": Prisma would drop its database default";
  DiagnosticBuilder finding =
      reportChange(reporter, lostDefault.rule, of, to.origin.span, message);
  noteMade(finding, from.origin);
  finding.note({}, to.filledByClient
                       ? "Prisma Client fills it instead, but other "
                         "programs and raw SQL do not"
                       : "Prisma drops it without warning");
  if (!from.defaultValue->text.empty() && !from.filledByClient)
    finding.note({}, "to keep it, add `@default(…)`, or "
                     "`@default(dbgenerated(\"…\"))` for any other SQL "
                     "expression");
}

const RuleDefinition lostDefault = {
    .rule = {.id = "lost-default",
             .category = Category::Breaking,
             .severity = Severity::Warning,
             .purpose =
                 "A default that would be dropped from a column that stays."},
    .stage = Stage::Database,
    .databases = sqlDatabases,
    .eachChange = check};

} // namespace holdfast
