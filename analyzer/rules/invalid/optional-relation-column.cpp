#include "rules/invalid/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition optionalRelationColumn;

static void check(const RuleContext &context, Reporter &reporter) {
  forEachRelation(context.modelsToCheck, [&](const RelationSides &sides) {
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
  });
}

const RuleDefinition optionalRelationColumn = {
    {"optional-relation-column", Category::Invalid, Severity::Error,
     "A required relation whose columns may be null."},
    Stage::Relations,
    check};

} // namespace holdfast
