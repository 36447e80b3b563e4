#include "rules/invalid/RelationFixes.h"
#include "rules/invalid/Wording.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition missingOppositeField;

static void check(const RuleContext &context, Reporter &reporter) {
  forEachRelationField(context.modelsToCheck, [&](const Field &field) {
    if (field.opposite)
      return;
    const Model &other = *field.type.model;
    DiagnosticBuilder finding = reporter.report(
        missingOppositeField.rule, lineSpan(field),
        "relation `" + pathOf(field) + "` has no opposite field; add one to `" +
            other.name + "`");
    finding.note(other.nameSpan(), "the other model");
    if (std::optional<Fix> fix = addOppositeFieldFix(context, field))
      finding.fix(std::move(*fix));
  });
}

const RuleDefinition missingOppositeField = {
    {"missing-opposite-field", Category::Invalid, Severity::Error,
     "A relation that only one of the two models declares."},
    Stage::Relations,
    check};

} // namespace holdfast
