#include "rules/AllRules.h"
#include "rules/invalid/keys/KeyFields.h"
#include "rules/invalid/settings/PreviewFeatureFix.h"

using namespace llvm;

namespace holdfast {

static void reportPreview(const BlockContext &context, Span span,
                          Reporter &reporter) {
  DiagnosticBuilder builder =
      reporter.report(unsupportedPartialIndex.rule, span,
                      "partial indexes are a preview feature; add "
                      "`partialIndexes` to `previewFeatures` of the generator");
  if (std::optional<Fix> fix =
          addPreviewFeatureFix(context.schemaForWords(), "partialIndexes"))
    builder.fix(std::move(*fix));
}

static void check(const KeyOf &key, const BlockContext &context,
                  Reporter &reporter) {
  bool enabled = context.hasPreviewFeature("partialIndexes");
  if ((enabled && keyFacts(context).conditions) ||
      context.prisma == PrismaVersion::V6)
    return;
  if (!key.index.where || !key.model.isTable())
    return;
  Span span = key.argumentSpan("where");
  if (!enabled) {
    reportPreview(context, span, reporter);
    return;
  }
  reporter
      .report(unsupportedPartialIndex.rule, span,
              "partial indexes are not supported on " + providerName(context) +
                  "; remove `where`")
      .fix(removeArgumentFix(key, "where"));
}

const RuleDefinition unsupportedPartialIndex = {
    .rule = {.id = "unsupported-partial-index",
             .category = Category::Invalid,
             .severity = Severity::Error,
             .purpose = "A partial index that the provider or Prisma's "
                        "settings do not allow."},
    .stage = Stage::Indexes,
    .fixes = {Safety::Unsafe},
    .eachKey = check};

} // namespace holdfast
