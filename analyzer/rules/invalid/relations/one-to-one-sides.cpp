#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

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

static bool checkRelation(const RelationSides &sides, Reporter &reporter) {
  const Field &forward = *sides.forward, &back = *sides.back;
  if (sides.kind != RelationKind::OneToOne)
    return false;
  if (reportMixed(forward, back, reporter))
    return true;
  if (back.arity == Arity::Required)
    reportRequired(forward, back, reporter);
  else if (forward.arity == Arity::Required && back.relation &&
           (back.relation->hasFields || back.relation->hasReferences))
    reportWrongSide(forward, back, reporter);
  else
    return false;
  return true;
}

/// Each of these findings hides the ones after it, so that no relation is clean
/// because an earlier one is not.
static void check(const RuleContext &context, Reporter &reporter) {
  bool isFound = false;
  forEachRelation(context.schema, [&](const RelationSides &sides) {
    isFound = isFound || checkRelation(sides, reporter);
  });
}

const RuleDefinition oneToOneSides = {
    .rule = {.id = "one-to-one-sides",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A one-to-one relation whose columns are on the wrong side."},
    .stage = Stage::OneToOneRelations,
    .fixes = {Safety::Unsafe},
    .wholeSchema = check};

} // namespace holdfast
