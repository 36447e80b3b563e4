#include "rules/invalid/RelationFixes.h"
#include "schema/LineSpan.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedManyToMany;

static void reportBoth(const RelationSides &sides, StringRef why, StringRef way,
                       Reporter &reporter) {
  for (const Field *field : {sides.forward, sides.back})
    reporter.report(unsupportedManyToMany.rule, lineSpan(*field),
                    "Prisma refuses the many-to-many relation `" + field->name +
                        "`, because " + why + ": " + way);
}

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  bool embedded = connector && connector->embeddedManyToMany;
  forEachRelation(context.modelsToCheck, [&](const RelationSides &sides) {
    if (sides.kind == RelationKind::EmbeddedManyToMany && !embedded)
      reportBoth(sides, "columns that hold lists make no foreign key here",
                 "leave out `fields` and `references`", reporter);
    if (sides.kind != RelationKind::ImplicitManyToMany)
      return;
    if (embedded)
      reportBoth(sides, "MongoDB has no join tables",
                 "give each side a list of ids, in `fields` and `references`",
                 reporter);
    else if (!sides.forward->model->isTable() || !sides.back->model->isTable())
      reportBoth(sides, "a view cannot be in a join table",
                 "model the join table, or leave the relation out", reporter);
  });
}

const RuleDefinition unsupportedManyToMany = {
    {"unsupported-many-to-many", Category::Invalid, Severity::Error,
     "Finds many-to-many relations of a kind that the provider does not have."},
    Stage::Relations,
    check};

} // namespace holdfast
