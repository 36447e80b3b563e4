#include "rules/invalid/RelationFixes.h"
#include "rules/invalid/Wording.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition oneToOneSides;

static bool reportMixed(const Field &forward, const Field &back,
                        Reporter &reporter) {
  bool fieldsHere =
      !referencingFields(forward).empty() && !referencedFields(back).empty();
  bool fieldsThere =
      !referencedFields(forward).empty() && !referencingFields(back).empty();
  if (!fieldsHere && !fieldsThere)
    return false;
  auto report = [&](const Field &field, const Field &other) {
    reporter
        .report(oneToOneSides.rule, lineSpan(field),
                "`fields` and `references` are split between `" + field.name +
                    "` and `" + other.name + "`; put both on one side")
        .note(other.nameSpan(), "the other side");
  };
  report(forward, back);
  if (fieldsHere)
    report(back, forward);
  return true;
}

static void reportRequired(const Field &forward, const Field &back,
                           Reporter &reporter) {
  reporter
      .report(oneToOneSides.rule, lineSpan(back),
              "`" + pathOf(back) + "` cannot be required: its column is in `" +
                  forward.model->name + "`; make it optional")
      .note(forward.nameSpan(), "the side with the column")
      .fix(makeOptionalFix(back));
}

static void reportWrongSide(const Field &forward, const Field &back,
                            Reporter &reporter) {
  reporter
      .report(oneToOneSides.rule, lineSpan(back),
              "`" + pathOf(forward) +
                  "` cannot be required without a column; move `fields` and "
                  "`references` to it, or make it optional")
      .note(forward.nameSpan(), "the required side")
      .fix(makeOptionalFix(forward));
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachRelation(context.modelsToCheck, [&](const RelationSides &sides) {
    const Field &forward = *sides.forward, &back = *sides.back;
    // Each of these findings hides the ones after it.
    if (sides.kind != RelationKind::OneToOne || reporter.hasErrors() ||
        reportMixed(forward, back, reporter))
      return;
    if (back.arity == Arity::Required)
      reportRequired(forward, back, reporter);
    else if (forward.arity == Arity::Required && back.relation &&
             (back.relation->hasFields || back.relation->hasReferences))
      reportWrongSide(forward, back, reporter);
  });
}

const RuleDefinition oneToOneSides = {
    {"one-to-one-sides", Category::Invalid, Severity::Error,
     "A one-to-one relation whose columns are on the wrong side."},
    Stage::OneToOneRelations,
    check};

} // namespace holdfast
