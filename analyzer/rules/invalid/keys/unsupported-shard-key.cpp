#include "rules/AllRules.h"
#include "rules/invalid/Spans.h"
#include "rules/invalid/keys/KeyFields.h"
#include "rules/invalid/keys/ShardKeys.h"
#include "rules/invalid/settings/PreviewFeatureFix.h"

using namespace llvm;

namespace holdfast {

static void reportPreview(const BlockContext &context, Span span,
                          Reporter &reporter) {
  DiagnosticBuilder builder =
      reporter.report(unsupportedShardKey.rule, span,
                      "shard keys are a preview feature; add `shardKeys` to "
                      "`previewFeatures` of the generator");
  if (std::optional<Fix> fix =
          addPreviewFeatureFix(context.schemaForWords(), "shardKeys"))
    builder.fix(std::move(*fix));
}

static void checkAttribute(const BlockContext &context, const Model &model,
                           const Attribute &attribute, bool isField,
                           Reporter &reporter) {
  Span span = attributeSpan(*model.document, attribute);
  if (!context.hasPreviewFeature("shardKeys"))
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

static void check(const Model &model, const BlockContext &context,
                  Reporter &reporter) {
  forEachShardKey(model, [&](const Attribute &attribute, const Field *field) {
    checkAttribute(context, model, attribute, field, reporter);
  });
}

const RuleDefinition unsupportedShardKey = {
    .rule = {.id = "unsupported-shard-key",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A shard key that the provider cannot have."},
    .stage = Stage::Models,
    .fixes = {Safety::Unsafe},
    .eachModel = check};

} // namespace holdfast
