#include "rules/invalid/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition oneToOneNotUnique;

static void check(const RuleContext &context, Reporter &reporter) {
  forEachRelation(context.modelsToCheck, [&](const RelationSides &sides) {
    const Field &forward = *sides.forward;
    ArrayRef<const Field *> columns = referencingFields(forward);
    if (sides.kind != RelationKind::OneToOne || columns.empty() ||
        isUniqueCriterion(*forward.model, columns))
      return;
    reporter
        .report(oneToOneNotUnique.rule, lineSpan(forward),
                "a one-to-one relation needs `" + joinNames(columns) +
                    "` to be unique; add `" +
                    (columns.size() > 1 ? "@@unique" : "@unique") +
                    "`, or make `" + sides.back->name + "` a list")
        .note(sides.back->nameSpan(), "at most one row on this side")
        .fix(makeUniqueFix(*forward.model, columns))
        .fix(replaceFix(
            ("Make `" + sides.back->name + "` a list").str(), Safety::Unsafe,
            sides.back->model->document->span(
                sides.back->declaration->type->range),
            (sides.back->declaration->type->name.text + "[]").str()));
  });
}

const RuleDefinition oneToOneNotUnique = {
    {"one-to-one-not-unique", Category::Invalid, Severity::Error,
     "Finds one-to-one relations whose columns are not unique."},
    Stage::Relations,
    check};

} // namespace holdfast
