#include "rules/invalid/RelationFixes.h"
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
                "Prisma refuses the relation, because `fields` and "
                "`references` are split between `" +
                    field.name + "` and `" + other.name +
                    "`: give both on one side")
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
              "no database can promise that every `" + back.model->name +
                  "` has a `" + forward.model->name +
                  "`, so Prisma refuses the schema: make `" + back.name +
                  "` optional")
      .note(forward.nameSpan(), "the column is on this side")
      .fix(makeOptionalFix(back));
}

static void reportWrongSide(const Field &forward, const Field &back,
                            Reporter &reporter) {
  reporter
      .report(oneToOneSides.rule, lineSpan(back),
              "nothing could enforce that `" + forward.name + "` of `" +
                  forward.model->name +
                  "` is required, so Prisma refuses the schema: move `fields` "
                  "and `references` there, or make it optional")
      .note(forward.nameSpan(), "this side is required")
      .fix(makeOptionalFix(forward));
}

static void check(const RuleContext &context, Reporter &reporter) {
  forEachRelation(context.modelsToCheck, [&](const RelationSides &sides) {
    const Field &forward = *sides.forward, &back = *sides.back;
    // Each of these findings hides the ones behind it.
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
     "Finds one-to-one relations whose columns are on the wrong side."},
    Stage::OneToOneRelations,
    check};

} // namespace holdfast
