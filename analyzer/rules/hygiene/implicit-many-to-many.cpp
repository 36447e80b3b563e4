#include "rules/AllRules.h"
#include "rules/RuleDefinition.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  const Field *other = field.opposite;
  if (context.storesDocuments() || !other || !field.isRelation() ||
      !field.isList() || !other->isList())
    return;
  // Once for both sides.
  bool isFirst = std::make_pair(field.model->name, field.name) <=
                 std::make_pair(other->model->name, other->name);
  if (!isFirst)
    return;
  reporter
      .report(implicitManyToMany.rule, field.nameSpan(),
              "a pair of `" + field.model->name + "` and `" +
                  other->model->name +
                  "` can have no date and no order: its table is hidden; make "
                  "it a model")
      .note(other->nameSpan(), "the other side");
}

const RuleDefinition implicitManyToMany = {
    .rule = {.id = "implicit-many-to-many",
             .category = Category::Hygiene,
             .severity = Severity::Info,
             .purpose = "A many-to-many relation without a model of its own.",
             .isOptIn = true},
    .stage = Stage::Convention,
    .databases = sqlDatabases,
    .eachField = check};

} // namespace holdfast
