#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void report(const Field &back, const Field &forward, StringRef what,
                   Reporter &reporter) {
  reporter
      .report(relationArgumentsOnBackSide.rule, lineSpan(back),
              "`" + pathOf(back) + "` has no column; move " + what + " to `" +
                  pathOf(forward) + "`")
      .note(forward.nameSpan(), "the side with the column");
}

static void check(const RelationSides &sides, const BlockContext &,
                  Reporter &reporter) {
  const Field &forward = *sides.forward, &back = *sides.back;
  if (sides.kind == RelationKind::OneToMany &&
      !(referencingFields(back).empty() && referencedFields(back).empty()))
    report(back, forward, "`fields` and `references`", reporter);
  if (!hasExplicitAction(back))
    return;
  if (sides.kind == RelationKind::OneToMany ||
      (sides.kind == RelationKind::OneToOne && !hasExplicitAction(forward)))
    report(back, forward, "`onDelete` and `onUpdate`", reporter);
}

const RuleDefinition relationArgumentsOnBackSide = {
    .rule = {.id = "relation-arguments-on-back-side",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "Columns or actions on the side of a relation that has "
                        "no columns."},
    .stage = Stage::Relations,
    .eachRelation = check};

} // namespace holdfast
