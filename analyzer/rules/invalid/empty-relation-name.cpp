#include "rules/invalid/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition emptyRelationName;

static void check(const RuleContext &context, Reporter &reporter) {
  forEachRelationField(context.modelsToCheck, [&](const Field &field) {
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
  });
}

const RuleDefinition emptyRelationName = {{"empty-relation-name",
                                           Category::Invalid, Severity::Error,
                                           "A relation with an empty name."},
                                          Stage::Attributes,
                                          check};

} // namespace holdfast
