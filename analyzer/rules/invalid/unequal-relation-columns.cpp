#include "rules/invalid/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unequalRelationColumns;

static void check(const RuleContext &context, Reporter &reporter) {
  forEachRelation(context.modelsToCheck, [&](const RelationSides &sides) {
    const Field &field = *sides.forward;
    if (sides.kind > RelationKind::OneToMany || !field.relation ||
        !field.relation->hasFields || !field.relation->hasReferences ||
        field.relation->fields.size() == field.relation->references.size())
      return;
    reporter.report(
        unequalRelationColumns.rule,
        field.model->document->span(field.relation->attribute->range),
        "`fields` and `references` of `" + field.name +
            "` differ in length; list one reference for each field");
  });
}

const RuleDefinition unequalRelationColumns = {
    {"unequal-relation-columns", Category::Invalid, Severity::Error,
     "A relation whose `fields` and `references` differ in number."},
    Stage::Relations,
    check};

} // namespace holdfast
