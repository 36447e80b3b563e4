#include "rules/invalid/KeyFields.h"
#include "rules/invalid/PreviewFeatureFix.h"
#include "rules/invalid/ShardKeys.h"
#include "rules/invalid/Spans.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedShardKey;

static void reportPreview(const RuleContext &context, Span span,
                          Reporter &reporter) {
  DiagnosticBuilder builder =
      reporter.report(unsupportedShardKey.rule, span,
                      "shard keys are a preview feature; add `shardKeys` to "
                      "`previewFeatures` of the generator");
  if (std::optional<Fix> fix =
          addPreviewFeatureFix(context.schema, "shardKeys"))
    builder.fix(std::move(*fix));
}

static void checkAttribute(const RuleContext &context, const Model &model,
                           const Attribute &attribute, bool isField,
                           Reporter &reporter) {
  Span span = attributeSpan(*model.document, attribute);
  if (!context.schema.hasPreviewFeature("shardKeys"))
    reportPreview(context, span, reporter);
  if (!keyFacts(context).shardKeys)
    reporter.report(unsupportedShardKey.rule, span,
                    "shard keys are not supported on " + providerName(context) +
                        "; remove the attribute");
  const Expression *list = attribute.find("fields", true);
  if (!isField && list && list->kind == ExpressionKind::Array &&
      list->items.empty())
    reporter.report(unsupportedShardKey.rule, span,
                    "`@@shardKey` has no fields; list some, or remove it");
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Model &model : context.models())
    forEachShardKey(model, [&](const Attribute &attribute, const Field *field) {
      checkAttribute(context, model, attribute, field, reporter);
    });
}

const RuleDefinition unsupportedShardKey = {
    {"unsupported-shard-key", Category::Invalid, Severity::Error,
     "A shard key that the provider cannot have."},
    Stage::Models,
    check};

} // namespace holdfast
