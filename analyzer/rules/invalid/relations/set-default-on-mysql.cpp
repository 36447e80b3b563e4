#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void checkAction(const Field &field, StringRef argument,
                        std::optional<ReferentialAction> action,
                        Reporter &reporter) {
  if (action != ReferentialAction::SetDefault)
    return;
  reporter
      .report(
          setDefaultOnMysql.rule, relationArgumentSpan(field, argument),
          "MySQL does not support `SetDefault`; choose another action for `" +
              field.name + "`")
      .fix(replaceFix(
          ("Change `" + argument + "` to `NoAction`").str(), Safety::Unsafe,
          field.model->document->span(
              field.relation->attribute->find(argument, false)->range),
          "NoAction"));
}

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *facts = context.namedConnector();
  if (!facts || !facts->refusesSetDefault ||
      context.relationMode() == RelationMode::Prisma)
    return;
  if (!field.relation)
    return;
  checkAction(field, "onDelete", field.relation->onDelete, reporter);
  checkAction(field, "onUpdate", field.relation->onUpdate, reporter);
}

const RuleDefinition setDefaultOnMysql = {
    .rule = {.id = "set-default-on-mysql",
             .category = Category::Invalid,
             .severity = Severity::Warning,
             .purpose = "`SetDefault` on MySQL, which does not carry it out."},
    .stage = Stage::RelationFields,
    .databases = {Provider::MySQL},
    .fixes = {Safety::Unsafe},
    .eachRelationField = check};

} // namespace holdfast
