#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void checkAction(const Field &field, StringRef argument,
                        Reporter &reporter) {
  if (!field.relation)
    return;
  const Expression *action = field.relation->attribute->find(argument, false);
  if (action)
    reporter.report(manyToManyArguments.rule,
                    field.model->document->span(action->range),
                    "many-to-many relation `" + field.name + "` cannot have `" +
                        argument + "`; remove it");
}

static void checkReferences(const Field &field, Reporter &reporter) {
  if (!field.relation || field.relation->references.empty())
    return;
  auto report = [&](const Twine &problem) {
    reporter.report(manyToManyArguments.rule, lineSpan(field),
                    "many-to-many relation `" + field.name + "` " + problem +
                        "; remove `references`");
  };
  for (const Field *reference : field.relation->references)
    if (!reference->id) {
      report("cannot reference `" + reference->name + "`, not the id of `" +
             field.type.model->name + "`");
      break;
    }
  report("always references the ids");
}

static void check(const RelationSides &sides, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.connector();
  bool embeds = connector && connector->embeddedManyToMany;
  if (sides.kind <= RelationKind::OneToMany)
    return;
  // It is refused as a whole: embedded-many-to-many.
  if (sides.kind == RelationKind::EmbeddedManyToMany && !embeds)
    return;
  for (const Field *field : {sides.forward, sides.back}) {
    checkAction(*field, "onDelete", reporter);
    checkAction(*field, "onUpdate", reporter);
    if (sides.kind == RelationKind::ImplicitManyToMany)
      checkReferences(*field, reporter);
  }
}

const RuleDefinition manyToManyArguments = {
    .rule = {.id = "many-to-many-arguments",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "An argument of `@relation` that a many-to-many "
                        "relation cannot have."},
    .stage = Stage::Relations,
    .eachRelation = check};

} // namespace holdfast
