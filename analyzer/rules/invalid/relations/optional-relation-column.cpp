#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void check(const RelationSides &sides, const BlockContext &,
                  Reporter &reporter) {
  const Field &field = *sides.forward;
  if (sides.kind > RelationKind::OneToMany || field.arity != Arity::Required)
    return;
  for (const Field *column : referencingFields(field))
    if (column->arity == Arity::Optional) {
      reporter
          .report(optionalRelationColumn.rule, lineSpan(field),
                  "relation `" + field.name +
                      "` is required, but its column `" + column->name +
                      "` is optional; make both the same")
          .note(column->nameSpan(), "the optional column")
          .fix(makeOptionalFix(field));
      return;
    }
}

const RuleDefinition optionalRelationColumn = {
    .rule = {.id = "optional-relation-column",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A required relation whose columns may be null."},
    .stage = Stage::Relations,
    .fixes = {Safety::Unsafe},
    .eachRelation = check};

} // namespace holdfast
