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
        "inserts that leave `" + from.name +
            "` out would fail: " + of.comparison.label +
            " numbers it by itself, the schema has no "
            "`@default(autoincrement())`");
    noteMade(finding, from.origin, from.name,
             "Prisma takes the numbering off without a word");
  });
}

const RuleDefinition lostAutoincrement = {
    {"lost-autoincrement", Category::Breaking, Severity::Error,
     "Finds columns that would no longer count by themselves."},
    Stage::Database,
    check};

} // namespace holdfast
