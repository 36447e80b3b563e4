#include "rules/AllRules.h"
#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

static void check(const ChangeOfDatabase &of, const RuleContext &,
                  Reporter &reporter) {
  const Change &change = of.change;
  auto counts = [](const Column &column) {
    return column.defaultValue &&
           column.defaultValue->kind == ColumnDefault::Kind::Sequence;
  };
  if (change.kind != Change::Kind::AlterColumn || !counts(*change.fromColumn) ||
      counts(*change.toColumn) ||
      !(change.difference.autoincrement || change.difference.defaultValue))
    return;
  const Column &from = *change.fromColumn;
  DiagnosticBuilder finding = reportChange(
      reporter, lostAutoincrement.rule, of, change.toColumn->origin.span,
      "inserts without `" + from.name + "` would fail: it auto-increments in " +
          of.comparison.label + ", but has no `@default(autoincrement())`");
  noteMade(finding, from.origin);
  finding.note({}, "Prisma removes the auto-increment without warning");
}

const RuleDefinition lostAutoincrement = {
    .rule = {.id = "lost-autoincrement",
             .category = Category::Breaking,
             .severity = Severity::Error,
             .purpose = "A column that would no longer auto-increment."},
    .stage = Stage::Database,
    .databases = {Provider::PostgreSQL, Provider::CockroachDB, Provider::MySQL,
                  Provider::SQLServer},
    .eachChange = check};

} // namespace holdfast
