#include "rules/Changes.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition lostAutoincrement;

static void check(const RuleContext &context, Reporter &reporter) {
  forChanges(context, [&](const ChangeOfDatabase &of) {
    const Change &change = of.change;
    auto counts = [](const Column &column) {
      return column.defaultValue &&
             column.defaultValue->kind == ColumnDefault::Kind::Sequence;
    };
    if (change.kind != Change::Kind::AlterColumn ||
        !counts(*change.fromColumn) || counts(*change.toColumn) ||
        !(change.difference.autoincrement || change.difference.defaultValue))
      return;
    const Column &from = *change.fromColumn;
    DiagnosticBuilder finding = reportChange(
        reporter, lostAutoincrement.rule, of, change.toColumn->origin.span,
        "inserts without `" + from.name +
            "` would fail: it auto-increments in " + of.comparison.label +
            ", but has no `@default(autoincrement())`");
    noteMade(finding, from.origin);
    finding.note({}, "Prisma removes the auto-increment without warning");
  });
}

const RuleDefinition lostAutoincrement = {
    {"lost-autoincrement", Category::Breaking, Severity::Error,
     "A column that would no longer auto-increment."},
    Stage::Database,
    check};

} // namespace holdfast
