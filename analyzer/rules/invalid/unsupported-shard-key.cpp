#include "rules/invalid/KeyFields.h"
#include "rules/invalid/PreviewFeatureFix.h"
#include "rules/invalid/ShardKeys.h"
#include "rules/invalid/Spans.h"

using namespace llvm;

namespace holdfast {

extern const RuleDefinition unsupportedShardKey;

static void reportPreview(const RuleContext &context, Span span,
                          Reporter &reporter) {
  DiagnosticBuilder builder = reporter.report(
      unsupportedShardKey.rule, span,
      "Prisma refuses the shard key, because these are a preview feature: add "
      "`previewFeatures = [\"shardKeys\"]` to the generator");
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
                    "Prisma refuses the shard key, because " +
                        providerName(context) +
                        " does not have them: remove it");
  const Expression *list = attribute.find("fields", true);
  if (!isField && list && list->kind == ExpressionKind::Array &&
      list->items.empty())
    reporter.report(unsupportedShardKey.rule, span,
                    "Prisma refuses the shard key, because its list is empty: "
                    "name the fields, or remove it");
}

static void check(const RuleContext &context, Reporter &reporter) {
  for (const Model &model : context.models())
    forEachShardKey(model, [&](const Attribute &attribute, const Field *field) {
      checkAttribute(context, model, attribute, field, reporter);
    });
}

const RuleDefinition unsupportedShardKey = {
    {"unsupported-shard-key", Category::Invalid, Severity::Error,
     "Finds shard keys that the provider cannot have."},
    Stage::Models,
    check};

} // namespace holdfast
