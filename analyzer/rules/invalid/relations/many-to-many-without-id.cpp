#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static bool hasSingleId(const Model &model) {
  const IndexAttribute *key = model.primaryKey();
  return key && key->fields.size() == 1;
}

static void checkSide(const Field &field, Reporter &reporter) {
  const Model &other = *field.type.model;
  if (hasSingleId(other))
    return;
  reporter
      .report(manyToManyWithoutId.rule, lineSpan(field),
              "many-to-many relation `" + field.name +
                  "` needs an `@id` field in `" + other.name +
                  "`; add one, or model the join table")
      .note(other.nameSpan(), "no `@id` field here");
}

static void check(const RelationSides &sides, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.connector();
  if (connector && connector->embeddedManyToMany)
    return;
  if (sides.kind != RelationKind::ImplicitManyToMany)
    return;
  checkSide(*sides.forward, reporter);
  checkSide(*sides.back, reporter);
}

const RuleDefinition manyToManyWithoutId = {
    .rule =
        {.id = "many-to-many-without-id",
         .category = Category::Invalid,
         .severity = Severity::Error,
         .purpose =
             "A many-to-many relation to models without an id of one field."},
    .stage = Stage::Relations,
    .eachRelation = check};

} // namespace holdfast
