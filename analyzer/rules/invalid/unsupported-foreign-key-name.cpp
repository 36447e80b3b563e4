#include "rules/invalid/RelationFixes.h"
#include "schema/RelationSides.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedForeignKeyName;

static void check(const RuleContext &context, Reporter &reporter) {
  const Connector *connector = context.connector();
  if (connector && connector->namedForeignKeys)
    return;
  forEachRelationField(context.modelsToCheck, [&](const Field &field) {
    if (!field.relation || field.relation->map.empty())
      return;
    reporter.report(
        unsupportedForeignKeyName.rule,
        field.model->document->span(field.relation->attribute->range),
        "foreign keys have no names " +
            (connector ? "on " + connector->displayName.str()
                       : std::string("without a datasource")) +
            "; remove `map` from `" + field.name + "`");
  });
}

const RuleDefinition unsupportedForeignKeyName = {
    {"unsupported-foreign-key-name", Category::Invalid, Severity::Error,
     "A name for a foreign key on a provider that cannot name it."},
    Stage::RelationFields,
    check};

} // namespace holdfast
