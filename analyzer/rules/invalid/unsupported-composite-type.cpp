#include "rules/invalid/FieldTypes.h"
#include "rules/invalid/KeyFields.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedCompositeType;

static void check(const RuleContext &context, Reporter &reporter) {
  if (typeFacts(context).compositeTypes)
    return;
  for (const Model &type : context.models())
    if (type.block->kind == BlockKind::CompositeType)
      reporter.report(
          unsupportedCompositeType.rule, type.document->span(type.block->range),
          providerName(context) + " has no composite types; make `" +
              type.name + "` a model with a relation, or use a `Json` field");
}

const RuleDefinition unsupportedCompositeType = {
    {"unsupported-composite-type", Category::Invalid, Severity::Error,
     "A composite type for another database than MongoDB."},
    Stage::Schema,
    check};

} // namespace holdfast
