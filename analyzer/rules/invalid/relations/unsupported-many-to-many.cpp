#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void reportBoth(const RelationSides &sides, StringRef before,
                       StringRef after, Reporter &reporter) {
  for (const Field *field : {sides.forward, sides.back})
    reporter.report(unsupportedManyToMany.rule, lineSpan(*field),
                    before + "`" + field->name + "`" + after);
}

static void check(const RelationSides &sides, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.connector();
  bool embedded = connector && connector->embeddedManyToMany;
  if (sides.kind == RelationKind::EmbeddedManyToMany && !embedded)
    reportBoth(sides, "many-to-many relation ",
               " cannot store ids in a list; remove `fields` and `references`",
               reporter);
  if (sides.kind != RelationKind::ImplicitManyToMany)
    return;
  if (embedded)
    reportBoth(sides, "MongoDB has no join tables; give ",
               " a list of ids, with `fields` and `references`", reporter);
  else if (!sides.forward->model->isTable() || !sides.back->model->isTable())
    reportBoth(sides,
               "a view cannot have a many-to-many relation; model the join "
               "table, or remove ",
               "", reporter);
}

const RuleDefinition unsupportedManyToMany = {
    .rule = {.id = "unsupported-many-to-many",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A many-to-many relation of a kind that the provider "
                        "does not have."},
    .stage = Stage::Relations,
    .eachRelation = check};

} // namespace holdfast
