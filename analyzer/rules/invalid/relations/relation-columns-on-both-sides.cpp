#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void report(const Field &field, const Field &other, StringRef what,
                   Reporter &reporter) {
  reporter
      .report(relationColumnsOnBothSides.rule, lineSpan(field),
              "`" + pathOf(field) + "` and `" + pathOf(other) + "` both set " +
                  what + "; keep it on one side")
      .note(other.nameSpan(), "the other side");
}

static void check(const RelationSides &sides, const BlockContext &,
                  Reporter &reporter) {
  if (sides.kind != RelationKind::OneToOne)
    return;
  const Field &forward = *sides.forward, &back = *sides.back;
  auto reportBoth = [&](StringRef what) {
    report(forward, back, what, reporter);
    report(back, forward, what, reporter);
  };
  if (!referencedFields(forward).empty() && !referencedFields(back).empty())
    reportBoth("`references`");
  if (!referencingFields(forward).empty() && !referencingFields(back).empty())
    reportBoth("`fields`");
  if (hasExplicitAction(forward) && hasExplicitAction(back))
    reportBoth("`onDelete` or `onUpdate`");
}

const RuleDefinition relationColumnsOnBothSides = {
    .rule = {.id = "relation-columns-on-both-sides",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A one-to-one relation that both sides declare in full."},
    .stage = Stage::Relations,
    .eachRelation = check};

} // namespace holdfast
