#include "rules/AllRules.h"
#include "rules/invalid/relations/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

static void check(const Field &field, const BlockContext &context,
                  Reporter &reporter) {
  const Connector *connector = context.connector();
  if (connector && connector->namedForeignKeys)
    return;
  if (!field.relation || field.relation->map.empty())
    return;
  reporter.report(unsupportedForeignKeyName.rule,
                  field.model->document->span(field.relation->attribute->range),
                  "foreign keys have no names " +
                      (connector ? "on " + connector->displayName.str()
                                 : std::string("without a datasource")) +
                      "; remove `map` from `" + field.name + "`");
}

const RuleDefinition unsupportedForeignKeyName = {
    .rule = {.id = "unsupported-foreign-key-name",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose =
                 "A name for a foreign key on a provider that cannot name it."},
    .stage = Stage::RelationFields,
    .databases = {Provider::SQLite, Provider::MongoDB},
    .eachRelationField = check};

} // namespace holdfast
