#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &,
                  Reporter &reporter) {
  if (!field.relation || !field.relation->name.empty())
    return;
  const Attribute &attribute = *field.relation->attribute;
  const Expression *name = attribute.find("name", true);
  if (name && name->kind == ExpressionKind::String &&
      unescape(name->text).empty())
    reporter.report(
        emptyRelationName.rule, field.model->document->span(attribute.range),
        "relation `" + field.name +
            "` has an empty name; write one, or remove the argument");
}

const RuleDefinition emptyRelationName = {
    .rule = {.id = "empty-relation-name",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A relation with an empty name."},
    .stage = Stage::Attributes,
    .eachRelationField = check};

} // namespace holdfast
