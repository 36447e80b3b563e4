#include "rules/AllRules.h"
#include "rules/invalid/Wording.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  if (field.opposite)
    return;
  const Model &other = *field.type.model;
  DiagnosticBuilder finding = reporter.report(
      missingOppositeField.rule, lineSpan(field),
      "relation `" + pathOf(field) + "` has no opposite field; add one to `" +
          other.name + "`");
  finding.note(other.nameSpan(), "the other model");
  if (std::optional<Fix> fix =
          addOppositeFieldFix(context.schemaForWords(), field))
    finding.fix(std::move(*fix));
}

const RuleDefinition missingOppositeField = {
    .rule = {.id = "missing-opposite-field",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A relation that only one of the two models declares."},
    .stage = Stage::Relations,
    .fixes = {Safety::Unsafe},
    .eachRelationField = check};

} // namespace holdfast
