#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void check(const RelationSides &sides, const BlockContext &,
                  Reporter &reporter) {
  const Field &field = *sides.forward;
  if (sides.kind > RelationKind::OneToMany || !field.relation ||
      !field.relation->hasFields || !field.relation->hasReferences ||
      field.relation->fields.size() == field.relation->references.size())
    return;
  reporter.report(unequalRelationColumns.rule,
                  field.model->document->span(field.relation->attribute->range),
                  "`fields` and `references` of `" + field.name +
                      "` differ in length; list one reference for each field");
}

const RuleDefinition unequalRelationColumns = {
    .rule =
        {.id = "unequal-relation-columns",
         .category = Category::Invalid,
         .severity = Severity::Error,
         .purpose =
             "A relation whose `fields` and `references` differ in number."},
    .stage = Stage::Relations,
    .eachRelation = check};

} // namespace holdfast
