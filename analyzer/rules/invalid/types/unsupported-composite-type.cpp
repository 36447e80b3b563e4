#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"
#include "rules/invalid/types/FieldTypes.h"

using namespace llvm;

namespace holdfast {

static void check(const Model &type, const BlockContext &context,
                  Reporter &reporter) {
  if (typeFacts(context).compositeTypes)
    return;
  if (type.block->kind == BlockKind::CompositeType)
    reporter.report(
        unsupportedCompositeType.rule, type.document->span(type.block->range),
        providerName(context) + " has no composite types; make `" + type.name +
            "` a model with a relation, or use a `Json` field");
}

const RuleDefinition unsupportedCompositeType = {
    .rule = {.id = "unsupported-composite-type",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A composite type for another database than MongoDB."},
    .stage = Stage::Schema,
    .databases = sqlDatabases,
    .eachModel = check};

} // namespace holdfast
